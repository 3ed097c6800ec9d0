import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareContent } from '../../../functions/deciding/contents.ts';
import { recordIn } from '../../../functions/deciding/record.ts';
import type { FeedbackEvent } from '../../../lib/domain/feedback/events.ts';
import { foldFeedback } from '../../../lib/domain/feedback/fold-feedback.ts';
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
/** The code each number was given with. */
const codes = new Map<string, string>();
const send = async (body: object, as?: string): Promise<string> => {
  const told = await front.ask('POST', '/api/feedback', { body: { ...FROM_LAN, ...body }, ...(as && { as }) });
  expect(told.status).toBe(201);
  await front.system.settled();
  const { number, code } = told.body as { number: string; code: string };
  codes.set(number, code);
  return number;
};
/** What its sender sees with the code. */
const seen = (number: string) =>
  front.ask('GET', `/api/feedback/${codes.get(number)}`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
const decide = async (number: string, as: string, said: object) => {
  const now = (await front.ask('GET', `/api/desk/feedback/${number}`, { as })).body as { moves: { step: string }[] };
  const body = { seen: now.moves[0]?.step ?? null, ...said };
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
    const taken = told.body as {
      number: string;
      code: string;
      answerBy: string;
      why: { article: string; to: string }[];
    };
    number = taken.number;
    codes.set(number, taken.code);
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

  test('(J3, N4, TT01-16.2d) who sent it sees how it stands with the code, however typed; nobody else does', async () => {
    const code = codes.get(number) ?? '';
    expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){4}[A-HJ-NP-Z2-9]{4}$/);
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', '')]) {
      const mine = await front.ask('GET', `/api/feedback/${encodeURIComponent(typed)}`);
      expect([mine.status, mine.body]).toMatchObject([
        200,
        { number, status: 'Đã tiếp nhận, chờ trả lời', text: FROM_LAN.text, mayRate: false },
      ]);
      expect(mine.headers.get('cache-control')).toBe('no-store');
    }
    expect((await status(number, { code })).status).toBe(200);
    for (const wrong of ['AAAA-AAAA-AAAA-AAAA-AAAA', number, 'x']) {
      const told = problemIn(await front.ask('GET', `/api/feedback/${wrong}`));
      expect([told.status, told.reason]).toEqual([404, 'feedback-code-unknown']);
    }
  });

  test('(J3, N4) number and telephone no longer open what was given a code', async () => {
    for (const body of [{}, { contact: '0900 000 901' }, { code: 'AAAA-AAAA-AAAA-AAAA-AAAA' }])
      expect(problemIn(await status(number, body)).reason).toBe('feedback-unknown');
    expect((await status(number, { contact: '0900 000 901' }, NAM)).status).toBe(404);
    expect((await status('PA-2026-999999', { contact: '0900 000 901' })).status).toBe(404);
    const another = await send({ text: 'Một việc khác.' });
    expect((await status(number, { code: codes.get(another) })).status).toBe(404);
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
    expect(system).toMatchObject({ state: 'met', sender: { name: 'Nguyễn Thị Lan', contact: '0900000901' } });
    expect((await seen(number)).body).toMatchObject({
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
    expect((await seen(number)).body).toMatchObject({
      timeline: [{}, {}, { agency: 'Sở Mẫu' }],
    });
  });

  test('(J3, TT01-16.2g) answered by the other agency, rated once by the sender', async () => {
    await decide(number, BINH, { decision: 'answer', state: 'handled', text: 'Đã chấn chỉnh, xin lỗi bà Lan.' });
    const path = `/api/feedback/${number}/rating`;
    const body = { code: codes.get(number), rating: 'satisfied', text: 'Cảm ơn.' };
    expect(
      problemIn(await front.ask('POST', path, { body: { ...body, code: undefined, contact: '0900000901' } })).status,
    ).toBe(404);
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
    for (const personal of [
      codes.get(number)?.slice(0, 4),
      'Nguyễn',
      'Lan',
      '0900 000 901',
      '0900000901',
      'chờ',
      'camera',
      'Cảm ơn',
      'chấn chỉnh',
    ])
      expect(text).not.toContain(personal);
  });
});

