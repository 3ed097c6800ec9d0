import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import type { OpinionRequest } from '../events.ts';
import { mayConsult } from '../steps/routes.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import { agencyOf, shareOf } from '../steps/whose.ts';
import type { Decision } from './decision.ts';

export type Consult = Seen & {
  readonly decision: 'consult';
  readonly of: readonly OpinionRequest[];
  readonly question: Sha256;
};

/** Lấy ý kiến cơ quan, đơn vị liên quan (ND61-19.5a): what is asked, whom, and by which working day each shall answer; by the one-stop unit where it decides by delegation. */
export const consult: Decision<Consult> = {
  needs: () => ['agencies', 'question', 'answerBy'],
  offeredAt: (dossier, step) => mayConsult(dossier.route) && shareOf(dossier, step) === null,
  decide: (dossier, command, moment, rules) => {
    const step = takeStep(dossier, 'consult', command, moment.by);
    const agencies = new Set(command.of.map(({ agency }) => agency));
    if (agencies.size === 0 || agencies.size !== command.of.length) throw new NotAllowed('agencies-needed');
    if (agencies.has(agencyOf(filed(dossier), step))) throw new NotAllowed('agency-asks-itself');
    if (command.of.some(({ answerBy }) => answerBy < moment.at.slice(0, 10))) throw new NotAllowed('answer-by-passed');
    if (command.of.some(({ answerBy }) => !rules.calendar.isWorkingDay(answerBy)))
      throw new NotAllowed('answer-by-day-off');

    return [{ type: 'OpinionsAsked', of: command.of, question: command.question }, closing(step, 'consulted')];
  },
};
