import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { filed, HAC_THANH } from '../filing.ts';
import { cast } from '../person.ts';
import { goSignedIn } from './citizen.ts';
import { look, shot } from './look.ts';
import { atDesk } from './officer.ts';
import { stageAt } from './stage.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

/** What would tell whose the dossier is. */
const NOBODY = ['Nguyễn Thị Lan', '038099000001', '0900000'];
const saysNobody = async (page: Page): Promise<void> => {
  const main = (await page.locator('main').textContent()) ?? '';
  for (const said of NOBODY) expect(main).not.toContain(said);
};

/** Looked at as on a laptop too. */
const seen = async (page: Page, name: string): Promise<readonly string[]> => {
  const faults = await look(page, name);
  await page.setViewportSize({ width: 1366, height: 768 });
  await shot(page, `${name}-1366`);
  return faults;
};

const navOf = (page: Page): Promise<string[]> => page.locator('header nav a').allTextContents();

test('(N4, H5, TH-9.4a) the hotline tells a caller how the dossier of a code stands, and feedback by its code, never whose it is', async () => {
  const { lan: api, minh } = cast(stage.system().url);
  const id = await filed(api, '1.001193');
  await minh.decide(id, 'receive');
  const { body: dossier } = await minh.ask<{ code: string }>('GET', `/api/desk/dossiers/${id}`);
  const { body: sent } = await api.ask<{ code: string }>('POST', '/api/feedback', {
    ...{ name: 'Nguyễn Thị Lan', contact: '0900000001', text: 'Tôi chờ đã lâu ở quầy số ba.', about: HAC_THANH },
  });

  const chau = await atDesk(await stage.open(), 'chau');
  expect(new URL(chau.url()).pathname).toBe('/can-bo/giam-sat');
  expect(await navOf(chau)).toEqual(['Theo dõi, kiểm tra']);
  const faults = [...(await seen(chau, 'oversight-hotline'))];
  await chau.getByLabel('Mã hồ sơ').fill('000.17.22.H56-260302-9999');
  await chau.getByRole('button', { name: 'Tra tình hình giải quyết' }).click();
  expect(await chau.locator('[role="alert"]').textContent()).toContain('Không có hồ sơ nào mang mã này');
  faults.push(...(await seen(chau, 'oversight-hotline-wrong')));

  await chau.getByLabel('Mã hồ sơ').fill(dossier.code.toLowerCase());
  await chau.getByRole('button', { name: 'Tra tình hình giải quyết' }).click();
  await chau.waitForURL('**/giam-sat/ho-so/**');
  expect(await chau.locator('h1').textContent()).toBe(dossier.code);
  expect(await chau.locator('h2').allTextContents()).toEqual(['Thời hạn', 'Đang chờ']);
  await saysNobody(chau);
  faults.push(...(await seen(chau, 'oversight-hotline-dossier')));

  await chau.getByRole('link', { name: 'Theo dõi, kiểm tra' }).first().click();
  await chau.getByLabel('Mã tra cứu phản ánh').fill(sent.code);
  await chau.getByRole('button', { name: 'Tra tình hình xử lý' }).click();
  expect(await chau.locator('main').textContent()).toContain('Diễn biến');
  expect(await chau.locator('main').textContent()).not.toContain('quầy số ba');
  await saysNobody(chau);
  faults.push(...(await seen(chau, 'oversight-hotline-feedback')));
  expect((await chau.goto(`/can-bo/ho-so/${id}`))?.status()).toBe(404);
  expect((await chau.goto(`/can-bo/giam-sat/co-quan/${HAC_THANH}`))?.status()).toBe(403);
  expect(faults).toEqual([]);
});

test('(N4, TH-15, TH-16.8) the provincial office watches agencies and the course of a dossier; the information department their figures alone', async () => {
  const { lan: api, minh } = cast(stage.system().url);
  const id = await filed(api, '1.001193');
  await minh.decide(id, 'receive');
  await stage.clock('2026-03-10T08:00:00+07:00');

  const huy = await atDesk(await stage.open(), 'huy');
  const row = huy.locator('tr', { hasText: 'phường Hạc Thành' }).first();
  expect(await row.locator('td').allTextContents()).toEqual(['2', '0', '2']);
  const faults = [...(await seen(huy, 'oversight-office'))];
  await huy.getByRole('link', { name: 'Ủy ban nhân dân phường Hạc Thành' }).click();
  expect(await huy.locator('tbody tr').count()).toBe(2);
  await saysNobody(huy);
  faults.push(...(await seen(huy, 'oversight-agency')));
  await huy.locator('a[data-row]').first().click();
  expect(await huy.locator('h2').allTextContents()).toEqual(['Thời hạn', 'Đang chờ', 'Diễn biến']);
  await saysNobody(huy);
  faults.push(...(await seen(huy, 'oversight-course')));
  expect((await huy.goto(`/can-bo/ho-so/${id}`))?.status()).toBe(404);

  const van = await atDesk(await stage.open(), 'van');
  expect(await van.locator('main table a').count()).toBe(0);
  expect(await van.locator('main form').count()).toBe(0);
  faults.push(...(await seen(van, 'oversight-figures')));
  expect(faults).toEqual([]);
});

test('(N4, O15) an inspector reads the whole on the decision they state, decides nothing, and the person is told of it', async () => {
  const { lan: api, minh } = cast(stage.system().url);
  const id = await filed(api, '1.001193');
  await minh.decide(id, 'receive');

  const thuan = await atDesk(await stage.open(), 'thuan');
  expect((await thuan.goto(`/can-bo/ho-so/${id}`))?.status()).toBe(403);
  expect(await thuan.locator('main').textContent()).toContain('nêu số, ngày của quyết định thanh tra');
  await thuan.goto(`/can-bo/giam-sat/ho-so/${id}`);
  await saysNobody(thuan);
  const faults = [...(await seen(thuan, 'oversight-ground'))];
  await thuan.getByLabel('Số, ký hiệu quyết định').fill('theo yêu cầu');
  await thuan.getByLabel('Ngày quyết định').fill('2026-03-01');
  await thuan.getByRole('button', { name: 'Nêu căn cứ và đọc hồ sơ' }).click();
  expect(await thuan.locator('[role="alert"]').textContent()).toContain('ví dụ 12/QĐ-TTr');
  faults.push(...(await seen(thuan, 'oversight-ground-wrong')));
  await thuan.getByLabel('Số, ký hiệu quyết định').fill('12/QĐ-TTr');
  await thuan.getByRole('button', { name: 'Nêu căn cứ và đọc hồ sơ' }).click();
  await thuan.waitForURL(`**/can-bo/ho-so/${id}`);
  expect(await thuan.locator('main').textContent()).toContain('Nguyễn Thị Lan');
  expect(await thuan.locator('main form').count()).toBe(0);
  expect(await thuan.locator('main h2').allTextContents()).not.toContain('Quyết định');
  faults.push(...(await seen(thuan, 'oversight-whole')));
  expect((await thuan.goto(`/can-bo/ho-so/${id}/nhat-ky`))?.status()).toBe(200);

  const lan = await stage.open();
  await goSignedIn(lan, `/ho-so/${id}/ai-da-xem`);
  const told = (await lan.locator('main').textContent()) ?? '';
  for (const said of [
    'Phạm Đức Thuận',
    'Thanh tra',
    'Nêu căn cứ để đọc toàn bộ hồ sơ',
    'số 12/QĐ-TTr ngày 01 tháng 03 năm 2026',
  ])
    expect(told).toContain(said);
  faults.push(...(await seen(lan, 'oversight-told')));
  expect(faults).toEqual([]);
});
