import { type EvidenceEvent, evidenceJournal } from '../../lib/domain/evidence/events.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { Checkpoint } from '../../lib/world/tree/checkpoint.ts';
import type { World } from '../../lib/world/world.ts';
import { prepareContent } from '../deciding/contents.ts';
import { recordIn } from '../deciding/record.ts';

type Lost = Pick<Checkpoint, 'at' | 'size' | 'root'>;

/** The system goes on from data older than a checkpoint, knowingly: recorded once for each such checkpoint, with the reason. */
export const acceptOlderData = async (world: World, lost: Lost, stood: number, reason: string): Promise<void> => {
  const journal = evidenceJournal(world.province.key);
  const content = prepareContent(world, journal, { reason });
  const { at, size } = lost;
  await recordIn(world, acceptedIn, {
    journal,
    command: world.chance.id(),
    by: SYSTEM,
    blank: undefined,
    prepare: () => content.put(),
    decide: (accepted): readonly EvidenceEvent[] =>
      accepted.has(rootOf(lost))
        ? []
        : [{ type: 'OlderDataAccepted', at, size, root: rootOf(lost), stood, reason: content.sha256 }],
  });
};

/** Whether somebody went on knowingly although the journals no longer fit this checkpoint. */
export const isLossAccepted = async (world: World, lost: Pick<Checkpoint, 'root'>): Promise<boolean> =>
  acceptedIn(await world.journal.read<EvidenceEvent>(evidenceJournal(world.province.key))).has(rootOf(lost));

const acceptedIn = (entries: readonly Entry<EvidenceEvent>[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ events }) => events.flatMap((event) => ('root' in event ? [event.root] : []))));

const rootOf = ({ root }: Pick<Checkpoint, 'root'>): string => Buffer.from(root).toString('base64');
