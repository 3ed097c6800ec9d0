import { afterAll, beforeAll, expect, test } from 'vitest';
import { filed, PHOTO } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn, put, upload } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, decide, dossierPath, prepare, send } from './officer.ts';
import { PHONE, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('2026-03-02T08:00:00+07:00');
});
afterAll(async () => {
  await stage.close();
  expect(stage.troubles).toEqual([]);
});

const BLURRED = 'Ảnh mờ, không đọc được tên mẹ. Chụp lại dưới ánh sáng ban ngày.';
const FORGOTTEN = 'Thiếu mặt sau. Chụp cả mặt sau.';

test('(D4, D5, C6, O3, ND61-17.2a) asked once with a list, answered on a phone; a second time only by fault, with nothing typed lost; an apology for the unit’s own', async () => {
  const id = await filed(cast(stage.desk.url).lan, '1.001193');
  const minh = await atDesk(await stage.open(), 'minh');
  const lan = await stage.open(PHONE);

  await minh.goto(dossierPath(id));
  await prepare(minh, 'request-supplement', { 'tick-giay-chung-sinh': 'yes' });
  await send(minh, 'request-supplement');
  expect(await minh.locator('.errors').innerText()).toContain('Hãy ghi rõ thành phần này');
  expect(await look(minh, 'console-fault')).toEqual([]);
  const asked = { 'tick-giay-chung-sinh': 'yes', 'problem-giay-chung-sinh': BLURRED };
  expect(await decide(minh, id, 'request-supplement', asked)).toContain('Đã gửi phiếu yêu cầu bổ sung');

  await goSignedIn(lan, `/ho-so/${id}`);
  expect(await lan.locator('.note.warn').innerText()).toContain(BLURRED);
  expect(await look(lan, 'portal-dossier-asked')).toEqual([]);
  await lan.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
  expect(await look(lan, 'portal-supplement')).toEqual([]);
  await lan.getByRole('link', { name: 'Gửi lại giấy tờ này' }).click();
  await upload(lan, 'giay-chung-sinh', { ...PHOTO, name: 'chụp lại.jpg' });
  expect(await look(lan, 'portal-papers-asked')).toEqual([]);
  await goOn(lan, 'Tiếp tục');
  await put(lan, 'note', 'Tôi đã chụp lại.');
  await goOn(lan, 'Gửi bổ sung');
  expect(await lan.locator('[role="status"]').innerText()).toContain('Đã gửi phần bổ sung');

  await minh.goto(dossierPath(id));
  expect(await minh.locator('.material').innerText()).toContain('chụp lại.jpg');
  await prepare(minh, 'request-supplement', { ...asked, 'problem-giay-chung-sinh': FORGOTTEN, note: 'Xin làm sớm.' });
  await send(minh, 'request-supplement');
  expect(await minh.locator('.errors').innerText()).toMatch(/lần|lỗi/);
  expect(await minh.locator('[name="request-supplement.problem-giay-chung-sinh"]').inputValue()).toBe(FORGOTTEN);
  expect(await minh.locator('[name="request-supplement.note"]').inputValue()).toBe('Xin làm sớm.');
  expect(await minh.locator('[name="request-supplement.tick-giay-chung-sinh"]').isChecked()).toBe(true);
  expect(await look(minh, 'console-fault-needed')).toEqual([]);

  await put(minh, 'request-supplement.fault', 'office');
  await send(minh, 'request-supplement');
  expect(await minh.locator('[role="status"] h2').innerText()).toContain('Đã gửi phiếu yêu cầu bổ sung');

  await lan.goto('/thong-bao');
  expect(await lan.locator('main').innerText()).toMatch(/xin lỗi/i);
  expect(await look(lan, 'portal-notices')).toEqual([]);
});
