import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PHOTO, prepared, SCAN } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn, upload } from './citizen.ts';
import { look } from './look.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

const FALSE_PDF = {
  name: 'không phải pdf.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('MZ not a pdf at all'),
};
const TEXT = { name: 'ghi chú.txt', mimeType: 'text/plain', buffer: Buffer.from('chữ') };

test('(C3, C7, TT32-7.3) a broken line is tried again; what cannot be taken is told in words and keeps nothing from being filed', async () => {
  const id = await prepared(cast(stage.system().url).lan, '1.001193');
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}/giay-to`);

  let broken = 0;
  await lan.route('**/upload/**', (route) => (broken++ === 0 ? route.abort('connectionreset') : route.continue()));
  await upload(lan, 'giay-to-cu-tru', SCAN);
  expect(broken).toBe(2);

  const residence = lan.locator('#giay-giay-to-cu-tru');
  await residence.locator('input[name="files"]').setInputFiles(TEXT);
  await residence.getByText('Không nhận loại tệp này').waitFor();
  await residence.locator('input[name="files"]').setInputFiles(FALSE_PDF);
  await residence
    .getByText(/không đúng|không phải/)
    .last()
    .waitFor();
  expect(await look(lan, 'portal-papers-faults')).toEqual([]);

  await lan.reload();
  expect(await words(lan, '#giay-giay-to-cu-tru .files')).not.toMatch(/ghi chú|không phải pdf/);
  await goOn(lan, 'Tiếp tục');
  expect(await words(lan, 'h1')).toBe('Nhận kết quả và lệ phí');
});

const sent = (name: string, mimeType: string) => ({
  name,
  mimeType,
  buffer: readFileSync(new URL(`../../cases/papers/${name}`, import.meta.url)),
});

test('(C3) what telephones and scanners make under another name is kept as what it is, or told how it is taken', async () => {
  const id = await prepared(cast(stage.system().url).lan, '1.001193');
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}/giay-to`);
  const residence = lan.locator('#giay-giay-to-cu-tru');
  const choose = (name: string, type: string) =>
    residence.locator('input[name="files"]').setInputFiles(sent(name, type));

  for (const [name, type] of [
    ['png-named.jpg', 'image/jpeg'],
    ['lead-bom.pdf', 'application/octet-stream'],
  ] as const) {
    await choose(name, type);
    await residence.locator('li', { hasText: name }).getByText('Đã lưu').waitFor();
  }
  for (const [name, says] of [
    ['heic-named.jpg', 'Tương thích nhất'],
    ['webp-named.jpg', 'Ảnh WebP không mở được'],
    ['khong-byte.jpg', 'Tệp rỗng'],
    ['locked-user.pdf', 'không đặt mật khẩu'],
    ['header-only.pdf', 'đứt đoạn hoặc hỏng'],
    ['truncated.pdf', 'đứt đoạn hoặc hỏng'],
    ['truncated.jpg', 'đứt đoạn hoặc hỏng'],
  ] as const) {
    await choose(name, name.endsWith('pdf') ? 'application/pdf' : 'image/jpeg');
    await residence.locator('li', { hasText: name }).getByText(says).waitFor();
  }
  expect(await look(lan, 'portal-papers-cases')).toEqual([]);
  await lan.reload();
  const kept = await words(lan, '#giay-giay-to-cu-tru .files');
  expect(kept).toContain('png-named.png');
  expect(kept).not.toMatch(/heic|webp|khong-byte|locked|header|truncated/);
});

test('(C3, TH-20.3) a paper the scanner has not answered for is kept: the page asks by itself, then the person does, with or without its script', async () => {
  const id = await prepared(cast(stage.system().url).lan, '1.001193');
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}/giay-to`);
  const answer = { state: 'being-scanned', detail: 'Tệp đã đến nơi và được giữ lại.' };
  let asked = 0;
  await lan.route('**/tep/*/den', (route) => (asked++ % 4 < 3 ? route.fulfill({ json: answer }) : route.continue()));

  const residence = lan.locator('#giay-giay-to-cu-tru');
  const scan = { name: SCAN.name, mimeType: SCAN.type, buffer: Buffer.from(SCAN.bytes) };
  const photo = { name: PHOTO.name, mimeType: PHOTO.type, buffer: Buffer.from(PHOTO.bytes) };
  const send = (file: typeof scan) => residence.locator('input[name="files"]').setInputFiles(file);
  await send(scan);
  await residence.getByText('Đang quét mã độc').waitFor();
  const again = residence.getByRole('button', { name: 'Kiểm tra lại' });
  await again.waitFor();
  expect(asked).toBe(3);
  expect(await words(lan, '#giay-giay-to-cu-tru .files')).toContain('được giữ lại');
  expect(await look(lan, 'portal-papers-scanning')).toEqual([]);
  await again.click();
  await residence.getByText('Đã lưu').waitFor();

  await send(photo);
  await again.waitFor();
  await lan.reload();
  expect(await words(lan, '#giay-giay-to-cu-tru .files')).toContain('Chưa lưu xong');
  expect(await look(lan, 'portal-papers-waiting')).toEqual([]);
  await again.click();
  await lan.waitForURL('**/giay-to#giay-giay-to-cu-tru');
  expect(await words(lan, '#giay-giay-to-cu-tru .files')).not.toContain('Chưa lưu xong');
});

test('(C3, C6) a paper sent by mistake is taken out again', async () => {
  const id = await prepared(cast(stage.system().url).lan, '1.001193');
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}/giay-to`);
  await upload(lan, 'giay-chung-sinh', { ...SCAN, name: 'bản quét.pdf' });
  const old = lan.locator('#giay-giay-chung-sinh .files li', { hasText: PHOTO.name });
  const next = lan.waitForEvent('domcontentloaded');
  await old.getByRole('button', { name: 'Bỏ' }).click();
  await next;
  expect(await words(lan, '#giay-giay-chung-sinh .files')).toContain('bản quét.pdf');
  expect(await old.count()).toBe(0);
});

