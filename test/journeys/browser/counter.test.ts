import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { filledIn } from '../../filled-in.ts';
import { filed, SCAN } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn, heading, put } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, decide, send } from './officer.ts';
import { DESKTOP, PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');
/** The screen of a counter. */
const WIDE = { viewport: { width: 1366, height: 768 } };

/** A page as the scanner makes it: no two are the same to the byte. */
const scanOf = (name: string) => ({
  name,
  mimeType: SCAN.type,
  buffer: Buffer.concat([SCAN.bytes, Buffer.from(`\n% ${name}\n`)]),
});

/** Types what a person at the counter says: the applicant's own block, then whatever it does not say already. */
const typeIn = async (page: Page, code: string): Promise<void> => {
  const procedure = (await (await page.request.get(`/api/procedures/${code}`)).json()) as ProcedureFull;
  await put(page, 'applicant.name', 'Phạm Văn Nông');
  await put(page, 'applicant.identifier', '038060000099');
  await put(page, 'applicant.phone', '0900000099');
  await put(page, 'applicant.address', 'Số 2 đường Mẫu, phường Hạc Thành, tỉnh Thanh Hóa');
  const fields = procedure.form.flatMap(({ fields }) => fields);
  const known = new Set(fields.flatMap((field) => (field.prefill ? [field.name] : [])));
  for (const [name, value] of Object.entries(filledIn(procedure)))
    if (!known.has(name)) await put(page, `answers.${name}`, value);
};

test('(D9, D11, ND61-17.4) at once at the counter: taken in, resolved and returned; the receipt slip opens as PDF', async () => {
  const minh = await atDesk(await stage.open(), 'minh');
  await minh.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
  await minh.getByRole('searchbox').fill('xac nhan thong tin');
  await goOn(minh, 'Tìm');
  await minh.locator('a[data-row][href$="MAU.0001"]').click();
  await minh.waitForURL('**/tiep-nhan/MAU.0001');

  await typeIn(minh, 'MAU.0001');
  expect(await look(minh, 'console-intake')).toEqual([]);
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await heading(minh)).toBe('Đã tiếp nhận hồ sơ');
  expect(await look(minh, 'console-received')).toEqual([]);

  const slip = await minh.getByRole('link', { name: /Giấy tiếp nhận/ }).getAttribute('href');
  const pdf = await minh.request.get(String(slip));
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF');

  await minh.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await minh.waitForURL('**/can-bo/ho-so/*');
  const id = minh.url().split('/').at(-1) ?? '';
  expect(await decide(minh, id, 'complete-step', { 'field-finding': 'Đúng với hồ sơ lưu.' })).toMatch(/Đã/);
  expect(await decide(minh, id, 'return-result', { by: 'counter' })).toContain('Đã trả kết quả');
});

test('(D7, D8, D11, ND61-17.1) a birth at the counter with a scan: what is wrong is told, the scan and all that was typed stay', async () => {
  const minh = await atDesk(await stage.open(), 'minh');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  await typeIn(minh, '1.001193');
  await put(minh, 'answers.childBirthday', '31/02/2026');
  await minh
    .locator('input[name="scan.giay-chung-sinh"]')
    .setInputFiles({ name: SCAN.name, mimeType: SCAN.type, buffer: Buffer.from(SCAN.bytes) });
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await words(minh, '.errors')).toMatch(/Ngày sinh của trẻ: .*13\/02\/2026/);
  expect(await minh.locator('[name="answers.motherName"]').inputValue()).toBe('Nguyễn Minh An');
  expect(await words(minh, '.scan .files')).toContain(SCAN.name);
  expect(await look(minh, 'console-intake-faults')).toEqual([]);

  await put(minh, 'answers.childBirthday', '09/02/2026');
  await put(minh, 'handedIn.giay-chung-sinh', 'yes');
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await heading(minh)).toBe('Đã tiếp nhận hồ sơ');
  expect(await words(minh, '.note.good')).toMatch(/000\.17\.22\.H56-260302-\d{4}/);
  await minh.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await minh.waitForURL('**/can-bo/ho-so/*');
  expect(await words(minh, '.papers')).toContain(SCAN.name);
});

