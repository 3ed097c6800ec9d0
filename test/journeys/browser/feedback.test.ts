import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { put, signIn } from './citizen.ts';
import { look, shot } from './look.ts';
import { stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

const HAC_THANH = '000.17.22.H56';
const SAID = 'Cán bộ quầy số 3 yêu cầu tôi nộp thêm tiền ngoài biên lai.';
const CODE = /([A-HJ-NP-Z2-9]{4}-){4}[A-HJ-NP-Z2-9]{4}/;

const at = async (page: Page, username: string): Promise<Page> => {
  await page.goto('/can-bo');
  await signIn(page, username);
  return page;
};
const submit = async (page: Page, name: string): Promise<void> => {
  const next = page.waitForEvent('domcontentloaded');
  await page.locator('main').getByRole('button', { name, exact: true }).first().click();
  await next;
};
const seen = async (page: Page, name: string): Promise<void> => {
  expect(await look(page, name)).toEqual([]);
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 1366, height: 768 });
  await shot(page, `${name}-1366`);
  await page.setViewportSize(before);
};
const sent = async (page: Page, kind: string): Promise<{ number: string; code: string }> => {
  await page.goto('/phan-anh');
  await page.locator(`input[name="kind"][value="${kind}"]`).check();
  await put(page, 'agency', HAC_THANH);
  await put(page, 'text', SAID);
  await put(page, 'name', 'Nguyễn Văn Khách');
  await put(page, 'contact', '0900 000 555');
  await submit(page, 'Gửi');
  const main = await words(page);
  return { number: /PA-\d{4}-\d{6}/.exec(main)?.[0] ?? '', code: CODE.exec(main)?.[0] ?? '' };
};
const opened = async (page: Page, number: string): Promise<number> =>
  (await page.goto(`/can-bo/phan-anh/${number}`))?.status() ?? 0;
/** Takes one decision on the piece that is open, once the machine has handed it over. */
const decide = async (page: Page, number: string, act: string, fields: Readonly<Record<string, string>>) => {
  const form = page.locator('details', { has: page.locator('summary', { hasText: act }) });
  const offered = async (): Promise<number> => {
    await opened(page, number);
    return form.count();
  };
  await expect.poll(offered, { timeout: 20_000 }).toBe(1);
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  for (const [name, value] of Object.entries(fields)) await put(page, name, value);
  const next = page.waitForEvent('domcontentloaded');
  await form.getByRole('button').click();
  await next;
};
const found = async (page: Page, code: string): Promise<string> => {
  await page.goto('/phan-anh/tra-cuu');
  await put(page, 'code', code);
  await submit(page, 'Xem');
  return words(page, 'main');
};

test('(J1, J2, J3, N4) a complaint about a ward: sent without an account, asked for without a sender, explained, answered, rated', async () => {
  const citizen = await stage.open();
  await citizen.goto('/phan-anh');
  await seen(citizen, 'feedback-form');
  await submit(citizen, 'Gửi');
  expect(await words(citizen, '.errors')).toContain('Xin nhập điện thoại hoặc thư điện tử');
  await seen(citizen, 'feedback-form-faults');

  const { number, code } = await sent(citizen, 'complaint');
  expect(code).toMatch(CODE);
  await seen(citizen, 'feedback-taken');
  expect(await found(citizen, code.toLowerCase().replaceAll('-', ' '))).toContain('Đã tiếp nhận, chờ trả lời');
  expect(citizen.url()).not.toMatch(CODE);
  await seen(citizen, 'feedback-status');
  expect(await found(citizen, 'AAAA-AAAA-AAAA-AAAA-AAAA')).toContain('Không có phản ánh');
  await seen(citizen, 'feedback-unknown');

  const above = await at(await stage.open(), 'nguyenducthinh.thanhhoa');
  const listed = async (): Promise<string> => {
    await above.goto('/can-bo/phan-anh?hang=khieu-nai');
    return words(above);
  };
  await expect.poll(listed, { timeout: 20_000 }).toContain(number);
  await seen(above, 'feedback-list');
  await opened(above, number);
  expect(await words(above, 'main')).toContain('Nguyễn Văn Khách');
  expect(await above.locator(`select[name="refer.to"] option[value="${HAC_THANH}"]`).count()).toBe(0);
  await seen(above, 'feedback-piece');

  const ward = await at(await stage.open(), 'trinhvanquang.hacthanh');
  expect(await opened(ward, number)).toBe(404);
  await decide(above, number, 'Yêu cầu cơ quan bị khiếu nại giải trình', {
    'ask.text': 'Đề nghị giải trình việc thu phí tại quầy số 3.',
  });
  await decide(ward, number, 'Giải trình', { 'explain.text': 'Đã kiểm tra, chấn chỉnh.' });
  expect(await words(ward, 'main')).not.toContain('Nguyễn Văn Khách');
  expect(await words(ward, 'main')).not.toContain('ngoài biên lai');
  await seen(ward, 'feedback-asked');
  await decide(above, number, 'Chuyển ý kiến giải trình đến người gửi', {});

  expect(await found(citizen, code)).toContain('Đã kiểm tra, chấn chỉnh.');
  await citizen.locator('input[name="rating"][value="satisfied"]').check();
  await submit(citizen, 'Gửi đánh giá');
  expect(await words(citizen, 'main')).toContain('Ông/bà đã đánh giá: hài lòng.');
});

test('(J2, N4) a denunciation: the ward sees nothing of it, in no list and on no page', async () => {
  const citizen = await stage.open();
  const { number, code } = await sent(citizen, 'denunciation');
  const above = await at(await stage.open(), 'nguyenducthinh.thanhhoa');
  await decide(above, number, 'Trả lời người gửi', { 'answer.text': 'Đang xác minh.', 'answer.state': 'in-handling' });
  expect(await found(citizen, code)).toContain('Đang xác minh.');
  for (const username of ['trinhvanquang.hacthanh', 'hoangthihanh.hacthanh']) {
    const ward = await at(await stage.open(), username);
    for (const path of ['/can-bo/phan-anh', '/can-bo/phan-anh?hang=khieu-nai', `/can-bo?tim=${number}`, '/can-bo']) {
      await ward.goto(path);
      expect(await words(ward, 'main')).not.toContain(SAID);
      if (!path.includes('tim')) expect(await words(ward, 'main')).not.toContain(number);
    }
    expect(await opened(ward, number)).toBe(404);
  }
});
