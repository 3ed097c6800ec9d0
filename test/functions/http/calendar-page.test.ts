import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CalendarDeclarations } from '../../../lib/contract/calendar.ts';
import type { Calendar } from '../../../lib/contract/catalogue.ts';
import type { Province } from '../../../lib/domain/profile.ts';
import type { DayOff } from '../../../lib/domain/time/calendar-data.ts';
import { type ConsoleSettings, officersConsole } from '../../../web/console/app.tsx';
import { tinhMau } from '../../tinh-mau/province.ts';
import { BASE, openSystem, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const MINH = 'lethiminh.xamau';
const PATH = '/can-bo/lich-lam-viec';
const ACT = 'Thông báo số 77/TB-BNV ngày 15/10/2026';
const SITE: ConsoleSettings = { title: 'Một Cửa', baseUrl: BASE, ruleSet: 'mau', province: 'Tỉnh Mẫu' };

const announced: DayOff = {
  date: '2026-11-24',
  name: 'Ngày Văn hóa Việt Nam',
  kind: 'holiday',
  source: 'Chưa nêu được văn bản',
  confirmed: false,
};
/** Nothing of 2027 is declared, and one day of 2026 merely announced. */
const province: Province = {
  ...tinhMau,
  calendar: {
    ...tinhMau.calendar,
    daysOff: [...tinhMau.calendar.daysOff.filter(({ date }) => date < '2027'), announced],
  },
};

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-10-20T09:00:00+07:00', province);
});
afterAll(() => front.close());

const visit = async (as: string, path: string, init: RequestInit = {}): Promise<Response> => {
  const signedIn = await front.system.world.identity.signIn(as, `mau-${as}`);
  const headers = { cookie: `mc-console=${signedIn?.session.token}`, ...init.headers };
  return officersConsole(front.api, SITE).fetch(new Request(`${BASE}${path}`, { ...init, headers }));
};
/** A page as it is read: one space between words. */
const page = async (path = PATH, as = KHOA): Promise<string> =>
  (await (await visit(as, path)).text()).replace(/\s+/g, ' ');
const send = (fields: Record<string, string>, as = KHOA, path = `${PATH}?nam=2027`): Promise<Response> => {
  const named = Object.entries(fields).map(([name, value]) => [`${fields.decision}.${name}`, value]);
  const body = new URLSearchParams({ decision: fields.decision ?? '', ...Object.fromEntries(named) });
  return visit(as, path, { method: 'POST', body, headers: { origin: BASE } });
};
const dayOff = (date: string, more = {}) => ({
  decision: 'declare-day-off',
  date,
  name: 'Tết Nguyên đán',
  kind: 'holiday',
  source: ACT,
  ...more,
});
const rowOf = (html: string, part: string): string =>
  html
    .split('<tr>')
    .slice(1)
    .find((row) => row.includes(part)) ?? '';
const inForce = async (date: string): Promise<boolean> => {
  const { body } = await front.ask('GET', `/api/calendar/${date.slice(0, 4)}`);
  return (body as Calendar).daysOff.some((day) => day.date === date && day.confirmed);
};

