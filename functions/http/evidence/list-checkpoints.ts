import * as z from 'zod';
import { AskedDay, PublishedCheckpoints } from '../../../lib/contract/evidence.ts';
import { hourOf, readCheckpoint } from '../../../lib/world/tree/checkpoint.ts';
import { takeTurn } from '../../evidence/take-turn.ts';
import { operation } from '../../wire/operation.ts';

/** What was published in a day, hour by hour, and which of them an authority outside has stamped (N3, O16). */
export const listCheckpoints = operation({
  id: 'list-checkpoints',
  method: 'GET',
  path: '/api/evidence/checkpoints',
  summary: 'Các điểm kiểm chứng đã công bố trong một ngày, và dấu thời gian của từng điểm',
  who: 'anyone',
  query: z.object({ day: AskedDay.optional() }),
  answers: { 200: PublishedCheckpoints },
  run: async ({ query, address }, world) => {
    await takeTurn(world, address);
    const { day = world.clock.now().slice(0, 10) } = query;
    const [published, stamped] = await Promise.all([world.checkpoints.ofDay(day), world.timeStamps.ofDay(day)]);
    const items = published.map(({ at, note }) => {
      const hour = hourOf(at);
      return { hour, at, size: readCheckpoint(note).size, stampedAt: stamped.get(hour) ?? null };
    });
    return { status: 200, body: { day, items, stampedBy: world.province.profile.timeStamps.is?.name ?? null } };
  },
});
