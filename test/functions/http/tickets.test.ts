import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '../../../lib/world/chain.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const MINH = 'lethiminh.xamau';
const THU = 'vuthithu.xamau';
const BINH = 'phamthibinh.somau';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

const take = async (body: object) => (await front.ask('POST', '/api/tickets', { body })).body;
const figures = async (as: string, date = '') =>
  (await front.ask('GET', `/api/desk/tickets${date && `?date=${date}`}`, { as })).body;

describe('(D15, ND61-13.2b, HT-PL III.5) a morning at the kiosk', () => {
  test('anyone takes a number and is told how many are ahead; nothing about the person is kept', async () => {
    expect(await take({ agency: XA_MAU, procedure: 'MAU.1005' })).toMatchObject({ number: 1, ahead: 0 });
    expect(await take({ agency: XA_MAU })).toMatchObject({ number: 2, ahead: 1 });
    expect(await take({ agency: SO_MAU })).toMatchObject({ number: 1, ahead: 0 });
  });

  test('called in order, served, absent; the average wait stands beside the target', async () => {
    await front.system.moveClock('2026-03-02T08:10:00+07:00');
    const next = () => front.ask('POST', '/api/desk/tickets/next', { as: MINH });
    expect((await next()).body).toEqual({ number: 1, waiting: 1 });
    await front.system.moveClock('2026-03-02T08:40:00+07:00');
    expect((await front.ask('POST', '/api/desk/tickets/1/served', { as: MINH, body: {} })).status).toBe(200);
    expect((await next()).body).toEqual({ number: 2, waiting: 0 });
    expect((await next()).body).toEqual({ number: null, waiting: 0 });
    const absent = await front.ask('POST', '/api/desk/tickets/2/served', { as: MINH, body: { served: false } });
    expect(absent.body).toEqual({ number: 2, served: false });
    const now = (await figures(MINH)) as { averageWaiting: number; averageHandling: number };
    expect(now).toMatchObject({ date: '2026-03-02', taken: 2, served: 1, abandoned: 1, target: 15, kept: false });
    expect(now.averageWaiting).toBeCloseTo(25, 0);
    expect(now.averageHandling).toBeCloseTo(30, 0);
  });

  test('each agency has its own counter; the clerk has none', async () => {
    expect(await figures(BINH)).toMatchObject({ taken: 1, waiting: 1 });
    expect(problemIn(await front.ask('POST', '/api/desk/tickets/next', { as: THU })).status).toBe(403);
    expect(problemIn(await front.ask('POST', '/api/desk/tickets/1/served', { as: MINH, body: {} })).reason).toBe(
      'ticket-not-called',
    );
  });

  test('fifty people at once get fifty numbers', async () => {
    const told = (await Promise.all(Array.from({ length: 50 }, () => take({ agency: SO_MAU })))) as {
      number: number;
    }[];
    expect(new Set(told.map(({ number }) => number)).size).toBe(50);
  });

  test('the same key is the same ticket', async () => {
    const headers = { 'idempotency-key': 'kiosk-1' };
    const body = { agency: XA_MAU };
    const one = await front.ask('POST', '/api/tickets', { body, headers });
    expect((await front.ask('POST', '/api/tickets', { body, headers })).body).toEqual(one.body);
  });

  test('numbers begin anew the next day, and yesterday’s figures stand', async () => {
    await front.system.moveClock('2026-03-03T08:00:00+07:00');
    expect(await figures(MINH)).toMatchObject({ date: '2026-03-03', taken: 0, averageWaiting: null });
    expect(await figures(MINH, '2026-03-02')).toMatchObject({ taken: 3, waiting: 1 });
    expect(await figures(MINH, '2020-01-01')).toMatchObject({ taken: 0, target: null });
  });

  test('(N3) the journal is whole and names nobody who came', async () => {
    const entries = await front.system.world.journal.read(`tickets/${XA_MAU}/2026-03-02`);
    expect(verifyChain(entries)).toEqual({ intact: true });
    expect(new Set(entries.map(({ by }) => by))).toEqual(new Set(['kiosk', 'ac-1f5c267470']));
    expect(await front.system.world.failed.list()).toEqual([]);
  });
});

describe('(R7) what does not fit is refused in words', () => {
  test.each([
    ['POST', '/api/tickets', { agency: 'khong-co' }, 404],
    ['POST', '/api/tickets', { agency: XA_MAU, procedure: 'khong-co' }, 404],
    ['POST', '/api/tickets', {}, 400],
    ['POST', '/api/desk/tickets/0/served', {}, 400],
    ['POST', '/api/desk/tickets/-1/served', {}, 400],
    ['POST', '/api/desk/tickets/999999/served', {}, 409],
    ['GET', '/api/desk/tickets?date=2026-02-30', undefined, 400],
    ['GET', '/api/desk/tickets?date=9999-01-01', undefined, 400],
    ['GET', '/api/desk/tickets?date=1900-01-01', undefined, 400],
  ])('%s %s %j', async (method, path, body, status) => {
    const told = await front.ask(method, path, { as: MINH, ...(body && { body }) });
    expect(problemIn(told).status).toBe(status);
  });

  test('a kiosk that asks without end is told to wait', async () => {
    const told = await Promise.all(
      Array.from({ length: 70 }, () => front.ask('POST', '/api/tickets', { body: { agency: XA_MAU } })),
    );
    const refused = told.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0] && problemIn(refused[0]).reason).toBe('too-many-tickets');
  });
});
