import type { Sha256 } from '../../journal/entry.ts';
import { type Actor, NotYours } from '../../journal/moment.ts';
import { openSteps } from '../../journal/step.ts';
import type { Dossier, FiledDossier, Step } from '../dossier.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, isTheirs } from '../steps/take-step.ts';
import { shareOf } from '../steps/whose.ts';
import type { Decision } from './decision.ts';

export type AnnounceVisit = Seen & { readonly decision: 'announce-visit'; readonly notice: Sha256 };

/** Thông báo buổi xác minh có mặt tổ chức, cá nhân (ND61-19.3b): time, place, participants and content, told to the person and the one-stop unit. */
export const announceVisit: Decision<AnnounceVisit> = {
  needs: () => ['time', 'place', 'participants', 'content'],
  offered: (dossier, { by }) => mayAnnounceVisit(dossier, by),
  decide: (dossier, command, moment) => {
    if (!mayAnnounceVisit(dossier, moment.by)) throw new NotYours('not-your-step');
    return [{ type: 'VisitAnnounced', notice: command.notice, lengthens: false }];
  },
};

/** True for the officer who verifies, or who does a share of a linked procedure, while that step is open. */
export const mayAnnounceVisit = (dossier: Dossier, by: Actor): boolean =>
  openSteps(dossier).some((step) => visits(filed(dossier), step) && isTheirs(filed(dossier), step, by));

const visits = (dossier: FiledDossier, step: Step): boolean =>
  step.step === 'verify' || (step.step === 'appraise' && shareOf(dossier, step) !== null);
