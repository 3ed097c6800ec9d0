import type { Sha256 } from '../../journal/entry.ts';
import { type Actor, NotYours } from '../../journal/moment.ts';
import { openSteps } from '../../journal/step.ts';
import type { Dossier } from '../dossier.ts';
import { isAppraising } from '../steps/appraising.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, isTheirs, waitsForThePerson } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type AnnounceVisit = Seen & { readonly decision: 'announce-visit'; readonly notice: Sha256 };

/** Thông báo buổi xác minh có mặt tổ chức, cá nhân (ND61-19.3b): time, place, participants and content, told to the person and the one-stop unit. */
export const announceVisit: Decision<AnnounceVisit> = {
  needs: () => ['time', 'place', 'participants', 'content'],
  offered: (dossier, { by }) => mayVisit(dossier, by),
  decide: (dossier, command, moment) => {
    if (!mayVisit(dossier, moment.by)) throw new NotYours('not-your-step');
    return [{ type: 'VisitAnnounced', notice: command.notice, lengthens: false }];
  },
};

/** True for who has an appraising step open, the dossier's own or a share's (ND61-19.3), and may go and look. */
export const mayVisit = (dossier: Dossier, by: Actor): boolean =>
  openSteps(dossier).some(
    (step) => isAppraising(step) && isTheirs(filed(dossier), step, by) && !waitsForThePerson(filed(dossier), step),
  );
