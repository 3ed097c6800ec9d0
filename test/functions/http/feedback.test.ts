import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '../../../lib/world/chain.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const LAN = 'nguyenthilan';
const NAM = 'tranvannam';
const MINH = 'lethiminh.xamau';
const QUANG = 'trinhvanquang.xamau';
const BINH = 'phamthibinh.somau';
const GIANG = 'caovangiang.somau';

let front: WholeSystem;
beforeAll(async () => {
  // A Friday evening.
  front = await openSystem('2026-03-06T20:00:00+07:00');
});
afterAll(() => front.close());

const FROM_LAN = {
  about: XA_MAU,
  name: 'Nguyễn Thị Lan',
  contact: '0900 000 901',
  text: 'Tôi phải chờ hai giờ mới được tiếp nhận hồ sơ.',
};
const send = async (body: object, as?: string): Promise<string> => {
  const told = await front.ask('POST', '/api/feedback', { body: { ...FROM_LAN, ...body }, ...(as && { as }) });
  expect(told.status).toBe(201);
  await front.system.settled();
  return (told.body as { number: string }).number;
};
const decide = async (number: string, as: string, said: object) => {
  const seen = (await front.ask('GET', `/api/desk/feedback/${number}`, { as })).body as { moves: { step: string }[] };
  const body = { seen: seen.moves[0]?.step ?? null, ...said };
  const told = await front.ask('POST', `/api/desk/feedback/${number}/decisions`, { as, body });
  await front.system.settled();
  return told;
};
const status = (number: string, body: object, as?: string) =>
  front.ask('POST', `/api/feedback/${number}/status`, { body, ...(as && { as }) });
const numbersOf = async (as: string, queue: string): Promise<readonly string[]> => {
  const told = await front.ask('GET', `/api/desk/feedback?queue=${queue}`, { as });
  return (told.body as { items: { number: string }[] }).items.map(({ number }) => number);
};
const noticesOf = (number: string) => front.system.sent().filter(({ dossier }) => dossier === `feedback/${number}`);
const journalOf = (number: string) => front.system.world.journal.read<{ type: string }>(`feedback/${number}`);

