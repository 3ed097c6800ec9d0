import type { Assign } from './command.ts';
import { type Dossier, openSteps } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { type Moment, NotAllowed } from './moment.ts';
import { closing, filed, mustHaveRole, takeStep } from './take-step.ts';

/** Phân công xử lý (ND61-19.1). With no step named it re-assigns a dossier already under appraisal: an officer may fall ill. */
export const assign = (dossier: Dossier, command: Assign, moment: Moment): DossierEvent[] => {
  const assigned: DossierEvent = { type: 'OfficerAssigned', officer: command.officer };
  if (command.seen !== null) return [assigned, closing(takeStep(dossier, 'assign', command, moment.by), 'assigned')];

  mustHaveRole(filed(dossier), moment.by, ['department-head']);
  if (!mayReassign(dossier)) throw new NotAllowed('step-changed');
  return [assigned];
};

/** True while the officer who appraises may be changed without moving the route. */
export const mayReassign = (dossier: Dossier): boolean => openSteps(dossier).some((step) => step.step === 'appraise');
