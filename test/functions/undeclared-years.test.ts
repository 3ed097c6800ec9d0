import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDossier } from '../../functions/dossier/read-dossier.ts';
import { receiptSlip } from '../../functions/slips/receipt.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import { filledIn } from '../filled-in.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { readPdf, squeezed } from './slip-reader.ts';
import { openSystem, PDF, type WholeSystem } from './whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const MINH = 'lethiminh.xamau';
const LAN = 'nguyenthilan';
const CALENDAR = 'calendar/tinh-mau';
const ACT = 'Thông báo mẫu về ngày nghỉ năm 2027';

let front: WholeSystem;
beforeAll(async () => {
  // Friday; the calendar of Tỉnh Mẫu is declared to the end of 2026.
  front = await openSystem('2026-12-25T09:00:00+07:00');
});
afterAll(() => front.close());

type Dated = { readonly id: string; readonly dueAt: string; readonly provisional?: boolean };

const receiveAtCounter = async (): Promise<Dated & { readonly code: string }> => {
  const body = {
    procedure: fiveDays.code,
    applicant: { name: 'Phạm Văn Nông', phone: '0912345678' },
    answers: filledIn(fiveDays),
    handedIn: ['giay-to-goc'],
  };
  const told = await front.ask('POST', '/api/desk/dossiers', { as: MINH, body });
  if (told.status !== 201) throw new Error(JSON.stringify(told.body));
  return told.body as Dated & { code: string };
};

const desk = async (id: string) =>
  (await front.ask('GET', `/api/desk/dossiers/${id}`, { as: MINH })).body as Dated & {
    limits: { limit: string; state: string; provisional: boolean }[];
    slips: { kind: string }[];
  };
const resultOf = async (id: string) => (await desk(id)).limits.find(({ limit }) => limit === 'result');
const declare = async (body: unknown) => {
  expect((await front.ask('POST', '/api/desk/calendar', { as: KHOA, body })).status).toBe(200);
  await front.system.settled();
};
const pointsOf = async (id: string) =>
  (await front.system.world.journal.read(id)).flatMap(({ at, events }) =>
    events.flatMap((event) =>
      event.type === 'LimitReached' && event.limit === 'result' ? [`${event.point} ${at}`] : [],
    ),
  );
const sentOf = (kind: string) => front.system.sent().filter((notice) => notice.kind === kind);

