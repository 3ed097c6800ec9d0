import { type Instant, instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';
import { receiveBy } from '../../lib/domain/time/intake-limit.ts';
import { localDate } from '../../lib/domain/time/local-clock.ts';
import { workingCalendar } from '../../lib/domain/time/working-calendar.ts';
import { PROVINCE } from './cast.ts';
import { type BenchSize, type Measure, sized } from './measure.ts';
import { metered } from './meter.ts';
import { type BusinessTime, businessTime } from './peers/business-time.ts';
import type { Beside, SheetLine } from './sheet.ts';
import { CASES } from './working-time-cases.ts';

const TIMES = 1000;

const calendar = workingCalendar(PROVINCE.calendar);
const ours: BusinessTime = {
  eightHours: (from) => calendar.addWorkingMinutes(from, 480),
  fifteenDays: (from) => calendar.addWorkingDays(localDate(from), 15),
};

/** G6: +8 working hours and +15 working days per CPU second, and how many of our dated cases come out right. */
export const workingTime: Measure = async (size) => {
  const peer = size.peers === null ? null : businessTime(size.peers);
  const rate = (what: string, count: (from: Instant) => unknown, theirs: ((from: Instant) => unknown) | null) =>
    rateLine(size, what, count, theirs);
  return [
    correctness(peer),
    await rate('+8 working hours', ours.eightHours, peer?.eightHours ?? null),
    await rate('+15 working days', ours.fifteenDays, peer?.fifteenDays ?? null),
    await rate('intake limit with all its reasons', (from) => receiveBy(from, PROVINCE.profile.intake, calendar), null),
  ];
};

const correctness = (peer: BusinessTime | null): SheetLine => {
  const value = shareRight(ours);
  return {
    goal: 'G6',
    what: `share of ${CASES.length} dated cases that are right`,
    value,
    unit: '',
    better: 'more',
    beside: peer === null ? [] : [{ what: 'dayjs-business-time', value: shareRight(peer), from: 'this run' }],
    aim: 'all (10 million in the long test)',
    met: value === 1,
    others: null,
  };
};

/** The share of the dated cases a way of counting gets right. */
export const shareRight = (counting: BusinessTime): number =>
  CASES.filter(({ add, from, until }) =>
    add === 'eight-hours' ? counting.eightHours(from) === until : counting.fifteenDays(from) === until,
  ).length / CASES.length;

const rateLine = async (
  size: BenchSize,
  what: string,
  count: (from: Instant) => unknown,
  theirs: ((from: Instant) => unknown) | null,
): Promise<SheetLine> => {
  const { perSecond: value, others } = await perCpuSecond(size, count);
  const floor = await perCpuSecond(size, (from) => instantOf(millisecondsOf(from) + 8 * 3_600_000));
  const beside: Beside[] = [{ what: 'floor: +8 hours on the plain clock', value: floor.perSecond, from: 'this run' }];
  const theirRate = theirs && (await perCpuSecond(size, theirs)).perSecond;
  if (theirRate !== null) beside.push({ what: 'dayjs-business-time', value: theirRate, from: 'this run' });
  return {
    goal: 'G6',
    what: `${what}, per CPU second`,
    value,
    unit: '/s',
    better: 'more',
    beside,
    aim: what.startsWith('+') ? `≥ ${TIMES}× the library` : '',
    met: theirRate === null ? null : value >= TIMES * theirRate,
    others,
  };
};

const FIRST = Date.parse('2025-01-01T00:00:00+07:00');
const MOMENTS = 100_003;
const SPAN_SECONDS = 600 * 86_400;

/** Moments strewn over 2025 and the most of 2026. */
const moments: readonly Instant[] = Array.from({ length: MOMENTS }, (_, n) =>
  instantOf(FIRST + ((n * 48_271_337) % SPAN_SECONDS) * 1000),
);

const perCpuSecond = async (size: BenchSize, count: (from: Instant) => unknown) => {
  const milliseconds = sized(size, { tiny: 5, quick: 200, full: 1_000 });
  let done = 0;
  const countFor = (wallMs: number): void => {
    const until = performance.now() + wallMs;
    do {
      for (let n = 0; n < BATCH; n++) if (count(moments[done++ % MOMENTS] ?? '') === '') throw new Error('no answer');
    } while (performance.now() < until);
  };
  countFor(milliseconds / 4);
  done = 0;
  const { cpuMs, others } = await metered(() => countFor(milliseconds));
  return { perSecond: (done * 1000) / cpuMs, others };
};

const BATCH = 20;