describe('(J2, J4, N4, ND61-8.1đ) a complaint about Xã Mẫu is received above it', () => {
  let number: string;
  const STAFF_OF_XA_MAU = ['lethiminh', 'trinhvanquang', 'hoangthihanh'];

  test('goes to the head of the one-stop unit of the agency above, with no limit of these texts', async () => {
    number = await send({ kind: 'complaint', contact: 'lan@tinhmau.example.vn' });
    expect(await numbersOf(GIANG, 'complaint')).toEqual([number]);
    expect(await numbersOf(GIANG, 'feedback')).not.toContain(number);
    expect((await seen(number)).body).toMatchObject({ answerBy: null, why: [], timeline: [{ agency: 'Sở Mẫu' }] });
    const whole = await front.ask('GET', `/api/desk/feedback/${number}`, { as: GIANG });
    expect(whole.body).toMatchObject({ sender: { contact: 'lan@tinhmau.example.vn' }, about: { code: XA_MAU } });
  });

  test('nobody of Xã Mẫu sees that it exists: no list, no page, no notice, no decision', async () => {
    for (const person of STAFF_OF_XA_MAU) {
      const as = `${person}.xamau`;
      expect(problemIn(await front.ask('GET', `/api/desk/feedback/${number}`, { as })).status).toBe(404);
      const body = { decision: 'explain', seen: 'settle@1', text: 'x' };
      expect((await front.ask('POST', `/api/desk/feedback/${number}/decisions`, { as, body })).status).toBe(404);
      for (const path of ['/api/desk/feedback?queue=complaint', '/api/desk/feedback', '/api/desk', '/api/notices'])
        expect(JSON.stringify((await front.ask('GET', path, { as })).body)).not.toContain(number);
      for (const path of [
        `/api/desk/dossiers/${number}`,
        `/api/desk/dossiers/${encodeURIComponent(`feedback/${number}`)}`,
      ])
        expect((await front.ask('GET', path, { as })).status).toBe(404);
    }
    expect(noticesOf(number).map(({ recipient }) => recipient)).toEqual([`feedback/${number}`]);
  });

  test('(J2) it is not referred back to Xã Mẫu: not offered, and refused', async () => {
    const { moves } = (await front.ask('GET', `/api/desk/feedback/${number}`, { as: GIANG })).body as {
      moves: { decision: string; agencies: { code: string }[] }[];
    };
    expect(moves.map(({ decision, agencies }) => [decision, agencies.map(({ code }) => code)])).toEqual([
      ['answer', []],
      ['ask', [XA_MAU]],
    ]);
    const back = await decide(number, GIANG, { decision: 'refer', to: XA_MAU, text: 'Đề nghị giải trình.' });
    expect([back.status, problemIn(back).reason]).toEqual([409, 'referred-to-the-accused']);
    const nowhere = await decide(number, GIANG, { decision: 'ask', of: '000.99.99.X99', text: 'Đề nghị giải trình.' });
    expect([nowhere.status, problemIn(nowhere).reason]).toEqual([409, 'nobody-receives-there']);
    const wrong = await decide(number, GIANG, { decision: 'ask', of: SO_MAU, text: 'Đề nghị giải trình.' });
    expect([wrong.status, problemIn(wrong).reason]).toEqual([409, 'not-complained-of']);
  });

  test('(J2) asked to explain, Xã Mẫu sees the question alone: no sender, no text, not what it is about', async () => {
    const told = await decide(number, GIANG, {
      decision: 'ask',
      of: XA_MAU,
      text: 'Đề nghị giải trình thời gian chờ.',
    });
    expect(told.body).toMatchObject({ stage: 'asked', moves: [] });
    expect(await numbersOf(QUANG, 'complaint')).toEqual([number]);
    const { body } = await front.ask('GET', `/api/desk/feedback/${number}`, { as: QUANG });
    expect(body).toMatchObject({
      sender: null,
      text: '',
      about: null,
      channel: null,
      timeline: [{ title: 'Yêu cầu giải trình', text: 'Đề nghị giải trình thời gian chờ.' }],
      moves: [{ decision: 'explain' }],
    });
    const list = (await front.ask('GET', '/api/desk/feedback?queue=complaint', { as: QUANG })).body;
    for (const answer of [body, list]) {
      expect(JSON.stringify(answer)).not.toContain('Nguyễn Thị Lan');
      expect(JSON.stringify(answer)).not.toContain('hai giờ');
      expect(JSON.stringify(answer)).not.toContain('lan@');
    }
    expect(problemIn(await front.ask('GET', `/api/desk/feedback/${number}`, { as: MINH })).status).toBe(404);
    expect(JSON.stringify((await seen(number)).body)).not.toContain('thời gian chờ');
    expect((await seen(number)).body).toMatchObject({ status: 'Đang xử lý, đã yêu cầu giải trình' });
    expect(noticesOf(number).filter(({ channel }) => channel === 'portal')).toMatchObject([
      { kind: 'explanation-asked', subject: `Yêu cầu giải trình số ${number}` },
    ]);
  });

  test('(J2) the explanation is passed on to the sender only by the agency that received it', async () => {
    await decide(number, QUANG, { decision: 'explain', text: 'Cán bộ đã làm đúng quy trình.' });
    expect(JSON.stringify((await seen(number)).body)).not.toContain('đúng quy trình');
    await decide(number, GIANG, { decision: 'pass-on' });
    const mail = noticesOf(number).filter(({ to }) => to === 'lan@tinhmau.example.vn');
    expect(mail.map(({ kind, channel }) => `${kind} ${channel}`)).toEqual([
      'feedback-received email',
      'explanation-passed-on email',
    ]);
    expect(mail.at(-1)?.text).toContain('Cán bộ đã làm đúng quy trình.');
    expect((await seen(number)).body).toMatchObject({ status: 'Đã trả lời' });
  });
});

