import type { Sha256 } from '../../journal/entry.ts';
import { type Moment, NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { Dossier } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { proved } from './proof.ts';
import type { Supplement } from './supplement.ts';
import { mustKeepRequired } from './supplement.ts';

/** True while the applicant may change what was filed, unasked: until the leader has signed (TH-8.2a). */
export const mayChange = (dossier: Dossier): boolean => {
  if (dossier.stage === 'submitted' || dossier.stage === 'resubmitted') return true;
  if (dossier.stage !== 'in-process') return false;
  const drafts = [dossier.draft, ...Object.values(dossier.shares).map(({ draft }) => draft)];
  return drafts.every((draft) => draft === null || draft.signed === null);
};

export type Change = Omit<Supplement, 'declared'> & { readonly text: Sha256 };

/** Thay đổi hồ sơ đã nộp (TH-8.2a, BH-11.3a): no limit restarts (reading 21); whoever has the dossier must look at it again. */
export const change = (dossier: Dossier, command: Change, moment: Moment, rules: Rules): DossierEvent[] => {
  if (dossier.stage === 'nothing' || dossier.owner !== moment.by.id) throw new NotAllowed('not-your-dossier');
  if (!mayChange(dossier)) throw new NotAllowed('not-at-this-stage');
  mustKeepRequired(dossier, command.papers, rules);

  const { form, papers, text } = command;
  return [{ type: 'DossierChanged', form, papers, text, ...proved(command) }];
};
