import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { filed } from '../filing.ts';
import { type OneMachineProcess, startOneMachine } from '../one-machine-process.ts';
import { cast } from '../person.ts';

let system: OneMachineProcess;
beforeAll(async () => {
  system = await startOneMachine('2026-03-02T08:00:00+07:00');
});
afterAll(() => system.stop());

test('(R1) two officers decide at the same moment: one wins, the other is told plainly', async () => {
  const { lan, minh, bich } = cast(system.url);
  const id = await filed(lan, '1.001193');
  const move = await minh.move(id, 'receive');
  const body = { decision: 'receive', seen: move?.step, about: null };
  const answers = await Promise.all(
    [minh, bich].map((one) => one.ask('POST', `/api/desk/dossiers/${id}/decisions`, body)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    reason: 'step-changed',
    detail: expect.stringMatching(/\.$/),
  });
});

test('(E10, TTH-PL 3) a leader whose page shows an older draft cannot sign the newer one unseen', async () => {
  const { lan, minh, dung, tam, hanh } = cast(system.url);
  const id = await filed(lan, '1.001193');
  await minh.decide(id, 'receive');
  const { body: at } = await dung.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  await dung.decide(id, 'assign', { officer: at.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });
  await tam.decide(id, 'complete-step', { outcome: 'drafted', draft: 'Bản một' });
  const older = await hanh.move(id, 'sign');
  await hanh.decide(id, 'send-back', { note: 'Sửa lại.' });
  await tam.decide(id, 'complete-step', { outcome: 'drafted', draft: 'Bản hai' });
  const unseen = { decision: 'sign', seen: older?.step, about: older?.about };
  expect(await hanh.ask('POST', `/api/desk/dossiers/${id}/decisions`, unseen)).toMatchObject({
    status: 409,
    body: { reason: 'step-changed' },
  });
  const newer = await hanh.move(id, 'sign');
  const mixed = { decision: 'sign', seen: newer?.step, about: older?.about };
  expect((await hanh.ask('POST', `/api/desk/dossiers/${id}/decisions`, mixed)).status).toBe(409);
  expect((await hanh.decide(id, 'sign')).status).toBe(200);
});

test('(R1) a decision repeated with the same key answers the same, once', async () => {
  const { lan, minh } = cast(system.url);
  const id = await filed(lan, '1.001193');
  const move = await minh.move(id, 'receive');
  const body = { decision: 'receive', seen: move?.step, about: null };
  const once = () => minh.ask('POST', `/api/desk/dossiers/${id}/decisions`, body, { 'idempotency-key': 'one-click' });
  const [first, second] = [await once(), await once()];
  expect(first.status).toBe(200);
  expect(second.body).toMatchObject({ entry: first.body.entry, code: first.body.code });
  const { body: log } = await minh.ask<{ entries: { events: { type: string }[] }[] }>(
    'GET',
    `/api/desk/dossiers/${id}/journal`,
  );
  const received = log.entries.flatMap(({ events }) => events).filter(({ type }) => type === 'DossierReceived');
  expect(received).toHaveLength(1);
});

test('(D8) many received at once: no two dossiers share a code', async () => {
  const { lan, minh, bich } = cast(system.url);
  const ids = await Promise.all(Array.from({ length: 12 }, () => filed(lan, '1.001193')));
  const answers = await Promise.all(ids.map((id, n) => (n % 2 ? minh : bich).decide(id, 'receive')));
  const codes = answers.map(({ body }) => body.code);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(new Set(codes).size).toBe(12);
});