test('(C3, C8, D11, TH-20.3) scans go on their way while the officer types: one press takes in, though the scanner has not answered yet', async () => {
  const minh = await atDesk(await stage.open(), 'minh');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  await typeIn(minh, '1.001193');
  const answer = { state: 'being-scanned', detail: 'Tệp đã đến nơi và được giữ lại.' };
  let asked = 0;
  await minh.route('**/ban-quet/*/*/den', (route) =>
    asked++ < 2 ? route.fulfill({ json: answer }) : route.continue(),
  );
  const chosen = minh.locator('.scan', { has: minh.locator('input[name="scan.giay-chung-sinh"]') });
  await chosen
    .locator('input[type="file"]')
    .setInputFiles([
      scanOf('trang 1.pdf'),
      scanOf('trang 2.pdf'),
      { name: 'ghi chú.txt', mimeType: 'text/plain', buffer: Buffer.from('chữ') },
    ]);
  await chosen.getByText('Không nhận loại tệp này').waitFor();
  await chosen.getByText('Đang quét mã độc').first().waitFor();
  expect(await look(minh, 'console-scans')).toEqual([]);

  // What cannot be sent is not left out unseen.
  await minh.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
  await minh.getByText('Có bản quét chưa gửi được').waitFor();
  expect(await look(minh, 'console-scans-failed')).toEqual([]);
  await chosen.getByRole('button', { name: 'Bỏ tệp ghi chú.txt' }).click();
  await chosen.getByRole('button', { name: 'Bỏ tệp trang 2.pdf' }).click();
  await chosen.locator('.files li', { hasText: 'trang 2.pdf' }).waitFor({ state: 'detached' });

  await minh.route('**/ban-quet/*/*/den', async (route) => {
    await new Promise((resume) => setTimeout(resume, 3000));
    await route.fallback();
  });
  await chosen.locator('input[type="file"]').setInputFiles(scanOf('trang 3.pdf'));
  await put(minh, 'handedIn.giay-chung-sinh', 'yes');
  await minh.locator('[name="applicant.name"]').press('Control+Enter');
  await minh.getByText('Đang gửi bản quét').waitFor();
  await minh.waitForURL('**/da-nhan/*');
  await minh.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await minh.waitForURL('**/can-bo/ho-so/*');
  const papers = await words(minh, '.papers');
  for (const name of ['trang 1.pdf', 'trang 3.pdf']) expect(papers).toContain(name);
  expect(papers).not.toContain('trang 2.pdf');
});

test('(A16, D11) without its script the intake page keeps a scan, takes it out where ticked, and takes in', async () => {
  const minh = await atDesk(await stage.open({ ...DESKTOP, javaScriptEnabled: false }), 'minh');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  await typeIn(minh, '1.001193');
  const chooser = minh.locator('input[name="scan.giay-chung-sinh"]');
  await chooser.setInputFiles([scanOf('trang 1.pdf'), scanOf('mờ.pdf')]);
  await goOn(minh, 'Chỉ lưu bản quét, chưa tiếp nhận');
  await minh.locator('.scan .files li', { hasText: 'mờ.pdf' }).getByRole('checkbox').check();
  await put(minh, 'handedIn.giay-chung-sinh', 'yes');
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await heading(minh)).toBe('Đã tiếp nhận hồ sơ');
  await minh.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await minh.waitForURL('**/can-bo/ho-so/*');
  const papers = await words(minh, '.papers');
  expect(papers).toContain('trang 1.pdf');
  expect(papers).not.toContain('mờ.pdf');
});

