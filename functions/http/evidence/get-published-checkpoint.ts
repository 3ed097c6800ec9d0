import * as z from 'zod';
import { AskedHour } from '../../../lib/contract/evidence.ts';
import { takeTurn } from '../../evidence/take-turn.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** The checkpoint published for an hour, word for word as keepers and the authority of time stamps got it (N3, O16). */
export const getPublishedCheckpoint = operation({
  id: 'get-published-checkpoint',
  method: 'GET',
  path: '/api/evidence/checkpoint/{hour}',
  summary: 'Điểm kiểm chứng đã công bố của một giờ (C2SP tlog-checkpoint)',
  who: 'anyone',
  params: z.object({ hour: AskedHour }),
  answers: { 200: null },
  run: async ({ params: { hour }, address }, world) => {
    await takeTurn(world, address);
    const published = await world.checkpoints.of(hour);
    if (published === undefined) throw new Refused(404, 'no-checkpoint-that-hour');
    return {
      status: 200,
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="diem-kiem-chung-${hour}.txt"`,
      },
      body: published.note,
    };
  },
});
