import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { filledIn } from '../../filled-in.ts';
import { judge } from '../account-holder.ts';
import { PHOTO, SCAN } from '../filing.ts';
import { codeSentTo } from '../outbox.ts';
import { signedIn } from '../person.ts';
import { goOn, heading, put, sendIn, upload } from './citizen.ts';
import { look, shot } from './look.ts';
import { DESKTOP, PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const PROCEDURE = 'MAU.BH.003';
const ONE_STOP = 'hoangthithuy.nghean';
const PASSWORD = 'cánh đồng ngô trổ bông 5';

const stage = stageAt('2026-03-02T08:00:00+07:00', 'bhxh');

type Company = { readonly name: string; readonly username: string; readonly number: string; readonly email: string };

const VIEWS: readonly (readonly [string, BrowserContextOptions, Company])[] = [
  [
    'with JavaScript',
    DESKTOP,
    { name: 'Công ty Mẫu Sông Lam', username: 'songlam', number: '2900000005', email: 'songlam@example.vn' },
  ],
  [
    'without JavaScript on a small phone',
    { ...PHONE, javaScriptEnabled: false },
    { name: 'Hợp tác xã Mẫu', username: 'htxmau', number: '2900000006-001', email: 'htx@example.vn' },
  ],
];

describe.each(VIEWS)('%s', (_, view, company) => {
  const look2 = async (page: Page, name: string) => {
    // The checker itself is a script.
    if (view.javaScriptEnabled !== false) expect(await look(page, name)).toEqual([]);
  };

  test('(B1, B8, C2, C6, BH-17) an organisation registers, is approved, files, supplements and withdraws with what it signed itself', async () => {
    const page = await stage.open(view);
    await registered(page, company);
    await page.goto(`/nop-ho-so/${PROCEDURE}`);
    await goOn(page, 'Bắt đầu khai');
    expect(await page.locator('[name="applicantName"]').inputValue()).toBe(company.name);
    expect(await page.locator('[name="applicantIdentifier"]').inputValue()).toBe(company.number);
    await look2(page, 'to-chuc-to-khai');
    await declareWithout(page, ['applicantName', 'applicantIdentifier', 'applicantPhone', 'applicantEmail']);
    await upload(page, 'danh-sach-lao-dong', PHOTO);
    await sendIn(page);

    expect(await heading(page)).toBe('Ký số tờ khai');
    expect(await words(page)).toContain(company.number);
    expect(await words(page)).not.toContain('Base64');
    await look2(page, 'to-chuc-ky-so');
    await goOn(page, 'Nộp hồ sơ');
    expect(await words(page, '.errors')).toContain('chọn tờ khai đã ký');
    const form = await formOn(page);
    await chooseSigned(page, form);
    await goOn(page, 'Nộp hồ sơ');
    expect(await words(page, '.errors')).toContain('Không tìm thấy chữ ký số nào');
    await look2(page, 'to-chuc-chua-ky');
    await chooseSigned(page, await signed(form, { name: 'Công ty khác', number: '2900000009' }));
    await goOn(page, 'Nộp hồ sơ');
    expect(await words(page, '.errors')).toContain('không phải mã số của tổ chức đang đăng nhập');
    await chooseSigned(page, await signed(form, company));
    await goOn(page, 'Nộp hồ sơ');
    expect(await heading(page)).toBe('Đã nộp hồ sơ');
    const id = /ho-so\/([^/]+)/.exec(page.url())?.[1] ?? '';

    const officer = signedIn(stage.system().url, ONE_STOP);
    const items = [{ component: 'danh-sach-lao-dong', problem: 'Thiếu chữ ký của chủ sử dụng lao động.' }];
    expect((await officer.decide(id, 'request-supplement', { items })).status).toBe(200);
    await page.goto(`/ho-so/${id}/bo-sung`);
    await page.getByRole('link', { name: 'Gửi lại giấy tờ này' }).click();
    await upload(page, 'danh-sach-lao-dong', { ...SCAN, name: 'danh sách.pdf' });
    await goOn(page, 'Tiếp tục');
    await put(page, 'note', 'Đã ký đủ.');
    await goOn(page, 'Gửi bổ sung');
    expect(await heading(page)).toBe('Ký số tờ khai');
    await chooseSigned(page, await signed(form, company));
    await goOn(page, 'Gửi bổ sung');
    expect(await words(page, '.errors')).toContain('không phải tờ khai của lần gửi này');
    await chooseSigned(page, await signed(await formOn(page), company));
    await goOn(page, 'Gửi bổ sung');
    expect(await words(page, '[role="status"]')).toContain('Đã gửi phần bổ sung');

    await page.goto(`/ho-so/${id}/rut`);
    await put(page, 'reason', 'Báo tăng ở kỳ sau.');
    await goOn(page, 'Rút hồ sơ');
    expect(await heading(page)).toBe('Ký số tờ khai');
    await look2(page, 'to-chuc-rut');
    await chooseSigned(page, await signed(await formOn(page), company));
    await goOn(page, 'Rút hồ sơ');
    expect(await words(page, '[role="status"]')).toMatch(/rút/i);
  });
});

test('(B8, BH-17) the page that plays a signing tool says that it is a sample, and what it lacks', async () => {
  const page = await stage.open(DESKTOP);
  await page.goto('/desk/ky-so-mau');
  expect(await words(page, '.clock-note')).toContain('không có giá trị pháp lý');
  expect(await look(page, 'ky-so-mau')).toEqual([]);
  await goOn(page, 'Ký và tải về');
  expect(await words(page, '.errors')).toContain('chọn tệp PDF');
});

const registered = async (page: Page, { name, username, number, email }: Company): Promise<void> => {
  const url = stage.system().url;
  await page.goto('/dang-ky/to-chuc');
  const said = { name, identifier: number, email, username, password: PASSWORD, again: PASSWORD, truth: 'yes' };
  for (const [field, value] of Object.entries({ kind: 'organisation', ...said })) await put(page, field, value);
  await goOn(page, 'Đăng ký');
  await put(page, 'code', await codeSentTo(url, email));
  await goOn(page, 'Xác thực');
  const approver = signedIn(url, APPROVER);
  for (let tries = 0; tries < 100; tries++) {
    const { body } = await approver.ask<{ items: { id: string; name: string }[] }>('GET', '/api/desk/accounts');
    const waiting = body.items.find((one) => one.name === name);
    if (waiting !== undefined) {
      expect((await judge(approver, waiting.id, 'approve')).status).toBe(200);
      break;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  await page.goto('/dang-nhap?tiep=/tai-khoan');
  await put(page, 'username', username);
  await put(page, 'password', PASSWORD);
  await goOn(page, 'Đăng nhập');
};

const APPROVER = 'daoquanghung.cntt';

/** Fills in every page of the form, what the account knows already as it stands. */
const declareWithout = async (page: Page, known: readonly string[]): Promise<void> => {
  const procedure = (await (await page.request.get(`/api/procedures/${PROCEDURE}`)).json()) as ProcedureFull;
  const answers = filledIn(procedure);
  for (let pages = 0; pages < 10 && page.url().includes('/to-khai/'); pages++) {
    const shown = (await page.locator('input[name="_shown"]').inputValue()).split(',');
    for (const name of shown) if (!known.includes(name)) await put(page, name, answers[name] ?? '');
    if (shown.includes('applicantPhone')) await put(page, 'applicantPhone', '0900000555');
    await goOn(page, 'Tiếp tục');
  }
};

/** The form behind the link to take it down. */
const formOn = async (page: Page): Promise<Buffer> => {
  const href = await page.getByRole('link', { name: 'Tải tờ khai để ký' }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await shot(page, 'form-page');
  return Buffer.from(await answer.body());
};

/** Signed by that organisation at the sample tool, as its person does it on a page of its own. */
const signed = async (pdf: Buffer, { name, number }: Pick<Company, 'name' | 'number'>): Promise<Buffer> => {
  const tool = await stage.open(DESKTOP);
  await tool.goto('/desk/ky-so-mau');
  await put(tool, 'to-chuc', 'khac');
  await put(tool, 'ten', name);
  await put(tool, 'ma-so', number);
  await tool.locator('[name="tep"]').setInputFiles({ name: 'to-khai.pdf', mimeType: 'application/pdf', buffer: pdf });
  const down = tool.waitForEvent('download');
  await tool.getByRole('button', { name: 'Ký và tải về' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await down).createReadStream()) chunks.push(chunk as Buffer);
  await tool.context().close();
  return Buffer.concat(chunks);
};

const chooseSigned = (page: Page, buffer: Buffer): Promise<void> =>
  page.locator('[name="signed"]').setInputFiles({ name: 'to-khai.pdf', mimeType: 'application/pdf', buffer });