test('(C3, D11, TH-20.3) a scan the page comes back with unanswered is asked for by itself', async () => {
  const minh = await atDesk(await stage.open(), 'minh');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  const scan = { name: 'trang 1.pdf', mimeType: SCAN.type, buffer: Buffer.from(SCAN.bytes) };
  await minh.locator('input[name="scan.giay-chung-sinh"]').setInputFiles(scan);
  await minh.locator('.scan .files').getByText('Đã lưu').waitFor();
  // The one-machine edition's scanner answers at once; the page is made to come back as if it had not.
  await minh.route('**/tiep-nhan/1.001193', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const fileId = /name="out\.([^"]+)"/.exec(html)?.[1];
    const waiting = `<li data-waiting="${fileId}" data-name="trang 1.pdf"><span><bdi>trang 1.pdf`;
    await route.fulfill({
      response,
      body: html.replace('<li><span><bdi>trang 1.pdf', waiting).replace('Đã lưu', 'Đang quét'),
    });
  });
  const asked = minh.waitForRequest('**/ban-quet/*/*/den');
  await goOn(minh, 'Tiếp nhận hồ sơ');
  await asked;
  await minh.locator('.scan .files li', { hasText: 'trang 1.pdf' }).getByText('Đã lưu').waitFor();
});

test('(D19, D4, C8, ND61-17.1a, 17.2a) not yet: asked at the counter with the declaration in the list, the slip opens; the person comes back, it is put right and received under the same code', async () => {
  const minh = await atDesk(await stage.open(WIDE), 'minh');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  await typeIn(minh, '1.001193');
  await put(minh, 'handedIn.giay-chung-sinh', 'yes');
  await minh.getByText('Hồ sơ chưa đủ, chưa đúng: yêu cầu bổ sung').click();
  await goOn(minh, 'Yêu cầu bổ sung, in phiếu');
  expect(await words(minh, '.errors')).toContain('Hãy ghi ít nhất một mục cần bổ sung');
  await put(minh, 'item.to-khai', 'Sai họ tên của mẹ.');
  // Whoever then receives out of habit is told, and nothing is lost.
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await words(minh, '.errors')).toContain('Đã ghi nội dung cần bổ sung');
  expect(await look(minh, 'console-intake-not-yet')).toEqual([]);
  await goOn(minh, 'Yêu cầu bổ sung, in phiếu');
  expect(await heading(minh)).toBe('Đã yêu cầu bổ sung hồ sơ');
  expect(await look(minh, 'console-not-yet')).toEqual([]);
  const code = /000\.17\.22\.H56-260302-\d{4}/.exec(await words(minh, '.note'))?.[0] ?? '';
  const slip = await minh.getByRole('link', { name: /Phiếu/ }).getAttribute('href');
  expect((await (await minh.request.get(String(slip))).body()).subarray(0, 4).toString()).toBe('%PDF');

  const anyone = await stage.open();
  await anyone.goto(`/tra-cuu?ma=${code}`);
  expect(await words(anyone)).toContain('Đã nộp');

  await minh.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await minh.waitForURL('**/can-bo/ho-so/*');
  const id = minh.url().split('/').at(-1) ?? '';
  expect(await look(minh, 'console-take-supplement')).toEqual([]);
  await send(minh, 'take-supplement');
  expect(await words(minh, '.errors')).toContain('vẫn như cũ');
  await put(minh, 'take-supplement.answers.motherName', 'Trần Thị Hoa');
  await send(minh, 'take-supplement');
  expect(await words(minh, '[role="status"] h2')).toContain('Đã nhận bổ sung');
  await minh.goto(`/can-bo/ho-so/${id}`);
  expect(await words(minh, '.material')).toContain('Trần Thị Hoa');
  await decide(minh, id, 'receive');
  expect(await words(minh, 'h1')).toContain(code);
});

