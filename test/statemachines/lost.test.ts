import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { sweep } from '../../functions/scheduled/sweep.ts';
import { react } from '../../functions/stream/react.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import type { World } from '../../lib/world/world.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import type { Life } from './lives/life.ts';
import { atTheSameTime, consultation, fromBirthToIdentityCard, oneAfterTheOther } from './lives/several-agencies.ts';
import { standard } from './lives/within-one-agency.ts';

const folder = freshFolder();
/** Dossiers whose next wake, or next start of a machine, is answered and comes to nothing. */
const losing = new Set<string>();
let system: OneMachine;

const lossy = (world: World, dossier: string): World => ({
  ...world,
  machines: {
    succeed: async (token, output) => (losing.delete(dossier) ? 'woken' : world.machines.succeed(token, output)),
    start: async (route, name, input) => {
      if (!losing.delete(dossier)) await world.machines.start(route, name, input);
    },
  },
});

beforeAll(async () => {
  const { readers, ...rest } = oneMachineHandlers();
  const handlers = {
    ...rest,
    readers: {
      ...readers,
      react: (entry: Parameters<typeof react>[0], world: World) => react(entry, lossy(world, entry.dossier)),
    },
  };
  system = await openForTests(folder.dataDir, handlers, { clock: '2026-03-02T08:00:00+07:00', province: everyRoute });
  await system.boot();
});
afterAll(async () => {
  await system.close();
  folder.remove();
});

const openAt = async (id: string): Promise<readonly string[]> => {
  const dossier = fold(await system.world.journal.read(id));
  if (dossier.stage === 'nothing') throw new Error(`${id} was not filed`);
  return Object.values(dossier.steps)
    .filter(({ closed }) => closed === null)
    .map(({ step, unit }) => (unit === null ? step : `${step} ${unit}`))
    .sort();
};

/** Lives the first deeds, loses what the last of them set going, and sweeps. */
const losesAfter = async ({ deeds }: Life, id: string, many: number) => {
  for (const [, act] of deeds.slice(0, many - 1)) await act(system.world, id);
  await system.settled();
  losing.add(id);
  for (const [, act] of deeds.slice(many - 1, many)) await act(system.world, id);
  await system.settled();
  const lost = await openAt(id);
  await sweep(system.world);
  await system.settled();
  return { lost, found: await openAt(id) };
};

test.each([
  ['a dossier whose machine never began', standard, 1, [], ['check']],
  ['a step that never opened', standard, 4, [], ['assign']],
  [
    'a share whose next step never opened while others work on',
    atTheSameTime,
    4,
    ['assign bao-hiem', 'assign chu-tri'],
    ['appraise cong-an', 'assign bao-hiem', 'assign chu-tri'],
  ],
  ['the fork itself', consultation, 4, [], ['answer 000.00.02.X99', 'answer 000.03.03.X99', 'answer 000.04.04.X99']],
  [
    'the identity card, which waits for the residence, while the health card goes on',
    fromBirthToIdentityCard,
    10,
    ['assign 1.014137'],
    ['assign 1.014137', 'assign 1.116410'],
  ],
  ['the next agency on paper', oneAfterTheOther, 6, [], ['assign bao-hiem']],
])('(R1, E2) lost on the way, the sweep finds it again: %s', async (name, life, many, lost, found) => {
  expect(await losesAfter(life, name, many)).toEqual({ lost, found });
});

test('(R1, E2) the sweep restarts nothing that waits for somebody, the applicant included', async () => {
  for (const [name, life, many] of [
    ['with the applicant', standard, 2],
    ['with an officer', standard, 5],
    ['with three agencies', atTheSameTime, 3],
    ['with two of three', atTheSameTime, 7],
    ['with the second on paper', oneAfterTheOther, 7],
    ['with two agencies asked', consultation, 5],
  ] as const) {
    for (const [, act] of life.deeds.slice(0, many)) await act(system.world, name);
    await system.settled();
    expect(await system.world.views.betweenSteps()).toEqual([]);
  }
});
