import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { DossierItem, MyDossier, NoticeItem } from '../../../lib/contract/dossiers.ts';
import { filledIn } from '../../filled-in.ts';
import { issuedBy, settled } from '../account-holder.ts';
import { answerRequest, filed, PHOTO, SCAN } from '../filing.ts';
import { HUE_INDUSTRY as office } from '../offices.ts';
import { sentBy, waitForSent } from '../outbox.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const INDUSTRY = '000.00.06.H57';
const CITY = '000.00.31.H57';
const COUNTER = 'tonnuthidieu.sct';

let hue: ProvinceOnOneMachine;
beforeAll(async () => {
  hue = await openProvince('thua-thien-hue', '2026-03-02T08:00:00+07:00');
});
afterAll(() => hue.system.stop());

const Y = () => hue.as('hoangthinhuy');
const supplemented = (id: string) => answerRequest(Y(), id);
const apologiesTo = async (id: string): Promise<number> => {
  const { body } = await Y().ask<{ items: NoticeItem[] }>('GET', '/api/notices');
  return body.items.filter(({ kind, dossier }) => kind === 'apology' && dossier === id).length;
};
const assigned = async (id: string): Promise<void> => {
  const me = await hue.as(office.officer).ask<{ id: string }>('GET', '/api/me');
  await hue.does(office.head, id, 'assign', { officer: me.body.id });
};
const inProcess = async (): Promise<string> => {
  const id = await filed(Y(), 'MAU.TTH.002', INDUSTRY, 'counter');
  await assigned(id);
  await hue.does(office.officer, id, 'complete-step', { outcome: 'done' });
  await hue.does(office.head, id, 'complete-step', { outcome: 'done' });
  await hue.does(office.officer, id, 'complete-step', { outcome: 'done' });
  return id;
};

test('(D5, O3, TTH-PL bước 1) guided by the unit’s own fault: no letter for the second guidance, one with the third; without a fault named none at all', async () => {
  const id = await filed(Y(), 'MAU.TTH.003', CITY, 'counter');
  const guide = (fault?: string) =>
    hue.as('nguyenthisen.hue').decide(id, 'request-supplement', {
      items: [{ component: 'giay-de-nghi', problem: 'Chưa ghi ngành, nghề.' }],
      ...(fault === undefined ? {} : { fault }),
    });
  expect((await guide()).status).toBe(200);
  await supplemented(id);
  expect(await guide()).toMatchObject({ status: 409, body: { reason: 'fault-needed' } });
  expect((await guide('office')).status).toBe(200);
  await supplemented(id);
  expect(await apologiesTo(id)).toBe(0);
  expect((await guide('office')).status).toBe(200);
  await supplemented(id);
  expect(await apologiesTo(id)).toBe(1);
  expect((await guide('applicant')).status).toBe(200);
  await supplemented(id);
  expect(await apologiesTo(id)).toBe(1);
});

test('(O3, D4, ND61-17.2a) every failing component stands in the one request, each with its problem, on the page and in the letter', async () => {
  const id = await inProcess();
  const items = [
    { component: 'don-de-nghi', problem: 'Chưa ký tên.' },
    { component: 'dang-ky-kinh-doanh', problem: 'Đã hết hiệu lực.' },
    { component: 'so-do-cua-hang', problem: 'Ảnh mờ.' },
  ];
  await hue.does(office.officer, id, 'return-for-supplement', { items });
  const { body: mine } = await Y().ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(mine.request?.items).toMatchObject(items);
  const [letter] = await waitForSent(
    hue.system.url,
    ({ dossier, kind, channel }) => dossier === id && kind === 'supplement-requested' && channel === 'email',
  );
  for (const { problem } of items) expect(letter?.text).toContain(problem);
  const { body } = await hue
    .as(COUNTER)
    .ask<{ entries: { events: { type: string; components?: string[] }[] }[] }>(
      'GET',
      `/api/desk/dossiers/${id}/journal`,
    );
  const asked = body.entries.flatMap(({ events }) => events.filter(({ type }) => type === 'SupplementRequested'));
  expect(asked.map(({ components }) => components)).toEqual([items.map(({ component }) => component)]);
});

