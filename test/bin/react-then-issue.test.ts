import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, expect, test, vi } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { reactThenIssue } from '../../functions/stream/react-then-issue.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';
import { lives } from '../statemachines/lives/lives.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';

const { dataDir, remove } = freshFolder();
afterEach(remove);

const batch = (entries: readonly Entry<unknown>[]): DynamoDBStreamEvent => ({
  Records: entries.map((one) => ({
    eventName: 'INSERT',
    dynamodb: { NewImage: { body: { S: JSON.stringify(one) } } },
  })),
});

const isReceived = ({ events }: Entry<unknown>): boolean =>
  events.some((event) => (event as { readonly type: string }).type === 'DossierReceived');

test('(R1, N3) a drawing that fails does not repeat the reaction: no second machine is started, and every reaction comes before any drawing', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { readers, ...handlers } = oneMachineHandlers();
  const { issue: _, ...reacting } = readers;
  const clock = '2026-03-02T08:00:00+07:00';
  const system = await openForTests(dataDir, { ...handlers, readers: reacting }, { clock, province: everyRoute });
  await system.boot();
  const received: Entry<unknown>[] = [];
  for (const [name, { deeds }] of lives) {
    for (const [, act] of deeds.slice(0, 2)) {
      await act(system.world, name);
      await system.settled();
    }
    received.push(...(await system.world.journal.read<unknown>(name)).filter(isReceived).slice(0, 1));
    if (received.length === 2) break;
  }
  expect(received).toHaveLength(2);

  const did: string[] = [];
  const tokens = new Set(received.map(({ dossier }) => dossier));
  const world: World = {
    ...system.world,
    waits: {
      ...system.world.waits,
      tokens: async (id) => (tokens.has(id) ? [id] : []),
      drop: async (id) => void tokens.delete(id),
    },
    machines: {
      ...system.world.machines,
      succeed: async () => {
        did.push('woken');
        return 'woken';
      },
      start: async () => void did.push('started anew'),
    },
    drawing: {
      ...system.world.drawing,
      slip: async () => {
        did.push('drawn');
        throw new Error('the drawer is out of memory');
      },
    },
  };
  await reactThenIssue({ world, refresh: async () => undefined })(batch(received));

  expect(did).toEqual(['woken', 'woken', ...Array.from({ length: 6 }, () => 'drawn')]);
  expect((await world.failed.list()).map(({ where, dossier, entry }) => ({ where, dossier, entry }))).toEqual(
    received.map(({ dossier, entry }) => ({ where: 'issue', dossier, entry })),
  );
  await system.close();
  log.mockRestore();
});
