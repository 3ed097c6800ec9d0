import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { slipMark } from '../../../functions/slips/slip-mark.ts';
import type { JournalView } from '../../../lib/contract/desk.ts';
import { filed } from '../filing.ts';
import { anyone, cast } from '../person.ts';
import { look } from './look.ts';
import { DESKTOP, PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');
let code = '';
let mark = '';
let kept = '';

const note = async (): Promise<string> =>
  (await anyone(stage.system().url).ask<string>('GET', '/api/evidence/checkpoint')).body;

beforeAll(async () => {
  const { lan, minh } = cast(stage.system().url);
  const id = await filed(lan, '1.001193');
  await minh.decide(id, 'receive');
  const { body } = await minh.ask<JournalView>('GET', `/api/desk/dossiers/${id}/journal`);
  const entry = body.entries.find(({ events }) => events.some(({ type }) => type === 'DossierReceived'));
  if (entry === undefined) throw new Error('not received');
  code = String(entry.events.find(({ type }) => type === 'DossierReceived')?.code);
  mark = slipMark(entry);
  kept = await note();
  await filed(lan, '1.001193');
}, 120_000);

/** Scans the QR of the slip, as it was drawn or forged, and reads what the page tells. */
const scanned = async (page: Page, fragment = mark, of = code): Promise<string> => {
  await page.goto('about:blank');
  await page.goto(`/tra-cuu?ma=${of}#${fragment}`);
  await page.locator('[data-check] strong').waitFor();
  return words(page, '[data-check]');
};

/** The same with an answer of the system forged on its way. */
const scannedOver = async (path: string, forge: (answer: string) => string): Promise<string> => {
  const page = await stage.open(PHONE);
  await page.route(`**/api/evidence/${path}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: forge(await response.text()) });
  });
  return scanned(page);
};
const flipped = (text: string): string => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;

test('(O4, H1) the QR of a receipt opens a page that checks it in the browser, and still tells how far the dossier is', async () => {
  const page = await stage.open(PHONE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const told = await scanned(page);
  expect(told).toContain('Phiếu này khớp với nhật ký đã ghi và đã ký.');
  expect(told.match(/^Đúng /gm)).toHaveLength(3);
  expect(told).toContain(code);
  expect(await words(page)).toContain('Đang giải quyết');
  // What the slip says stays in the browser; the entry is asked for by code and hash, by nobody in particular.
  expect(asked.filter((url) => url.includes('#') || url.includes(mark))).toEqual([]);
  expect(await look(page, 'portal-slip-right')).toEqual([]);
  expect(await look(await wide(), 'portal-slip-right-wide')).toEqual([]);
});

const wide = async (): Promise<Page> => {
  const page = await stage.open({ ...DESKTOP, viewport: { width: 1366, height: 768 } });
  await scanned(page);
  return page;
};

test('(O4) a forged slip is told: another instant, another hash, another dossier', async () => {
  const page = await stage.open(PHONE);
  expect(
    await scanned(
      page,
      mark.replace(/\d{2}$/, (s) => (s === '59' ? '58' : '59')),
    ),
  ).toContain('thời điểm trên phiếu đã bị sửa');
  expect(await look(page, 'portal-slip-wrong')).toEqual([]);
  expect(await scanned(page, flipped(mark))).toContain('không có mục mang mã băm in trên phiếu');
  expect(await scanned(page, mark, '000.17.22.H56-260302-9999')).toContain('Phiếu này không khớp với nhật ký');
});

test.each<[string, string, (answer: string) => string, string]>([
  ['a forged entry', 'entries/**', (answer) => answer.replace('02T08:', '02T07:'), 'mục này đã bị sửa'],
  ['a wrong path', 'proof/*', (answer) => answer.replace(/"leaf":(\d+)/, '"leaf":0'), 'không có trong nhật ký chung'],
  [
    'a wrong root',
    'proof/*',
    (answer) => answer.replace(/\\n(.{43}=)\\n/, (_, root) => `\\n${flipped(root)}\\n`),
    'không có trong nhật ký chung',
  ],
  [
    'a wrong signature',
    'proof/*',
    (answer) => answer.replace(/(— \S+ \S{30})(.)/, (_, before, sign) => before + flipped(sign)),
    'không làm bằng chứng được',
  ],
  ['another key', 'key', (answer) => answer.replace(/\+[0-9a-f]{8}\+/, '+00000000+'), 'không làm bằng chứng được'],
])('(O4) %s is told in the browser', async (_, path, forge, sentence) => {
  const told = await scannedOver(path, forge);
  expect(told).toContain('Phiếu này không khớp với nhật ký. Xin mang phiếu đến Bộ phận Một cửa.');
  expect(told).toContain(sentence);
});

test('(O4) where proofs cannot be had, nothing is called right or forged', async () => {
  const page = await stage.open(PHONE);
  await page.route('**/api/evidence/**', (route) => route.abort());
  expect(await scanned(page)).toContain('Chưa lấy được bằng chứng từ hệ thống');
});

test('(N3) the public page shows the checkpoint, its key, its limits, a day’s, and compares a kept one', async () => {
  const page = await stage.open();
  await page.goto('/bang-chung');
  const said = await words(page);
  for (const part of [
    'thanh-hoa.mot-cua/evidence',
    'không cho thấy điều được ghi là sự thật',
    'Sở Tư pháp (nơi giữ mẫu)',
  ])
    expect(said).toContain(part);
  expect(await look(page, 'portal-evidence')).toEqual([]);

  const compare = async (text: string): Promise<string> => {
    await page.getByLabel('Dán điểm kiểm chứng').fill(text);
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await page.locator('[data-said] .tag').waitFor();
    return words(page, '[data-said]');
  };
  expect(await compare(`Kính gửi,\n\n${kept}`)).toContain('Cả hai mang đúng chữ ký.');
  expect(await look(page, 'portal-evidence-compared')).toEqual([]);
  expect(await compare(kept.replace(/\n(\d+)\n/, '\n1$1\n'))).toContain('không mang chữ ký của khóa đang công bố');

  await page.getByLabel('Xem điểm kiểm chứng của một ngày').fill('2026-03-02');
  await page.getByRole('button', { name: 'Xem' }).click();
  expect(await words(page)).toContain('Điểm kiểm chứng ngày 02/03/2026');
  await page.goto('/bang-chung?ngay=2020-01-01');
  expect(await words(page, '.errors')).toContain('chưa có điểm kiểm chứng');
  await page.goto('/bang-chung?ngay=hom-qua');
  expect(await words(page, '.errors')).toContain('Ngày cần xem');
});

test('(N3) the checkpoint went by itself to the keeper the profile names', async () => {
  const { body } = await anyone(stage.system().url).ask<{ items: { recipient: string; text: string }[] }>(
    'GET',
    '/desk/outbox',
  );
  const letter = body.items.find(({ recipient }) => recipient === 'giudiemkiem@nhanchung.example');
  expect(letter?.text).toContain('\n— thanh-hoa.mot-cua/evidence ');
});

test('(O4, A16) without JavaScript the pages say how to check otherwise', async () => {
  const page = await stage.open({ ...PHONE, javaScriptEnabled: false });
  await page.goto(`/tra-cuu?ma=${code}#${mark}`);
  expect(await words(page)).toContain('Không thấy kết quả kiểm chứng');
  await page.goto('/bang-chung');
  expect(await words(page)).toContain('Trình duyệt này không chạy mã');
  expect(await words(page)).toContain('chạy được khi không có mạng');
});
