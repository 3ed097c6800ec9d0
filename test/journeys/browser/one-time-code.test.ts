import { expect, test } from 'vitest';
import { codeSentTo } from '../outbox.ts';
import { declare, goOn, goSignedIn, heading, put, sendIn } from './citizen.ts';
import { look } from './look.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const EMAIL = 'nguyenthihoaithuong@example.vn';
const stage = stageAt('2026-03-02T08:00:00+07:00', 'bhxh');

test('(B8, BH-17) at BHXH a filing on the portal holds only with the one-time code; a wrong one may be typed again', async () => {
  const page = await stage.open(PHONE);
  await goSignedIn(page, '/nop-ho-so/1.014137', 'nguyenthihoaithuong');
  await goOn(page, 'Bắt đầu khai');
  await declare(page, '1.014137');
  await sendIn(page);
  expect(await heading(page)).toBe('Xác thực trước khi nộp');
  expect(await words(page)).toContain('6 chữ số đã được gửi');
  expect(await look(page, 'xac-thuc')).toEqual([]);

  const code = await codeSentTo(stage.system().url, EMAIL);
  await put(page, 'code', code === '000000' ? '000001' : '000000');
  await goOn(page, 'Nộp hồ sơ');
  expect(await heading(page)).toBe('Xác thực trước khi nộp');
  expect((await words(page, '.errors')).length).toBeGreaterThan(10);
  await put(page, 'code', code);
  await goOn(page, 'Nộp hồ sơ');
  expect(await heading(page)).toBe('Đã nộp hồ sơ');
});
