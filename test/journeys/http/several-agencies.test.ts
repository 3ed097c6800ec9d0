import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { filledIn } from '../../filled-in.ts';
import { filed } from '../filing.ts';
import { type Office, openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const HEALTH = '000.00.19.H27';
const COUNTER = 'phanthingan.soyte';
const health: Office = {
  head: 'trandinhkhai.soyte',
  officer: 'lethithao.soyte',
  leader: 'dangminhtuan.soyte',
  clerk: 'hothilai.soyte',
};
const food: Office = {
  head: 'hoangthinhung.attp',
  officer: 'truongvandat.attp',
  leader: 'lehuuphuoc.attp',
  clerk: 'dinhthihien.attp',
};
const disease: Office = {
  head: 'nguyenthiphuong.ksbt',
  officer: 'caovanhoa.ksbt',
  leader: 'phandinhthang.ksbt',
  clerk: 'lethilien.ksbt',
};

let haTinh: ProvinceOnOneMachine;
beforeAll(async () => {
  haTinh = await openProvince('ha-tinh', '2026-03-02T08:00:00+07:00');
});
afterAll(() => haTinh.system.stop());

const mayAssign = async (id: string): Promise<string[]> => {
  const heads = [health.head, food.head, disease.head];
  const moves = await Promise.all(heads.map((head) => haTinh.as(head).move(id, 'assign')));
  return heads.filter((_, index) => (moves[index]?.step ?? null) !== null);
};
const slip = (order: readonly string[]) => ({
  parts: order.map((agency) => ({
    agency,
    work: agency === HEALTH ? 'Quyết định công nhận, chủ trì' : 'Xem xét trong phạm vi của mình',
    within: { kind: 'working-days', amount: 4 },
  })),
});

test('(E6, E13, ND61-19.6b) electronic: the transfer slip goes to all at once, each with work and limit, the lead agency named; results reach who needs them', async () => {
  const id = await filed(haTinh.as('nguyenducthinh'), 'MAU.HT.006', HEALTH, 'online');
  await haTinh.does(COUNTER, id, 'receive');
  const { proposedParts } = await haTinh.sees(COUNTER, id);
  expect(proposedParts.map(({ agency }) => agency.code)).toEqual([HEALTH, '000.01.19.H27', '000.03.19.H27']);
  await haTinh.does(COUNTER, id, 'transfer', slip([HEALTH, '000.01.19.H27', '000.03.19.H27']));
  expect(await mayAssign(id)).toEqual([health.head, food.head, disease.head]);
  expect((await haTinh.as(COUNTER).ask('GET', `/api/desk/dossiers/${id}/slips/transfer`)).body).toMatch(/^%PDF/);
  const shares = (await haTinh.sees(COUNTER, id)).parts;
  expect(shares.map(({ dueAt }) => dueAt?.slice(0, 10))).toEqual(['2026-03-06', '2026-03-06', '2026-03-06']);
  expect(shares.map(({ leads }) => leads)).toEqual([true, false, false]);
  const atFood = await haTinh.sees(food.head, id);
  expect(atFood.files.map(({ component }) => component)).toEqual(['so-do-bep']);

  await haTinh.resolves(id, food, 'Đạt về an toàn thực phẩm (mẫu)');
  await haTinh.resolves(id, disease, 'Đạt về vệ sinh (mẫu)');
  expect((await haTinh.sees(COUNTER, id)).stage).toBe('in-process');
  expect((await haTinh.sees(health.head, id)).parts.flatMap(({ draft }) => draft?.text ?? [])).toEqual([
    'Đạt về an toàn thực phẩm (mẫu)',
    'Đạt về vệ sinh (mẫu)',
  ]);
  await haTinh.resolves(id, health, 'Quyết định công nhận (mẫu)');
  await haTinh.does(COUNTER, id, 'return-result', { by: 'online' });
});

test('(E6, ND61-19.6a) on paper: one after the other, in the order the one-stop unit fixes, each with its own limit', async () => {
  const { body: full } = await haTinh.as(COUNTER).ask<ProcedureFull>('GET', '/api/procedures/MAU.HT.006');
  const { body } = await haTinh.as(COUNTER).ask<{ id: string }>('POST', '/api/desk/dossiers', {
    procedure: 'MAU.HT.006',
    agency: HEALTH,
    applicant: { name: 'Hồ Văn Bếp' },
    answers: filledIn(full),
    handedIn: ['so-do-bep'],
  });
  const { id } = body;
  expect(await mayAssign(id)).toEqual([]);
  await haTinh.does(COUNTER, id, 'transfer', {
    ...slip(['000.03.19.H27', '000.01.19.H27', HEALTH]),
    lead: HEALTH,
  });
  expect(await mayAssign(id)).toEqual([disease.head]);
  await haTinh.resolves(id, disease, 'Đạt về vệ sinh (mẫu)');
  expect(await mayAssign(id)).toEqual([food.head]);
  await haTinh.resolves(id, food, 'Đạt về an toàn thực phẩm (mẫu)');
  expect(await mayAssign(id)).toEqual([health.head]);
  await haTinh.resolves(id, health, 'Quyết định công nhận (mẫu)');
  await haTinh.does(COUNTER, id, 'return-result', { by: 'counter' });
  expect((await haTinh.walked(COUNTER, id)).filter((step) => !/^(sign|seal|appraise)/.test(step))).toEqual([
    'check',
    'transfer',
    'assign/phan-1',
    'assign/phan-2',
    'assign/phan-3',
    'return',
  ]);
});
