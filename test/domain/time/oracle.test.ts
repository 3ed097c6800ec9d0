import { expect, test } from 'vitest';
import { byPlainDays } from '../../../lib/domain/time/by-plain-days.ts';
import { forwardBy } from '../../../lib/domain/time/forwarding.ts';
import { receiveBy } from '../../../lib/domain/time/intake-limit.ts';
import { limitBy } from '../../../lib/domain/time/limit.ts';
import { answerByOf } from '../../../lib/domain/time/opinion-limit.ts';
import { promptPoints } from '../../../lib/domain/time/prompts.ts';
import { lastMomentToReappoint, reappointed } from '../../../lib/domain/time/reappointment.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import type { IntakeRule, PromptPoint, TimeLimit } from '../../../lib/domain/time/rules.ts';
import { noticeBy } from '../../../lib/domain/time/supplement-notice.ts';
import { type WorkingCalendar, workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { lunarYears } from '../../../lib/world/lunar-years.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';
import { pick, seeded } from '../../statemachines/chance.ts';
import { SATURDAY_AGENCY, calendar as tinhMau } from '../../tinh-mau/calendar.ts';
import { type Oracle, oracle } from './oracle.ts';
import { RANDOM_AGENCY, randomCalendar, randomDate, randomInstant } from './random-calendar.ts';

const CASES = Number(process.env.ORACLE_CASES ?? 24_000);
const SEED = Number(process.env.ORACLE_SEED ?? 20_260_213);

type Chance = () => number;
type Office = { readonly calendar: WorkingCalendar; readonly fingers: Oracle };
/** One question, answered by the product and on the fingers; `asked` says what it was when the answers differ. */
type Case = { readonly asked: unknown; readonly product: unknown; readonly fingers: unknown };

const office = (...[data, agency]: Parameters<typeof oracle>): Office => ({
  calendar: workingCalendar(data, agency),
  fingers: oracle(data, agency),
});

const whole = (chance: Chance, from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
const lateAfter = (chance: Chance) => (chance() < 0.5 ? {} : { lateAfter: '15:00' });
const POINTS: readonly PromptPoint[] = ['remind', 'day-before', 'due', 'overdue'];

const intakeRule = (chance: Chance): IntakeRule =>
  chance() < 0.5
    ? { kind: 'working-hours', hours: whole(chance, 1, 24), article: 'TH-9.2a' }
    : { kind: 'minutes-by-session', minutes: pick(chance, [30, 60, 90]), article: 'TTH-12.1a' };

const timeLimit = (chance: Chance): TimeLimit => {
  const kind = pick(chance, ['working-days', 'working-days', 'working-hours', 'same-day', 'at-once'] as const);
  if (kind === 'working-days') return { kind, amount: whole(chance, 1, 30), ...lateAfter(chance) };
  if (kind === 'working-hours') return { kind, amount: whole(chance, 1, 40) };
  return kind === 'same-day' ? { kind, ...lateAfter(chance) } : { kind };
};

/** What can be asked of the clock, by the law it answers. */
const QUESTIONS: Record<string, (office: Office, chance: Chance) => Case> = {
  'received by (TH-9.2a, TTH-12.1a)': ({ calendar, fingers }, chance) => {
    const [at, rule] = [randomInstant(chance), intakeRule(chance)];
    const { at: due, provisional } = receiveBy(at, rule, calendar);
    const counted = fingers.receiveBy(at, rule);
    return {
      asked: { at, rule },
      product: { due, provisional },
      fingers: { due: counted, provisional: fingers.touchesUnknownYear(at, counted) },
    };
  },
  'result due (TH-9.3b, ND61-17.4, 19.4)': ({ calendar, fingers }, chance) => {
    const [at, limit, restarted] = [randomInstant(chance), timeLimit(chance), chance() < 0.3];
    const { at: due, provisional } = resultDue(at, limit, calendar, restarted);
    const counted = fingers.resultDue(at, limit);
    return {
      asked: { at, limit, restarted },
      product: { due, provisional },
      fingers: { due: counted, provisional: fingers.touchesUnknownYear(at, counted) },
    };
  },
  'notice by (ND61-19.4)': ({ calendar, fingers }, chance) => {
    const [at, days] = [randomInstant(chance), whole(chance, 1, 10)];
    return {
      asked: { at, days },
      product: noticeBy(at, days, calendar).at,
      fingers: fingers.resultDue(at, { kind: 'working-days', amount: days }),
    };
  },
  're-appointed (ND61-19.9)': ({ calendar, fingers }, chance) => {
    const [due, until] = [randomInstant(chance), randomDate(chance)];
    const first = { at: due, why: [], provisional: false };
    return {
      asked: { due, until },
      product: [lastMomentToReappoint(first, calendar), reappointed(first, until, calendar).at],
      fingers: [fingers.lastMomentToReappoint(due), fingers.endOf(until)],
    };
  },
  'forwarded by (ND61-18.2)': ({ calendar, fingers }, chance) => {
    const at = randomInstant(chance);
    const rule = { lateAfter: '15:00', graceMinutes: pick(chance, [0, 0, 15, 60]) };
    return { asked: { at, rule }, product: forwardBy(at, rule, calendar).at, fingers: fingers.forwardBy(at, rule) };
  },
  'an opinion by (ND61-19.5)': ({ calendar, fingers }, chance) => {
    const [asked, day] = [randomInstant(chance), randomDate(chance)];
    return { asked: { day }, product: answerByOf(asked, day, calendar).at, fingers: fingers.endOf(day) };
  },
  'an account confirmed by (TTH-10.3b)': ({ calendar, fingers }, chance) => {
    const [start, days] = [randomInstant(chance), pick(chance, [7, 7, 1, 30])];
    const limit = limitBy(byPlainDays({ start, days, rule: 'xác thực', article: 'TTH-10.3b' }), calendar);
    return { asked: { start, days }, product: limit.at, fingers: fingers.plainDays(start, days) };
  },
  'prompted (ND61-8.2b)': ({ calendar, fingers }, chance) => {
    const limit = pick(chance, ['intake', 'result'] as const);
    const at = randomInstant(chance);
    const due =
      limit === 'intake' ? fingers.receiveBy(at, intakeRule(chance)) : fingers.resultDue(at, timeLimit(chance));
    const points = POINTS.filter(() => chance() < 0.8);
    const remind = { workingDays: whole(chance, 1, 4), workingMinutes: whole(chance, 1, 300) };
    const asked = { limit, start: at, points, remind };
    return {
      asked: { ...asked, due },
      product: promptPoints({ ...asked, due: { at: due, why: [], provisional: false } }, calendar).map(
        (point) => `${point.point} ${point.at}`,
      ),
      fingers: fingers.prompts({ ...asked, due }),
    };
  },
  'minutes, forward and backward (BLDS-147.1)': ({ calendar, fingers }, chance) => {
    const [at, other] = [randomInstant(chance), randomInstant(chance)];
    const minutes = chance() < 0.1 ? 0 : whole(chance, -3_000, 3_000);
    const end = calendar.addWorkingMinutes(at, minutes);
    // Two moments of any two years are far to count on the fingers; a month apart is enough.
    const near = other.slice(0, 7) === at.slice(0, 7) ? other : end;
    return {
      asked: { at, minutes, near },
      product: [end, calendar.workingMinutesBetween(at, near)],
      fingers: [fingers.addMinutes(at, minutes), fingers.minutesBetween(at, near)],
    };
  },
  'working days, forward and backward (BLDS-147.2)': ({ calendar, fingers }, chance) => {
    const [day, n] = [randomDate(chance), whole(chance, -60, 60)];
    const end = calendar.addWorkingDays(day, n);
    return {
      asked: { day, n },
      product: [end, n === 0 || calendar.workingDaysBetween(day, end)],
      fingers: [fingers.addDays(day, n), n === 0 || n],
    };
  },
};

test(
  `(R11, O1, B3, D1, D2, D13, D16, E4, E5, E9, L7) ${CASES} random questions are answered as counting minute by minute answers them`,
  () => {
    const chance = seeded(SEED);
    const estimates = { source: 'Ước tính', lunar: lunarYears(2027, 2028) };
    const real = [
      office(thanhHoa),
      office({ ...thanhHoa, estimates }),
      office(tinhMau),
      office(tinhMau, SATURDAY_AGENCY),
      office({ ...tinhMau, estimates }, SATURDAY_AGENCY),
    ];
    // One calendar nobody would declare for every so many cases, used up before the next is made.
    const batch = Math.max(2_000, Math.ceil(CASES / 1_000));
    const questions = Object.entries(QUESTIONS);
    const asked = new Map<string, number>();
    let calendars = real.length;
    const begun = performance.now();

    for (let done = 0; done < CASES; done += batch) {
      const data = randomCalendar(chance);
      const offices = [...real, office(data), office(data, RANDOM_AGENCY)];
      calendars += 2;
      for (let i = 0; i < Math.min(batch, CASES - done); i++) {
        const [name, question] = pick(chance, questions);
        const which = pick(chance, offices);
        asked.set(name, (asked.get(name) ?? 0) + 1);
        const { asked: about, product, fingers } = question(which, chance);
        if (JSON.stringify(product) === JSON.stringify(fingers)) continue;
        const words = JSON.stringify({ name, about, office: offices.indexOf(which), data });
        expect(product, `case ${done + i} of seed ${SEED}: ${words}`).toEqual(fingers);
      }
    }

    const seconds = (performance.now() - begun) / 1_000;
    console.info(
      `oracle: ${CASES} cases over ${calendars} calendars agree, ${Math.round(CASES / seconds)} a second (seed ${SEED})`,
      Object.fromEntries(asked),
    );
    expect(asked.size).toBe(questions.length);
  },
  20_000 + CASES,
);
