import type { ResultForm } from '../../lib/domain/catalogue/result-field.ts';
import { codeOf, type FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { ResultPaper } from '../../lib/domain/results/result-paper.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { applicantAsFiled } from '../dossier/applicant-as-filed.ts';
import { letterheadOf } from '../slips/letterhead.ts';
import { headOfAgency } from '../slips/signatory.ts';
import { dayAsRead } from './result-form.ts';

/** What a draft's paper is drawn from; `check`: the number by which anyone asks whether it stands; null on a copy that was not issued. */
export type PaperToDraw = {
  readonly form: ResultForm;
  readonly text: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly check: string | null;
  readonly agency: string;
  /** The dossier's code where it is about to get one. */
  readonly code?: string;
  readonly enteredBy: string;
};

/** The paper as it is to be signed, drawn (ND61-20.1). About 30 ms. */
export const drawPaper = async (world: World, dossier: FiledDossier, asked: PaperToDraw): Promise<Uint8Array> =>
  world.drawing.result(await paperOf(world, dossier, asked));

/** Draws the paper, keeps it as a content of the dossier, and lets anyone who holds its number ask about it. Returns its SHA-256. */
export const keepPaper = async (
  world: World,
  dossier: FiledDossier,
  asked: PaperToDraw & { readonly check: string },
): Promise<Sha256> => {
  const bytes = await drawPaper(world, dossier, asked);
  const sha256 = sha256Of(bytes);
  await world.contents.put(dossier.id, sha256, bytes);
  await world.claims.claim(checkKey(asked.check), dossier.id);
  return sha256;
};

/** Under which key a paper's number names its dossier. */
export const checkKey = (check: string): string => `check ${check}`;

const paperOf = async (
  world: World,
  dossier: FiledDossier,
  { form, text, values, check, agency, code, enteredBy }: PaperToDraw,
): Promise<ResultPaper> => {
  const { province, clock, signing } = world;
  const { procedure } = rulesOf(world, dossier);
  const [applicant, signer] = await Promise.all([
    applicantAsFiled(world, dossier),
    headOfAgency(world, agency, enteredBy),
  ]);
  const { area, unit, place } = letterheadOf(province, agency, 'processing');
  const [year = 0, month = 1, day = 1] = clock.now().slice(0, 10).split('-').map(Number);
  const page = `${province.profile.portal.host}/kiem-tra`;
  return {
    template: form.template,
    title: withoutSample(procedure.result),
    ...{ area, agency: unit, place },
    procedure: withoutSample(procedure.name),
    applicant: applicant?.name ?? '',
    verb: form.verb,
    basis: procedure.legalBasis,
    fields: form.fields.map(({ name, label }) => ({ name, label })),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, dayAsRead(value)])),
    text,
    signer,
    code: code ?? codeOf(dossier),
    checkUrl: check === null ? null : `https://${page}/${check}`,
    checkPage: page,
    sample: signing.isSample,
    day: [year, month, day],
  };
};

/** `Giấy phép hoạt động (mẫu)` → `Giấy phép hoạt động`: that it is a sample stands at the foot. */
const withoutSample = (name: string): string => name.replace(/ \(mẫu\)$/, '');
