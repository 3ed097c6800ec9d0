import { closing } from '../../journal/step.ts';
import type { Seen } from '../steps/take-step.ts';
import { takeStep } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type TakeOver = Seen & { readonly decision: 'take-over' };

/** Bộ phận Một cửa của cơ quan cấp trên nhận thông tin hồ sơ để giám sát (ND61-19.7a). */
export const takeOver: Decision<TakeOver> = {
  needs: () => [],
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'take-over', command, moment.by);
    return [{ type: 'DossierTakenOver' }, closing(step, 'taken-over')];
  },
};