describe('a date in a year nobody has declared (reading 26)', () => {
  let id = '';
  let intake = '';
  let drawnFirst = '';

  test('(D16, reading 26) five working days from 25/12/2026 end on 4/1/2027, and every answer says that it is provisional', async () => {
    const received = await receiveAtCounter();
    id = received.id;
    expect(received).toMatchObject({ dueAt: '2027-01-04T17:00:00+07:00', provisional: true });
    expect(await desk(id)).toMatchObject({ dueAt: received.dueAt, provisional: true });
    expect(await resultOf(id)).toMatchObject({ provisional: true, state: 'on-time' });
    const asked = `procedure=${fiveDays.code}&receivedAt=${encodeURIComponent('2026-12-25T09:00:00+07:00')}`;
    expect((await front.ask('GET', `/api/time-limits/result?${asked}`)).body).toMatchObject({
      dueAt: received.dueAt,
      provisional: true,
    });
    const { items } = (await front.ask('GET', '/api/desk', { as: 'nguyenhuudung.xamau' })).body as { items: Dated[] };
    expect(items).toContainEqual(expect.objectContaining({ id, dueAt: received.dueAt, provisional: true }));
  });

  test('(D7, reading 26) the receipt prints “tạm tính” behind the appointment', async () => {
    const { world } = front.system;
    const slip = await receiptSlip(world, await readDossier(world, id));
    expect(slip.resultAt).toBe('17 giờ 00 phút, ngày 04 tháng 01 năm 2027 (tạm tính)');
    drawnFirst = sha256Of((await readPdf(front, `/api/desk/dossiers/${id}/slips/receipt`, MINH)).bytes);
  });

  test('(L5, D16, reading 26) so does the tracking book, on the page and printed', async () => {
    const asked = '/api/desk/register-book';
    const { items } = (await front.ask('GET', asked, { as: MINH })).body as { items: (Dated & { code: string })[] };
    expect(items).toMatchObject([{ dueAt: '2027-01-04T17:00:00+07:00', provisional: true }]);
    const { text } = await readPdf(front, `${asked}.pdf`, MINH);
    expect(text).toContain(squeezed('17:00 04/01/2027 (tạm tính)'));
  });

  test('(I1, reading 26) so do e-mail and portal when Lan files on New Year’s Eve, and her page', async () => {
    await front.system.moveClock('2026-12-31T16:30:00+07:00');
    const started = await front.ask('POST', '/api/dossiers', {
      as: LAN,
      body: { procedure: fiveDays.code, agency: fiveDays.agencies[0] },
    });
    intake = (started.body as { id: string }).id;
    await front.ask('PUT', `/api/dossiers/${intake}/form`, { as: LAN, body: { answers: filledIn(fiveDays) } });
    await front.sendFile(intake, PDF, { as: LAN, type: 'application/pdf' });
    const submitted = await front.ask('POST', `/api/dossiers/${intake}/submission`, {
      as: LAN,
      body: { delivery: { by: 'counter' }, payment: 'counter' },
    });
    expect(submitted).toMatchObject({ status: 202, body: { provisional: true } });
    expect((submitted.body as { receiveBy: string }).receiveBy.slice(0, 10)).toBe('2027-01-04');
    await front.system.settled();
    const texts = sentOf('submitted').flatMap(({ dossier, text }) => (dossier === intake ? [text] : []));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toContain('ngày 04/01/2027 (tạm tính)');
    const mine = (await front.ask('GET', `/api/dossiers/${intake}`, { as: LAN })).body;
    expect(mine).toMatchObject({ provisional: true });
  });

  test('(L7, reading 26) past it nothing is called overdue: no entry, no state, no notice', async () => {
    await front.system.moveClock('2027-01-05T09:00:00+07:00');
    expect(await pointsOf(id)).toContain('due 2027-01-04T17:00:00+07:00');
    expect((await pointsOf(id)).filter((point) => point.startsWith('overdue'))).toEqual([]);
    expect((await resultOf(id))?.state).toBe('due-soon');
    // Not handed on, on 25/12, is late by a declared day; no other limit is.
    const late = front.system.sent().filter(({ subject }) => subject.includes('QUÁ HẠN'));
    expect([...new Set(late.map(({ kind }) => kind))]).toEqual(['forwarding-overdue']);
  });

  test('(G7) each administrator is told once that 2027 is to be declared', () => {
    const told = sentOf('calendar-2027').filter(({ channel }) => channel === 'portal');
    expect(told.map(({ subject }) => subject)).toEqual(told.map(() => 'Cần khai báo lịch nghỉ năm 2027'));
    expect(new Set(told.map(({ recipient }) => recipient)).size).toBe(2);
    expect(told).toHaveLength(2);
  });

  test('(I1, G7, reading 26) declared, it is counted anew, certain, and the person whose date moved is told once', async () => {
    const off = { decision: 'declare-day-off', date: '2027-01-05', name: 'nghỉ mẫu', source: ACT };
    await declare(off);
    expect(sentOf('date-recounted')).toEqual([]);
    await declare({ decision: 'declare-day-off', date: '2027-01-04', name: 'nghỉ mẫu', source: ACT });
    await declare({ decision: 'open-year', year: 2027, source: ACT });
    expect(await desk(id)).toMatchObject({ dueAt: '2027-01-06T17:00:00+07:00', provisional: false });
    const recounted = (await front.system.world.journal.read(id)).flatMap(({ events }) =>
      events.filter(({ type }) => type === 'DueDateRecounted'),
    );
    const book = (await front.ask('GET', '/api/desk/register-book?year=2026', { as: MINH })).body as { items: Dated[] };
    expect(book.items[0]).toMatchObject({ dueAt: '2027-01-06T17:00:00+07:00', provisional: false });
    const then = await front.ask('GET', '/api/desk/register-book?year=2026&asOf=2026-12-31', { as: MINH });
    expect((then.body as { items: Dated[] }).items[0]).toMatchObject({ provisional: true });
    expect(recounted).toEqual([{ type: 'DueDateRecounted', limit: 'result', of: 1 }]);
    const told = sentOf('date-recounted').filter(({ dossier }) => dossier === intake);
    expect(told.map(({ channel }) => channel)).toEqual(expect.arrayContaining(['portal', 'email', 'sms']));
    for (const { text } of told) {
      expect(text).toContain('06/01/2027');
      expect(text).not.toContain('(tạm tính)');
    }
  });

  test('(N3, D7, reading 25) the moved appointment is a second slip that says which one it replaces; the first stays as it was', async () => {
    const slip = (name: string) => readPdf(front, `/api/desk/dossiers/${id}/slips/${name}`, MINH);
    const listed = (await desk(id)).slips.map(({ kind }) => kind).filter((kind) => kind.startsWith('receipt'));
    expect(listed).toEqual(['receipt.1', 'receipt']);
    const [first, second] = [await slip('receipt.1'), await slip('receipt')];
    expect(first.text).toContain(squeezed('17 giờ 00 phút, ngày 04 tháng 01 năm 2027 (tạm tính)'));
    expect(sha256Of(first.bytes)).toBe(drawnFirst);
    expect(second.text).toContain(squeezed('17 giờ 00 phút, ngày 06 tháng 01 năm 2027'));
    expect(second.text).not.toContain(squeezed('(tạm tính)'));
    const number = /Số:(\d+\/TNHS)/.exec(first.text)?.[1];
    const replaces = `Thay thế Giấy tiếp nhận hồ sơ và hẹn trả kết quả số ${number}, ngày 25 tháng 12 năm 2026`;
    expect(second.text).toContain(squeezed(replaces));
    expect(first.text).not.toContain(squeezed('Thay thế'));
  });

  test('(L7) and once that date has passed, it is overdue', async () => {
    await front.system.moveClock('2027-01-06T18:00:00+07:00');
    expect(await pointsOf(id)).toContain('overdue 2027-01-06T17:01:00+07:00');
    expect((await resultOf(id))?.state).toBe('overdue');
  });

  test('(G7) the act stands in the calendar’s journal once, first, also after many sweeps, and staff see it', async () => {
    const entries = await front.system.world.journal.read<{ type: string }>(CALENDAR);
    const types = entries.flatMap(({ events }) => events.map(({ type }) => type));
    expect(types.slice(0, 2)).toEqual(['EstimatesEntered', 'DeclarationAsked']);
    expect(types.filter((type) => type === 'EstimatesEntered')).toHaveLength(1);
    const { items } = (await front.ask('GET', '/api/desk/calendar', { as: MINH })).body as { items: unknown[] };
    expect(items.at(-1)).toMatchObject({ entry: 1, kind: 'estimates', year: 2027 });
  });
});
