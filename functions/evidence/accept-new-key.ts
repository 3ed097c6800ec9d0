import { type EvidenceEvent, evidenceJournal } from '../../lib/domain/evidence/events.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { World } from '../../lib/world/world.ts';
import { prepareContent } from '../deciding/contents.ts';
import { recordIn } from '../deciding/record.ts';

/** The system goes on with another key for its checkpoints, knowingly: recorded once for each such key, with the reason. */
export const acceptNewKey = async (world: World, reason: string): Promise<void> => {
  const journal = evidenceJournal(world.province.key);
  const content = prepareContent(world, journal, { reason });
  const key = Buffer.from(await world.checkpoints.publicKey()).toString('base64');
  await recordIn(world, keysIn, {
    journal,
    command: world.chance.id(),
    by: SYSTEM,
    blank: undefined,
    prepare: () => content.put(),
    decide: (keys): readonly EvidenceEvent[] =>
      keys.has(key) ? [] : [{ type: 'EvidenceKeyReplaced', key, reason: content.sha256 }],
  });
};

const keysIn = (entries: readonly Entry<EvidenceEvent>[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ events }) => events.flatMap((event) => ('key' in event ? [event.key] : []))));