describe('(J2, N4) a denunciation', () => {
  test('about a unit: received above it, nothing to ask or refer there, and no telephone screen says what it is', async () => {
    const number = await send({ kind: 'denunciation', about: 'Ủy ban nhân dân xã Mẫu' });
    const { body } = await front.ask('GET', `/api/desk/feedback/${number}`, { as: GIANG });
    expect(body).toMatchObject({
      about: { code: XA_MAU },
      moves: [{ decision: 'answer' }],
    });
    const asked = await decide(number, GIANG, { decision: 'ask', of: XA_MAU, text: 'Đề nghị giải trình.' });
    expect(problemIn(asked).reason).toBe('not-complained-of');
    expect(problemIn(await front.ask('GET', `/api/desk/feedback/${number}`, { as: QUANG })).status).toBe(404);
    const [sms] = noticesOf(number);
    expect(`${sms?.subject} ${sms?.text}`).not.toMatch(/tố cáo|to cao/i);
    expect(sms?.text).toMatch(/^Noi dung da gui so PA-/);
  });

  test('about the receiver itself goes to who takes its place', async () => {
    const number = await send({ kind: 'denunciation', about: SO_MAU });
    expect((await front.ask('GET', `/api/desk/feedback/${number}`, { as: QUANG })).status).toBe(200);
    expect(problemIn(await front.ask('GET', `/api/desk/feedback/${number}`, { as: GIANG })).status).toBe(404);
  });

  test('entered at the counter of the accused: received above, and the code does not go through their hands', async () => {
    const body = { ...FROM_LAN, kind: 'denunciation', channel: 'counter' };
    const told = await front.ask('POST', '/api/desk/feedback', { as: MINH, body });
    expect([told.status, told.body]).toMatchObject([201, { code: null }]);
    await front.system.settled();
    const { number } = told.body as { number: string };
    for (const as of [MINH, QUANG])
      expect(problemIn(await front.ask('GET', `/api/desk/feedback/${number}`, { as })).status).toBe(404);
    expect(await numbersOf(GIANG, 'complaint')).toContain(number);
  });
});

