import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindOf } from '../../functions/journals/kinds.ts';
import { recount } from '../../functions/journals/recount.ts';
import { verifyChain } from '../../lib/world/chain.ts';
import { filledIn } from '../filled-in.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { openSystem, problemIn, type WholeSystem } from './whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const MINH = 'lethiminh.xamau';
const CALENDAR = '/api/desk/calendar';
const ACT = 'Công điện mẫu 12/CĐ-UBND ngày 04/3/2026';

let front: WholeSystem;
beforeAll(async () => {
  // Monday; received at the counter, a five-day procedure is due on Monday 9 March at 17:00.
  front = await openSystem('2026-03-02T09:00:00+07:00');
});
afterAll(() => front.close());

const receiveAtCounter = async (): Promise<{ id: string; dueAt: string }> => {
  const body = {
    procedure: fiveDays.code,
    applicant: { name: 'Phạm Văn Nông' },
    answers: filledIn(fiveDays),
    handedIn: ['giay-to-goc'],
  };
  const told = await front.ask('POST', '/api/desk/dossiers', { as: MINH, body });
  if (told.status !== 201) throw new Error(JSON.stringify(told.body));
  return told.body as { id: string; dueAt: string };
};

const decide = (body: unknown, as = KHOA, headers = {}) => front.ask('POST', CALENDAR, { as, body, headers });
const storm = (date: string) => ({ decision: 'declare-day-off', date, name: 'phòng chống bão', source: ACT });
const reasonOf = async (body: unknown, as = KHOA) => problemIn(await decide(body, as)).reason;

const dueOf = async (id: string) => {
  const told = await front.ask('GET', `/api/desk/dossiers/${id}`, { as: MINH });
  const { dueAt, limits } = told.body as { dueAt: string; limits: { limit: string; why: { article: string }[] }[] };
  return { dueAt, articles: limits.find(({ limit }) => limit === 'result')?.why.map(({ article }) => article) };
};

const rowOf = async (id: string) => (await front.system.world.views.open(100)).rows.find((row) => row.id === id);

