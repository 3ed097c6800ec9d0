import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { minh } from './lives/cast.ts';
import { decides, files, withdraws } from './lives/deeds.ts';
import { CHECK, END } from './lives/life.ts';
import { lives } from './lives/lives.ts';
import { walk } from './walk.ts';

const folder = freshFolder();
let system: OneMachine;
beforeAll(async () => {
  const clock = '2026-03-02T08:00:00+07:00';
  system = await openForTests(folder.dataDir, oneMachineHandlers(), { clock, province: everyRoute });
  await system.boot();
});
afterAll(async () => {
  await system.close();
  folder.remove();
});

describe.each(lives)('%s', (name, { file, deeds }) => {
  test('(E2, E10) a machine that remembers nothing finds its place from the journal after every deed, and writes nothing', async () => {
    const id = `told ${name}`;
    const told: (readonly [string, readonly string[]])[] = [];
    for (const [deed, act] of deeds) {
      await act(system.world, id);
      await system.settled();
      const before = await system.world.journal.read(id);
      const { stands } = await walk(system.world, file, id);
      expect([deed, await system.world.journal.read(id)]).toEqual([deed, before]);
      told.push([deed, [...stands].sort()]);
    }
    expect(told).toEqual(deeds.map(([deed, , ...stands]) => [deed, [...stands].sort()]));
  });

  test('(C7, E2) taken back at any open step, it ends and every step is closed', async () => {
    const idOf = (n: number): string => `taken back ${n} ${name}`;
    await Promise.all(
      deeds.map(async (_, n) => {
        for (const [, act] of deeds.slice(0, n + 1)) await act(system.world, idOf(n));
      }),
    );
    await system.settled();
    const stages = await Promise.all(deeds.map((_, n) => standsAt(idOf(n))));
    const before = stages.flatMap((stage, n) => (stage === 'result-ready' || stage === 'returned' ? [] : [n]));
    expect(before.length).toBeGreaterThan(1);

    await Promise.all(before.map((n) => withdraws(system.world, idOf(n))));
    await system.settled();
    for (const n of before) {
      const deed = deeds[n]?.[0];
      expect([deed, await standsAt(idOf(n)), await openOf(idOf(n))]).toEqual([deed, 'withdrawn', []]);
      expect([deed, (await walk(system.world, file, idOf(n))).stands]).toEqual([deed, [END]]);
    }
  });
});

const standsAt = async (id: string): Promise<string> => fold(await system.world.journal.read(id)).stage;

const openOf = async (id: string): Promise<readonly string[]> => {
  const dossier = fold(await system.world.journal.read(id));
  return dossier.stage === 'nothing'
    ? []
    : Object.values(dossier.steps).flatMap(({ key, closed }) => (closed === null ? [key] : []));
};

test('(E2) the machine of a refused dossier goes straight to its end', async () => {
  await files(fiveDays)(system.world, 'refused-one');
  await decides(minh, 'refuse', { reasons: 'Không thuộc thẩm quyền.' })(system.world, 'refused-one');
  const { path } = await walk(system.world, 'standard-2.asl.json', 'refused-one');
  expect(path).toEqual([CHECK, 'What did the officer decide?', END]);
});
