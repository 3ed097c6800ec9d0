import { NotAllowed, NotYours } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import { agenciesLate, mayGoOnWithout } from '../opinions.ts';
import type { Seen } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type GoOnWithout = Seen & { readonly decision: 'go-on-without'; readonly agency: string };

/** Tiếp tục giải quyết khi hết hạn lấy ý kiến (ND61-19.5b): who asked goes on without the agency that is late, and says so; the head of the one-stop unit is told. */
export const goOnWithout: Decision<GoOnWithout> = {
  needs: () => ['agency'],
  offered: (dossier, moment, rules) =>
    mayGoOnWithout(dossier, moment.by) && agenciesLate(dossier, moment, rules).length > 0,
  decide: (dossier, command, moment, rules) => {
    if (!mayGoOnWithout(dossier, moment.by)) throw new NotYours('not-your-step');
    const step = agenciesLate(dossier, moment, rules).find(({ unit }) => unit === command.agency);
    if (step === undefined) throw new NotAllowed('opinion-not-late');
    return [{ type: 'OpinionLapsed', agency: command.agency }, closing(step, 'late')];
  },
};
