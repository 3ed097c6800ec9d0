import { expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { filed } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, put } from './citizen.ts';
import { look, shot } from './look.ts';
import { atDesk, decide, dossierPath, openFromQueue } from './officer.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');
const PATH = '/can-bo/vang-mat';

test('(E2, E11, ND61-19.1) an officer says they are away, the head names who does their work, and that colleague finds it, does it in their place and stops when they are back', async () => {
  const { lan, minh, dung: head } = cast(stage.system().url);
  const id = await filed(lan, '1.001193');
  await minh.decide(id, 'receive');
  const { body } = await head.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  await head.decide(id, 'assign', { officer: body.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });

  const tam = await atDesk(await stage.open({ ...PHONE, javaScriptEnabled: false }), 'tam');
  await tam.getByRole('link', { name: 'Đỗ Thị Tâm' }).click();
  expect(await words(tam)).toContain('Xác thực hai lớp');
  await tam.locator('main').getByRole('link', { name: 'Vắng mặt, làm thay' }).click();
  await put(tam, 'own-from', 'hôm nay');
  await goOn(tam, 'Ghi tôi vắng mặt');
  expect(await words(tam, '.errors')).toContain('Ngày bắt đầu vắng mặt chưa đúng');
  await put(tam, 'own-from', '02/03/2026');
  await put(tam, 'own-until', '06/03/2026');
  await goOn(tam, 'Ghi tôi vắng mặt');
  expect(await words(tam, '[role="status"]')).toContain('Đã ghi');
  expect(await words(tam)).toContain('Chưa có người làm thay');

  const dung = await atDesk(await stage.open(), 'dung');
  await dung.goto('/can-bo/ca-nhan');
  const faults = [...(await look(dung, 'own-account'))];
  await dung.goto(PATH);
  await put(dung, 'colleague-username', 'dothitam.hacthanh');
  await put(dung, 'colleague-from', '02/03/2026');
  await put(dung, 'colleague-until', '06/03/2026');
  await put(dung, 'colleague-standIn', 'nguyenhuudung.hacthanh');
  faults.push(...(await look(dung, 'absence')));
  await put(dung, 'colleague-standIn', 'maivanson.hacthanh');
  await goOn(dung, 'Ghi vắng mặt, cử người làm thay');
  expect(await words(dung)).toContain('Người làm thay: Mai Văn Sơn');
  faults.push(...(await look(dung, 'absence-recorded')));
  await dung.setViewportSize({ width: 1366, height: 768 });
  await shot(dung, 'absence-recorded-1366');
  await dung.goto(dossierPath(id));
  expect(await dung.locator('main').textContent()).toContain('vắng đến hết 06/03/2026 (người làm thay: Mai Văn Sơn)');

  const son = await atDesk(await stage.open(), 'son');
  expect(await words(son)).toContain('Làm thay Đỗ Thị Tâm');
  faults.push(...(await look(son, 'queue-of-a-stand-in')));
  await openFromQueue(son, id);
  expect(await words(son)).toContain('Bạn làm thay Đỗ Thị Tâm');
  expect(await decide(son, id, 'decline', { reasons: 'Trẻ đã được đăng ký khai sinh.' })).toContain('Đã trình');
  await son.goto(`${dossierPath(id)}/nhat-ky`);
  expect(await words(son)).toContain('Làm thay người vắng mặt: Đỗ Thị Tâm');
  await son.goto(PATH);
  expect(await words(son)).toContain('Bạn đang làm thay Đỗ Thị Tâm');
  faults.push(...(await look(son, 'absence-stand-in')));

  await tam.goto(PATH);
  await goOn(tam, 'Tôi đã về, kết thúc vắng mặt');
  expect(await words(tam, '[role="status"]')).toContain('Đã kết thúc');
  await son.goto(PATH);
  expect(await words(son)).not.toContain('đang làm thay Đỗ Thị Tâm');
  expect(faults).toEqual([]);
});
