import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Calendar, ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

const codes = async (query: string): Promise<string[]> => {
  const { body } = await front.ask('GET', `/api/procedures?${query}`);
  return (body as { items: { code: string }[] }).items.map(({ code }) => code);
};

describe('(A3, TT32-6) the list of procedures', () => {
  test.each([
    ['no question: all of them', '', ['MAU.1005', 'MAU.1001', 'MAU.1016', 'MAU.1000']],
    ['with diacritics', 'query=đăng ký việc', ['MAU.1001']],
    ['without diacritics', 'query=dang ky viec', ['MAU.1001']],
    ['in NFD, as iPhones type', `query=${encodeURIComponent('đăng ký việc'.normalize('NFD'))}`, ['MAU.1001']],
    ['the beginning of words', 'query=giay phe', ['MAU.1005']],
    ['two letters that changed places', 'query=xac mihn', ['MAU.1016']],
    ['an exact code alone, whatever its case', 'query=mau.1000', ['MAU.1000']],
    ['by agency', `agency=${SO_MAU}`, ['MAU.1005', 'MAU.1016']],
    ['by level and service level', 'level=commune&serviceLevel=4&agency=000.01.01.X99&query=gio', ['MAU.1016']],
    ['by another level', 'level=province', []],
    ['by sector, folded', 'sector=thu tuc mau&query=giay phep', ['MAU.1005']],
    ['nothing fits', 'query=zzzzzz', []],
  ])('%s', async (_title, query, expected) => {
    expect((await codes(query)).sort()).toEqual([...expected].sort());
  });

  test('a name said in the very words asked comes before one that only folds to them', async () => {
    expect((await codes('query=xác nhận'))[0]).toBe('MAU.1000');
  });

  test('a level that does not exist is refused with the field named', async () => {
    const told = await front.ask('GET', '/api/procedures?level=galaxy');
    expect(told.status).toBe(400);
    expect(problemIn(told).errors).toEqual([{ field: 'level', message: expect.stringContaining('province') }]);
  });
});

test('(A2, TH-5.1b) a procedure is shown with its full content, and nothing that is not in the contract', async () => {
  const { status, body } = await front.ask('GET', '/api/procedures/MAU.1005');
  const procedure = body as ProcedureFull;
  expect(status).toBe(200);
  expect(procedure.agencies.map(({ code }) => code)).toEqual([XA_MAU, SO_MAU]);
  expect(procedure.components.map(({ code }) => code)).toContain('giay-to-goc');
  expect(procedure.timeLimit).toBe('5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ');
  expect(procedure.ruleSet).toBe(tinhMau.profile.ruleSet);
  expect(body).not.toHaveProperty('route');
});

test('(A2) an unknown procedure is not found, and says what to do', async () => {
  const told = await front.ask('GET', '/api/procedures/9.999999');
  expect(told.status).toBe(404);
  expect(problemIn(told).reason).toBe('procedure-unknown');
});

test('(A1, TH-5.1a) every agency of the province is in the directory with its address, phone and e-mail', async () => {
  const { body } = await front.ask('GET', '/api/agencies');
  const { items } = body as { items: Record<string, unknown>[] };
  expect(items.map(({ code }) => code)).toEqual(tinhMau.agencies.map(({ code }) => code));
  for (const item of items)
    expect(item).toMatchObject({
      address: expect.stringMatching(/./),
      phone: expect.stringMatching(/./),
      email: expect.stringMatching(/@/),
      oneStop: expect.stringMatching(/./),
    });
});

