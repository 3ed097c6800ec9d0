import { expect, test } from 'vitest';
import { MAI, registered } from '../account-holder.ts';
import { waitForSent } from '../outbox.ts';
import { goOn, heading, put } from './citizen.ts';
import { look, shot } from './look.ts';
import { atDesk } from './officer.ts';
import { DESKTOP, PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');
const WRONG = 'Ngày sinh khai khác với căn cước.';

test.each([
  ['with JavaScript', DESKTOP, MAI],
  [
    'without JavaScript on a small phone',
    { ...PHONE, javaScriptEnabled: false },
    { ...MAI, username: 'phamthimai2', identifier: '099099000778', email: 'mai2@example.vn' },
  ],
] as const)(
  '(B2, TTH-10.1b) %s: an approver says what is wrong, the person corrects it while the account waits, and it is approved',
  async (_how, view, mai) => {
    const { url } = stage.system();
    const { id } = await registered(url, mai, mai.email);
    const khoa = await atDesk(await stage.open(), 'khoa');
    await khoa.goto(`/can-bo/tai-khoan/${id}`);
    await khoa.getByText('Yêu cầu bổ sung, sửa thông tin', { exact: true }).click();
    await khoa.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    expect(await words(khoa, '.errors')).toContain('Hãy ghi nội dung cần sửa');
    await put(khoa, 'reason-ask-more', WRONG);
    const faults = [...(await look(khoa, 'account-ask-more'))];
    await khoa.setViewportSize({ width: 1366, height: 768 });
    await shot(khoa, 'account-ask-more-1366');
    await goOn(khoa, 'Gửi yêu cầu');
    expect(await words(khoa)).toContain(WRONG);
    faults.push(...(await look(khoa, 'account-asked-more')));
    await khoa.goto('/can-bo/tai-khoan');
    expect(await words(khoa)).toContain('Đang chờ người đề nghị sửa thông tin');
    expect(
      await waitForSent(url, (one) => one.kind === 'account-more-asked' && one.recipient === mai.email),
    ).toHaveLength(1);

    const page = await stage.open(view);
    await page.goto('/dang-nhap');
    await put(page, 'username', mai.username);
    await put(page, 'password', mai.password);
    await goOn(page, 'Đăng nhập');
    expect(await heading(page)).toBe('Sửa thông tin đã khai');
    expect(await words(page)).toContain(WRONG);
    if (!('javaScriptEnabled' in view)) faults.push(...(await look(page, 'dang-ky-sua')));
    await put(page, 'birthday', '18/05/1992');
    await goOn(page, 'Gửi lại');
    expect(await words(page, '.errors')).toContain('Xin gõ mật khẩu');
    await put(page, 'truth', 'yes');
    await put(page, 'password', mai.password);
    await goOn(page, 'Gửi lại');
    expect(await heading(page)).toBe('Đã xác thực, đang chờ phê duyệt');

    await khoa.goto(`/can-bo/tai-khoan/${id}`);
    expect(await words(khoa)).toContain('18/05/1992');
    await goOn(khoa, 'Phê duyệt');
    expect(await words(khoa, '[role="status"]')).toContain('Đã ghi');
    expect(faults).toEqual([]);
  },
);
