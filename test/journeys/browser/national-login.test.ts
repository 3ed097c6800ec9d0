import { expect, test } from 'vitest';
import { goOn, heading, put } from './citizen.ts';
import { look } from './look.ts';
import { DESKTOP, PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

test.each([
  ['with JavaScript', DESKTOP, 'nguyenthilan', 'Nguyễn Thị Lan'],
  ['without JavaScript', { ...PHONE, javaScriptEnabled: false }, 'tranvanhung', 'Trần Văn Hùng'],
])(
  '(B7, TT01-16.2b) %s: the national login is walked on its sample, the account linked once, and then it is enough',
  async (_how, view, username, name) => {
    const page = await stage.open(view);
    await page.goto('/dang-nhap');
    await page.getByRole('link', { name: /Cổng Dịch vụ công quốc gia/ }).click();
    expect(await words(page, 'body')).toContain('Đây không phải Cổng Dịch vụ công quốc gia');
    if (view.javaScriptEnabled !== false) expect(await look(page, 'cong-quoc-gia-mau')).toEqual([]);
    await goOn(page, name);
    expect(await heading(page)).toBe('Liên kết tài khoản Cổng Dịch vụ công quốc gia');
    await put(page, 'username', username);
    await put(page, 'password', `mau-${username}`);
    await goOn(page, 'Liên kết và đăng nhập');
    await page.goto('/tai-khoan');
    expect(await words(page)).toContain('Liên kết với Cổng Dịch vụ công quốc gia');
    await page.locator('header').getByRole('button', { name: 'Đăng xuất' }).click();

    await page.goto('/dang-nhap');
    await page.getByRole('link', { name: /Cổng Dịch vụ công quốc gia/ }).click();
    await goOn(page, name);
    await page.goto('/tai-khoan');
    expect(await words(page)).toContain(name);
  },
);
