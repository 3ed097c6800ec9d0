import type { Sha256 } from '../../journal/entry.ts';
import { hasRole, NotAllowed, NotYours } from '../../journal/moment.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed } from '../steps/take-step.ts';
import { agenciesOf } from '../steps/whose.ts';
import type { Decision } from './decision.ts';

/** Who may say of an entry that it was a mistake. */
const CORRECTING = ['head-of-one-stop', 'department-head', 'leader'] as const;

export type Correct = Seen & { readonly decision: 'correct'; readonly entry: number; readonly text: Sha256 };

/** Đính chính (O2): a named person says what was wrong and why, for the applicant and the figures to see; nothing edits the past. */
export const correct: Decision<Correct> = {
  needs: () => ['entry', 'reason'],
  afterTheEnd: true,
  offered: (dossier, { by }) =>
    by.agency !== null && agenciesOf(dossier).includes(by.agency) && hasRole(by, CORRECTING),
  decide: (dossier, command, moment) => {
    const { by } = moment;
    if (by.agency === null || !agenciesOf(filed(dossier)).includes(by.agency)) throw new NotYours('wrong-agency');
    if (!hasRole(by, CORRECTING)) throw new NotYours('not-your-role');
    if (command.entry < 1 || command.entry > filed(dossier).last.entry) throw new NotAllowed('entry-unknown');
    return [{ type: 'CorrectionMade', about: command.entry, text: command.text }];
  },
};
