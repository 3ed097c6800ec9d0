import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { StepKey } from '../../lib/domain/journal/step.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { type FromOutside, takeNumber } from '../deciding/from-outside.ts';
import { keepPaper, type PaperToDraw } from './draw-paper.ts';
import { withSymbol } from './number-of-paper.ts';
import { sealedByAgency, signedByPerson } from './sign-draft.ts';

/** What an officer wrote, where, and who they are. */
export type Drafting = Omit<PaperToDraw, 'agency' | 'enteredBy' | 'code' | 'check'> & {
  readonly check: string;
  readonly seen: StepKey | null | undefined;
  readonly who: Account;
  readonly code?: string;
};

type Taken = Pick<FromOutside, 'paper'> & Partial<Pick<FromOutside, 'resolved'>>;

/** Draws the draft's paper; what is resolved at once (ND61-17.4, 17.5) is numbered, signed by who resolves it and sealed in the same act. */
export const takePaper = async (world: World, before: FiledDossier, drafting: Drafting): Promise<Taken> => {
  const { who, seen } = drafting;
  const agency = who.agency ?? before.agency;
  const paper = await keepPaper(world, before, { ...drafting, agency, enteredBy: who.id });
  if (seen == null || before.steps[seen]?.step !== 'resolve') return { paper };

  const number = withSymbol(await takeNumber(world, before.id, agency), drafting.form);
  const byPerson = await signedByPerson(world, before.id, paper, who);
  const signature = await sealedByAgency(world, before.id, byPerson, agency, number);
  return { paper, resolved: { ...number, signature } };
};

/** What a command says of the paper that was taken. */
export const onPaperTaken = ({ paper, resolved }: FromOutside) => ({
  ...(paper === '' ? {} : { paper }),
  ...(resolved === null ? {} : { resolved }),
});
