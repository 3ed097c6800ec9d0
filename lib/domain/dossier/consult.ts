import { type Actor, hasRole, type Moment, NotAllowed } from '../journal/moment.ts';
import { closing, openSteps } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { AnswerConsultation, Consult } from './command.ts';
import { type Dossier, type FiledDossier, isAccepted, type Opinion } from './dossier.ts';
import { opinionDue } from './due-dates.ts';
import type { DossierEvent } from './events.ts';
import { mayConsult } from './routes.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { filed, takeStep } from './take-step.ts';
import { partOf } from './whose.ts';

/** Lấy ý kiến cơ quan, đơn vị liên quan (ND61-19.5a): what is asked, whom, and by when each shall answer. */
export const consult = (dossier: Dossier, command: Consult, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'consult', command, moment.by);
  if (!mayConsult(filed(dossier).route) || partOf(filed(dossier), step) !== null)
    throw new NotAllowed('not-at-this-stage');
  const agencies = new Set(command.of.map(({ agency }) => agency));
  if (agencies.size === 0 || agencies.size !== command.of.length) throw new NotAllowed('agencies-needed');
  if (agencies.has(filed(dossier).agency)) throw new NotAllowed('agency-asks-itself');
  if (command.of.some(({ answerBy }) => answerBy < moment.at.slice(0, 10))) throw new NotAllowed('answer-by-passed');

  return [{ type: 'OpinionsAsked', of: command.of, question: command.question }, closing(step, 'consulted')];
};

/** Trả lời ý kiến (ND61-19.5b): in time it closes the step; late, after the route has gone on, it is still entered, as late. */
export const answerConsultation = (
  dossier: Dossier,
  command: AnswerConsultation,
  moment: Moment,
  rules: Rules,
): DossierEvent[] => {
  const { text } = command;
  if (command.seen === null) {
    const opinion = lateOpinion(dossier, moment.by);
    if (opinion === null) throw new NotAllowed('nothing-asked');
    return [{ type: 'OpinionGiven', agency: opinion.agency, text, late: true }];
  }
  const step = takeStep(dossier, 'answer-consultation', command, moment.by);
  const agency = step.unit ?? '';
  const opinion = opinionOf(filed(dossier), agency);
  const late = opinion !== null && moment.at > opinionDue(opinion, rules).at;
  return [{ type: 'OpinionGiven', agency, text, late }, closing(step, 'answered')];
};

/** The agency's lapsed opinion a person of it may still give, or null. */
export const lateOpinion = (dossier: Dossier, by: Actor): Opinion | null => {
  if (dossier.stage !== 'in-process' || by.agency === null || !hasRole(by, STEP_KINDS.answer.roles)) return null;
  const opinion = opinionOf(dossier, by.agency);
  return opinion !== null && opinion.lapsed !== null && opinion.given === null ? opinion : null;
};

/** What lapses when a limit for an opinion has passed and the profile lets the route go on without it. */
export const lapsing = (dossier: Dossier, { at }: Pick<Moment, 'at'>, rules: Rules): DossierEvent[] => {
  if (dossier.stage !== 'in-process' || rules.profile.consultation.is.whenLate !== 'go-on') return [];
  return openSteps(dossier).flatMap((step): DossierEvent[] => {
    const opinion = step.step === 'answer' ? opinionOf(dossier, step.unit ?? '') : null;
    if (opinion === null || at <= opinionDue(opinion, rules).at) return [];
    return [{ type: 'OpinionLapsed', agency: opinion.agency }, closing(step, 'late')];
  });
};

/** The latest opinion asked of an agency. */
export const opinionOf = (dossier: FiledDossier, agency: string): Opinion | null =>
  isAccepted(dossier) ? (dossier.opinions.findLast((opinion) => opinion.agency === agency) ?? null) : null;
