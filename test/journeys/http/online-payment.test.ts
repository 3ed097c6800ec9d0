import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { filed } from '../filing.ts';
import { waitForSent } from '../outbox.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';
import { atTheGateway, begunBy } from '../sample-gateway.ts';

const MINH = 'lethiminh.hacthanh';
const QUANG = 'trinhvanquang.hacthanh';

let thanhHoa: ProvinceOnOneMachine;
beforeAll(async () => {
  thanhHoa = await openProvince('thanh-hoa', '2026-03-02T08:00:00+07:00');
});
afterAll(() => thanhHoa.system.stop());

const lan = () => thanhHoa.as('nguyenthilan');
const mine = async (id: string): Promise<MyDossier> => (await lan().ask<MyDossier>('GET', `/api/dossiers/${id}`)).body;
const begin = (id: string) => lan().ask('POST', `/api/dossiers/${id}/payment`, {});
const callback = async (reference: string, body: object) => {
  const answer = await fetch(`${thanhHoa.system.url}/api/payments/${reference}/callback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as { reason?: string } };
};

test('(C4, G1, D4, TH-9.2c, TTH-11.2) a fee in advance is paid through the gateway: seen at once by who checks, a receipt and a proof are kept', async () => {
  const id = await filed(lan(), 'MAU.0002');
  expect((await mine(id)).fees).toMatchObject({ owed: 8000, missing: true, lines: [{ amount: 8000, prepaid: true }] });
  const payment = await begunBy(lan(), id);
  expect(payment).toMatchObject({ amount: 8000, reference: expect.stringMatching(/^MC[0-9A-Z]{12}$/) });
  expect(payment.qr).toContain(payment.reference);
  expect(await begunBy(lan(), id)).toMatchObject({ reference: payment.reference, payAt: payment.payAt });

  expect(await atTheGateway(payment, 'pay')).toBe(`${thanhHoa.system.url}/ho-so/${id}/dong-phi`);
  const seen = await thanhHoa.sees(MINH, id);
  expect(seen.fees).toMatchObject({
    paid: 8000,
    owed: 0,
    missing: false,
    receipts: [{ amount: 8000, by: 'online', through: 'gateway', reference: payment.reference, odd: [] }],
  });
  expect((await begin(id)).body).toMatchObject({ reason: 'nothing-owed' });
  await thanhHoa.does(MINH, id, 'receive');
  await waitForSent(thanhHoa.system.url, ({ dossier, kind }) => dossier === id && kind.startsWith('paid'));
  const kinds = (await mine(id)).slips.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['fee-receipt', 'payment-proof']));
  expect((await lan().ask('GET', `/api/dossiers/${id}/slips/payment-proof`)).body).toMatch(/^%PDF/);
});

test('(C4, TTH-11.2) refused by the bank, then paid: another reference, and the guidance for the missing fee is answered', async () => {
  const id = await filed(lan(), 'MAU.0002');
  const items = [{ component: 'phi', problem: 'Chưa nộp lệ phí 8.000 đồng.' }];
  await thanhHoa.does(MINH, id, 'request-supplement', { items });
  const first = await begunBy(lan(), id);
  await atTheGateway(first, 'refuse');
  expect((await mine(id)).fees.payments).toMatchObject([{ reference: first.reference, state: 'refused' }]);
  const second = await begunBy(lan(), id);
  expect(second.reference).not.toBe(first.reference);
  await atTheGateway(second, 'pay');
  await lan().ask('POST', `/api/dossiers/${id}/supplement`, {});
  await thanhHoa.does(MINH, id, 'receive');
});

test('(G2, C4, TH-9.6c) paid twice: the surplus is named and goes back through the gateway, no more than it', async () => {
  const id = await filed(lan(), 'MAU.0002');
  await atTheGateway(await begunBy(lan(), id), 'pay-twice');
  const { fees, moves } = await thanhHoa.sees(QUANG, id);
  expect(fees).toMatchObject({ paid: 16_000, surplus: 8000, receipts: [{ odd: [] }, { odd: ['again'] }] });
  expect(moves.map(({ decision }) => decision)).toContain('refund');
  const back = { reason: 'Nộp hai lần.', way: 'gateway' };
  const quang = thanhHoa.as(QUANG);
  expect((await quang.decide(id, 'refund', { ...back, amount: 8001 })).body).toMatchObject({
    reason: 'refund-more-than-paid',
  });
  await thanhHoa.does(QUANG, id, 'refund', { ...back, amount: 8000 });
  expect((await mine(id)).fees).toMatchObject({ paid: 16_000, refunded: 8000, surplus: 0, owed: 0 });
  expect((await quang.decide(id, 'refund', { ...back, amount: 1 })).body).toMatchObject({ reason: 'agency-not-late' });
});

test('(C4) told late, or another sum: noted as it is, the rest is asked for', async () => {
  const id = await filed(lan(), 'MAU.0002');
  await atTheGateway(await begunBy(lan(), id), 'pay-less');
  expect((await mine(id)).fees).toMatchObject({ paid: 7000, owed: 1000, receipts: [{ odd: ['too-little'] }] });
  const rest = await begunBy(lan(), id);
  expect(rest.amount).toBe(1000);
  await atTheGateway(rest, 'pay-late');
  expect((await mine(id)).fees.payments.at(-1)).toMatchObject({ state: 'asked' });
  await lan().ask('POST', '/desk/clock', { to: '2026-03-02T10:00:00+07:00' });
  expect((await mine(id)).fees.payments.at(-1)).toMatchObject({ state: 'expired' });
  await atTheGateway(rest, 'tell');
  expect((await mine(id)).fees).toMatchObject({ paid: 8000, owed: 0 });
  expect((await mine(id)).fees.receipts.at(-1)?.odd).toEqual(['late']);
});

test('(C4) the callback was lost: asked again, the gateway is asked first and nothing is paid twice', async () => {
  const id = await filed(lan(), 'MAU.0002');
  await atTheGateway(await begunBy(lan(), id), 'pay-late');
  expect((await begin(id)).body).toMatchObject({ reason: 'nothing-owed' });
  expect((await mine(id)).fees).toMatchObject({ paid: 8000, owed: 0 });
});

test('(C4, N4) what is not signed by the gateway is refused and notes nothing; what nobody asked for is not known', async () => {
  const id = await filed(lan(), 'MAU.0002');
  const { reference, amount } = await begunBy(lan(), id);
  const told = { outcome: 'paid', amount, transaction: 'GD-1', at: '2026-03-02T10:10:00+07:00' };
  const forged = await callback(reference, { ...told, signature: 'a'.repeat(64) });
  expect([forged.status, forged.body.reason]).toEqual([403, 'payment-signature-wrong']);
  expect((await callback('MC000000000000', { ...told, signature: 'a'.repeat(64) })).status).toBe(403);
  expect((await callback('khong-dung', told)).status).toBe(400);
  expect((await callback(reference, { ...told, signature: 7 })).status).toBe(400);
  expect((await mine(id)).fees).toMatchObject({ paid: 0, owed: 8000 });
});

test('(C4, G4) what is free of charge, or another’s cannot be paid online', async () => {
  const free = await filed(lan(), '1.001193');
  expect((await begin(free)).body).toMatchObject({ reason: 'fee-not-charged' });
  expect((await thanhHoa.as('lethihoa').ask('POST', `/api/dossiers/${free}/payment`, {})).status).toBe(404);
});
