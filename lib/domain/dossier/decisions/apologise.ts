import type { Sha256 } from '../../journal/entry.ts';
import { type Actor, NotYours } from '../../journal/moment.ts';
import { type FiledDossier, isAccepted } from '../dossier.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

/** Who speaks about lateness (ND61-19.9): the competent agency's leader or department head, the head of the one-stop unit. */
const maySpeakOfLateness = ({ agency, oneStop }: FiledDossier, by: Actor): boolean =>
  (by.agency === agency && (by.roles.includes('leader') || by.roles.includes('department-head'))) ||
  (by.agency === oneStop && by.roles.includes('head-of-one-stop'));

export type Apologise = Seen & { readonly decision: 'apologise'; readonly text: Sha256 | null };

/** Xin lỗi: stays possible after the time for re-appointing has passed, and moves nothing (E9). */
export const apologise: Decision<Apologise> = {
  needs: () => [],
  offered: (dossier, { by }) => maySpeakOfLateness(dossier, by) && isAccepted(dossier),
  decide: (dossier, command, moment) => {
    mustSpeakOfLateness(filed(dossier), moment.by);
    return [{ type: 'ApologyIssued', for: 'late', text: command.text }];
  },
};

const mustSpeakOfLateness = (dossier: FiledDossier, by: Actor): void => {
  if (by.agency !== dossier.agency && by.agency !== dossier.oneStop) throw new NotYours('wrong-agency');
  if (!maySpeakOfLateness(dossier, by)) throw new NotYours('not-your-role');
};
