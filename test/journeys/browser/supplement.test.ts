import { expect, test } from 'vitest';
import { filed, PHOTO } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn, put, upload } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, decide, dossierPath, prepare, send } from './officer.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

const BLURRED = 'Ảnh mờ, không đọc được tên mẹ. Chụp lại dưới ánh sáng ban ngày.';
const FORGOTTEN = 'Thiếu mặt sau. Chụp cả mặt sau.';

test('(D4, D5, C6, O3, ND61-17.2a) asked once with a list, answered on a phone; a second time only by fault, with nothing typed lost; an apology for the unit’s own', async () => {
  const id = await filed(cast(stage.system().url).lan, '1.001193');
  const minh = await atDesk(await stage.open(), 'minh');
  const lan = await stage.open(PHONE);

  await minh.goto(dossierPath(id));
  await prepare(minh, 'request-supplement', { 'tick-giay-chung-sinh': 'yes' });
  await send(minh, 'request-supplement');
  expect(await words(minh, '.errors')).toContain('Hãy ghi rõ thành phần này');
  expect(await look(minh, 'console-fault')).toEqual([]);
  const asked = { 'tick-giay-chung-sinh': 'yes', 'problem-giay-chung-sinh': BLURRED };
  expect(await decide(minh, id, 'request-supplement', asked)).toContain('Đã gửi phiếu yêu cầu bổ sung');
  await minh.goto(dossierPath(id));
  expect(await look(minh, 'console-asked')).toEqual([]);

  await goSignedIn(lan, `/ho-so/${id}`);
  expect(await words(lan, '.note.warn')).toContain(BLURRED);
  expect(await look(lan, 'portal-dossier-asked')).toEqual([]);
  await lan.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
  expect(await look(lan, 'portal-supplement')).toEqual([]);
  await lan.getByRole('link', { name: 'Gửi lại giấy tờ này' }).click();
  await upload(lan, 'giay-chung-sinh', { ...PHOTO, name: 'chụp lại.jpg' });
  expect(await look(lan, 'portal-papers-asked')).toEqual([]);
  await goOn(lan, 'Tiếp tục');
  await put(lan, 'note', 'Tôi đã chụp lại.');
  await goOn(lan, 'Gửi bổ sung');
  expect(await words(lan, '[role="status"]')).toContain('Đã gửi phần bổ sung');

  await minh.goto(dossierPath(id));
  expect(await words(minh, '.material')).toContain('chụp lại.jpg');
  expect(await words(minh, '.material')).toContain('Tôi đã chụp lại.');
  await prepare(minh, 'request-supplement', { ...asked, 'problem-giay-chung-sinh': FORGOTTEN, note: 'Xin làm sớm.' });
  await send(minh, 'request-supplement');
  expect(await words(minh, '.errors')).toMatch(/lần|lỗi/);
  expect(await minh.locator('[name="request-supplement.problem-giay-chung-sinh"]').inputValue()).toBe(FORGOTTEN);
  expect(await minh.locator('[name="request-supplement.note"]').inputValue()).toBe('Xin làm sớm.');
  expect(await minh.locator('[name="request-supplement.tick-giay-chung-sinh"]').isChecked()).toBe(true);
  expect(await look(minh, 'console-fault-needed')).toEqual([]);

  await put(minh, 'request-supplement.fault', 'office');
  await send(minh, 'request-supplement');
  expect(await words(minh, '[role="status"] h2')).toContain('Đã gửi phiếu yêu cầu bổ sung');

  await lan.goto('/thong-bao');
  expect(await words(lan)).toMatch(/xin lỗi/i);
  expect(await look(lan, 'portal-notices')).toEqual([]);
});
