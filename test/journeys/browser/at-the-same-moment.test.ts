import { expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { filed } from '../filing.ts';
import { cast } from '../person.ts';
import { look } from './look.ts';
import { atDesk, dossierPath, prepare, send } from './officer.ts';
import { stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

test('(R1) two officers with the same page open: the second is told plainly and keeps what was typed', async () => {
  const id = await filed(cast(stage.system().url).lan, '1.001193');
  const minh = await atDesk(await stage.open(), 'minh');
  const bich = await atDesk(await stage.open(), 'bich');
  await minh.goto(dossierPath(id));
  await bich.goto(dossierPath(id));
  const reasons = 'Trẻ đăng ký tại nơi cư trú của mẹ.';
  await prepare(bich, 'refuse', { reasons });
  await send(minh, 'receive');
  await send(bich, 'refuse');

  const told = await words(bich, '[role="alert"]');
  expect(told).toContain('Hồ sơ đã thay đổi, quyết định chưa được ghi');
  expect(told).toContain('Lê Thị Minh');
  expect(await bich.getByLabel(/Nội dung vừa nhập/).inputValue()).toContain(reasons);
  expect(await look(bich, 'console-changed')).toEqual([]);
});

test('(E10, TTH-PL 3) an older draft cannot be signed from a page left open', async () => {
  const { lan, minh, dung, tam, hanh: api } = cast(stage.system().url);
  const id = await filed(lan, '1.001193');
  await minh.decide(id, 'receive');
  const { body } = await dung.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  await dung.decide(id, 'assign', { officer: body.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });
  await tam.decide(id, 'complete-step', { outcome: 'drafted', draft: 'Bản một' });

  const hanh = await atDesk(await stage.open(), 'hanh');
  await hanh.goto(dossierPath(id));
  await api.decide(id, 'send-back', { note: 'Sửa lại.' });
  await tam.decide(id, 'complete-step', { outcome: 'drafted', draft: 'Bản hai' });
  await send(hanh, 'sign');
  expect(await words(hanh, '[role="alert"]')).toContain('quyết định chưa được ghi');
  expect(await words(hanh, '.sheet')).toBe('Bản hai');
  await send(hanh, 'sign');
  expect(await words(hanh, '[role="status"] h2')).toContain('Đã ký số');
});

test('(R1) a double click makes one decision', async () => {
  const id = await filed(cast(stage.system().url).lan, '1.001193');
  const minh = await atDesk(await stage.open(), 'minh');
  await minh.goto(dossierPath(id));
  const posts: string[] = [];
  minh.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await minh.locator('#viec-receive button[type="submit"]').dblclick();
  await minh.locator('[role="status"] h2').waitFor();
  expect(posts).toHaveLength(1);
  await minh.goto(`${dossierPath(id)}/nhat-ky`);
  expect((await words(minh)).match(/Đã tiếp nhận|Tiếp nhận hồ sơ/g)).toHaveLength(1);
});