test('(D5, E4, E12, E17, TTH-PL bước 2, TTH-12.2) corrections asked by the department: once, the second by its own fault with an apology; the person is told by e-mail and in the account, the one-stop unit sees it', async () => {
  const id = await inProcess();
  const items = [{ component: 'so-do-cua-hang', problem: 'Thiếu kích thước.' }];
  const ask = (more: object = {}) => hue.as(office.officer).decide(id, 'return-for-supplement', { items, ...more });
  expect((await ask()).body).toMatchObject({ stage: 'returned-for-supplement' });

  const letters = await waitForSent(hue.system.url, (one) => one.dossier === id && one.kind === 'supplement-requested');
  // In the unit's own notices at once, and in its letter of the next morning.
  const { body: unit } = await hue.as(COUNTER).ask<{ items: NoticeItem[] }>('GET', '/api/notices');
  const told = unit.items.filter(({ dossier, kind }) => dossier === id && kind === 'returned-for-supplement');
  expect(told).toHaveLength(1);
  expect((await hue.sees(COUNTER, id)).request?.items).toMatchObject(items);
  expect(letters.map(({ channel }) => channel)).toContain('email');

  await supplemented(id);
  await hue.does(COUNTER, id, 'receive');
  while ((await hue.as(office.officer).move(id, 'return-for-supplement')) === undefined) {
    for (const username of [office.officer, office.head]) {
      const step = await hue.as(username).move(id, 'complete-step');
      if (step !== undefined) await hue.does(username, id, 'complete-step', { outcome: 'done' });
    }
  }
  expect(await ask()).toMatchObject({ status: 409, body: { reason: 'fault-needed' } });
  expect((await ask({ fault: 'office' })).status).toBe(200);
  await waitForSent(hue.system.url, ({ dossier, kind }) => dossier === id && kind === 'apology');
  expect(await apologiesTo(id)).toBe(1);
});

test('(C9, C11, F3, TTH-11.4, TTH-PL 3, ND61-20.2) originals asked for in writing: brought or posted, compared at the counter, given back', async () => {
  const id = await inProcess();
  const items = [{ component: 'dang-ky-kinh-doanh', problem: 'Xuất trình bản chính để xác minh.' }];
  await hue.does(office.officer, id, 'return-for-supplement', { items });
  const [letter] = await waitForSent(
    hue.system.url,
    (one) => one.dossier === id && one.kind === 'supplement-requested' && one.channel === 'email',
  );
  expect(letter?.text).toContain('Xuất trình bản chính');
  await hue.does(COUNTER, id, 'take-supplement', { handedIn: ['dang-ky-kinh-doanh'] });
  const original = { components: ['dang-ky-kinh-doanh'] };
  await hue.does(COUNTER, id, 'record-originals', { what: 'taken', ...original });
  await hue.does(COUNTER, id, 'record-originals', { what: 'compared', fits: true, ...original });
  await hue.does(COUNTER, id, 'receive');
  await hue.does(COUNTER, id, 'record-originals', { what: 'returned', ...original });
  const { body } = await Y().ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(body.originals).toMatchObject([{ component: 'dang-ky-kinh-doanh', held: false, fits: true }]);
});

