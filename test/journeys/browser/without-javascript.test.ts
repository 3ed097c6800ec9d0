import { expect, test } from 'vitest';
import { PHOTO, SCAN } from '../filing.ts';
import { declare, goOn, heading, put, sendIn, signIn, upload } from './citizen.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

test('(A16, C1, C2, C3, TT32-11.2a) without JavaScript a birth is registered wholly, papers included, and a mistake is told where it is', async () => {
  const page = await stage.open({ ...PHONE, javaScriptEnabled: false });
  await page.goto('/');
  await page.getByRole('searchbox').fill('khai sinh');
  await goOn(page, 'Tìm');
  await page.getByRole('link', { name: 'Thủ tục đăng ký khai sinh' }).click();
  await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).click();
  await signIn(page, 'nguyenthilan');
  await page.getByLabel(/Hạc Thành/).check();
  await goOn(page, 'Bắt đầu khai');

  await put(page, 'applicantPhone', '12');
  await goOn(page, 'Tiếp tục');
  expect(await words(page, '.errors')).toContain('10 chữ số');
  expect(await page.locator('[name="applicantPhone"]').inputValue()).toBe('12');

  await declare(page, '1.001193');
  await goOn(page, 'Tiếp tục');
  expect(await words(page, '.errors')).toContain('Còn thiếu');
  await upload(page, 'giay-chung-sinh', PHOTO);
  await upload(page, 'giay-to-cu-tru', SCAN);
  await sendIn(page);
  expect(await heading(page)).toBe('Đã nộp hồ sơ');
  expect(await words(page)).toContain(SCAN.name);
});
