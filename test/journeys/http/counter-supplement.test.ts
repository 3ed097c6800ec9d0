import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { filledIn } from '../../filled-in.ts';
import { filed, PHOTO } from '../filing.ts';
import { type OneMachineProcess, startOneMachine } from '../one-machine-process.ts';
import { cast } from '../person.ts';

let system: OneMachineProcess;
beforeAll(async () => {
  system = await startOneMachine('2026-03-02T08:00:00+07:00');
});
afterAll(() => system.stop());

const items = [{ component: 'giay-chung-sinh', problem: 'Bản chụp mờ.' }];

test('(C8, E4, TH-12.2) who filed at the counter and has no account brings the supplement to the counter', async () => {
  const { minh, dung, tam } = cast(system.url);
  const { body: procedure } = await minh.ask<ProcedureFull>('GET', '/api/procedures/1.001193');
  const { body } = await minh.ask<{ id: string; code: string }>('POST', '/api/desk/dossiers', {
    procedure: '1.001193',
    applicant: { name: 'Phạm Văn Nông', phone: '0900 000 077' },
    answers: filledIn(procedure),
    handedIn: ['giay-chung-sinh'],
  });
  const { id, code } = body;
  const { body: atHead } = await dung.ask<DeskDossier>('GET', `/api/desk/dossiers/${code}`);
  await dung.decide(id, 'assign', { officer: atHead.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });
  await tam.decide(id, 'return-for-supplement', { items });

  expect(await tam.move(id, 'take-supplement')).toBeUndefined();
  const taken = await minh.decide(id, 'take-supplement', { handedIn: ['giay-chung-sinh', 'giay-to-cu-tru'] });
  expect(taken).toMatchObject({ status: 200, body: { stage: 'resubmitted', code } });
  const { body: now } = await minh.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  expect(now.handedIn).toEqual(['giay-chung-sinh', 'giay-to-cu-tru']);
  expect((await minh.decide(id, 'receive')).body).toMatchObject({ stage: 'in-process', code });
});

test('(C6, TH-8.2) an online applicant comes to the counter after all: what lay half-done on the portal is not taken for filed', async () => {
  const { lan, minh } = cast(system.url);
  const id = await filed(lan, '1.001193');
  await minh.decide(id, 'request-supplement', { items });
  await lan.upload(id, 'giay-chung-sinh', PHOTO);
  expect(await minh.decide(id, 'take-supplement', {})).toMatchObject({
    status: 409,
    body: { reason: 'supplement-changes-nothing' },
  });
  const brought = { handedIn: ['giay-chung-sinh'] };
  expect((await minh.decide(id, 'take-supplement', brought)).body).toMatchObject({ stage: 'submitted' });
  await lan.ask('POST', '/desk/clock', { to: '2026-03-02T08:30:00+07:00' });
  expect(await lan.ask('POST', `/api/dossiers/${id}/supplement`, {})).toMatchObject({
    status: 409,
    body: { reason: 'nothing-to-supplement' },
  });
  const { body } = await lan.ask<{ files: unknown[] }>('GET', `/api/dossiers/${id}`);
  expect(body.files).toHaveLength(1);
  expect((await lan.upload(id, 'giay-chung-sinh', PHOTO)).status).toBe(409);
});
