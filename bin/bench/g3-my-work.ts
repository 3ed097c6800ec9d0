import { listDesk } from '../../functions/http/desk/list-desk.ts';
import { answered } from '../../functions/wire/answer.ts';
import type { World } from '../../lib/world/world.ts';
import { askedBy } from './asking.ts';
import { listingHandlers, withSystem } from './bench-machine.ts';
import { type Cast, castOf, RESIDENCE } from './cast.ts';
import { fillWith } from './fill.ts';
import { type BenchSize, type Measure, sized } from './measure.ts';
import { metered, percentile } from './meter.ts';

const OPERATON_MS = 3.8;
const OPERATON_GROWTH = 2.6;
const GROWTH = 1.2;

type Page = { readonly p99: number; readonly query: number; readonly others: number | null };

/** G3: the page "my work" of one officer who holds every open dossier: 20 rows by due date, every call another page, so that no page is warm by being asked for again. */
export const myWork: Measure = async (size) => {
  const few = sized(size, { tiny: 25, quick: 1_000, full: 1_000 });
  const many = sized(size, { tiny: 50, quick: 5_000, full: 50_000 });
  const small = await pageAt(few, size);
  const large = await pageAt(many, size);
  const growth = large.p99 / small.p99;
  return [
    {
      goal: 'G3',
      what: `"my work", p99 at ${many} open dossiers`,
      value: large.p99,
      unit: 'ms',
      better: 'less',
      beside: [
        { what: 'floor: the rows alone, their due dates as last written', value: large.query, from: 'this run' },
        { what: 'Operaton at 50,000', value: OPERATON_MS, from: 'goals' },
      ],
      aim: `≤ ${OPERATON_MS / 10} ms`,
      met: large.p99 <= OPERATON_MS / 10,
      others: large.others,
    },
    {
      goal: 'G3',
      what: `growth of p99 from ${few} to ${many}`,
      value: growth,
      unit: 'fold',
      better: 'less',
      beside: [
        { what: 'floor: growth of the rows alone', value: large.query / small.query, from: 'this run' },
        { what: 'Operaton', value: OPERATON_GROWTH, from: 'goals' },
      ],
      aim: `≤ ${GROWTH}`,
      met: growth <= GROWTH,
      others: large.others,
    },
  ];
};

const pageAt = (open: number, size: BenchSize): Promise<Page> =>
  withSystem(async (system) => {
    const { world } = system;
    const cast = await castOf(world, RESIDENCE);
    await fillWith(world, cast, { count: open, turns: 2, from: '2026-02-02T08:00:00+07:00', apartSeconds: 20 });
    await system.settled();

    const queue = `${cast.agency}/officer/${cast.officer.id}`;
    const cursors = await cursorsOf(world, queue);
    const times = sized(size, { tiny: 20, quick: 1_000, full: 3_000 });
    await timed(times / 4, (n) => page(world, cast, cursors[n % cursors.length]));
    let pages: readonly number[] = [];
    const { others } = await metered(async () => {
      pages = await timed(times, (n) => page(world, cast, cursors[(n * STRIDE) % cursors.length]));
    });
    const rows = await timed(times, (n) => world.views.queue([queue], ROWS, cursors[(n * STRIDE) % cursors.length]));
    return { p99: percentile(pages, 0.99), query: percentile(rows, 0.99), others };
  }, listingHandlers());

const ROWS = 20;
/** Strews the calls over all pages. */
const STRIDE = 7919;

/** Where each page of a queue begins; the first needs no cursor. */
const cursorsOf = async (world: World, queue: string): Promise<readonly (string | undefined)[]> => {
  const cursors: (string | undefined)[] = [undefined];
  for (;;) {
    const { next } = await world.views.queue([queue], ROWS, cursors.at(-1));
    if (next === null) return cursors;
    cursors.push(next);
  }
};

/** The page as the console asks for it, its answer as it is sent. */
const page = async (world: World, { officer }: Cast, cursor: string | undefined): Promise<unknown> => {
  const asked = { ...askedBy(world, officer), params: undefined, query: { cursor }, body: undefined };
  const answer = answered(listDesk, await listDesk.run(asked, world));
  if (!answer.body?.includes('"dueAt"')) throw new Error('an empty page');
  return answer;
};

/** Milliseconds of each of so many calls, one after the other. */
const timed = async (times: number, deed: (n: number) => Promise<unknown>): Promise<readonly number[]> => {
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    await deed(n);
    took.push(performance.now() - began);
  }
  return took;
};
