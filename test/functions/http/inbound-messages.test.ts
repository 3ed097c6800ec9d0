import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const LAN = 'nguyenthilan';
const MINH = 'lethiminh.xamau';

let front: WholeSystem;
let code: string;
let id: string;
let dueAt: string;
beforeAll(async () => {
  front = await openSystem('2026-02-13T09:00:00+07:00');
  const told = await front.ask('POST', '/api/desk/dossiers', {
    as: MINH,
    body: {
      procedure: 'MAU.1005',
      agency: XA_MAU,
      applicant: { name: 'Nguyễn Thị Lan', identifier: '099099000001' },
      answers: await answers(),
      handedIn: ['giay-to-goc'],
    },
  });
  const received = told.body as { code: string; id: string; dueAt: string };
  if (told.status !== 201) throw new Error(JSON.stringify(told.body));
  ({ code, id, dueAt } = received);
  await front.system.settled();
});
afterAll(() => front.close());

const answers = async (): Promise<Record<string, string>> => {
  const made = await front.ask('POST', '/api/dossiers', { as: LAN, body: { procedure: 'MAU.1005', agency: XA_MAU } });
  const { id: draft } = made.body as { id: string };
  const first = { applicantName: 'Nguyễn Thị Lan', matter: 'Xin phép', filingFor: 'self' };
  const state = await front.ask('PUT', `/api/dossiers/${draft}/form`, { as: LAN, body: { answers: first } });
  const { missing } = state.body as { missing: string[] };
  const samples: Record<string, string> = {
    applicantIdentifier: '099099000001',
    applicantPhone: '0900000901',
    applicantEmail: 'lan@tinhmau.example.vn',
  };
  return { ...first, ...Object.fromEntries(missing.map((name) => [name, samples[name] ?? 'Mẫu'])) };
};

const comes = (body: object, secret: string | undefined = front.system.inboundSecret) =>
  front.ask('POST', '/api/inbound-messages', {
    body: { channel: 'sms', from: '0900000901', text: `TC ${code}`, ...body },
    ...(secret !== undefined && { headers: { 'x-provider-secret': secret } }),
  });
const answersTo = (to: string) =>
  front.system.sent().filter((sent) => sent.kind === 'look-up-answer' && sent.to === to);
const shown = (instant: string): string => instant.slice(0, 10).split('-').reverse().join('/');