describe('(J1, TH-13, TH-14) from sending to rating, without an account', () => {
  let number: string;

  test('anyone sends feedback and is told its number, until when it is answered, and why', async () => {
    const told = await front.ask('POST', '/api/feedback', { body: FROM_LAN });
    await front.system.settled();
    const taken = told.body as { number: string; answerBy: string; why: { article: string; to: string }[] };
    number = taken.number;
    expect([told.status, number]).toEqual([201, 'PA-2026-000001']);
    expect(taken.answerBy).toBe('2026-03-11T17:00:00+07:00');
    expect(taken.why.at(-1)?.to).toBe(taken.answerBy);
    expect(taken.why[0]?.article).toBe('TH-14');
    expect(noticesOf(number).map(({ channel, to, kind }) => [channel, to, kind])).toEqual([
      ['sms', '0900000901', 'feedback-received'],
    ]);
  });

  test('(J1) it waits in the queue of the one-stop unit concerned, and in no other', async () => {
    expect(await numbersOf(MINH, 'feedback')).toContain(number);
    expect(await numbersOf(QUANG, 'feedback')).toContain(number);
    expect(await numbersOf(QUANG, 'complaint')).not.toContain(number);
    expect(await numbersOf(BINH, 'feedback')).not.toContain(number);
    expect(problemIn(await front.ask('GET', `/api/desk/feedback/${number}`, { as: BINH })).status).toBe(404);
    const list = await front.ask('GET', '/api/desk', { as: MINH });
    expect(JSON.stringify(list.body)).not.toContain(number);
  });

  test('(J3, TT01-16.2d) who sent it sees how it stands by number and address, however written; nobody else does', async () => {
    const mine = await status(number, { contact: '+84 900 000 901' });
    expect(mine.status).toBe(200);
    expect(mine.body).toMatchObject({
      number,
      status: 'Đã tiếp nhận, chờ trả lời',
      text: FROM_LAN.text,
      mayRate: false,
    });
    for (const body of [{}, { contact: '0900000902' }, { contact: '' }, { contact: 'x@y.vn' }]) {
      const told = await status(number, body);
      expect(told.status === 404 || told.status === 400).toBe(true);
      problemIn(told);
    }
    expect((await status(number, { contact: '0900000902' }, NAM)).status).toBe(404);
    expect((await status('PA-2026-999999', { contact: '0900 000 901' })).status).toBe(404);
  });

  test('(J1, TH-14) told how it stands: the limit is kept, the final answer stays owed', async () => {
    const told = await decide(number, MINH, {
      decision: 'answer',
      state: 'in-handling',
      text: 'Đang kiểm tra camera.',
    });
    expect(told.status).toBe(200);
    expect(told.body).toMatchObject({ stage: 'in-handling', moves: [{ decision: 'answer' }, { decision: 'refer' }] });
    const system = (await front.ask('GET', `/api/desk/feedback/${number}`, { as: MINH })).body;
    expect(system).toMatchObject({ state: 'met', sender: { name: 'Nguyễn Thị Lan', contact: '0900 000 901' } });
    expect((await status(number, { contact: '0900000901' })).body).toMatchObject({
      status: 'Đang xử lý',
      timeline: [{}, { title: 'Thông báo tình hình xử lý', text: 'Đang kiểm tra camera.' }],
    });
  });

  test('(J4, TH-18.2) what is another’s is referred, and the sender is told to whom', async () => {
    const told = await decide(number, QUANG, { decision: 'refer', to: SO_MAU, text: 'Thuộc trách nhiệm của Sở.' });
    expect(told.body).toMatchObject({ stage: 'referred', moves: [] });
    expect(await numbersOf(MINH, 'feedback')).not.toContain(number);
    expect(await numbersOf(BINH, 'feedback')).toContain(number);
    expect(noticesOf(number).at(-1)).toMatchObject({ kind: 'feedback-handed-over' });
    expect((await status(number, { contact: '0900000901' })).body).toMatchObject({
      timeline: [{}, {}, { agency: 'Sở Mẫu' }],
    });
  });

  test('(J3, TT01-16.2g) answered by the other agency, rated once by the sender', async () => {
    await decide(number, BINH, { decision: 'answer', state: 'handled', text: 'Đã chấn chỉnh, xin lỗi bà Lan.' });
    const path = `/api/feedback/${number}/rating`;
    const body = { contact: '0900000901', rating: 'satisfied', text: 'Cảm ơn.' };
    expect(problemIn(await front.ask('POST', path, { body: { ...body, contact: '0900000902' } })).status).toBe(404);
    const rated = await front.ask('POST', path, { body });
    expect([rated.status, rated.body]).toMatchObject([
      200,
      { rating: 'satisfied', mayRate: false, status: 'Đã trả lời' },
    ]);
    expect(problemIn(await front.ask('POST', path, { body })).reason).toBe('already-rated');
  });

  test('(N3) the journal is whole, and holds nobody’s name, number or words', async () => {
    const entries = await journalOf(number);
    expect(verifyChain(entries)).toEqual({ intact: true });
    const text = JSON.stringify(entries);
    for (const personal of ['Nguyễn', 'Lan', '0900 000 901', '0900000901', 'chờ', 'camera', 'Cảm ơn', 'chấn chỉnh'])
      expect(text).not.toContain(personal);
  });
});

describe('(J2, ND61-8.1đ) a complaint, apart from feedback', () => {
  let number: string;

  test('goes to the head of the one-stop unit alone, with no limit of these texts', async () => {
    number = await send({ kind: 'complaint', contact: 'lan@tinhmau.example.vn' });
    expect(await numbersOf(QUANG, 'complaint')).toEqual([number]);
    expect(await numbersOf(QUANG, 'feedback')).not.toContain(number);
    expect(await numbersOf(MINH, 'complaint')).toEqual([]);
    expect(problemIn(await front.ask('GET', `/api/desk/feedback/${number}`, { as: MINH })).status).toBe(404);
    expect((await status(number, { contact: 'LAN@tinhmau.example.vn' })).body).toMatchObject({
      answerBy: null,
      why: [],
    });
  });

  test('(J2, N4) the agency that explains does not learn who complained', async () => {
    await decide(number, QUANG, { decision: 'refer', to: SO_MAU, text: 'Đề nghị giải trình.' });
    const seen = await front.ask('GET', `/api/desk/feedback/${number}`, { as: GIANG });
    expect([seen.status, seen.body]).toMatchObject([200, { sender: null, moves: [{ decision: 'explain' }] }]);
    expect(problemIn(await front.ask('GET', `/api/desk/feedback/${number}`, { as: BINH })).status).toBe(404);
  });

  test('(J2) the explanation is passed on to the sender only by the one-stop unit', async () => {
    await decide(number, GIANG, { decision: 'explain', text: 'Cán bộ đã làm đúng quy trình.' });
    const contact = 'lan@tinhmau.example.vn';
    expect(JSON.stringify((await status(number, { contact })).body)).not.toContain('đúng quy trình');
    await decide(number, QUANG, { decision: 'pass-on' });
    const mail = noticesOf(number).filter(({ to }) => to === contact);
    expect(mail.map(({ kind, channel }) => `${kind} ${channel}`)).toEqual([
      'feedback-received email',
      'feedback-referred email',
      'explanation-passed-on email',
    ]);
    expect(mail.at(-1)?.text).toContain('Cán bộ đã làm đúng quy trình.');
    expect((await status(number, { contact })).body).toMatchObject({ status: 'Đã trả lời' });
  });
});

