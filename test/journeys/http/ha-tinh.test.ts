import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MyDossier, NoticeItem } from '../../../lib/contract/dossiers.ts';
import { filed } from '../filing.ts';
import { HA_TINH_HEALTH as office } from '../offices.ts';
import { waitForSent } from '../outbox.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const HEALTH = '000.00.19.H27';
const COUNTER = 'phanthingan.soyte';

let haTinh: ProvinceOnOneMachine;
beforeAll(async () => {
  haTinh = await openProvince('ha-tinh', '2026-03-02T08:00:00+07:00');
});
afterAll(() => haTinh.system.stop());

const assigned = async (id: string): Promise<void> => {
  await haTinh.does(COUNTER, id, 'receive');
  const me = await haTinh.as(office.officer).ask<{ id: string }>('GET', '/api/me');
  await haTinh.does(office.head, id, 'assign', { officer: me.body.id });
};
test('(E3, ND61-19.3) verification on the spot: announced with time, place, participants and content; minutes kept; then appraised', async () => {
  const id = await filed(haTinh.as('dinhthithuha'), 'MAU.HT.001', HEALTH);
  await assigned(id);
  expect((await haTinh.as(office.officer).move(id, 'complete-step')) ?? null).toBeNull();
  await haTinh.does(office.officer, id, 'announce-visit', {
    time: '9 giờ ngày 05/03/2026',
    place: 'Số 1 đường Mẫu',
    participants: 'Sở Y tế và chủ cơ sở',
    content: 'Xem nơi hành nghề',
  });
  const [invitation] = await waitForSent(
    haTinh.system.url,
    ({ kind, text }) => kind === 'visit-announced' && text.includes('Số 1 đường Mẫu'),
  );
  expect(invitation?.text).toContain('Thời gian: 9 giờ ngày 05/03/2026');
  await haTinh.does(office.officer, id, 'record-visit', { outcome: 'verified', minutes: 'Cơ sở đủ điều kiện.' });
  await haTinh.resolves(id, office);
  await haTinh.does(COUNTER, id, 'return-result', { by: 'online' });
  expect(await haTinh.walked(COUNTER, id)).toEqual(['check', 'assign', 'verify', 'appraise', 'sign', 'seal', 'return']);
  const { body: mine } = await haTinh.as('dinhthithuha').ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(mine.timeline.map(({ title }) => title)).toContain('Thông báo buổi thẩm tra, xác minh');
});

test('(E5, ND61-19.5) two agencies are asked at once, each answers for itself, one of them late; the head of the one-stop unit is told', async () => {
  const id = await filed(haTinh.as('nguyenducthinh'), 'MAU.HT.002', HEALTH);
  await assigned(id);
  await haTinh.does(office.officer, id, 'consult', {
    agencies: ['000.01.19.H27', { agency: '000.03.19.H27', answerBy: '2026-03-06' }],
    question: 'Kế hoạch có phù hợp không?',
    answerBy: '2026-03-04',
  });
  expect((await haTinh.as('nguyenthiha.yttp').ask('GET', `/api/desk/dossiers/${id}`)).status).toBe(404);
  await haTinh.does('truongvandat.attp', id, 'answer-consultation', { text: 'Nhất trí.' });
  expect((await haTinh.as(office.officer).move(id, 'complete-step')) ?? null).toBeNull();

  await haTinh.as(COUNTER).ask('POST', '/desk/clock', { to: '2026-03-09T08:00:00+07:00' });
  const { body: head } = await haTinh.as('nguyenvantoan.soyte').ask<{ items: NoticeItem[] }>('GET', '/api/notices');
  const late = head.items.filter(({ dossier }) => dossier === id).map(({ kind }) => kind);
  expect(late).toContain('opinion-overdue-000.03.19.H27');
  await haTinh.does('caovanhoa.ksbt', id, 'answer-consultation', { text: 'Đề nghị bổ sung phương án.' });
  await haTinh.resolves(id, office);
  await haTinh.does(COUNTER, id, 'return-result', { by: 'counter' });
  expect(await haTinh.walked(COUNTER, id)).toEqual([
    'check',
    'assign',
    'appraise',
    'answer/000.01.19.H27',
    'answer/000.03.19.H27',
    'appraise',
    'sign',
    'seal',
    'return',
  ]);
});

test('(F6, TH-9.6a, E14, HT-III.1) level 3: originals are compared before the result is handed over; a paper is digitised with its code', async () => {
  const id = await filed(haTinh.as('tranthibay'), 'MAU.HT.003', HEALTH, 'counter');
  await assigned(id);
  const digitised = await haTinh.does(office.officer, id, 'digitise', {
    component: 'anh-chan-dung',
    class: 'mandatory',
  });
  expect(digitised.stage).toBe('in-process');
  expect(
    (await haTinh.as(office.officer).decide(id, 'digitise', { component: 'anh-chan-dung', class: 'mandatory' })).body,
  ).toMatchObject({
    reason: 'already-digitised',
  });
  await haTinh.resolves(id, office);
  await haTinh.does(COUNTER, id, 'return-result', { by: 'counter' });
  const { body } = await haTinh
    .as(COUNTER)
    .ask<{ entries: { events: { type: string; code?: string }[] }[] }>('GET', `/api/desk/dossiers/${id}/journal`);
  const [paper] = body.entries.flatMap(({ events }) => events.filter(({ type }) => type === 'PaperDigitised'));
  expect(paper?.code).toMatch(/^ac-[0-9a-f]+\.anh-chan-dung$/);
});

test('(O2) a mistake is corrected by a named person with a reason, for the applicant to see; nothing is edited', async () => {
  const id = await filed(haTinh.as('tranthibay'), 'MAU.HT.004', '000.01.19.H27');
  await haTinh.does('nguyenthiquyen.attp', id, 'receive');
  const before = await haTinh.walked('nguyenthiquyen.attp', id);
  await haTinh.does('phamvanloi.attp', id, 'correct', { entry: 3, reason: 'Ghi nhầm giờ hướng dẫn tại quầy.' });
  expect(await haTinh.walked('nguyenthiquyen.attp', id)).toEqual(before);
  const { body: mine } = await haTinh.as('tranthibay').ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(mine.timeline.at(-1)).toMatchObject({
    title: 'Đính chính mục 3 của nhật ký',
    detail: 'Ghi nhầm giờ hướng dẫn tại quầy.',
    who: 'Phạm Văn Lợi',
  });
});
