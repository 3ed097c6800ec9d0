import { expect, test } from 'vitest';
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
  await khoa.getByLabel('Lý do (không bắt buộc').fill('Mất điện thoại có ứng dụng xác thực.');
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