describe('the calendar of a year', () => {
  test('(reading 16) sessions of the province, and those an agency keeps of its own', async () => {
    const province = (await front.ask('GET', '/api/calendar/2026')).body as Calendar;
    const own = (await front.ask('GET', `/api/calendar/2026?agency=${SO_MAU}`)).body as Calendar;
    expect(province).toMatchObject({ year: 2026, known: true });
    expect(province.workingWeekdays).toEqual([1, 2, 3, 4, 5]);
    expect(own.workingWeekdays).toContain(6);
    expect(own.sessions).not.toEqual(province.sessions);
  });

  test('(G7) days off are those of that year, with the act that declares each, unconfirmed ones too', async () => {
    const { daysOff } = (await front.ask('GET', '/api/calendar/2026')).body as Calendar;
    const declared = tinhMau.calendar.daysOff.filter(({ date }) => date.startsWith('2026-'));
    // Three days the law fixes stand in no act of Tỉnh Mẫu, and are off all the same (reading 26).
    const fixed = ['2026-04-30', '2026-05-01', '2026-09-02'];
    const dates = [...declared.map(({ date }) => date), ...fixed].sort();
    expect(daysOff.map(({ date }) => date)).toEqual(dates);
    expect(daysOff).toEqual(expect.arrayContaining(declared.map((day) => day)));
    expect(daysOff.every(({ source }) => source !== '')).toBe(true);
  });

  test('(reading 26) a year not yet declared is not known; fixed days are off, those of the lunar calendar estimated', async () => {
    const { daysOff, ...year } = (await front.ask('GET', '/api/calendar/2027')).body as Calendar;
    expect(year).toMatchObject({ known: false });
    const short = (of: Calendar['daysOff']) => of.map(({ date }) => date.slice(5));
    expect(short(daysOff.filter(({ estimated }) => estimated === true))).toEqual([
      '02-05',
      '02-08',
      '02-09',
      '02-10',
      '02-11',
      '04-16',
    ]);
    expect(short(daysOff.filter(({ confirmed }) => confirmed))).toEqual(['01-01', '04-30', '05-03', '09-02']);
  });

  test('an agency that does not exist: 404; a year that is none: 400', async () => {
    expect((await front.ask('GET', '/api/calendar/2026?agency=nobody')).status).toBe(404);
    expect((await front.ask('GET', '/api/calendar/nam-nay')).status).toBe(400);
  });
});

describe('time limits that explain themselves', () => {
  test('(D2, TTH-12.1a, O1) the intake limit with its reasons; any offset is read, a bare + too', async () => {
    const asked = ['2026-03-02T08:00:00%2B07:00', '2026-03-02T08:00:00+07:00', '2026-03-02T01:00:00Z'];
    for (const at of asked) {
      const { status, body } = await front.ask('GET', `/api/time-limits/intake?submittedAt=${at}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ receiveBy: '2026-03-02T09:00:00+07:00', provisional: false });
      const { why } = body as { why: { to: string; article: string }[] };
      expect(why.at(-1)?.to).toBe('2026-03-02T09:00:00+07:00');
    }
  });

  test('(D16, O1) the result limit of a procedure of 5 working days', async () => {
    const path = '/api/time-limits/result?procedure=MAU.1005&receivedAt=2026-03-02T08:00:00%2B07:00';
    const { body } = await front.ask('GET', path);
    expect((body as { dueAt: string }).dueAt.slice(0, 10)).toBe('2026-03-09');
  });

  test.each([
    ['no instant', '/api/time-limits/intake', 400],
    ['an instant without offset', '/api/time-limits/intake?submittedAt=2026-03-02T08:00:00', 400],
    ['a day that does not exist', '/api/time-limits/intake?submittedAt=2026-02-30T08:00:00Z', 400],
    ['the year 9999', '/api/time-limits/intake?submittedAt=9999-12-31T08:00:00Z', 400],
    ['an unknown agency', '/api/time-limits/intake?submittedAt=2026-03-02T08:00:00Z&agency=nobody', 404],
    ['an unknown procedure', '/api/time-limits/result?procedure=9.9&receivedAt=2026-03-02T08:00:00Z', 404],
  ])('%s is refused', async (_title, path, status) => {
    const told = await front.ask('GET', path);
    expect(told.status).toBe(status);
    problemIn(told);
  });
});
