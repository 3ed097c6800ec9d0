import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier, NoticeItem } from '../../../lib/contract/dossiers.ts';
import { filledIn } from '../../filled-in.ts';
import { filed, HAC_THANH } from '../filing.ts';
import { waitForSent } from '../outbox.ts';
import { type Office, openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const POLICE = '000.17.56.G01';
const MINH = 'lethiminh.hacthanh';
const QUANG = 'trinhvanquang.hacthanh';
const ward: Office = {
  head: 'nguyenhuudung.hacthanh',
  officer: 'dothitam.hacthanh',
  leader: 'hoangthihanh.hacthanh',
  clerk: 'vuthithu.hacthanh',
};
const police: Office = {
  head: 'havantuan.cahacthanh',
  officer: 'levancuong.cahacthanh',
  leader: 'daovanlong.cahacthanh',
  clerk: 'ngothixuan.cahacthanh',
};

let thanhHoa: ProvinceOnOneMachine;
beforeAll(async () => {
  thanhHoa = await openProvince('thanh-hoa', '2026-03-02T08:00:00+07:00');
});
afterAll(() => thanhHoa.system.stop());

const lan = () => thanhHoa.as('nguyenthilan');
const mine = async (id: string): Promise<MyDossier> => (await lan().ask<MyDossier>('GET', `/api/dossiers/${id}`)).body;
const FEE = { amount: 8000, by: 'online' };

test('(C4, C12, D4, G1, TH-9.2c, TH-11.1, TTH-11.2) the fee in advance is missing: guided by the guidance slip within the limit, paid with a receipt, then accepted', async () => {
  const id = await filed(lan(), 'MAU.0002');
  expect((await mine(id)).fees).toMatchObject({ prepaid: 8000, paid: 0, refunded: 0, missing: true });
  expect((await thanhHoa.as(MINH).decide(id, 'receive')).body).toMatchObject({ reason: 'fee-missing' });
  const items = [{ component: 'phi', problem: 'Chưa nộp lệ phí 8.000 đồng.' }];
  await thanhHoa.does(MINH, id, 'request-supplement', { items });
  const guided = await mine(id);
  expect(guided.slips).toContainEqual({ kind: 'supplement', title: expect.stringMatching(/^phiếu hướng dẫn/i) });
  expect((await lan().ask('GET', `/api/dossiers/${id}/slips/supplement`)).body).toMatch(/^%PDF/);
  const [letter] = await waitForSent(
    thanhHoa.system.url,
    (one) => one.dossier === id && one.kind === 'supplement-requested' && one.channel === 'email',
  );
  expect(letter?.text).toContain('Chưa nộp lệ phí 8.000 đồng.');

  await thanhHoa.does(MINH, id, 'record-payment', FEE);
  await lan().ask('POST', `/api/dossiers/${id}/supplement`, {});
  await thanhHoa.does(MINH, id, 'receive');
  const accepted = await mine(id);
  expect(accepted.fees).toMatchObject({ paid: 8000, missing: false });
  await waitForSent(thanhHoa.system.url, ({ dossier, kind }) => dossier === id && kind.startsWith('paid'));
  const { body } = await lan().ask<{ items: NoticeItem[] }>('GET', '/api/notices');
  const receipt = body.items.find(({ dossier, kind }) => dossier === id && kind.startsWith('paid'));
  expect(receipt?.text).toMatch(/8\.000 đồng\. Số biên lai: BL-\d+\/2026/);

  await thanhHoa.resolves(id, ward);
  await thanhHoa.does(MINH, id, 'return-result', { by: 'online' });
  expect((await thanhHoa.as(QUANG).decide(id, 'refund', { amount: 8000, reason: 'Xin lại.' })).body).toMatchObject({
    reason: 'agency-finished',
  });
});

test('(G2, TH-9.6c) paid and refused: the agency did not do the service, so the fee goes back, once, by the head of the one-stop unit', async () => {
  const id = await filed(lan(), 'MAU.0002');
  await thanhHoa.does(MINH, id, 'record-payment', FEE);
  const back = { amount: 8000, reason: 'Hồ sơ không thuộc thẩm quyền.' };
  expect((await thanhHoa.as(QUANG).decide(id, 'refund', back)).body).toMatchObject({ reason: 'agency-not-late' });
  await thanhHoa.does(MINH, id, 'refuse', { reasons: 'Sổ gốc lưu nơi khác.', rightAgency: '000.18.26.H56' });
  expect((await thanhHoa.as(MINH).decide(id, 'refund', back)).status).toBe(403);
  await thanhHoa.does(QUANG, id, 'refund', back);
  expect((await mine(id)).fees).toMatchObject({ paid: 8000, refunded: 8000 });
  expect((await thanhHoa.as(QUANG).decide(id, 'refund', back)).status).toBe(409);
});

test('(G2, TH-9.6c, ND61-19.9) late and not finished: the fee goes back on demand; finished and not collected: it does not', async () => {
  const id = await filed(lan(), 'MAU.0002');
  await thanhHoa.does(MINH, id, 'record-payment', FEE);
  await thanhHoa.does(MINH, id, 'receive');
  const { dueAt } = await mine(id);
  await lan().ask('POST', '/desk/clock', { to: '2026-03-06T08:00:00+07:00' });
  expect(dueAt !== null && dueAt < '2026-03-06').toBe(true);
  await thanhHoa.does(QUANG, id, 'refund', { amount: 3000, reason: 'Chậm giải quyết.' });
  await thanhHoa.resolves(id, ward);
  const rest = { amount: 5000, reason: 'Không đến nhận.' };
  expect((await thanhHoa.as(QUANG).decide(id, 'refund', rest)).body).toMatchObject({ reason: 'agency-finished' });
});

test('(D4, G4, ND61-8.1b, ND61-17.1a) at the counter without the fee: not taken in; with it, and an original left there, in one entry', async () => {
  const { body: procedure } = await thanhHoa.as(MINH).ask<ProcedureFull>('GET', '/api/procedures/MAU.0002');
  const brought = {
    procedure: 'MAU.0002',
    agency: HAC_THANH,
    applicant: { name: 'Phạm Văn Nông' },
    answers: filledIn(procedure),
    originals: ['giay-to-chung-minh'],
  };
  const without = await thanhHoa.as(MINH).ask('POST', '/api/desk/dossiers', brought);
  expect([without.status, without.body.reason]).toEqual([409, 'fee-missing']);
  const { status, body } = await thanhHoa
    .as(MINH)
    .ask<{ id: string }>('POST', '/api/desk/dossiers', { ...brought, paid: { amount: 8000 } });
  expect(status).toBe(201);
  const seen = await thanhHoa.sees(MINH, body.id);
  expect([seen.fees.paid, seen.originals]).toMatchObject([8000, [{ component: 'giay-to-chung-minh', held: true }]]);
  await thanhHoa.does(MINH, body.id, 'record-originals', { what: 'returned', components: ['giay-to-chung-minh'] });
  expect((await thanhHoa.sees(MINH, body.id)).originals).toMatchObject([{ held: false }]);
});

test('(F6, C9, TH-9.6a) level 3 filed online: the result is handed over only after the originals were compared at the counter', async () => {
  const id = await filed(lan(), '1.116410', POLICE, 'counter');
  const counter = 'nguyenvanhai.cahacthanh';
  await thanhHoa.does(counter, id, 'receive');
  await thanhHoa.resolves(id, police);
  const { originals } = await thanhHoa.sees(counter, id);
  const components = originals.filter(({ mustCompare }) => mustCompare).map(({ component }) => component);
  expect(components.length).toBeGreaterThan(0);
  expect((await thanhHoa.as(counter).decide(id, 'return-result', { by: 'counter' })).body).toMatchObject({
    reason: 'originals-not-compared',
  });
  await thanhHoa.does(counter, id, 'record-originals', { what: 'compared', components, fits: true });
  await thanhHoa.does(counter, id, 'return-result', { by: 'counter' });
});
