import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NoticeItem } from '../../../lib/contract/dossiers.ts';
import { answerRequest, filed } from '../filing.ts';
import { HAC_THANH_POLICE as office } from '../offices.ts';
import { type Sent, sentBy, waitForSent } from '../outbox.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const POLICE = '000.17.56.G01';
const COUNTER = 'nguyenvanhai.cahacthanh';
const items = [{ component: 'quan-he-nhan-than', problem: 'Bản chụp mờ.' }];

let thanhHoa: ProvinceOnOneMachine;
beforeAll(async () => {
  thanhHoa = await openProvince('thanh-hoa', '2026-03-02T08:00:00+07:00');
});
afterAll(() => thanhHoa.system.stop());

const lan = () => thanhHoa.as('nguyenthilan');
const clock = (to: string) => lan().ask('POST', '/desk/clock', { to });

/** Over which channels the applicant was told what, in the order it was sent. */
const toldOf = async (id: string, until: string): Promise<string[]> => {
  await waitForSent(thanhHoa.system.url, ({ dossier, kind }) => dossier === id && kind === until);
  const me = await lan().ask<{ id: string }>('GET', '/api/me');
  const { body } = await lan().ask<{ items: NoticeItem[] }>('GET', '/api/notices');
  const inbox = body.items.filter(({ dossier }) => dossier === id);
  const posted = (await sentBy(thanhHoa.system.url)).filter(
    ({ dossier, account }) => dossier === id && account === me.body.id,
  );
  return [...new Set(inbox.map(({ kind }) => kind).reverse())].map((kind) => {
    const channels = posted.filter((sent) => sent.kind === kind).map(({ channel }) => channel);
    return [kind, 'portal', ...new Set(channels)].join(' ');
  });
};

test('(I1, D3, D4, D5, E9, F4, F7, TT32-9.1b, TT32-9.2, TH-9.2, ND61-17.2a, 19.9, 20.4) asked twice, accepted, re-appointed, early, returned: each told on the portal, by e-mail and, chosen, by SMS', async () => {
  const id = await filed(lan(), '1.004222', POLICE);
  await thanhHoa.does(COUNTER, id, 'request-supplement', { items });
  await answerRequest(lan(), id);
  await thanhHoa.does(COUNTER, id, 'request-supplement', { items, fault: 'office' });
  await answerRequest(lan(), id);
  await thanhHoa.does(COUNTER, id, 'receive');
  await thanhHoa.does(office.leader, id, 'propose-extension', { reason: 'Phải xác minh nơi ở.', until: '2026-03-16' });
  await thanhHoa.does(COUNTER, id, 're-appoint');
  await thanhHoa.resolves(id, office);
  await thanhHoa.does(COUNTER, id, 'return-result', { by: 'online' });

  expect(await toldOf(id, 'returned')).toEqual([
    'submitted portal email',
    'supplement-requested portal email sms',
    'supplemented portal email',
    'apology portal email sms',
    'received portal email sms',
    'reappointed portal email sms',
    'ready-early portal email sms',
    'returned portal email',
  ]);
});

test('(I1, D6, ND61-17.2a) refused: told with the reasons, by SMS that there are reasons', async () => {
  const id = await filed(lan(), '1.004222', POLICE);
  await thanhHoa.does(COUNTER, id, 'refuse', { reasons: 'Nơi ở không thuộc địa bàn.', rightAgency: null });
  expect(await toldOf(id, 'refused')).toEqual(['submitted portal email', 'refused portal email sms']);
  const [letter] = (await sentBy(thanhHoa.system.url)).filter(
    (sent) => sent.dossier === id && sent.kind === 'refused' && sent.channel === 'email',
  );
  expect(letter?.text).toContain('Nơi ở không thuộc địa bàn.');
});

test('(I1, E9, ND61-19.9) late: an apology without a new date; then ready, which is not early', async () => {
  const id = await filed(lan(), '1.004222', POLICE);
  await thanhHoa.does(COUNTER, id, 'receive');
  await clock('2026-03-13T08:00:00+07:00');
  await thanhHoa.does(office.leader, id, 'apologise', { reason: 'Chưa xác minh xong.' });
  await thanhHoa.resolves(id, office);
  expect(await toldOf(id, 'ready')).toEqual([
    'submitted portal email',
    'received portal email sms',
    'overdue portal email sms',
    'apology portal email sms',
    'ready portal email sms',
  ]);
});

test('(F1, TH-9.6b) returned online: the letter that it is ready says where the signed result is, with its number', async () => {
  const id = await filed(lan(), '1.004222', POLICE);
  await thanhHoa.does(COUNTER, id, 'receive');
  await thanhHoa.resolves(id, office, 'Đã đăng ký thường trú (mẫu)');
  const [letter] = await waitForSent(
    thanhHoa.system.url,
    ({ dossier, kind, channel }) => dossier === id && kind.startsWith('ready') && channel === 'email',
  );
  expect(letter?.text).toContain(`/ho-so/${id}/ket-qua`);
  expect(letter?.text).not.toContain('Đã đăng ký thường trú (mẫu)');
  expect(letter?.text).toMatch(/chữ ký số của cơ quan, số \d+\/2026/);
});

test('(I1, TT32-9.2) every SMS is one part of plain letters; nobody gets one who did not choose it', async () => {
  const sent = await sentBy(thanhHoa.system.url);
  const messages = sent.filter(({ channel }) => channel === 'sms');
  expect(messages.length).toBeGreaterThan(8);
  for (const { text } of messages) expect(text).toMatch(/^[\x20-\x7e]{1,160}$/);
  const me = await lan().ask<{ id: string }>('GET', '/api/me');
  expect(new Set(messages.map(({ account }: Sent) => account))).toEqual(new Set([me.body.id]));
});