describe('(G7, readings 19, 26) the calendar in the console', () => {
  test('(G7) an administrator finds it in the menu; others of the staff may read it and have no form', async () => {
    expect(await page('/can-bo')).toContain(`href="${PATH}"`);
    expect(await page('/can-bo', MINH)).not.toContain(`href="${PATH}"`);
    const read = await page(PATH, MINH);
    expect(read).toContain('Ngày nghỉ năm 2026');
    expect(read).not.toContain('name="decision"');
    expect((await send(dayOff('05/02/2027'), MINH)).status).toBe(403);
    expect(await inForce('2027-02-05')).toBe(false);
  });

  test('(G7, reading 26) the last declared year, and from which day the next has to be declared', async () => {
    const html = await page();
    expect(html).toContain('Lịch nghỉ đã khai báo đến hết năm <strong>2026</strong>');
    expect(html).toContain('Từ Chủ nhật 01/11/2026 cần khai báo lịch <a href="/can-bo/lich-lam-viec?nam=2027">');
    expect(rowOf(html, 'nam=2026"')).toContain('Đã khai báo');
    expect(rowOf(html, 'nam=2027"')).toMatch(/Ước tính.*Chưa khai báo ngày nào/);
  });

  test('(G7, reading 26) the days of a year: fixed ones count, those of the lunar calendar are estimated, an announced one waits', async () => {
    const next = await page(`${PATH}?nam=2027`);
    expect(rowOf(next, 'datetime="2027-01-01"')).toContain('Có hiệu lực');
    expect(rowOf(next, 'datetime="2027-02-08"')).toContain('Ước tính theo âm lịch');
    const now = await page(`${PATH}?nam=2026`);
    expect(rowOf(now, 'datetime="2026-11-24"')).toContain('Mới thông báo, chưa có hiệu lực');
    expect(now).toContain('làm thay');
  });

  test('(G7) an announced day is declared by its act, from the link beside it', async () => {
    const html = await page(`${PATH}?nam=2026`);
    const href = /href="([^"]*ngay=2026-11-24[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const form = await page(href);
    expect(form).toMatch(/<details class="decision" id="viec-declare-day-off" open>/);
    expect(form).toContain('value="24/11/2026"');
    const told = await send(dayOff('24/11/2026', { name: 'Ngày Văn hóa Việt Nam' }), KHOA, `${PATH}?nam=2026`);
    expect(told.status).toBe(303);
    expect(await inForce('2026-11-24')).toBe(true);
    const after = await page(told.headers.get('location') ?? '');
    expect(after).toMatch(/Đã ghi khai báo số \d+/);
    expect(rowOf(after, 'datetime="2026-11-24"')).toMatch(new RegExp(`Có hiệu lực.*${ACT}`));
  });

  test.each([
    ['a day there is not', dayOff('31/02/2027'), 'declare-day-off-date', 'Ngày phải là ngày có thật, ví dụ 24/12/2026'],
    ['without its act', dayOff('05/02/2027', { source: '' }), 'declare-day-off-source', ''],
    ['a year too far', dayOff('05/02/2029'), 'declare-day-off-date', 'Chỉ khai báo được cho năm đã mở lịch'],
    ['a day that is off anyway', dayOff('07/02/2027'), 'declare-day-off-date', 'Ngày này vốn không làm việc'],
    [
      'a made-up day that is worked',
      { decision: 'declare-made-up-day', date: '03/02/2027', insteadOf: '05/02/2027', source: ACT },
      'declare-made-up-day-date',
      'Ngày làm bù phải là ngày nghỉ hằng tuần',
    ],
    [
      'a year without a day',
      { decision: 'open-year', year: '2027', source: ACT },
      'open-year-year',
      'Chưa khai báo ngày nghỉ nào',
    ],
    [
      'a number nothing has',
      { decision: 'revoke', entry: '999', reason: 'Nhầm', source: ACT },
      'revoke-entry',
      'Không tìm thấy khai báo có số này',
    ],
  ])(
    '(G7) %s: said at its field, first on the page; what was typed stays, nothing is declared',
    async (_what, fields, field, words) => {
      const before = (await front.ask('GET', '/api/desk/calendar', { as: KHOA })).body as CalendarDeclarations;
      const told = await send(fields);
      const html = (await told.text()).replace(/\s+/g, ' ');
      expect(told.status).toBe(422);
      expect(html).toContain(`href="#o-${field}"`);
      expect(html).toContain(`id="o-${field}"`);
      expect(html.slice(0, html.indexOf('<h1>'))).toContain(words);
      for (const [name, value] of Object.entries(fields))
        if (!['decision', 'kind', 'reason'].includes(name))
          expect(html).toContain(`value${value === '' ? '' : `="${value}"`}`);
      expect((await front.ask('GET', '/api/desk/calendar', { as: KHOA })).body).toEqual(before);
    },
  );

  test('(G7, reading 19) days declared, then the year opened: it is declared, and the one after it is asked for', async () => {
    for (const day of ['05', '08', '09', '10', '11'])
      expect((await send(dayOff(`${day}/02/2027`))).headers.get('location')).toContain('nam=2027&xong=');
    const swap = { decision: 'declare-made-up-day', date: '13/02/2027', insteadOf: '12/02/2027', source: ACT };
    expect((await send(swap)).status).toBe(303);
    const declaring = await page(`${PATH}?nam=2027`);
    expect(rowOf(declaring, 'nam=2027"')).toMatch(/Ước tính.*chưa mở lịch năm/);
    expect(rowOf(declaring, 'datetime="2027-02-12"')).toMatch(/Hoán đổi.*Có hiệu lực/);
    expect(declaring).toContain('<strong>thứ Bảy 13/02/2027</strong>, làm thay thứ Sáu 12/02/2027');

    expect((await send({ decision: 'open-year', year: '2027', source: ACT })).status).toBe(303);
    const html = await page(`${PATH}?nam=2027`);
    expect(rowOf(html, 'nam=2027"')).toMatch(new RegExp(`Đã mở lịch.*${ACT}`));
    expect(html).toContain('đến hết năm <strong>2027</strong>');
    expect(html).not.toContain('Ước tính theo âm lịch</span>');
  });

  test('(G7, O2) a mistake is taken back from its line, with reason and act, and stays to be seen', async () => {
    await send(dayOff('10/03/2027', { name: 'Nhập nhầm' }));
    const html = await page(`${PATH}?nam=2027`);
    const row = rowOf(html, 'Nhập nhầm</td>');
    const href = /href="([^"]*thu-hoi=(\d+)[^"]*)"/.exec(rowOf(html, 'thứ Tư 10/03/2027: Nhập nhầm'));
    expect(row).toBeDefined();
    const form = await page((href?.[1] ?? '').replaceAll('&amp;', '&'));
    expect(form).toMatch(/<details class="decision" id="viec-revoke" open>/);
    expect(form).toMatch(new RegExp(`name="revoke.entry"[^>]* value="${href?.[2]}"`));
    const taken = { decision: 'revoke', entry: href?.[2] ?? '', reason: 'Nhầm tháng', source: 'Công văn 5/CV' };
    expect((await send(taken)).status).toBe(303);
    expect(await inForce('2027-03-10')).toBe(false);
    const line = rowOf(await page(`${PATH}?nam=2027`), 'thứ Tư 10/03/2027: Nhập nhầm');
    expect(line).toMatch(/Đã thu hồi lúc.*Nhầm tháng \( ?Công văn 5\/CV\)/);
    expect(line).not.toContain('thu-hoi=');
  });

  test('(G7, reading 26) once the day has come the page says so, and opens the year that is missing', async () => {
    const later = await openSystem('2026-11-02T09:00:00+07:00', province);
    const token = (await later.system.world.identity.signIn(KHOA, `mau-${KHOA}`))?.session.token;
    const asked = new Request(`${BASE}${PATH}`, { headers: { cookie: `mc-console=${token}` } });
    const html = (await (await officersConsole(later.api, SITE).fetch(asked)).text()).replace(/\s+/g, ' ');
    await later.close();
    expect(html).toMatch(/role="alert">[^<]*<strong>2026<\/strong>\. Đã đến lúc/);
    expect(html).toContain('Ngày nghỉ năm 2027');
  });
});
