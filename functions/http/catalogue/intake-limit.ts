import * as z from 'zod';
import { IntakeLimit } from '../../../lib/contract/catalogue.ts';
import { text } from '../../../lib/contract/common.ts';
import { editionAt } from '../../../lib/domain/editions.ts';
import { receiveBy } from '../../../lib/domain/time/intake-limit.ts';
import { calendarNow, getAgency } from '../../deciding/rules-of.ts';
import { AskedInstant } from '../../wire/asked-instant.ts';
import { operation } from '../../wire/operation.ts';

/** Hạn tiếp nhận của một hồ sơ nộp trực tuyến, với từng lý do (D1, D2, O1). */
export const intakeLimit = operation({
  id: 'intake-limit',
  method: 'GET',
  path: '/api/time-limits/intake',
  summary: 'Hạn tiếp nhận hồ sơ nộp trực tuyến',
  who: 'anyone',
  query: z.object({ submittedAt: AskedInstant, agency: text(50).optional() }),
  answers: { 200: IntakeLimit },
  run: async ({ query: { submittedAt, agency } }, world) => {
    const { province } = world;
    if (agency !== undefined) getAgency(province, agency);
    const limit = receiveBy(submittedAt, editionAt(province, submittedAt).profile.intake, calendarNow(world, agency));
    return { status: 200, body: { receiveBy: limit.at, why: limit.why, provisional: limit.provisional } };
  },
});
