import { type Actor, type Moment, NotYours } from '../journal/moment.ts';
import { closing, openSteps } from '../journal/step.ts';
import type { AnnounceVisit, RecordVisit } from './command.ts';
import type { Dossier, FiledDossier, Step } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { filed, isTheirs, takeStep } from './take-step.ts';
import { partOf } from './whose.ts';

/** Thông báo buổi xác minh có mặt tổ chức, cá nhân (ND61-19.3b): time, place, participants and content, told to the person and the one-stop unit. */
export const announceVisit = (dossier: Dossier, command: AnnounceVisit, moment: Moment): DossierEvent[] => {
  if (!mayAnnounceVisit(dossier, moment.by)) throw new NotYours('not-your-step');
  return [{ type: 'VisitAnnounced', notice: command.notice }];
};

/** True for the officer who verifies, or who does a share of a linked procedure, while that step is open. */
export const mayAnnounceVisit = (dossier: Dossier, by: Actor): boolean =>
  openSteps(dossier).some((step) => visits(filed(dossier), step) && isTheirs(filed(dossier), step, by));

const visits = (dossier: FiledDossier, step: Step): boolean =>
  step.step === 'verify' || (step.step === 'appraise' && partOf(dossier, step) !== null);

/** Lập hồ sơ thẩm tra, xác minh (ND61-19.3b): the minutes, kept with the dossier. */
export const recordVisit = (dossier: Dossier, command: RecordVisit, moment: Moment): DossierEvent[] => {
  const step = takeStep(dossier, 'record-visit', command, moment.by);
  const { minutes, outcome } = command;
  return [{ type: 'VisitRecorded', minutes, outcome }, closing(step, outcome)];
};
