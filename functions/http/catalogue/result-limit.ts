import * as z from 'zod';
import { ResultLimit } from '../../../lib/contract/catalogue.ts';
import { text } from '../../../lib/contract/common.ts';
import { editionAt } from '../../../lib/domain/editions.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import { calendarNow, getAgency } from '../../deciding/rules-of.ts';
import { AskedInstant } from '../../wire/asked-instant.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Hạn trả kết quả của một thủ tục tính từ lúc tiếp nhận, với từng lý do (D16, O1). */
export const resultLimit = operation({
  id: 'result-limit',
  method: 'GET',
  path: '/api/time-limits/result',
  summary: 'Hạn trả kết quả',
  who: 'anyone',
  query: z.object({ procedure: text(50), receivedAt: AskedInstant, agency: text(50).optional() }),
  answers: { 200: ResultLimit },
  run: async ({ query: { procedure: code, receivedAt, agency } }, world) => {
    const { province } = world;
    if (agency !== undefined) getAgency(province, agency);
    const { procedures } = editionAt(province, receivedAt);
    const procedure = procedures.find((it) => it.code === code);
    if (procedure === undefined) throw new Refused(404, 'procedure-unknown');

    const calendar = calendarNow(world, agency ?? procedure.agencies[0]);
    const limit = resultDue(receivedAt, procedure.timeLimit, calendar);
    return { status: 200, body: { dueAt: limit.at, why: limit.why, provisional: limit.provisional } };
  },
});
