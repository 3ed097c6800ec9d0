import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import { isPast } from '../../time/instant.ts';
import { opinionDue } from '../due-dates.ts';
import { lateOpinion, opinionOf } from '../opinions.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type AnswerConsultation = Seen & { readonly decision: 'answer-consultation'; readonly text: Sha256 };

/** Trả lời ý kiến (ND61-19.5b): in time it closes the step; late, after the route has gone on, it is still entered, as late. */
export const answerConsultation: Decision<AnswerConsultation> = {
  needs: () => ['text'],
  offered: (dossier, { by }) => lateOpinion(dossier, by) !== null,
  decide: (dossier, command, moment, rules) => {
    const { text } = command;
    if (command.seen === null) {
      const opinion = lateOpinion(dossier, moment.by);
      if (opinion === null) throw new NotAllowed('nothing-asked');
      return [{ type: 'OpinionGiven', agency: opinion.agency, text, late: true }];
    }
    const step = takeStep(dossier, 'answer-consultation', command, moment.by);
    const agency = step.unit ?? '';
    const opinion = opinionOf(filed(dossier), agency);
    const late = opinion !== null && isPast(moment.at, opinionDue(opinion, rules));
    return [{ type: 'OpinionGiven', agency, text, late }, closing(step, 'answered')];
  },
};
