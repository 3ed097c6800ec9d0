import { expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { filed } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn, put } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, decide, dossierPath } from './officer.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

test('(D6, ND61-17.1b, 17.2a) refused at intake: Lan reads the reasons and the right agency, and has the slip', async () => {
  const id = await filed(cast(stage.system().url).lan, '1.001193');
  const minh = await atDesk(await stage.open(), 'minh');
  const reasons = 'Trẻ đăng ký tại nơi cư trú của mẹ ở Hoằng Hóa.';
  const done = await decide(minh, id, 'refuse', { reasons, rightAgency: '000.18.26.H56' });
  expect(done).toContain('Đã từ chối tiếp nhận');

  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}`);
  const refusal = await words(lan, '.note.bad');
  expect(refusal).toContain(reasons);
  expect(refusal).toMatch(/Hoằng Hóa/);
  expect(await look(lan, 'portal-dossier-refused')).toEqual([]);
  const slip = await lan.getByRole('link', { name: /từ chối/i }).getAttribute('href');
  expect((await (await lan.request.get(String(slip))).body()).subarray(0, 4).toString()).toBe('%PDF');
});

test('(E8, ND61-19.8) declined on appraisal: signed, sealed, returned with the refusal as its result', async () => {
  const { lan: api, minh: atCounter, dung, hanh, thu } = cast(stage.system().url);
  const id = await filed(api, '1.001193');
  await atCounter.decide(id, 'receive');
  const { body } = await dung.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  await dung.decide(id, 'assign', { officer: body.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });

  const tam = await atDesk(await stage.open(), 'tam');
  const reasons = 'Trẻ đã được đăng ký khai sinh.';
  expect(await decide(tam, id, 'decline', { reasons })).toContain('Đã trình văn bản từ chối');
  await hanh.decide(id, 'sign');
  await thu.decide(id, 'seal');
  await atCounter.decide(id, 'return-result', { by: 'online' });

  const lan = await stage.open();
  await goSignedIn(lan, `/ho-so/${id}`);
  const result = await words(lan, '.note.bad');
  expect(result).toContain('Từ chối giải quyết');
  expect(result).toContain(reasons);
  expect(result).toContain('Hoàng Thị Hạnh');
});

test('(C1) withdrawn by Lan after being asked once more; the officer has nothing left to decide', async () => {
  const id = await filed(cast(stage.system().url).lan, '1.001193');
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}`);
  await lan.getByRole('link', { name: 'Rút hồ sơ này' }).click();
  expect(await look(lan, 'portal-withdraw')).toEqual([]);
  await put(lan, 'reason', 'Nộp nhầm.');
  await goOn(lan, 'Rút hồ sơ');
  expect(await words(lan, '[role="status"]')).toContain('Đã rút hồ sơ');
  expect(await lan.getByRole('link', { name: 'Rút hồ sơ này' }).count()).toBe(0);

  const minh = await atDesk(await stage.open(), 'minh');
  await minh.goto(dossierPath(id));
  expect(await words(minh, '.work')).toContain('Hồ sơ đã kết thúc');
  expect(await words(minh, '.material')).toContain('Nộp nhầm.');
  expect(await minh.locator('details.decision').count()).toBe(0);
});
