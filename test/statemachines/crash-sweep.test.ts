import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { verifyChain } from '../../lib/world/chain.ts';
import { freshFolder } from '../world/desk-for-tests.ts';
import type { Life } from './lives/life.ts';
import { lives } from './lives/lives.ts';
import { type CountedDesk, openCountedDesk, sideBySide } from './point-counter.ts';

/** CI crashes at every point of every life; a quick run at some, others in each life. */
const EVERY = process.env.SWEEP_ALL === '1';
const POINTS_A_LIFE = 16;
const PAIRS_A_LIFE = 6;
const SIDE_BY_SIDE = 60;

/** In CI, the life whose every pair of points is tried: a second crash at each m-th point after the first. */
const PAIRED = 'by delegation (ND61-17.5)';
const EVERY_SECOND = 8;

const folder = freshFolder();
let counted: CountedDesk;

/** How many points the life has that nothing disturbs. */
const pointsOf = (name: string): number => counted.passed(`calm ${name}`);

beforeAll(async () => {
  counted = await openCountedDesk(folder.dataDir);
  for (const [name, life] of lives) await counted.live(life, `calm ${name}`, []);
  await counted.desk.settled();
}, 120_000);
afterAll(async () => {
  await counted.desk.close();
  folder.remove();
});

type Trial = { readonly id: string; readonly name: string; readonly life: Life; readonly crashAt: readonly number[] };

const trial = (name: string, life: Life, ...crashAt: readonly number[]): Trial => ({
  id: `${name} ${crashAt.join(' and ')}`,
  name,
  life,
  crashAt,
});

/** So many numbers from 1 to `last`, evenly, beginning somewhere else each time. */
const spread = (last: number, many: number, start: number): readonly number[] =>
  Array.from({ length: Math.min(many, last) }, (_, n) => 1 + (Math.floor((n * last) / many + start) % last));

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, n) => n + 1);

/** What everybody was told, by kind, channel and person. */
const told = (id: string) => {
  const sent = counted.desk.sent().filter(({ dossier }) => dossier === id);
  return {
    sent: sent
      .filter(({ state }) => state === 'sent')
      .map(({ kind, channel, recipient }) => `${kind} ${channel} ${recipient}`),
    repeated: sent.filter(({ repeat }) => repeat).length,
  };
};

const oneOf = (id: string, keys: readonly string[]): void => expect([id, keys]).toEqual([id, [...new Set(keys)]]);

/** The end of a dossier that crashed is that of the calm one: the same stage and entries, each notice once, no step twice. */
const compare = async ({ id, name }: Trial): Promise<void> => {
  const entries = await counted.desk.world.journal.read(id);
  const model = await counted.desk.world.journal.read(`calm ${name}`);
  const dossier = fold(entries);
  const events = entries.flatMap((entry) => entry.events);
  expect([id, dossier.stage, verifyChain(entries).intact]).toEqual([id, 'returned', true]);
  expect([id, kindsOf(entries)]).toEqual([id, kindsOf(model)]);
  oneOf(
    id,
    events.flatMap((e) => (e.type === 'StepOpened' ? [`${e.step}@${e.after}/${e.unit}`] : [])),
  );
  oneOf(
    id,
    events.flatMap((e) => (e.type === 'StepClosed' ? [e.key] : [])),
  );
  const { sent, repeated } = told(id);
  expect([id, [...sent].sort(), repeated]).toEqual([id, [...told(`calm ${name}`).sent].sort(), 0]);
};

/** What happened, whatever the order in which agencies working side by side were handed their steps. */
const kindsOf = (entries: readonly { readonly events: readonly { readonly type: string }[] }[]): readonly string[] =>
  entries.map(({ events }) => events.map(({ type }) => type).join(' ')).sort();

const sweep = async (trials: readonly Trial[]): Promise<void> => {
  const before = total();
  await sideBySide(trials, SIDE_BY_SIDE, ({ life, id, crashAt }) => counted.live(life, id, crashAt));
  await counted.desk.settled();
  for (const one of trials) await compare(one);
  const crashes = total() - before;
  console.info(
    `${trials.length} lives on ${lives.length} routes, ${crashes} crashes of ${Object.keys(counted.tally).length} kinds`,
  );
  expect(crashes).toBeGreaterThan(trials.length * 0.8);
};

const total = (): number => Object.values(counted.tally).reduce((sum, n) => sum + n, 0);

test('(R1, R2) one crash before or after an awaited call, anywhere on any route: the same end, every notice, nothing twice', async () => {
  const trials = lives.flatMap(([name, life], index) => {
    const points = pointsOf(name);
    expect(points).toBeGreaterThan(100);
    const at = EVERY ? upTo(points) : spread(points, POINTS_A_LIFE, index * 3);
    return at.map((n) => trial(name, life, n));
  });
  await sweep(trials);
}, 3_600_000);

test('(R2) a second crash while recovering from the first: the same end, every notice, nothing twice', async () => {
  const trials = lives.flatMap(([name, life], index) => {
    const points = pointsOf(name);
    if (EVERY && name === PAIRED)
      return upTo(points).flatMap((n) =>
        upTo(points - n)
          .filter((m) => m <= 12 || m % EVERY_SECOND === 0)
          .map((m) => trial(name, life, n, n + m)),
      );
    return spread(points, PAIRS_A_LIFE, index * 5).map((n, k) => trial(name, life, n, n + 1 + k * 2));
  });
  await sweep(trials);
}, 3_600_000);