describe('(J1, J2, J4, TH-18.2) about nothing in particular', () => {
  test.each(['feedback', 'complaint', 'denunciation'])('a %s goes to the province’s own receiver', async (kind) => {
    const number = await send({ kind, about: '' });
    expect(await numbersOf(GIANG, kind === 'feedback' ? 'feedback' : 'complaint')).toContain(number);
    expect(problemIn(await front.ask('GET', `/api/desk/feedback/${number}`, { as: QUANG })).status).toBe(404);
  });
});

describe('(J3, N4) what was sent before there were codes', () => {
  const asOfOld = async (kind: 'feedback' | 'complaint' | 'denunciation'): Promise<string> => {
    const number = `PA-2025-00000${['feedback', 'complaint', 'denunciation'].indexOf(kind) + 1}`;
    const { world } = front.system;
    const id = `feedback/${number}`;
    const text = prepareContent(world, id, { text: 'Gửi từ trước.' });
    const contact = prepareContent(world, id, { name: 'Nguyễn Thị Lan', contact: '0900 000 901' });
    const route = { name: kind === 'feedback' ? 'feedback' : 'complaint', version: 1 };
    const about = { is: 'agency' as const, code: XA_MAU };
    const of = {
      kind,
      channel: 'portal',
      agency: XA_MAU,
      about,
      text: text.sha256,
      contact: contact.sha256,
      owner: null,
    };
    await recordIn(world, foldFeedback, {
      journal: id,
      command: `old-${kind}`,
      by: { id: 'sender', roles: [], agency: null },
      blank: undefined,
      decide: () => [{ type: 'FeedbackReceived', ...of, route } as FeedbackEvent],
      prepare: async () => {
        await text.put();
        await contact.put();
      },
    });
    await front.system.settled();
    return number;
  };

  test('feedback is still found as its receipt says: by number and address, however written', async () => {
    const number = await asOfOld('feedback');
    expect((await status(number, { contact: '+84 900 000 901' })).body).toMatchObject({
      number,
      text: 'Gửi từ trước.',
    });
    expect((await status(number, { contact: '0900000902' })).status).toBe(404);
    expect(noticesOf(number)[0]?.kind).toBe('feedback-received');
  });

  test.each(['complaint', 'denunciation'] as const)(
    'a %s is not: who suspects a sender knows the telephone',
    async (kind) => {
      const number = await asOfOld(kind);
      const right = problemIn(await status(number, { contact: '0900 000 901' }));
      const wrong = problemIn(await status(number, { contact: '0900 000 902' }));
      const none = problemIn(await status('PA-2025-999999', { contact: '0900 000 901' }));
      expect(right).toEqual(wrong);
      expect(right).toEqual(none);
      const whole = await front.ask('GET', `/api/desk/feedback/${number}`, { as: QUANG });
      expect(whole.body).toMatchObject({ sender: null });
    },
  );
});

test('(N4) however many addresses ask, who sent one piece is not guessed at more than ten times a minute, and the code still opens it', async () => {
  const number = await send({});
  const answers: number[] = [];
  for (let guess = 0; guess < 12; guess++) {
    const headers = { 'x-forwarded-for': `198.51.100.${guess}` };
    const body = { contact: `09000009${10 + guess}` };
    answers.push((await front.ask('POST', `/api/feedback/${number}/status`, { headers, body })).status);
  }
  expect(answers).toEqual([...Array.from({ length: 10 }, () => 404), 429, 429]);
  expect((await seen(number)).status).toBe(200);
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
    expect((await seen(number)).body).toMatchObject({ about: null, text: `Về: Quầy số 3\n${FROM_LAN.text}` });
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
