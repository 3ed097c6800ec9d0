import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { filed } from '../filing.ts';
import { cast } from '../person.ts';
import { declare, goOn, goSignedIn, heading, put, signIn } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, decide, dossierPath, prepare, send } from './officer.ts';
import { DESKTOP, PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');
const faults: string[] = [];
const looked = async (page: Page, name: string) => faults.push(...(await look(page, name)));

const ofPath = (page: Page): string => /\/ho-so\/([^/]+)/.exec(new URL(page.url()).pathname)?.[1] ?? '';

test('(C4, G1, D4, TH-9.2c, TTH-11.2) without script on a phone: filed with “Đóng trực tuyến”, refused once, paid, and received', async () => {
  const page = await stage.open({ ...PHONE, javaScriptEnabled: false });
  await page.goto('/tthc/MAU.0002');
  await page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).click();
  await signIn(page, 'nguyenthilan');
  await page.getByLabel(/Hạc Thành/).check();
  await goOn(page, 'Bắt đầu khai');
  await declare(page, 'MAU.0002');
  await goOn(page, 'Tiếp tục');
  await put(page, 'by', 'counter');
  await put(page, 'payment', 'online');
  await goOn(page, 'Tiếp tục');
  expect(await heading(page)).toBe('Kiểm tra trước khi nộp');
  expect(await words(page)).toContain('8.000 đồng, trước khi hồ sơ được tiếp nhận');
  expect(await words(page)).toContain('phí chuyển tiền của người nộp');
  await put(page, 'truth', 'yes');
  await goOn(page, 'Nộp hồ sơ');
  expect(await heading(page)).toBe('Đã nộp hồ sơ');
  const id = ofPath(page);

  await goOn(page, 'Nộp 8.000 đồng trực tuyến');
  expect(await heading(page)).toBe('Nộp 8.000 đồng');
  expect(await page.locator('svg.qr').count()).toBe(1);
  await page.getByRole('link', { name: 'Sang cổng thanh toán' }).click();
  await goOn(page, 'Bị từ chối');
  expect(await words(page, '[role="status"]')).toContain('từ chối');
  await goOn(page, 'Nộp 8.000 đồng trực tuyến');
  await page.getByRole('link', { name: 'Sang cổng thanh toán' }).click();
  await goOn(page, 'Trả tiền');
  expect(await words(page, '[role="status"]')).toMatch(/Đã nhận đủ phí, lệ phí .* Biên lai số BL-\d+\/2026/);
  await page.goBack();
  await page.goto(`/ho-so/${id}/dong-phi`);
  expect(await words(page)).not.toContain('Còn phải nộp');

  const minh = await atDesk(await stage.open(), 'minh');
  await minh.goto(dossierPath(id));
  expect(await words(minh)).toMatch(/8\.000 đồng lúc \d\d:\d\d 02\/03\/2026/);
  expect(await decide(minh, id, 'receive')).toContain('Đã tiếp nhận hồ sơ');
});

test('(C4, TTH-11.2) what is owed stands on its page, on the dossier, in the list of what is to be paid; the code says what to transfer', async () => {
  const { lan: api } = cast(stage.system().url);
  const id = await filed(api, 'MAU.0002');
  const lan = await stage.open();
  await lan.goto('/thanh-toan');
  await looked(lan, 'pay-nobody');
  await goSignedIn(lan, '/thanh-toan');
  expect(await words(lan)).toContain('Còn phải nộp 8.000 đồng');
  await looked(lan, 'pay-list');
  await lan.goto('/thanh-toan?ma=KHONG-CO');
  expect(await words(lan)).toContain('không có hồ sơ nào mang mã này');
  await lan.goto(`/ho-so/${id}/bien-nhan`);
  await looked(lan, 'pay-receipt');
  await lan.goto(`/ho-so/${id}`);
  await looked(lan, 'pay-dossier');
  await lan.goto(`/ho-so/${id}/dong-phi`);
  await looked(lan, 'pay-page');
  await goOn(lan, 'Nộp 8.000 đồng trực tuyến');
  await looked(lan, 'pay-ways');
  await lan.getByRole('link', { name: 'Sang cổng thanh toán' }).click();
  await looked(lan, 'pay-gateway');
  await goOn(lan, 'Trả tiền, báo trễ');
  expect(await words(lan)).toContain('Báo cho hệ thống bây giờ');
  await lan.getByRole('link', { name: 'Quay lại hồ sơ' }).click();
  await looked(lan, 'pay-waiting');
  await goOn(lan, 'Tiếp tục nộp, kiểm tra lại');
  expect(await words(lan, '[role="status"]')).toContain('Đã nhận đủ');
  await looked(lan, 'pay-paid');
});

