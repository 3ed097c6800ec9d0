import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { filledIn } from '../../filled-in.ts';
import { prepared } from '../filing.ts';
import { codeSentTo } from '../outbox.ts';
import { type Office, openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const PROVINCE = '000.00.40.G24';
const DISTRICT = '000.09.40.G24';
const COUNTER = 'nguyenthivinh.namdan';
const office: Office = {
  head: 'phanthihoa.nghean',
  officer: 'tranvanluc.nghean',
  leader: 'vudinhque.nghean',
  clerk: 'ngothihang.nghean',
};

let bhxh: ProvinceOnOneMachine;
beforeAll(async () => {
  bhxh = await openProvince('bhxh', '2026-03-02T08:00:00+07:00');
});
afterAll(() => bhxh.system.stop());

const atTheCounter = async (procedure: string, agency: string) => {
  const { body: full } = await bhxh.as(COUNTER).ask<ProcedureFull>('GET', `/api/procedures/${procedure}`);
  const handedIn = full.components.filter(({ required }) => required).map(({ code }) => code);
  return bhxh.as(COUNTER).ask<{ id: string; code: string }>('POST', '/api/desk/dossiers', {
    procedure,
    agency,
    applicant: { name: 'Nguyễn Thị Mẫu', phone: '0900000777' },
    answers: filledIn(full),
    handedIn,
    delivery: { by: 'counter' },
  });
};

test('(B8, BH-17, H3, BH-12.1) a filing holds only with a one-time code; the person sees one of five states', async () => {
  const lan = bhxh.as('nguyenthihoaithuong');
  const id = await prepared(lan, '1.014137', PROVINCE);
  const submit = (more: object) =>
    lan.ask('POST', `/api/dossiers/${id}/submission`, { delivery: { by: 'online' }, payment: 'counter', ...more });
  expect((await submit({})).body).toMatchObject({ reason: 'step-up-needed' });
  expect((await lan.ask('POST', '/api/step-up', { dossier: id })).body).toMatchObject({ by: 'otp' });
  const code = await codeSentTo(bhxh.system.url, 'nguyenthihoaithuong@example.vn');
  const wrong = code === '000000' ? '000001' : '000000';
  expect((await submit({ stepUp: { code: wrong } })).status).toBeGreaterThanOrEqual(400);
  expect((await submit({ stepUp: { code } })).status).toBe(202);

  const state = async () => (await lan.ask<MyDossier & { state: string }>('GET', `/api/dossiers/${id}`)).body.state;
  const seen = [await state()];
  await bhxh.does('hoangthithuy.nghean', id, 'receive');
  seen.push(await state());
  await bhxh.resolves(id, office);
  seen.push(await state());
  await bhxh.does('hoangthithuy.nghean', id, 'return-result', { by: 'online' });
  seen.push(await state());
  expect(new Set(seen).size).toBe(4);
  expect(seen[0]).toBeNull();
  for (const word of seen.slice(1)) expect(word).toMatch(/Bảo hiểm xã hội|tiếp nhận|xử lý|kết quả|nộp/i);
});

test('(E7, D13, O11, ND61-18.3, 19.7) taken in by a district, resolved by the province under the eyes of its one-stop unit, returned by the district', async () => {
  const { status, body } = await atTheCounter('MAU.BH.001', PROVINCE);
  expect([status, body.code]).toEqual([201, expect.stringMatching(/^000\.09\.40\.G24-/)]);
  const { id } = body;
  await bhxh.does(COUNTER, id, 'forward', { by: 'post' });
  await bhxh.does('hoangthithuy.nghean', id, 'take-over');
  await bhxh.resolves(id, office);
  expect((await bhxh.as('hoangthithuy.nghean').move(id, 'return-result')) ?? null).toBeNull();
  await bhxh.does(COUNTER, id, 'return-result', { by: 'counter' });
  expect(await bhxh.walked(COUNTER, id)).toEqual([
    'check',
    'take-over',
    'assign',
    'appraise',
    'sign',
    'seal',
    'return',
  ]);
});

test('(D10, ND61-17.5) decided at the counter by delegation', async () => {
  const { body } = await atTheCounter('MAU.BH.002', DISTRICT);
  await bhxh.does(COUNTER, body.id, 'complete-step', { outcome: 'resolved', draft: 'Giấy xác nhận (mẫu)' });
  await bhxh.does(COUNTER, body.id, 'return-result', { by: 'counter' });
  expect(await bhxh.walked(COUNTER, body.id)).toEqual(['check', 'resolve', 'return']);
});
