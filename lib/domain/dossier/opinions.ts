import { type Actor, hasRole, type Moment } from '../journal/moment.ts';
import { closing, openSteps } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import { isPast } from '../time/instant.ts';
import { type Dossier, type FiledDossier, isAccepted, type Opinion } from './dossier.ts';
import { opinionDue } from './due-dates.ts';
import type { DossierEvent } from './events.ts';
import { STEP_KINDS } from './steps/step-kinds.ts';

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
    if (opinion === null || !isPast(at, opinionDue(opinion, rules))) return [];
    return [{ type: 'OpinionLapsed', agency: opinion.agency }, closing(step, 'late')];
  });
};

/** The latest opinion asked of an agency. */
export const opinionOf = (dossier: FiledDossier, agency: string): Opinion | null =>
  isAccepted(dossier) ? (dossier.opinions.findLast((opinion) => opinion.agency === agency) ?? null) : null;
