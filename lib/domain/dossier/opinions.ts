import { type Actor, hasRole, type Moment } from '../journal/moment.ts';
import { closing, openSteps } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import { isPast } from '../time/instant.ts';
import { type Dossier, type FiledDossier, isAccepted, type Opinion, type Step } from './dossier.ts';
import { opinionDue } from './due-dates.ts';
import type { DossierEvent } from './events.ts';
import { STEP_KINDS } from './steps/step-kinds.ts';
import { isAtTheCounter } from './steps/take-step.ts';

/** The agency's lapsed opinion a person of it may still give, or null. */
export const lateOpinion = (dossier: Dossier, by: Actor): Opinion | null => {
  if (dossier.stage !== 'in-process' || by.agency === null || !hasRole(by, STEP_KINDS.answer.roles)) return null;
  const opinion = opinionOf(dossier, by.agency);
  return opinion !== null && opinion.lapsed !== null && opinion.given === null ? opinion : null;
};

/** The open answers whose day has passed (ND61-19.5b). */
export const agenciesLate = (dossier: Dossier, { at }: Pick<Moment, 'at'>, rules: Rules): readonly Step[] =>
  dossier.stage !== 'in-process'
    ? []
    : openSteps(dossier).filter((step) => {
        const opinion = step.step === 'answer' ? opinionOf(dossier, step.unit ?? '') : null;
        return opinion !== null && isPast(at, opinionDue(opinion, rules));
      });

/** True for who asked: the officer who has the dossier or the head of department, or the one-stop unit that decides by delegation (19.5a). */
export const mayGoOnWithout = (dossier: Dossier, by: Actor): boolean => {
  if (dossier.stage !== 'in-process') return false;
  if (dossier.officer === null) return isAtTheCounter(dossier, by);
  return by.agency === dossier.agency && (by.id === dossier.officer || by.roles.includes('department-head'));
};

/** What lapses when a limit for an opinion has passed and the profile lets the route go on without it. */
export const lapsing = (dossier: Dossier, moment: Pick<Moment, 'at'>, rules: Rules): DossierEvent[] =>
  rules.profile.consultation.is.whenLate !== 'go-on'
    ? []
    : agenciesLate(dossier, moment, rules).flatMap((step): DossierEvent[] => [
        { type: 'OpinionLapsed', agency: step.unit ?? '' },
        closing(step, 'late'),
      ]);

/** The latest opinion asked of an agency. */
export const opinionOf = (dossier: FiledDossier, agency: string): Opinion | null =>
  isAccepted(dossier) ? (dossier.opinions.findLast((opinion) => opinion.agency === agency) ?? null) : null;
