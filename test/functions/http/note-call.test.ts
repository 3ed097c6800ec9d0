import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CounterReceived, JournalView, QueueItem } from '../../../lib/contract/desk.ts';
import { officersConsole } from '../../../web/console/app.tsx';
import { filledIn } from '../../filled-in.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { BINH, bodyOf, DUNG, decideAs, deskDossierOf, MINH, noOf, TAM } from '../office.ts';
import { BASE, openSystem, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

const SITE = { title: 'Một Cửa', baseUrl: BASE, ruleSet: 'seed', province: 'Tỉnh Mẫu' };

const inTheConsole = async (path: string, fields?: Readonly<Record<string, string>>): Promise<string> => {
  const { session } = (await front.system.world.identity.signIn(MINH, `mau-${MINH}`)) ?? {};
  const headers = { cookie: `mc-console=${session?.token}`, origin: BASE };
  const init = fields === undefined ? { headers } : { method: 'POST', headers, body: new URLSearchParams(fields) };
  return (await officersConsole(front.api, SITE).fetch(new Request(`${BASE}/can-bo${path}`, init))).text();
};

/** Takes in a dossier of a person with this contact. */
const takenIn = async (channel: 'counter' | 'post', contact: object): Promise<string> => {
  const body = {
    procedure: fiveDays.code,
    channel,
    applicant: { name: 'Trần Thị Mận', ...contact },
    answers: filledIn(fiveDays),
    handedIn: ['giay-to-goc'],
  };
  const { id } = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: MINH, body }), 201);
  await front.system.settled();
  return id;
};
const work = async (as: string, id: string): Promise<string[]> => {
  const { items } = bodyOf<{ items: QueueItem[] }>(await front.ask('GET', '/api/desk', { as }));
  return items.filter((item) => item.id === id).map((item) => item.work);
};

test('(I1, ND61-17.2a, reading 27) by post and no way to reach the person: a call is due at the counter, in its queue and on the page, until it is noted', async () => {
  const id = await takenIn('post', { phone: '0237 385 2222' });
  expect(await work(MINH, id)).toEqual(['Gọi điện báo người nộp']);
  const { calls, moves } = await deskDossierOf(front, MINH, id);
  expect(calls).toMatchObject([{ entry: 1, subjects: [expect.stringContaining('đã được tiếp nhận')] }]);
  expect(calls[0]?.text).toContain('Thời gian trả kết quả: 17 giờ ngày 09/03/2026');
  expect(moves.map(({ decision }) => decision)).toContain('note-call');

  const page = await inTheConsole(`/ho-so/${id}`);
  expect(page).toContain('Gọi điện báo người nộp');
  expect(page).toContain('02373852222');
  expect(page).toContain('Báo cho ai, bằng cách nào, lúc nào');

  const fields = { decision: 'note-call', mark: 'note-call', seen: '', about: '', key: 'k-1', known: '1' };
  expect(await inTheConsole(`/ho-so/${id}/quyet-dinh`, { ...fields, 'note-call.note': 'Đã gọi.' })).toContain(
    'Hãy chọn nội dung đã báo cho người nộp.',
  );
  await inTheConsole(`/ho-so/${id}/quyet-dinh`, {
    ...fields,
    'note-call.call-1': 'yes',
    'note-call.note': 'Gọi máy bàn lúc 9 giờ.',
  });
  await front.system.settled();
  expect(await work(MINH, id)).toEqual([]);
  expect((await deskDossierOf(front, MINH, id)).calls).toEqual([]);
  const journal = bodyOf<JournalView>(await front.ask('GET', `/api/desk/dossiers/${id}/journal`, { as: MINH }));
  expect(journal.entries.flatMap(({ said }) => said)).toContain('Đã báo cho người nộp nội dung mục 1');
  expect(JSON.stringify(journal)).not.toContain('Gọi máy bàn');
  expect(await inTheConsole(`/ho-so/${id}`)).toContain('Gọi máy bàn lúc 9 giờ.');
});

test('(I1, reading 27) nobody else notes it, and only what is due', async () => {
  const id = await takenIn('post', {});
  const body = { decision: 'note-call', seen: null, about: null, calls: [1], note: 'Đã gọi.' };
  const ask = (as: string, more: object) =>
    front.ask('POST', `/api/desk/dossiers/${id}/decisions`, { as, body: { ...body, ...more } });
  expect(noOf(await ask(BINH, {}))[0]).toBe(404);
  expect(noOf(await ask(DUNG, {}))).toEqual([403, 'not-your-role']);
  expect(noOf(await ask(MINH, { calls: [7] }))).toEqual([409, 'call-not-due']);
  bodyOf(await ask(MINH, {}));
  expect(noOf(await ask(MINH, { note: 'Gọi lại.' }))).toEqual([409, 'call-not-due']);
});

test('(I1, E4, ND61-19.4) at the counter the slip is in the person’s hand; asked to supplement later, they are phoned, also when it is over', async () => {
  const id = await takenIn('counter', {});
  expect((await deskDossierOf(front, MINH, id)).calls).toEqual([]);
  const tam = (await deskDossierOf(front, DUNG, id)).officers.find(({ name }) => name.includes('Tâm'));
  bodyOf(await decideAs(front, DUNG, id, 'assign', { officer: tam?.id }));
  await front.system.settled();
  const items = [{ component: 'giay-to-goc', problem: 'Ảnh mờ.' }];
  bodyOf(await decideAs(front, TAM, id, 'return-for-supplement', { items }));
  await front.system.settled();
  expect(await work(MINH, id)).toContain('Gọi điện báo người nộp');
  const [call] = (await deskDossierOf(front, MINH, id)).calls;
  expect(call?.text).toContain('Ảnh mờ.');
  expect(call?.text).toContain('mang giấy tờ đến Bộ phận Một cửa');
});

test('(I1) who was here without a number and now gives one gets an SMS', async () => {
  const identifier = '038190001235';
  const first = await takenIn('post', { identifier });
  const second = await takenIn('post', { identifier, phone: '0900000177' });
  const toldBy = (id: string) => front.system.sent().filter((one) => one.dossier === id && one.channel === 'sms');
  expect(toldBy(first)).toEqual([]);
  expect(toldBy(second).map(({ to }) => to)).toEqual(['0900000177']);
});
