import { expect, test } from 'vitest';
import { firstPassword, MAI, registered, signInAt, withPassword } from '../account-holder.ts';
import { look, shot } from './look.ts';
import { atDesk } from './officer.ts';
import { stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

test('(B2, B4, TTH-10.1b, 10.2c) an account waits in the list, is compared, approved; its change is shown beside what is in use', async () => {
  const url = stage.system().url;
  const { id } = await registered(url);
  const khoa = await atDesk(await stage.open(), 'khoa');
  await khoa.getByRole('link', { name: 'Tài khoản chờ xử lý' }).click();
  await khoa.waitForURL('**/can-bo/tai-khoan');
  const faults = [...(await look(khoa, 'accounts-waiting'))];
  await khoa.getByRole('link', { name: MAI.name }).click();
  await khoa.waitForURL(`**/can-bo/tai-khoan/${id}`);
  expect(await words(khoa, 'main')).toContain(MAI.identifier);
  await khoa.getByText('Không phê duyệt', { exact: true }).first().click();
  await khoa.getByRole('button', { name: 'Không phê duyệt' }).click();
  expect(await words(khoa, '.errors')).toContain('Hãy ghi lý do.');
  faults.push(...(await look(khoa, 'account-faults')));
  await khoa.setViewportSize({ width: 1366, height: 768 });
  await shot(khoa, 'account-1366');
  await khoa.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
  await khoa.waitForURL('**?xong=roi');
  expect((await signInAt(url, MAI)).status).toBe(200);

  const mai = await withPassword(url, MAI);
  await mai.ask('POST', '/api/account/change', { address: 'Thôn Cũ, xã Mẫu', declaredTrue: true });
  await khoa.goto('/can-bo/tai-khoan');
  await khoa.getByRole('link', { name: MAI.name }).click();
  await khoa.waitForURL(`**/can-bo/tai-khoan/${id}`);
  expect(await words(khoa, 'main')).toContain('Đề nghị thay đổi thông tin');
  expect(await words(khoa, 'main table')).toMatch(/Thôn Cũ, xã Mẫu.*Thôn Mới, xã Mẫu.*\(khác\)/s);
  faults.push(...(await look(khoa, 'account-change')));
  await khoa.getByRole('button', { name: 'Phê duyệt', exact: true }).click();
  await khoa.waitForURL('**?xong=roi');
  expect(faults).toEqual([]);
});

test('(B6, TH-20.2) the first password of an officer is changed before anything else; the page stays within reach', async () => {
  const { url } = stage.system();
  const token = (await signInAt(url, { username: 'phanvankhoa.thanhhoa', password: 'mau-phanvankhoa.thanhhoa' })).body
    .token;
  const email = 'moi@example.vn';
  const answer = await fetch(`${url}/api/desk/staff-accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      name: 'Lê Văn Mới',
      email,
      roles: ['officer'],
      ...{ agency: '000.00.00.H56', unit: 'van-phong', identifier: '099 088 000 777' },
    }),
  });
  const { username } = (await answer.json()) as { username: string };
  const page = await stage.open();
  await page.goto('/can-bo');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(await firstPassword(url, email));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL('**/can-bo/mat-khau');
  const faults = [...(await look(page, 'own-password'))];
  await page.goto('/can-bo');
  await page.waitForURL('**/can-bo/mat-khau');
  await page.getByLabel('Mật khẩu đang dùng').fill(await firstPassword(url, email));
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('sông Mã chảy về đông 7');
  await page.getByLabel('Gõ lại mật khẩu mới').fill('sông Mã chảy về đông');
  await page.locator('main').getByRole('button', { name: 'Đổi mật khẩu' }).click();
  expect(await words(page, '.errors')).toContain('chưa giống nhau');
  faults.push(...(await look(page, 'own-password-faults')));
  await page.getByLabel('Mật khẩu đang dùng').fill(await firstPassword(url, email));
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('sông Mã chảy về đông 7');
  await page.getByLabel('Gõ lại mật khẩu mới').fill('sông Mã chảy về đông 7');
  await page.locator('main').getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await page.waitForURL('**/can-bo/mat-khau?xong');
  expect(await words(page, '[role="status"]')).toContain('Đã đổi mật khẩu');
  await page.getByRole('link', { name: 'Việc của tôi' }).click();
  await page.waitForURL('**/can-bo');
  expect(faults).toEqual([]);
});