describe('(J1, H2, TT01-16.2d) signed in', () => {
  test('the owner sees it in a list and by number without giving the address again; another does not', async () => {
    const number = await send({ about: 'MAU.1005' }, LAN);
    const mine = await front.ask('GET', '/api/feedback', { as: LAN });
    expect((mine.body as { items: object[] }).items[0]).toMatchObject({ number, about: { is: 'procedure' } });
    expect((await front.ask('GET', '/api/feedback', { as: NAM })).body).toEqual({ items: [] });
    expect((await status(number, {}, LAN)).status).toBe(200);
    expect((await status(number, {}, NAM)).status).toBe(404);
    expect((await front.ask('GET', '/api/dossiers', { as: LAN })).body).toMatchObject({ items: [] });
    expect(
      noticesOf(number)
        .map(({ channel }) => channel)
        .sort(),
    ).toEqual(['portal', 'sms']);
  });
});

describe('(J1, R2) sent once, however often', () => {
  test('the same key and words give the same number; other words of somebody else with the same key are their own', async () => {
    const headers = { 'idempotency-key': 'one' };
    const twice = await Promise.all(
      [1, 2, 3].map(() => front.ask('POST', '/api/feedback', { body: FROM_LAN, headers })),
    );
    const numbers = twice.map(({ body }) => (body as { number: string }).number);
    expect(new Set(numbers).size).toBe(1);
    const other = await front.ask('POST', '/api/feedback', { body: { ...FROM_LAN, name: 'Trần Văn Nam' }, headers });
    expect(numbers).not.toContain((other.body as { number: string }).number);
  });
});

describe('(J1, TH-13.2a) what came by e-mail or at the counter stands in the same book', () => {
  test('entered by the one-stop unit for its own agency; an officer of another unit may not', async () => {
    const { about: _, ...words } = FROM_LAN;
    const body = { ...words, channel: 'email', contact: 'nam@tinhmau.example.vn' };
    const told = await front.ask('POST', '/api/desk/feedback', { as: MINH, body });
    expect(told.status).toBe(201);
    await front.system.settled();
    expect(await numbersOf(MINH, 'feedback')).toContain((told.body as { number: string }).number);
    expect(problemIn(await front.ask('POST', '/api/desk/feedback', { as: 'dothitam.xamau', body })).status).toBe(403);
  });
});

describe('(R7) what does not fit is refused in words', () => {
  test.each([
    [{ contact: 'không có' }, 'contact'],
    [{ contact: '' }, 'contact'],
    [{ name: '' }, 'name'],
    [{ text: '   ' }, 'text'],
    [{ text: 'x'.repeat(8001) }, 'text'],
    [{ kind: 'khen' }, 'kind'],
  ])('%j', async (wrong, field) => {
    const told = await front.ask('POST', '/api/feedback', { body: { ...FROM_LAN, ...wrong } });
    expect([told.status, problemIn(told).errors?.[0]?.field]).toEqual([400, field]);
  });

  test('(J1) words about nothing a code names are kept with the text', async () => {
    const number = await send({ about: 'Quầy số 3' });
    const seen = await status(number, { contact: '0900000901' });
    expect(seen.body).toMatchObject({ about: null, text: `Về: Quầy số 3\n${FROM_LAN.text}` });
  });
});

test('(J1, L7, ND61-8.2b) nobody answers: the head of the one-stop unit is prompted a day before and after the limit, once each', async () => {
  const number = await send({});
  await front.system.moveClock('2026-03-13T08:00:00+07:00');
  const prompts = noticesOf(number).filter(
    ({ kind, channel }) => /day-before|overdue/.test(kind) && channel === 'portal',
  );
  expect(prompts.map(({ kind, recipient }) => [kind, recipient])).toEqual([
    ['feedback-day-before', 'ac-9d4d33d6a6'],
    ['feedback-overdue', 'ac-9d4d33d6a6'],
  ]);
  const reached = (await journalOf(number)).filter(({ events }) => events.some(({ type }) => type === 'LimitReached'));
  expect(reached.map(({ at }) => at)).toEqual(['2026-03-10T07:30:00+07:00', '2026-03-11T17:01:00+07:00']);
  const list = (await front.ask('GET', '/api/desk/feedback', { as: MINH })).body as {
    items: { number: string; state: string }[];
  };
  expect(list.items.find((item) => item.number === number)?.state).toBe('overdue');
  expect(await front.system.world.failed.list()).toEqual([]);
});
