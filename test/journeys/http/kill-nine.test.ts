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

test('(N6, R5) kill -9 at three points of the route: nothing acknowledged is lost, the route goes on, no notice goes twice unmarked', async () => {
  const id = await filed(cast(system.url).lan, '1.001193');
  await system.killAndRestart();

  const { minh, dung, tam } = cast(system.url);
  expect((await minh.decide(id, 'receive')).body).toMatchObject({ stage: 'in-process' });
  const { body: at } = await dung.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  await system.killAndRestart();

  await dung.decide(id, 'assign', { officer: at.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });
  await tam.decide(id, 'complete-step', { outcome: 'drafted', draft: 'Giấy khai sinh' });
  const { hanh, thu, lan } = cast(system.url);
  await hanh.decide(id, 'sign');
  await system.killAndRestart();

  expect((await thu.decide(id, 'seal')).body).toMatchObject({ stage: 'result-ready' });
  expect((await minh.decide(id, 'return-result', { by: 'online' })).body).toMatchObject({ stage: 'returned' });
  await lan.ask('POST', '/desk/clock', { to: '2026-03-02T17:00:00+07:00' });
  const { body: outbox } = await lan.ask<{
    items: { kind: string; channel: string; account: string; repeat: boolean }[];
  }>('GET', '/desk/outbox');
  const once = outbox.items
    .filter(({ repeat }) => !repeat)
    .map(({ kind, channel, account }) => `${kind} ${channel} ${account}`);
  expect(once).toEqual([...new Set(once)]);
  const toPeople = outbox.items.map(({ kind }) => kind).filter((kind) => kind !== 'checkpoint');
  expect(new Set(toPeople)).toEqual(new Set(['submitted', 'received', 'ready', 'returned']));
});
