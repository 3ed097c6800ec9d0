import * as z from 'zod';
import { AskedHour } from '../../../lib/contract/evidence.ts';
import { takeTurn } from '../../evidence/take-turn.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** The time stamp of an hour's checkpoint, the authority's whole reply: `openssl ts -verify` reads it with the checkpoint of that hour (N3, O16). */
export const getTimeStamp = operation({
  id: 'get-time-stamp',
  method: 'GET',
  path: '/api/evidence/checkpoint/{hour}/timestamp',
  summary: 'Dấu thời gian của điểm kiểm chứng một giờ (RFC 3161)',
  who: 'anyone',
  params: z.object({ hour: AskedHour }),
  answers: { 200: null },
  run: async ({ params: { hour }, address }, world) => {
    await takeTurn(world, address);
    const stamp = await world.timeStamps.find(hour);
    if (stamp === undefined) throw new Refused(404, 'no-time-stamp');
    return {
      status: 200,
      headers: {
        'content-type': 'application/timestamp-reply',
        'content-disposition': `attachment; filename="dau-thoi-gian-${hour}.tsr"`,
        'x-content-type-options': 'nosniff',
      },
      body: stamp.reply,
    };
  },
});
