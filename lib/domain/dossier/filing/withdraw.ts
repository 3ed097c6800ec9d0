import type { Sha256 } from '../../journal/entry.ts';
import { type Moment, NotAllowed } from '../../journal/moment.ts';
import type { Dossier, Stage } from '../dossier.ts';
import type { DossierEvent, WithProof } from '../events.ts';
import { closingAll } from '../steps/take-step.ts';
import { proved } from './proof.ts';

const WHILE: readonly Stage[] = [
  'submitted',
  'supplement-requested',
  'in-process',
  'returned-for-supplement',
  'resubmitted',
];

/** True while the applicant may still take the dossier back: until the result is ready. */
export const mayWithdraw = (dossier: Dossier): boolean => WHILE.includes(dossier.stage);

export type Withdraw = WithProof & { readonly text: Sha256 | null };

/** Rút hồ sơ: the applicant's own, at any stage before the result is ready. */
export const withdraw = (dossier: Dossier, command: Withdraw, moment: Moment): DossierEvent[] => {
  if (dossier.stage === 'nothing' || dossier.owner !== moment.by.id) throw new NotAllowed('not-your-dossier');
  if (!mayWithdraw(dossier)) throw new NotAllowed('not-at-this-stage');

  return [{ type: 'DossierWithdrawn', text: command.text, ...proved(command) }, ...closingAll(dossier)];
};