test('(G2, G4, TH-9.6c, ND61-8.1b) cash and a code at the counter, a statement matched, paid twice and paid back, the day reckoned up', async () => {
  const { lan: api } = cast(stage.system().url);
  const minh = await atDesk(await stage.open(DESKTOP), 'minh');

  const cash = await filed(api, 'MAU.0002');
  await minh.goto(dossierPath(cash));
  await prepare(minh, 'record-payment');
  await looked(minh, 'counter-check');
  expect(await decide(minh, cash, 'record-payment', { amount: '8000', by: 'counter' })).toContain('Đã ghi nhận');

  const moved = await filed(api, 'MAU.0002');
  await minh.goto(dossierPath(moved));
  await goOn(minh, 'Hiện mã VietQR để chuyển khoản');
  const reference = /MC[0-9A-Z]{12}/.exec(await words(minh))?.[0] ?? '';
  await looked(minh, 'counter-code');
  await minh.goto('/can-bo/sao-ke');
  await looked(minh, 'statement-choose');
  const statement = `Ngày,Số tham chiếu,Ghi có,Nội dung\n02/03/2026,FT1,"8.000","LE PHI ${reference} CT DEN"\n02/03/2026,FT2,"5.000",CHUYEN TIEN\n`;
  const put = async () => {
    await minh.goto('/can-bo/sao-ke');
    const file = { name: 'sao-ke.csv', mimeType: 'text/csv', buffer: Buffer.from(statement) };
    await minh.locator('input[type="file"]').setInputFiles(file);
    await goOn(minh, 'Đối chiếu');
  };
  await put();
  expect(await words(minh)).toContain('1 khớp');
  await looked(minh, 'statement-matched');
  await goOn(minh, 'Ghi thu các khoản đã chọn');
  expect(await words(minh, '[role="status"]')).toContain('Đã ghi thu 1 khoản');
  await put();
  expect(await words(minh)).toContain('1 đã ghi thu');
  await looked(minh, 'statement-noted');

  const twice = await filed(api, 'MAU.0002');
  const lan = await stage.open();
  await goSignedIn(lan, `/ho-so/${twice}/dong-phi`);
  await goOn(lan, 'Nộp 8.000 đồng trực tuyến');
  await lan.getByRole('link', { name: 'Sang cổng thanh toán' }).click();
  await goOn(lan, 'Trả hai lần');
  expect(await words(lan)).toContain('Nộp thừa');
  await looked(lan, 'pay-surplus');
  const quang = await atDesk(await stage.open(), 'quang');
  await quang.goto('/can-bo/thu-phi');
  expect(await words(quang)).toContain('Hồ sơ nộp thừa 8.000 đồng');
  await looked(quang, 'takings');
  await quang.goto(dossierPath(twice));
  await quang.getByText('Việc khác').click();
  await prepare(quang, 'refund', { amount: '8000', way: 'gateway', reason: 'Nộp hai lần.' });
  await looked(quang, 'refund');
  await send(quang, 'refund');
  expect(await words(quang, '[role="status"] h2')).toContain('hoàn trả');

  await quang.goto('/can-bo/thu-phi');
  await quang.locator('[name="dem.0"]').fill('7000');
  await goOn(quang, 'So với biên lai');
  expect(await words(quang, '#kiem-quy ~ form, section:has(#kiem-quy)')).toContain('Thiếu 1.000 đồng');
  await looked(quang, 'takings-counted');
  const csv = await quang.request.get('/can-bo/thu-phi/tep?dang=csv');
  expect(await csv.text()).toMatch(/^\uFEFFBiên lai,/);
  const book = await quang.request.get('/can-bo/thu-phi/tep?dang=xlsx');
  expect((await book.body()).subarray(0, 2).toString()).toBe('PK');
  expect(faults).toEqual([]);
});
