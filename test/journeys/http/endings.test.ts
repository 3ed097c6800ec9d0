import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { filledIn } from '../../filled-in.ts';
import { filed } from '../filing.ts';
import { type OneMachineProcess, startOneMachine } from '../one-machine-process.ts';
import { anyone, cast } from '../person.ts';

let system: OneMachineProcess;
beforeAll(async () => {
  system = await startOneMachine('2026-03-02T08:00:00+07:00');
});
afterAll(() => system.stop());

test('(D6, ND61-17.1b, 17.2a) refused at intake with reasons and the right agency', async () => {
  const { lan, minh } = cast(system.url);
  const id = await filed(lan, '1.001193');
  const refusal = { reasons: 'Trẻ đăng ký tại nơi cư trú của mẹ ở Hoằng Hóa.', rightAgency: '000.18.26.H56' };
  expect((await minh.decide(id, 'refuse', refusal)).body).toMatchObject({ stage: 'refused', moves: [] });
  const { body } = await lan.ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(body.refusal?.reasons).toBe(refusal.reasons);
  expect(body.refusal?.rightAgency).toMatch(/Hoằng Hóa/);
  expect((await lan.ask('GET', `/api/dossiers/${id}/slips/refusal`)).body).toMatch(/^%PDF/);
});

test('(E8, ND61-19.8) declined on appraisal: signed, sealed, and returned with the refusal slip as its result', async () => {
  const { lan, minh, dung, tam, hanh, thu } = cast(system.url);
  const id = await filed(lan, '1.001193');
  await minh.decide(id, 'receive');
  const { body: at } = await dung.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  await dung.decide(id, 'assign', { officer: at.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });
  expect((await tam.decide(id, 'decline', { reasons: 'Trẻ đã được đăng ký khai sinh.' })).status).toBe(200);
  expect((await hanh.decide(id, 'sign')).status).toBe(200);
  expect((await thu.decide(id, 'seal')).body).toMatchObject({ stage: 'result-ready' });
  expect((await minh.decide(id, 'return-result', { by: 'online' })).body).toMatchObject({ stage: 'returned' });
  const { body } = await lan.ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(body.result).toMatchObject({
    kind: 'refusal',
    text: 'Trẻ đã được đăng ký khai sinh.',
    signedBy: 'Hoàng Thị Hạnh',
  });
});

test('(C1) withdrawn by the applicant: the officers have nothing left to decide', async () => {
  const { lan, minh, hung } = cast(system.url);
  const id = await filed(lan, '1.001193');
  expect((await hung.ask('POST', `/api/dossiers/${id}/withdrawal`, {})).status).toBe(404);
  const move = await minh.move(id, 'receive');
  expect((await lan.ask('POST', `/api/dossiers/${id}/withdrawal`, { reason: 'Nộp nhầm.' })).body).toMatchObject({
    stage: 'withdrawn',
  });
  const late = { decision: 'receive', seen: move?.step, about: null };
  expect(await minh.ask('POST', `/api/desk/dossiers/${id}/decisions`, late)).toMatchObject({
    status: 409,
    body: { reason: 'step-changed' },
  });
});

test('(D9, D11, ND61-17.4) an at-once procedure at the counter: received, resolved, returned; the slip is there when asked', async () => {
  const { minh } = cast(system.url);
  const { body: procedure } = await minh.ask<ProcedureFull>('GET', '/api/procedures/MAU.0001');
  const { status, body } = await minh.ask<{ id: string; code: string }>('POST', '/api/desk/dossiers', {
    procedure: 'MAU.0001',
    applicant: { name: 'Phạm Văn Nông', identifier: '038060000099' },
    answers: filledIn(procedure),
    handedIn: procedure.components.filter(({ source }) => source !== 'form').map(({ code }) => code),
  });
  expect(status).toBe(201);
  const { id } = body;
  expect((await minh.decide(id, 'complete-step', { outcome: 'resolved', draft: 'Xác nhận.' })).body).toMatchObject({
    stage: 'result-ready',
  });
  expect((await minh.decide(id, 'return-result', { by: 'counter' })).body).toMatchObject({ stage: 'returned' });
  expect((await anyone(system.url).ask('GET', `/api/look-up/${body.code}`)).body).toMatchObject({ completed: 100 });
  expect((await minh.ask('GET', `/api/desk/dossiers/${id}/slips/receipt`)).body).toMatch(/^%PDF/);
});
