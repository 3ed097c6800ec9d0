import { afterAll, beforeAll, expect, test } from 'vitest';
import { thanhHoa } from '../../../provinces/thanh-hoa/province.ts';
import { filed } from '../filed-in.ts';
import { bodyOf, decideAs, deskDossierOf, inTurn, noOf } from '../office.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const LAN = 'nguyenthilan';
const MINH = 'lethiminh.hacthanh';
const QUANG = 'trinhvanquang.hacthanh';
const REFUND = { amount: 8000, reason: 'Người nộp đã rút hồ sơ.' };

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00', thanhHoa);
});
afterAll(() => front.close());

/** A copy from the register, its fee paid in advance. */
const paid = async (): Promise<string> => {
  const id = await filed(front, thanhHoa, { as: LAN, procedure: 'MAU.0002', agency: '000.17.22.H56' });
  await inTurn(front, id, [[MINH, 'record-payment', { amount: 8000, by: 'online' }]]);
  return id;
};
const withdrawn = async (id: string): Promise<string> => {
  bodyOf(await front.ask('POST', `/api/dossiers/${id}/withdrawal`, { as: LAN, body: { reason: 'Nộp nhầm' } }));
  await front.system.settled();
  return id;
};
const refusedRefund = async (id: string) => {
  expect((await deskDossierOf(front, QUANG, id)).moves.map(({ decision }) => decision)).not.toContain('refund');
  const no = await decideAs(front, QUANG, id, 'refund', REFUND);
  return { no: noOf(no), said: problemIn(no).detail };
};

test('(G2, TH-9.6c) withdrawn before it was accepted: no refund, and the reason is the true one, not that it was withdrawn in time', async () => {
  const { no, said } = await refusedRefund(await withdrawn(await paid()));
  expect(no).toEqual([409, 'withdrawn-before-acceptance']);
  expect(said).toContain('rút hồ sơ trước khi cơ quan tiếp nhận');
  expect(said).not.toContain('thời hạn giải quyết');
});

test('(G2, TH-9.6c) withdrawn while the agency was in time: none, and it says so', async () => {
  const id = await paid();
  await inTurn(front, id, [[MINH, 'receive']]);
  const { no, said } = await refusedRefund(await withdrawn(id));
  expect(no).toEqual([409, 'withdrawn-in-time']);
  expect(said).toContain('còn trong thời hạn giải quyết');
});

test('(G2, TH-9.6c) withdrawn after the agency was late: paid back, and the person is told why', async () => {
  const id = await paid();
  await inTurn(front, id, [[MINH, 'receive']]);
  await front.system.moveClock('2026-03-05T08:00:00+07:00');
  await withdrawn(id);
  await inTurn(front, id, [[QUANG, 'refund', { ...REFUND, reason: 'Cơ quan giải quyết quá hạn.' }]]);
  const told = front.system.sent().find(({ dossier, kind }) => dossier === id && kind === 'refunded');
  expect(told?.text).toContain('Hoàn trả 8.000 đồng. Lý do: Cơ quan giải quyết quá hạn.');
});