test('(D19, D6, D8, ND61-17.1b) not here: refused at the counter with the right agency, a code and the slip', async () => {
  const minh = await atDesk(await stage.open(WIDE), 'minh');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  await put(minh, 'applicant.name', 'Phạm Văn Nông');
  await minh.getByText('Không thuộc phạm vi tiếp nhận: từ chối').click();
  await goOn(minh, 'Từ chối tiếp nhận, in phiếu');
  expect(await words(minh, '.errors')).toContain('Hãy ghi lý do từ chối');
  await put(minh, 'reasons', 'Nơi cư trú của cha, mẹ không thuộc phường.');
  await minh.locator('[name="rightAgency"]').selectOption({ index: 2 });
  expect(await look(minh, 'console-intake-refusal')).toEqual([]);
  await goOn(minh, 'Từ chối tiếp nhận, in phiếu');
  expect(await heading(minh)).toBe('Đã từ chối tiếp nhận hồ sơ');
  expect(await look(minh, 'console-refused')).toEqual([]);
  expect(await words(minh, '.note')).toMatch(/000\.17\.22\.H56-260302-\d{4}/);
  const slip = await minh.getByRole('link', { name: /Phiếu từ chối/ }).getAttribute('href');
  expect((await (await minh.request.get(String(slip))).body()).subarray(0, 4).toString()).toBe('%PDF');
});

test('(C6, D4, reading 28) on the portal: what is still as it was is said, and an answer that changes nothing is not taken', async () => {
  const id = await filed(cast(stage.system().url).lan, '1.001193');
  const minh = await atDesk(await stage.open(WIDE), 'minh');
  await decide(minh, id, 'request-supplement', { 'tick-to-khai': 'yes', 'problem-to-khai': 'Sai họ tên của mẹ.' });
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}/bo-sung`);
  expect(await words(lan, '.list')).toContain('Vẫn như cũ');
  await goOn(lan, 'Gửi bổ sung');
  expect(await words(lan, '.errors')).toContain('vẫn như cũ');
  expect(await look(lan, 'portal-supplement-as-it-was')).toEqual([]);
});

test('(C6, D11) the intake saves itself while it is typed: F5 and a lost line cost nobody a word, and the next person begins with an empty page', async () => {
  const minh = await atDesk(await stage.open(WIDE), 'minh');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  await typeIn(minh, '1.001193');
  const row = minh.locator('.scan', { has: minh.locator('input[name="scan.giay-chung-sinh"]') });
  await row.locator('input[type="file"]').setInputFiles(scanOf('trang 1.pdf'));
  await row.getByText('Đã lưu').waitFor();
  await put(minh, 'handedIn.giay-chung-sinh', 'yes');
  await minh.getByText('Đã lưu những gì đang nhập').waitFor();
  await minh.waitForTimeout(1500);
  await minh.reload();
  expect(await minh.locator('[name="applicant.name"]').inputValue()).toBe('Phạm Văn Nông');
  expect(await minh.locator('[name="answers.motherName"]').inputValue()).toBe('Nguyễn Minh An');
  expect(await minh.locator('[name="handedIn.giay-chung-sinh"]').isChecked()).toBe(true);
  expect(await words(minh, '.scan .files')).toContain('trang 1.pdf');
  expect(await look(minh, 'console-intake-kept')).toEqual([]);

  await minh.route('**/can-bo/tiep-nhan/1.001193', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
  );
  await minh.getByRole('button', { name: 'Tiếp nhận hồ sơ' }).click();
  await minh.waitForURL('chrome-error://**');
  await minh.unroute('**/can-bo/tiep-nhan/1.001193');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  expect(await minh.locator('[name="applicant.name"]').inputValue()).toBe('');
  expect(await words(minh, 'main .note')).toContain('Đang nhập dở thủ tục này:');
  expect(await look(minh, 'console-intake-begun')).toEqual([]);
  await minh.getByRole('link', { name: 'Phạm Văn Nông' }).click();
  await minh.waitForURL('**dang-go=**');
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await heading(minh)).toBe('Đã tiếp nhận hồ sơ');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  expect(await minh.locator('[name="applicant.name"]').inputValue()).toBe('');
  expect(await minh.getByText('Đang nhập dở').count()).toBe(0);
});
