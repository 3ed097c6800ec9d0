import { STEP_KINDS } from '../steps/step-kinds.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, isAtTheCounter, mustHaveRole, mustNotBeOver } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type RecordPayment = Seen & {
  readonly decision: 'record-payment';
  readonly amount: number;
  readonly by: 'counter' | 'online' | 'post';
  readonly receipt: string;
};

/** Thu phí, lệ phí tại Bộ phận Một cửa, or proof of an online or postal payment taken in (ND61-8.1b, TTH-11.2). */
export const recordPayment: Decision<RecordPayment> = {
  needs: () => ['amount', 'by'],
  offered: (dossier, { by }) => isAtTheCounter(dossier, by),
  decide: (dossier, command, moment) => {
    mustHaveRole(filed(dossier).oneStop, moment.by, STEP_KINDS.check.roles);
    mustNotBeOver(dossier);
    const { amount, by, receipt } = command;
    return [{ type: 'FeePaid', amount, by, receipt }];
  },
};