describe('the calendar of the province', () => {
  test('(G7) a day off counts from its declaration on: calendar, dossier, list and alarm follow without a restart', async () => {
    const { id, dueAt } = await receiveAtCounter();
    expect(dueAt).toBe('2026-03-09T17:00:00+07:00');
    await front.system.settled();
    expect((await rowOf(id))?.sortBy).toBe(dueAt);

    // The first entry is the act that brings the days off of undeclared years (reading 26).
    const told = await decide(storm('2026-03-05'));
    expect(told).toMatchObject({ status: 200, body: { entry: 2, at: expect.stringMatching(/^2026-03-02T09:0/) } });
    expect(await dueOf(id)).toEqual({ dueAt: '2026-03-10T17:00:00+07:00', articles: expect.arrayContaining([ACT]) });
    await front.system.settled();
    expect((await rowOf(id))?.sortBy).toBe('2026-03-10T17:00:00+07:00');

    const { body } = await front.ask('GET', '/api/calendar/2026');
    expect((body as { daysOff: unknown[] }).daysOff).toContainEqual({
      date: '2026-03-05',
      name: 'phòng chống bão',
      kind: 'local-closure',
      source: ACT,
      confirmed: true,
    });
    // Two working days before the due date, not before the old one (6 March).
    await front.system.moveClock('2026-03-06T09:00:00+07:00');
    const said = async () =>
      (await front.system.world.journal.read(id)).flatMap(({ at, events }) =>
        events.flatMap((event) =>
          event.type === 'LimitReached' && event.limit === 'result' ? [`${event.point} ${at}`] : [],
        ),
      );
    expect(await said()).toEqual(['remind 2026-03-06T07:30:00+07:00']);
    await front.system.moveClock('2026-03-10T18:00:00+07:00');
    expect(await said()).toContain('overdue 2026-03-10T17:01:00+07:00');
  });

  test('(G7) what was overdue stays overdue when a day inside it is declared off afterwards', async () => {
    const { items } = (await front.ask('GET', '/api/desk', { as: 'nguyenhuudung.xamau' })).body as {
      items: { id: string; dueAt: string; state: string }[];
    };
    const [late] = items.filter(({ state }) => state === 'overdue');
    expect((await decide(storm('2026-03-04'))).status).toBe(200);
    await front.system.settled();
    expect(late === undefined ? undefined : (await dueOf(late.id)).dueAt).toBe('2026-03-10T17:00:00+07:00');
  });

  test('(G7) recounting again changes nothing: what broke off in the middle is done again', async () => {
    const { id } = await receiveAtCounter();
    await front.system.settled();
    const { world } = front.system;
    const before = await world.views.open(100);
    const stale = before.rows.map((row) => (row.id === id ? { ...row, sortBy: '2026-01-01T00:00:00+07:00' } : row));
    for (const row of stale) await world.views.put(row);
    const calendar = await world.journal.read<unknown>('calendar/tinh-mau');
    const [last] = calendar.slice(-1);
    if (last === undefined) throw new Error('nothing was declared');
    await kindOf(last.dossier).follow(last, calendar, world);
    expect(await world.views.open(100)).toEqual(before);
    await recount(world, () => Promise.reject(new Error('nothing but dossiers is open')));
    expect(await world.views.open(100)).toEqual(before);
  });

  test('(G7, O2) a mistaken declaration is taken back with a reason everybody of the staff sees', async () => {
    const { body } = await decide(storm('2026-04-08'));
    const { entry } = body as { entry: number };
    const revocation = { decision: 'revoke', entry, reason: 'Nhập nhầm ngày', source: 'Công văn đính chính 13' };
    expect((await decide(revocation)).status).toBe(200);
    expect(await reasonOf(revocation)).toBe('declaration-already-revoked');

    const list = (await front.ask('GET', CALENDAR, { as: MINH })).body as { years: number[]; items: unknown[] };
    expect(list.years).toEqual([2025, 2026]);
    expect(list.items[0]).toMatchObject({
      entry,
      kind: 'day-off',
      date: '2026-04-08',
      by: { name: 'Lưu Văn Khoa' },
      source: ACT,
      revoked: { by: { name: 'Lưu Văn Khoa' }, reason: 'Nhập nhầm ngày', source: 'Công văn đính chính 13' },
    });
    const { daysOff } = (await front.ask('GET', '/api/calendar/2026')).body as { daysOff: { date: string }[] };
    expect(daysOff.map(({ date }) => date)).not.toContain('2026-04-08');
    expect((await decide(storm('2026-04-08'))).status).toBe(200);
  });

  test('(G7) a made-up day and the day it replaces come with one act; the same command counts once', async () => {
    const pair = { decision: 'declare-made-up-day', date: '2026-04-11', insteadOf: '2026-04-15', source: ACT };
    const headers = { 'idempotency-key': 'hoan-doi-1' };
    const [first, again] = [await decide(pair, KHOA, headers), await decide(pair, KHOA, headers)];
    expect(again.body).toEqual(first.body);
    const calendar = (await front.ask('GET', '/api/calendar/2026')).body as {
      daysOff: { date: string; kind: string }[];
      workingDays: unknown[];
    };
    expect(calendar.workingDays).toContainEqual({
      date: '2026-04-11',
      insteadOf: '2026-04-15',
      source: ACT,
      confirmed: true,
    });
    expect(calendar.daysOff.find(({ date }) => date === '2026-04-15')?.kind).toBe('swapped-day');
  });

  test('(G7, O1) the next year is opened once its days off are declared; then its dates are certain', async () => {
    const open = { decision: 'open-year', year: 2027, source: 'Thông báo mẫu về ngày nghỉ năm 2027' };
    expect((await decide(open)).status).toBe(200);
    expect((await front.ask('GET', '/api/calendar/2027')).body).toMatchObject({ known: true });
    expect(await reasonOf(open)).toBe('year-already-open');
  });

  test('(G7, N4) only the administrator declares; every member of the staff may see what was declared', async () => {
    expect(await reasonOf(storm('2026-04-09'), MINH)).toBe('not-your-role');
    expect((await decide(storm('2026-04-09'), 'nguyenthilan')).status).toBe(403);
    expect((await front.ask('GET', CALENDAR, { as: 'nguyenthilan' })).status).toBe(403);
    expect((await front.ask('GET', CALENDAR)).status).toBe(401);
  });

  test.each([
    ['no act', { ...storm('2026-04-09'), source: ' ' }, 'source'],
    ['a day that does not exist', storm('2026-02-30'), 'date'],
    ['no name', { ...storm('2026-04-09'), name: undefined }, 'name'],
    ['a year in words', { decision: 'open-year', year: 'hai nghìn', source: ACT }, 'year'],
    ['a revocation without a reason', { decision: 'revoke', entry: 1, source: ACT }, 'reason'],
    ['an unknown decision', { decision: 'abolish', date: '2026-04-09' }, 'decision'],
  ])('(G7) %s is refused with a sentence that says which field', async (_what, body, field) => {
    const problem = problemIn(await decide(body));
    expect(problem).toMatchObject({ status: 400, reason: 'invalid-input' });
    expect(problem.errors?.map((error) => error.field)).toContain(field);
  });

  test('(N3) the journal of the calendar is a chain like any other', async () => {
    const entries = await front.system.world.journal.read<unknown>('calendar/tinh-mau');
    expect(entries.length).toBeGreaterThan(5);
    expect(verifyChain(entries)).toEqual({ intact: true });
  });
});
