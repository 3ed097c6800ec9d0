import { expect, test } from 'vitest';
import { PHOTO, SCAN } from '../filing.ts';
import { declare, goOn, heading, lookUp, sendIn, signIn, upload } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, chooseOfficer, decide, dossierPath, openFromQueue, prepare, send } from './officer.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

/** A scan big enough for its upload to be watched. */
const BIG_SCAN = {
  ...SCAN,
  name: 'giấy tờ cư trú.pdf',
  bytes: Buffer.concat([SCAN.bytes, Buffer.alloc(1_500_000, 32)]),
};

let id = '';

test('(A4, C1, C2, C3, C7, O10, TH-9.1) from the home page by a search without diacritics to the receipt, with a photo and a PDF', async () => {
  const page = await stage.open();
  await page.goto('/');
  await page.getByRole('searchbox').fill('khai sinh');
  await goOn(page, 'Tìm');
  await page.getByRole('link', { name: 'Thủ tục đăng ký khai sinh' }).click();
  await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).click();
  await signIn(page, 'nguyenthilan');
  await page.waitForURL('**/nop-ho-so/1.001193');
  await page.getByLabel(/Hạc Thành/).check();
  await goOn(page, 'Bắt đầu khai');

  expect(await page.locator('[name="applicantName"]').inputValue()).toBe('Nguyễn Thị Lan');
  const groups = await declare(page, '1.001193');
  expect(groups.length).toBeGreaterThanOrEqual(8);

  await page.evaluate(() => {
    const said = new Set<string>();
    Object.assign(window, { said });
    new MutationObserver(() => {
      for (const tag of document.querySelectorAll('.files .tag')) said.add(tag.textContent ?? '');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: -1,
    uploadThroughput: 1_000_000,
  });
  await upload(page, 'giay-chung-sinh', PHOTO);
  await upload(page, 'giay-to-cu-tru', BIG_SCAN);
  await network.detach();
  const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
  const percents = said.flatMap((words) => /^Đang tải (\d+)%$/.exec(words)?.[1] ?? []).map(Number);
  expect(percents.some((percent) => percent > 0 && percent < 100)).toBe(true);

  await sendIn(page);
  expect(await heading(page)).toBe('Đã nộp hồ sơ');
  const arrived = await words(page);
  expect(arrived).toContain(PHOTO.name);
  expect(arrived).toContain(BIG_SCAN.name);
  expect(arrived).toContain('Hạc Thành');
  id = /\/ho-so\/([^/]+)\/bien-nhan/.exec(page.url())?.[1] ?? '';
  expect(id).not.toBe('');
});

test('(D3, D8, E1, E2, E10, F1, H1, TTH-PL) received, assigned, drafted, sent back once, signed on a phone, sealed, returned online', async () => {
  const [minh, dung, tam, hanh, thu, passer] = await Promise.all([
    stage.open().then((page) => atDesk(page, 'minh')),
    stage.open().then((page) => atDesk(page, 'dung')),
    stage.open().then((page) => atDesk(page, 'tam')),
    stage.open(PHONE).then((page) => atDesk(page, 'hanh')),
    stage.open().then((page) => atDesk(page, 'thu')),
    stage.open(),
  ]);

  await openFromQueue(minh, id);
  await prepare(minh, 'receive');
  await send(minh, 'receive');
  const code = await heading(minh);
  expect(code).toMatch(/^000\.17\.22\.H56-260302-\d{4}$/);
  const seen = [await lookUp(passer, code)];

  await openFromQueue(dung, id);
  await prepare(dung, 'assign');
  await chooseOfficer(dung, 'Đỗ Thị Tâm');
  await send(dung, 'assign');
  seen.push(await lookUp(passer, code));

  await tam.goto(dossierPath(id));
  const form = await prepare(tam, 'complete-step', { draft: 'Giấy khai sinh: Nguyễn Minh Ân' });
  expect(await form.locator('[name="complete-step.field-motherName"]').inputValue()).not.toBe('');
  const [preview] = await Promise.all([
    tam.waitForResponse('**/xem-truoc'),
    form.getByRole('button', { name: 'Xem trước văn bản' }).click(),
  ]);
  expect([preview.status(), preview.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect(await look(tam, 'console-draft')).toEqual([]);

  const draft = (text: string) => decide(tam, id, 'complete-step', { draft: text });
  await draft('Giấy khai sinh: Nguyễn Minh Ân');
  await openFromQueue(hanh, id);
  expect(await words(hanh, '.sheet')).toContain('Giấy khai sinh: Nguyễn Minh Ân');
  await prepare(hanh, 'send-back', { note: 'Sửa tên cháu: An, không phải Ân.' });
  expect(await look(hanh, 'console-sign')).toEqual([]);
  await send(hanh, 'send-back');
  await tam.goto(dossierPath(id));
  expect(await words(tam, '.work')).toContain('Sửa tên cháu: An, không phải Ân.');
  await draft('Giấy khai sinh: Nguyễn Minh An');
  seen.push(await lookUp(passer, code));

  expect(await decide(hanh, id, 'sign')).toContain('Đã ký số');
  seen.push(await lookUp(passer, code));
  expect(await decide(thu, id, 'seal')).toContain('Đã phát hành');
  seen.push(await lookUp(passer, code));
  expect(await decide(minh, id, 'return-result', { by: 'online' })).toContain('Đã trả kết quả');
  seen.push(await lookUp(passer, code));

  const shown = (status: string) => new RegExp(`^Hồ sơ ${code} ${status} Mức độ hoàn thành: \\d+%$`);
  for (const words of seen.slice(0, 4)) expect(words).toMatch(shown('Đang giải quyết'));
  expect(seen[4]).toMatch(shown('Đã có kết quả'));
  expect(seen[5]).toBe(`Hồ sơ ${code} Đã trả kết quả Mức độ hoàn thành: 100%`);
  expect(await words(passer)).not.toMatch(/Nguyễn|Lan|Tâm|Hạnh|khai sinh/);
});

test('(F1, H2, I1) Lan reads the result with its number and signer, and the notices she was sent', async () => {
  const lan = await stage.open(PHONE);
  await lan.goto('/ho-so');
  await signIn(lan, 'nguyenthilan');
  await lan.getByRole('link', { name: 'Thủ tục đăng ký khai sinh' }).click();
  await lan.waitForURL(`**/ho-so/${id}`);
  const said = await words(lan, '.note.good');
  expect(said).toContain('Giấy khai sinh: Nguyễn Minh An');
  expect(said).toContain('Hoàng Thị Hạnh');
  expect(said).toContain('1/2026/GKS-UBND');
  expect(await words(lan)).not.toContain('không phải Ân');
  expect(await look(lan, 'portal-dossier-result')).toEqual([]);
  await lan.goto('/thong-bao');
  expect(await words(lan)).toMatch(/tiếp nhận[\s\S]*khai sinh/i);
});

let result: Buffer = Buffer.alloc(0);

test('(F1, F5, TH-9.6b) Lan takes the signed result down on her phone: two signatures, and the whole file is sealed', async () => {
  const lan = await stage.open(PHONE);
  await lan.goto(`/ho-so/${id}`);
  await signIn(lan, 'nguyenthilan');
  const href = await lan.getByRole('link', { name: 'Tải kết quả có chữ ký số (PDF)' }).getAttribute('href');
  const answer = await lan.request.get(href ?? '');
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  result = await answer.body();
  const ranges = [...result.toString('latin1').matchAll(/\/ByteRange \[ 0 (\d+) (\d+) (\d+) *\]/g)];
  expect(ranges).toHaveLength(2);
  const [, , rest, length] = ranges[1] ?? [];
  expect(Number(rest) + Number(length)).toBe(result.byteLength);
});

test('(F5, ND61-20.5) anyone puts the file in without script: issued here and stands; a changed one is not; nothing of the child', async () => {
  const passer = await stage.open({ ...PHONE, javaScriptEnabled: false });
  await passer.goto('/');
  await passer.getByRole('link', { name: 'Kiểm tra văn bản' }).click();
  await goOn(passer, 'Kiểm tra');
  expect(await words(passer)).toContain('Xin chọn tệp PDF cần kiểm tra.');

  const put = (name: string, buffer: Buffer) =>
    passer.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await put('ket-qua.pdf', result);
  await goOn(passer, 'Kiểm tra');
  const said = await words(passer);
  for (const part of ['Do hệ thống này ban hành, còn giá trị', 'Giấy khai sinh', '/2026/GKS-UBND', 'Hoàng Thị Hạnh'])
    expect(said).toContain(part);
  expect(said).not.toMatch(/Minh An|Nguyễn Thị Lan/);
  const seeing = await stage.open(PHONE);
  await seeing.goto('/kiem-tra');
  await seeing
    .locator('input[type="file"]')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: result });
  await goOn(seeing, 'Kiểm tra');
  expect(await look(seeing, 'portal-check-paper')).toEqual([]);

  const changed = Buffer.from(result);
  changed[Math.floor(changed.byteLength / 3)] = (changed[Math.floor(changed.byteLength / 3)] ?? 0) ^ 1;
  await put('ket-qua.pdf', changed);
  await goOn(passer, 'Kiểm tra');
  expect(await words(passer)).toContain('Không phải văn bản do hệ thống này ban hành');
});

test('(F5, D14, HT-III.1b) it stands in her store, and serves as a paper of her next filing without an upload', async () => {
  const lan = await stage.open(PHONE);
  await lan.goto('/kho-giay-to');
  await signIn(lan, 'nguyenthilan');
  expect(await words(lan)).toContain('/2026/GKS-UBND');
  expect(await look(lan, 'portal-store')).toEqual([]);

  await lan.goto('/nop-ho-so/1.001193');
  await lan.getByLabel(/Hạc Thành/).check();
  await goOn(lan, 'Bắt đầu khai');
  await declare(lan, '1.001193');
  const paper = lan.locator('#giay-giay-to-cu-tru');
  await paper.getByText('Lấy từ kho giấy tờ của tôi').click();
  expect(await look(lan, 'portal-from-store')).toEqual([]);
  await paper
    .getByRole('button', { name: /Dùng giấy tờ này/ })
    .first()
    .click();
  await lan.waitForURL('**#giay-giay-to-cu-tru');
  expect(await words(lan, '#giay-giay-to-cu-tru .files')).toContain('Đã lưu');
});
