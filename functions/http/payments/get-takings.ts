import { TakingsQuery, TakingsView } from '../../../lib/contract/payments.ts';
import { today } from '../../deciding/today.ts';
import { takingsView } from '../../payments/takings.ts';
import { cashierOf } from '../../payments/unit-of.ts';
import { operation } from '../../wire/operation.ts';

/** Đối chiếu thu phí cuối ngày of my one-stop unit (ND61-8.1b): receipts by person and way, and what does not fit. */
export const getTakings = operation({
  id: 'get-takings',
  method: 'GET',
  path: '/api/desk/takings',
  summary: 'Thu phí, lệ phí trong ngày của Bộ phận Một cửa',
  who: 'staff',
  opens: { nothing: 'sums and receipt numbers of the unit: nobody who paid is named' },
  query: TakingsQuery,
  answers: { 200: TakingsView },
  run: async ({ query, who }, world) => {
    const oneStop = cashierOf(who);
    return { status: 200, body: await takingsView(world, oneStop, query.day ?? today(world)) };
  },
});
