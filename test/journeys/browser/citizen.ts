import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { filledIn } from '../../filled-in.ts';

import { words } from './words.ts';

type Paper = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** Signs in where the portal asks for it. */
export const signIn = async (page: Page, username: string): Promise<void> => {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(`mau-${username}`);
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/dang-nhap'));
};

/** Opens a page of the portal as somebody who signs in on the way. */
export const goSignedIn = async (page: Page, path: string, username = 'nguyenthilan'): Promise<void> => {
  await page.goto(`/dang-nhap?tiep=${encodeURIComponent(path)}`);
  await signIn(page, username);
};

/** Fills in the form group after group, every question that shows, until the papers are asked for. */
export const declare = async (page: Page, code: string): Promise<string[]> => {
  const procedure = (await (await page.request.get(`/api/procedures/${code}`)).json()) as ProcedureFull;
  const answers = filledIn(procedure);
  const titles: string[] = [];
  for (let pages = 0; pages < 30 && page.url().includes('/to-khai/'); pages++) {
    titles.push(await heading(page));
    const shown = (await page.locator('input[name="_shown"]').inputValue()).split(',');
    for (const name of shown) await answer(page, name, answers[name] ?? '');
    await goOn(page, 'Tiếp tục');
  }
  return titles;
};

const answer = async (page: Page, name: string, value: string): Promise<void> => {
  const [year = '', month = '', day = ''] = value.split('-');
  if ((await page.locator(`[name="${name}.ngay"]`).count()) > 0) {
    await page.locator(`[name="${name}.ngay"]`).fill(day);
    await page.locator(`[name="${name}.thang"]`).fill(month);
    await page.locator(`[name="${name}.nam"]`).fill(year);
    return;
  }
  await put(page, name, value);
};

/** Puts a value into a field of any kind, by the field's name. */
export const put = async (page: Page, name: string, value: string): Promise<void> => {
  const fields = page.locator(`main [name="${name}"]`);
  const kind = await fields
    .first()
    .evaluate((field) => (field instanceof HTMLInputElement ? field.type : field.tagName));
  if (kind === 'radio') await page.locator(`main [name="${name}"][value="${value}"]`).check();
  else if (kind === 'checkbox') await fields.first().setChecked(value !== '');
  else if (kind === 'SELECT') await fields.first().selectOption(value);
  else await fields.first().fill(value);
};

/** Uploads one paper and waits until the page says that it is stored. */
export const upload = async (page: Page, component: string, { name, type, bytes }: Paper): Promise<void> => {
  const block = page.locator(`#giay-${component}`);
  await block.locator('input[name="files"]').setInputFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
  const script = (await block.getByRole('button', { name: 'Gửi tệp' }).count()) === 0;
  if (!script) await block.getByRole('button', { name: 'Gửi tệp' }).click();
  await block.locator('.files li', { hasText: name }).getByText('Đã lưu').first().waitFor();
};

/** From the papers to the last button: how the result is received, a look at everything, the declaration of truth. */
export const sendIn = async (page: Page): Promise<void> => {
  await goOn(page, 'Tiếp tục');
  await put(page, 'by', 'online');
  if ((await page.locator('[name="payment"]').count()) > 0) await put(page, 'payment', 'counter');
  await goOn(page, 'Tiếp tục');
  expect(await heading(page)).toBe('Kiểm tra trước khi nộp');
  await put(page, 'truth', 'yes');
  await goOn(page, 'Nộp hồ sơ');
};

/** What the public look-up shows of a code. */
export const lookUp = async (page: Page, code: string): Promise<string> => {
  await page.goto('/tra-cuu');
  await page.getByLabel('Mã hồ sơ').fill(code);
  await goOn(page, 'Tra cứu');
  return (await words(page, 'main .note')).replaceAll(/\s+/g, ' ').trim();
};

/** Presses a button of the page and waits for the page that follows. */
export const goOn = async (page: Page, button: string): Promise<void> => {
  const next = page.waitForEvent('domcontentloaded');
  await page.locator('main').getByRole('button', { name: button, exact: true }).click();
  await next;
};

export const heading = (page: Page): Promise<string> => words(page, 'h1');