test('(C6, C7) sent twice over a broken line, a paper stands once; “Tiếp tục” waits for what is on its way', async () => {
  const id = await prepared(cast(stage.system().url).lan, '1.001193');
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}/giay-to`);
  const residence = lan.locator('#giay-giay-to-cu-tru');
  const scan = { name: SCAN.name, mimeType: SCAN.type, buffer: Buffer.from(SCAN.bytes) };
  // Declared, put and kept; only the word of it is lost, and so is the one that takes it out again.
  await lan.route('**/tep/*/{den,bo}', async (route) => {
    await route.fetch({ url: route.request().url().replace(/bo$/, 'den') });
    await route.abort('connectionreset');
  });
  await residence.locator('input[name="files"]').setInputFiles(scan);
  await residence.getByText('Đường truyền bị ngắt').waitFor();
  await lan.unroute('**/tep/*/{den,bo}');
  await residence.getByRole('button', { name: 'Thử lại' }).click();
  await residence.getByText('Đã lưu').waitFor();
  await residence.locator('input[name="files"]').setInputFiles(scan);
  await residence.getByText('Đang chuẩn bị').waitFor({ state: 'detached' });
  expect(await residence.locator('.files li').count()).toBe(1);

  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await lan.route('**/upload/**', async (route) => {
    await held;
    await route.continue();
  });
  const photo = { name: PHOTO.name, mimeType: PHOTO.type, buffer: Buffer.from(PHOTO.bytes) };
  await residence.locator('input[name="files"]').setInputFiles(photo);
  await lan.getByRole('button', { name: 'Tiếp tục' }).click();
  await lan.getByText('Đang gửi 1 tệp. Gửi xong sẽ tự sang bước tiếp theo, xin chờ.').waitFor();
  expect(await look(lan, 'portal-papers-waits')).toEqual([]);
  release();
  await lan.waitForURL('**/nhan-ket-qua');
});

test('(A16, C3) without its script the page tells of each file what its bytes are worth', async () => {
  const id = await prepared(cast(stage.system().url).lan, '1.001193');
  const lan = await stage.open({ ...PHONE, javaScriptEnabled: false });
  await goSignedIn(lan, `/ho-so/${id}/giay-to`);
  const residence = lan.locator('#giay-giay-to-cu-tru');
  for (const [name, type, says] of [
    ['plain.pdf', 'application/pdf', 'Đã lưu'],
    ['png-named.jpg', 'image/jpeg', 'Đã lưu'],
    ['lead-bom.pdf', 'application/octet-stream', 'Đã lưu'],
    ['javascript.pdf', 'application/pdf', 'Đã lưu'],
    ['heic-named.jpg', 'image/jpeg', 'Tương thích nhất'],
    ['webp-named.jpg', 'image/jpeg', 'Ảnh WebP'],
    ['khong-byte.jpg', 'image/jpeg', 'Tệp rỗng'],
    ['locked-user.pdf', 'application/pdf', 'không đặt mật khẩu'],
    ['header-only.pdf', 'application/pdf', 'đứt đoạn hoặc hỏng'],
    ['truncated.jpg', 'image/jpeg', 'đứt đoạn hoặc hỏng'],
  ] as const) {
    await residence.locator('input[name="files"]').setInputFiles(sent(name, type));
    await residence.getByRole('button', { name: 'Gửi tệp' }).click();
    await residence.getByText(says).first().waitFor();
    const rejected = residence.locator('.files li', { hasText: 'Lỗi' });
    if ((await rejected.count()) > 0) await rejected.getByRole('button', { name: 'Bỏ' }).first().click();
    await residence.getByText('Lỗi', { exact: true }).waitFor({ state: 'detached' });
  }
  expect(await residence.locator('.files li').count()).toBe(4);
});