test('(B9, C8, D11, D18, TTH-12.1b) taken in at the counter and scanned for the archive; an account is made; the dossier becomes an online one when asked', async () => {
  const { body: procedure } = await hue.as(COUNTER).ask<ProcedureFull>('GET', '/api/procedures/MAU.TTH.002');
  const { body: scans } = await hue
    .as(COUNTER)
    .ask<{ id: string }>('POST', '/api/dossiers', { procedure: 'MAU.TTH.002', agency: INDUSTRY });
  await hue.as(COUNTER).upload(scans.id, 'dang-ky-kinh-doanh', SCAN);
  await hue.as(COUNTER).upload(scans.id, 'so-do-cua-hang', PHOTO);
  const { status, body } = await hue.as(COUNTER).ask<{ id: string }>('POST', '/api/desk/dossiers', {
    procedure: 'MAU.TTH.002',
    applicant: { name: 'Trần Thị Mận', phone: '0900 000 066' },
    answers: filledIn(procedure),
    draft: scans.id,
    delivery: { by: 'counter' },
  });
  expect(status).toBe(201);

  const identifier = '046099000066';
  const issued = await issuedBy(hue.as(COUNTER), hue.system.url, {
    username: 'tranthiman',
    name: 'Trần Thị Mận',
    identifier,
    email: 'man@example.vn',
    identityChecked: true,
  });
  expect(issued.status).toBe(201);
  expect((await hue.as(COUNTER).ask('POST', `/api/desk/dossiers/${body.id}/link`, { identifier })).status).toBe(200);
  const man = await settled(hue.system.url, 'tranthiman', 'man@example.vn', 'đồng lúa chín vàng tháng mười');
  const { body: mine } = await man.ask<{ items: DossierItem[] }>('GET', '/api/dossiers');
  expect(mine.items.map(({ id }) => id)).toEqual([body.id]);
  const { body: whole } = await man.ask<MyDossier>('GET', `/api/dossiers/${body.id}`);
  expect(whole.files.map(({ component }) => component)).toEqual(['dang-ky-kinh-doanh', 'so-do-cua-hang']);
  await assigned(body.id);
  await hue.does(office.officer, body.id, 'complete-step', { outcome: 'done' });
  await hue.does(office.head, body.id, 'complete-step', { outcome: 'done' });
  await hue.does(office.officer, body.id, 'complete-step', { outcome: 'done' });
  const items = [{ component: 'so-do-cua-hang', problem: 'Ảnh mờ.' }];
  await hue.does(office.officer, body.id, 'return-for-supplement', { items });
  expect((await answerRequest(man, body.id)).body).toMatchObject({
    stage: 'resubmitted',
  });
});

test('(F1, F2, F7, TTH-13.1, TTH-13.2, ND61-20.3) by post: the signed result goes ahead by e-mail; not online, which neither province nor procedure offers', async () => {
  const id = await filed(Y(), 'MAU.TTH.001', INDUSTRY, 'post');
  await hue.resolves(id, office, 'Xác nhận đã nhận thông báo (mẫu)');
  const [letter] = await waitForSent(
    hue.system.url,
    ({ dossier, kind, channel }) => dossier === id && kind.startsWith('ready') && channel === 'email',
  );
  expect(letter?.text).toContain(`/ho-so/${id}/ket-qua`);
  expect(letter?.text).not.toContain('Xác nhận đã nhận thông báo (mẫu)');
  expect(letter?.text).toContain('bưu chính');
  const { moves } = await hue.sees(COUNTER, id);
  expect(moves.some(({ decision }) => decision === 'return-result')).toBe(true);
  expect((await Y().ask('GET', `/api/dossiers/${id}/result`)).body).toMatch(/^%PDF/);
  expect((await hue.as(COUNTER).decide(id, 'return-result', { by: 'online' })).body).toMatchObject({
    reason: 'channel-not-offered',
  });
  await hue.does(COUNTER, id, 'return-result', { by: 'post' });
  expect((await hue.as(COUNTER).ask('GET', `/api/desk/dossiers/${id}/slips/postal-hand-over`)).body).toMatch(/^%PDF/);
  const toCounter = await filed(Y(), 'MAU.TTH.001', INDUSTRY, 'counter');
  await hue.resolves(toCounter, office, 'Kết quả lấy tại quầy (mẫu)');
  await waitForSent(hue.system.url, ({ dossier, kind }) => dossier === toCounter && kind.startsWith('ready'));
  const texts = (await sentBy(hue.system.url)).filter(({ dossier }) => dossier === toCounter).map(({ text }) => text);
  expect(texts.join(' ')).not.toContain('Kết quả lấy tại quầy');
});
