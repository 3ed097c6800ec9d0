import { expect, test } from 'vitest';
import { put } from './citizen.ts';
import { look, shot } from './look.ts';
import { atDesk } from './officer.ts';
import { stageAt } from './stage.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');
const PATH = '/can-bo/tai-khoan-can-bo';

test('(B5, B6, TH-2.2) an account of another agency is suspended by two administrators, each at their own screen', async () => {
  const khoa = await atDesk(await stage.open(), 'khoa');
  await khoa.goto(PATH);
  await khoa.getByLabel('Tên đăng nhập').fill('maivanson.hacthanh');
  await khoa.getByLabel('Tạm dừng').check();
  await khoa.locator('[name="act-reason"]').fill('Mất điện thoại có ứng dụng xác thực.');
  await khoa.getByRole('button', { name: 'Thực hiện' }).click();
  await khoa.waitForURL(`**${PATH}?xong=waits`);
  expect(await khoa.getByRole('button', { name: 'Xác nhận: tạm dừng tài khoản' }).count()).toBe(0);
  const faults = [...(await look(khoa, 'staff-accounts-mine'))];
  await khoa.getByRole('button', { name: 'Thực hiện' }).click();
  faults.push(...(await look(khoa, 'staff-accounts-faults')));

  const tung = await atDesk(await stage.open(), 'tung');
  await tung.goto(PATH);
  faults.push(...(await look(tung, 'staff-accounts-theirs')));
  await tung.setViewportSize({ width: 1366, height: 768 });
  await shot(tung, 'staff-accounts-theirs-1366');
  await tung.getByRole('button', { name: 'Xác nhận: tạm dừng tài khoản' }).click();
  await tung.waitForURL(`**${PATH}?xong=confirmed`);
  expect(await tung.locator('main').textContent()).toContain('Không có đề nghị nào chờ xác nhận.');
  expect(faults).toEqual([]);
});

test('(B6, TH-2.2) a role is taken back and a number given, each confirmed by the second administrator who sees which', async () => {
  const khoa = await atDesk(await stage.open(), 'khoa');
  const ask = async (username: string, act: string, more: Readonly<Record<string, string>>) => {
    await khoa.goto(PATH);
    await khoa.getByLabel('Tên đăng nhập').fill(username);
    await khoa.getByLabel(act).check();
    for (const [name, value] of Object.entries(more)) await put(khoa, name, value);
    await khoa.getByRole('button', { name: 'Thực hiện' }).click();
  };
  await ask('lethiminh.hacthanh', 'Thu hồi một vai trò', {
    'act-role': 'receptionist',
    'act-reason': 'Chuyển việc.',
  });
  expect(await khoa.locator('.errors').textContent()).toContain('chỉ có một vai trò');
  const faults = [...(await look(khoa, 'staff-role-only-one'))];
  await ask('luongvanthang.hoanghoa', 'Thu hồi một vai trò', {
    'act-role': 'department-head',
    'act-reason': 'Chuyển việc.',
  });
  await khoa.waitForURL(`**${PATH}?xong=waits`);
  await ask('dothitam.hacthanh', 'Ghi hoặc sửa số định danh', { 'act-identifier': '038 099 000 123' });
  await khoa.waitForURL(`**${PATH}?xong=waits`);

  const tung = await atDesk(await stage.open(), 'tung');
  await tung.goto(PATH);
  const waiting = await tung.locator('main').textContent();
  expect(waiting).toContain('Số định danh: 038099000123');
  expect(waiting).toMatch(/Vai trò: \S/);
  faults.push(...(await look(tung, 'staff-role-theirs')));
  await tung.getByRole('button', { name: 'Xác nhận: thu hồi một vai trò' }).click();
  await tung.waitForURL(`**${PATH}?xong=confirmed`);
  await tung.getByRole('button', { name: 'Xác nhận: ghi số định danh' }).click();
  await tung.waitForURL(`**${PATH}?xong=confirmed`);
  expect(await tung.locator('main').textContent()).toContain('Không có đề nghị nào chờ xác nhận.');
  expect(faults).toEqual([]);
});