describe('(H4, TH-9.4a, BH-12.2b) a message from the provider is answered by the same channel', () => {
  test('(H3, BH-12.1) the registered number sees agency, state, acceptance and due date, in one SMS', async () => {
    const before = await front.system.world.journal.read(id);
    expect((await comes({ from: '+84 900 000 901', text: `tc ${code.toLowerCase()}` })).body).toEqual({
      answered: true,
    });
    const [sms] = answersTo('0900000901');
    expect(sms).toMatchObject({ channel: 'sms', state: 'sent', dossier: id, recipient: 'ac-870cf60a40' });
    expect(sms?.text).toBe(
      `Ho so ${code}: Dang giai quyet. UBND xa Mau. Tiep nhan 13/02/2026, hen tra ${shown(dueAt)}.`,
    );
    expect(await front.system.world.journal.read(id)).toEqual(before);
  });

  test('the registered e-mail too, as a letter', async () => {
    await comes({ channel: 'email', from: 'Lan@tinhmau.example.vn', text: `Cho tôi hỏi hồ sơ ${code}.` });
    const [mail] = answersTo('lan@tinhmau.example.vn');
    expect(mail).toMatchObject({ channel: 'email', subject: `Tình trạng hồ sơ ${code}` });
    expect(mail?.text).toContain('Cơ quan giải quyết: Ủy ban nhân dân xã Mẫu.');
  });

  test('(H1, TT01-16.2d, N4) any other number sees status and percent, nothing else', async () => {
    await comes({ from: '0900000999' });
    expect(answersTo('0900000999').map(({ text }) => text)).toEqual([
      `Ho so ${code}: Dang giai quyet, hoan thanh 60%.`,
    ]);
  });

  test.each([
    ['no code', '0900000801', 'xin chào', 'vui long nhan tin dung ma'],
    ['an unknown code', '0900000802', 'TC 000.01.01.X99-200101-9999', 'Khong co ho so mang ma nay'],
    ['nothing', '0900000803', '', 'vui long nhan tin dung ma'],
  ])('%s: a sentence that helps', async (_what, from, text, says) => {
    await comes({ from, text });
    const [sms] = answersTo(from);
    expect(sms?.text).toContain(says);
    expect(sms?.text.length).toBeLessThanOrEqual(160);
  });

  test('(R2) the same message handed in twice, also at the same time, is answered once', async () => {
    const from = '0900000804';
    await Promise.all([1, 2, 3].map(() => comes({ id: 'msg-1', from })));
    await comes({ id: 'msg-1', from });
    expect(answersTo(from)).toHaveLength(1);
    await comes({ id: 'msg-2', from });
    expect(answersTo(from)).toHaveLength(2);
  });

  test('who asks too often gets no more answers, and the provider no error', async () => {
    const from = '0900000805';
    const told = [];
    for (let n = 0; n < 8; n++) told.push(await comes({ from }));
    expect(told.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(told.map(({ body }) => (body as { answered: boolean }).answered)).toEqual([
      ...Array(5).fill(true),
      ...Array(3).fill(false),
    ]);
    expect(answersTo(from)).toHaveLength(5);
  });

  test('two machines do not answer one another', async () => {
    const told = await comes({ channel: 'email', from: 'no-reply@tinhmau.example.vn' });
    expect(told.body).toEqual({ answered: false });
    expect((await comes({ channel: 'email', from: '0900000806' })).body).toEqual({ answered: false });
  });
});

describe('(N4, R7) only the provider hands messages in', () => {
  test.each([
    ['nothing', undefined],
    ['a guess', 'x'.repeat(64)],
    ['an empty word', ''],
  ])('%s: 403', async (_what, secret) => {
    const sent = front.system.sent().length;
    const headers = secret === undefined ? {} : { 'x-provider-secret': secret };
    const body = { channel: 'sms', from: '0900000901', text: `TC ${code}` };
    const told = await front.ask('POST', '/api/inbound-messages', { body, headers });
    expect([told.status, problemIn(told).reason]).toEqual([403, 'provider-unknown']);
    expect(front.system.sent()).toHaveLength(sent);
  });

  test.each([{ channel: 'fax' }, { from: 'ai đó' }, { text: 7 }, { text: 'x'.repeat(100_001) }])(
    '%j: 400',
    async (wrong) => {
      expect(problemIn(await comes(wrong)).status).toBe(400);
    },
  );
});

describe('(H2, H3, BH-12.1, TT01-16.2d) the applicant signed in', () => {
  test('sees the state in the province’s own words and the day of acceptance, in the list and on the page', async () => {
    const list = (await front.ask('GET', '/api/dossiers', { as: LAN })).body as { items: { id: string }[] };
    const fields = { state: 'Đang giải quyết', acceptedAt: '2026-02-13T09:0' };
    const item = list.items.find((one) => one.id === id) as { state: string; acceptedAt: string } | undefined;
    expect(item?.state).toBe(fields.state);
    expect(item?.acceptedAt).toContain(fields.acceptedAt);
    expect((await front.ask('GET', `/api/dossiers/${id}`, { as: LAN })).body).toMatchObject({ state: fields.state });
  });
});

test('(J1) feedback about a dossier goes to the one-stop unit that took it in, and the answer tells nothing of the dossier', async () => {
  const body = { about: code.toLowerCase(), name: 'Trần Văn Nam', contact: '0900000902', text: 'Đề nghị xem lại.' };
  const told = await front.ask('POST', '/api/feedback', { body });
  await front.system.settled();
  expect(Object.keys(told.body as object).sort()).toEqual(['answerBy', 'code', 'number', 'why']);
  const { number } = told.body as { number: string };
  const seen = await front.ask('GET', `/api/desk/feedback/${number}`, { as: MINH });
  expect(seen.body).toMatchObject({ about: { is: 'dossier', code }, agency: 'Ủy ban nhân dân xã Mẫu' });
});
