import type { Province } from '../../lib/domain/profile.ts';
import { agencies } from './agencies.ts';
import { calendar } from './calendar.ts';
import { citizens } from './citizens.ts';
import { organisations } from './organisations.ts';
import { issueHealthCard } from './procedures/issue-health-card.ts';
import { payLumpSum } from './procedures/pay-lump-sum.ts';
import { replaceHealthCard } from './procedures/replace-health-card.ts';
import { reportWorkers } from './procedures/report-workers.ts';
import { profile } from './profile.ts';
import { staff } from './staff.ts';

/**
 * Bảo hiểm xã hội Việt Nam as data (QĐ 352/2020): not a province but a branch run centrally, shown with Nghệ An.
 * Its own: five look-up states and fields, one-time code for persons and signature for organisations, slips only from
 * the system, result online, by post or at the counter, the chain set up by the managing agency.
 * To walk: 1.014137 standard, MAU.BH.001 across levels, MAU.BH.002 by delegation at the counter.
 */
export const bhxh: Province = {
  key: 'bhxh',
  profile,
  calendar,
  agencies,
  procedures: [issueHealthCard, payLumpSum, replaceHealthCard, reportWorkers],
  staff,
  citizens,
  organisations,
};

/** By the name a bundle of one province asks for (`#province`). @alias */
export { bhxh as province };
