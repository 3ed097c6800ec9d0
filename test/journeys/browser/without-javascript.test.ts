import { afterAll, beforeAll, expect, test } from 'vitest';
import { PHOTO, SCAN } from '../filing.ts';
import { declare, goOn, heading, put, sendIn, signIn, upload } from './citizen.ts';
import { PHONE, type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('2026-03-02T08:00:00+07:00');
});
afterAll(async () => {
  await stage.close();
  expect(stage.troubles).toEqual([]);
});

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
  expect(await page.locator('.errors').innerText()).toContain('10 chữ số');
  expect(await page.locator('[name="applicantPhone"]').inputValue()).toBe('12');

  await declare(page, '1.001193');
  await goOn(page, 'Tiếp tục');
  expect(await page.locator('.errors').innerText()).toContain('Còn thiếu');
  await upload(page, 'giay-chung-sinh', PHOTO);
  await upload(page, 'giay-to-cu-tru', SCAN);
  await sendIn(page);
  expect(await heading(page)).toBe('Đã nộp hồ sơ');
  expect(await page.locator('main').innerText()).toContain(SCAN.name);
});
