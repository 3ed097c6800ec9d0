import { hasRole, type Moment, NotAllowed, NotYours } from '../journal/moment.ts';
import type { Correct } from './command.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { filed } from './take-step.ts';
import { agenciesOf } from './whose.ts';

/** Who may say of an entry that it was a mistake. */
export const CORRECTING = ['head-of-one-stop', 'department-head', 'leader'] as const;

/** Đính chính (O2): a named person says what was wrong and why, for the applicant and the figures to see; nothing edits the past. */
export const correct = (dossier: Dossier, command: Correct, moment: Moment): DossierEvent[] => {
  const { by } = moment;
  if (by.agency === null || !agenciesOf(filed(dossier)).includes(by.agency)) throw new NotYours('wrong-agency');
  if (!hasRole(by, CORRECTING)) throw new NotYours('not-your-role');
  if (command.entry < 1 || command.entry > filed(dossier).last.entry) throw new NotAllowed('entry-unknown');
  return [{ type: 'CorrectionMade', about: command.entry, text: command.text }];
};
