import type { Rules } from '../../rules.ts';
import type { FiledDossier } from '../dossier.ts';
import { feeOwed, isCountedPiecemeal, mustBeOwed } from '../money/fees.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, isAtTheCounter, mustBeAtTheCounter } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type RecordPayment = Seen & {
  readonly decision: 'record-payment';
  readonly amount: number;
  readonly by: 'counter' | 'online' | 'post';
  readonly receipt: string;
  /** The series its number runs in; absent where the officer wrote it. */
  readonly series?: string;
};

/** Thu phí, lệ phí tại Bộ phận Một cửa, or proof of an online or postal payment taken in (ND61-8.1b, TTH-11.2). */
export const recordPayment: Decision<RecordPayment> = {
  needs: () => ['amount', 'by'],
  offered: (dossier, { by }, rules) => isAtTheCounter(dossier, by) && isToBePaid(dossier, rules),
  decide: (dossier, command, moment, rules) => {
    mustBeAtTheCounter(filed(dossier).oneStop, moment.by);
    const { amount, by, receipt, series } = command;
    mustBeOwed(command, feeOwed(filed(dossier), rules), filed(dossier), rules);
    return [{ type: 'FeePaid', amount, by, receipt, ...(series !== undefined && { series }) }];
  },
};

const isToBePaid = (dossier: FiledDossier, rules: Rules): boolean =>
  feeOwed(dossier, rules) > 0 || isCountedPiecemeal(dossier, rules);
