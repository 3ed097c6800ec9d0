import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MyDossier, NoticeItem } from '../../../lib/contract/dossiers.ts';
import { answerRequest, filed, PHOTO } from '../filing.ts';
import { type OneMachineProcess, startOneMachine } from '../one-machine-process.ts';
import { cast } from '../person.ts';

let system: OneMachineProcess;
beforeAll(async () => {
  system = await startOneMachine('2026-03-02T08:00:00+07:00');
});
afterAll(() => system.stop());

const items = [
  { component: 'giay-chung-sinh', problem: 'Ảnh mờ, không đọc được tên mẹ. Chụp lại dưới ánh sáng ban ngày.' },
];

test('(D4, D5, O3, ND61-17.2a) asked once with every component, answered; again only by fault, the unit’s own with an apology', async () => {
  const { lan, minh } = cast(system.url);
  const id = await filed(lan, '1.001193');
  expect((await minh.decide(id, 'request-supplement', { items })).body).toMatchObject({
    stage: 'supplement-requested',
  });

  const { body: asked } = await lan.ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(asked.request?.items[0]).toMatchObject(items[0] ?? {});
  const again = await lan.upload(id, 'giay-chung-sinh', PHOTO);
  expect(again.body).toEqual({ state: 'stored' });
  expect((await lan.ask('POST', `/api/dossiers/${id}/supplement`, {})).body).toMatchObject({ stage: 'submitted' });
  expect((await lan.ask('POST', `/api/dossiers/${id}/supplement`, {})).body).toMatchObject({
    reason: 'nothing-to-supplement',
  });

  const refused = await minh.decide(id, 'request-supplement', { items });
  expect(refused).toMatchObject({ status: 409, body: { reason: 'fault-needed' } });
  const ours = await minh.decide(id, 'request-supplement', { items, fault: 'office' });
  expect(ours.body).toMatchObject({ stage: 'supplement-requested' });
  await answerRequest(lan, id);

  const { body: notices } = await lan.ask<{ items: NoticeItem[] }>('GET', '/api/notices');
  expect(notices.items.filter(({ kind }) => kind === 'apology')).toHaveLength(1);
  expect(notices.items.filter(({ kind }) => kind === 'supplement-requested')).toHaveLength(2);
});

test('(E4, ND61-19.4) returned on appraisal: the limit counts from the start when received again, with the same code', async () => {
  const { lan, minh, dung, tam } = cast(system.url);
  const id = await filed(lan, '1.001193');
  const { body: first } = await minh.decide(id, 'receive');
  const { body: officers } = await dung.ask<{ officers: { id: string; name: string }[] }>(
    'GET',
    `/api/desk/dossiers/${id}`,
  );
  await dung.decide(id, 'assign', { officer: officers.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });
  expect((await tam.decide(id, 'return-for-supplement', { items })).body).toMatchObject({
    stage: 'returned-for-supplement',
  });

  await lan.ask('POST', '/desk/clock', { to: '2026-03-03T09:00:00+07:00' });
  expect((await answerRequest(lan, id)).body).toMatchObject({ stage: 'resubmitted' });
  expect((await minh.decide(id, 'receive')).body).toMatchObject({ stage: 'in-process', code: first.code });
  const { body: mine } = await lan.ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(mine.dueAt).toBe('2026-03-03T17:30:00+07:00');
  expect(mine.why.some(({ article }) => article.includes('19.4'))).toBe(true);
  expect(await tam.move(id, 'complete-step')).toBeDefined();
});
