import type { Notice, World } from '../../lib/world/world.ts';

/** One way a notice goes, where to, and what it says there: a message by telephone is shorter. */
export type NoticeWay = Pick<Notice, 'channel' | 'to' | 'text'>;

/** What is told, about which entry, to whom. `key`: over a way it happens once. */
type Told = Pick<Notice, 'dossier' | 'entry' | 'kind' | 'recipient' | 'subject'> & {
  readonly key: (channel: Notice['channel']) => string;
};

/** Puts a notice into the outbox, once for each way it goes. */
export const tellOver = async (world: World, { key, ...told }: Told, ways: readonly NoticeWay[]): Promise<void> => {
  for (const way of ways) await world.outbox.send({ ...told, ...way, key: key(way.channel), at: world.clock.now() });
};
