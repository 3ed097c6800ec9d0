import type * as z from 'zod';
import type { PaperCheck } from '../../lib/contract/results.ts';
import { codeOf, type FiledDossier, isAccepted } from '../../lib/domain/dossier/dossier.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import { type IssuedPaper, issuedPapers } from '../../lib/domain/results/issued-papers.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import { sayFound } from '../../lib/world/signatures/say-found.ts';
import type { World } from '../../lib/world/world.ts';
import { findBytes, findContent } from '../deciding/contents.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';
import { type ReadDossier, readDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';
import { checkKey } from './draw-paper.ts';
import { issuedKey } from './sign-draft.ts';

type Checked = z.input<typeof PaperCheck>;

const NOT_OURS = {
  ...{ issuedHere: false, stands: false },
  ...{ title: null, number: null, agency: null, issuedAt: null, changedAt: null },
};

/** What anyone is told of a file: by its bytes, whether it was issued here and stands; of its signatures, what they are worth. It is not kept. */
export const checkFile = async (world: World, pdf: Uint8Array): Promise<Checked> => {
  const sha256 = sha256Of(pdf);
  const dossier = await world.claims.find(issuedKey(sha256));
  const read = dossier === undefined ? undefined : await readDossier(world, dossier);
  const issued = read && issuedPapers(read.entries).find(({ paper }) => paper === sha256);
  const signatures = await signaturesOf(world, pdf);
  return { ...(read && issued ? saidOf(world, read, issued) : NOT_OURS), signatures };
};

/** What anyone is told who holds the number of a paper. 404 where no sealed paper bears it. */
export const checkNumber = async (world: World, number: string): Promise<Checked> => {
  const dossier = await world.claims.find(checkKey(number));
  if (dossier === undefined) throw new Refused(404, 'paper-unknown');
  const read = await readDossier(world, dossier);
  for (const issued of issuedPapers(read.entries)) {
    const written = await findContent<{ check?: string }>(world, dossier, issued.draft);
    if (written?.check !== number) continue;
    return { ...saidOf(world, read, issued), signatures: await signaturesKept(world, dossier, issued.paper) };
  }
  throw new Refused(404, 'paper-unknown');
};

const saidOf = (world: World, { dossier, rules }: ReadDossier, issued: IssuedPaper): Omit<Checked, 'signatures'> => {
  const code = codeOf(dossier);
  return {
    issuedHere: true,
    stands: issued.stands,
    ...(code === null ? {} : { code }),
    title: issued.kind === 'refusal' ? 'Thông báo hồ sơ không đủ điều kiện giải quyết' : rules.procedure.result,
    number: issued.number,
    agency: agencyNamed(world, agencyOf(dossier, issued)).name,
    issuedAt: issued.at,
    changedAt: issued.changedAt,
  };
};

/** Whose result it is: of a share, its agency's. */
const agencyOf = (dossier: FiledDossier, { part }: IssuedPaper): string =>
  (part !== null && isAccepted(dossier) ? dossier.shares[part]?.agency : undefined) ?? dossier.agency;

/** Of a paper that was destroyed nothing can be said but that it was issued. */
const signaturesKept = async (world: World, dossier: string, paper: Sha256): Promise<Checked['signatures']> => {
  const pdf = await findBytes(world, dossier, paper);
  return pdf === undefined ? [] : signaturesOf(world, pdf);
};

/** What the signatures in a PDF are worth, against the authorities this province's own papers are signed under. */
const signaturesOf = async (world: World, pdf: Uint8Array): Promise<Checked['signatures']> => {
  const { verifyPdf } = await import('../../lib/world/signatures/verify.ts');
  const found = await verifyPdf(pdf, { roots: await world.signing.roots(), at: world.clock.now() });
  return found.map((one) => ({
    by: one.by.name,
    organisation: one.by.organisation ?? null,
    at: one.stampedAt ?? one.at ?? null,
    valid: one.valid,
    coversWhole: one.coversWhole,
    says: sayFound(one),
  }));
};
