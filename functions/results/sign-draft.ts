import type { FiledDossier, ResultDraft } from '../../lib/domain/dossier/dossier.ts';
import { draftOfStep } from '../../lib/domain/dossier/drafts/draft.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { StepKey } from '../../lib/domain/journal/step.ts';
import type { Numbered } from '../../lib/domain/numbers/series.ts';
import type { SigningPlace } from '../../lib/domain/results/result-paper.ts';
import { formalDayWords } from '../../lib/domain/slips/date-words.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { findBytes } from '../deciding/contents.ts';
import { getAgency } from '../deciding/rules-of.ts';
import { Refused } from '../wire/operation.ts';

/** The draft a decision at this step concerns, as the dossier has it; null where there is none. */
export const draftAt = (dossier: FiledDossier, seen: StepKey | null | undefined): ResultDraft | null => {
  const step = seen == null ? undefined : dossier.steps[seen];
  return step === undefined ? null : draftOfStep(dossier, step);
};

/** Whose signature it is, and what is filled in with it. */
type Signature = {
  readonly place: SigningPlace;
  readonly signer: string;
  readonly name: string;
  readonly organisation?: string;
  readonly filled?: Readonly<Record<string, string>>;
};

/** The leader's signature on the paper as it now is; what comes of it is a content of the dossier. */
export const signedByPerson = (world: World, dossier: string, paper: Sha256, { id, name, agency }: Account) =>
  signed(world, dossier, paper, {
    ...{ place: 'leader', signer: id, name },
    ...(agency === null ? {} : { organisation: getAgency(world.province, agency).name }),
  });

/** The organisation's seal on the paper as it now is, with its number and day. */
export const sealedByAgency = async (
  world: World,
  dossier: string,
  paper: Sha256,
  agency: string,
  { number }: Numbered,
): Promise<Sha256> => {
  const sealed = await signed(world, dossier, paper, {
    ...{ place: 'seal', signer: agency, name: getAgency(world.province, agency).name },
    filled: { number, date: formalDayWords(world.clock.now()) },
  });
  await world.claims.claim(issuedKey(sealed), dossier);
  return sealed;
};

/** Under which key a sealed PDF names its dossier. */
export const issuedKey = (sealed: Sha256): string => `issued ${sealed}`;

/** A paper that was destroyed can no longer be signed. */
const signed = async (world: World, dossier: string, paper: Sha256, signature: Signature): Promise<Sha256> => {
  const pdf = await findBytes(world, dossier, paper);
  if (pdf === undefined) throw new Refused(409, 'result-unknown');
  const bytes = await world.signing.paper({ filled: {}, ...signature, pdf, at: world.clock.now() });
  const sha256 = sha256Of(bytes);
  await world.contents.put(dossier, sha256, bytes);
  return sha256;
};
