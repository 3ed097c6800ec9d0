import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { firstPassword, issuedBy, judge, registered } from '../account-holder.ts';
import { codeSentTo, waitForSent } from '../outbox.ts';
import { signedIn } from '../person.ts';
import { goOn, heading, put } from './citizen.ts';
import { look } from './look.ts';
import { atDesk } from './officer.ts';
import { DESKTOP, PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const ADMINISTRATOR = 'phanvankhoa.thanhhoa';
const FIRST = 'sông Mã chảy về đông 7';
const SECOND = 'đồng lúa chín vàng tháng mười';

const stage = stageAt('2026-03-02T08:00:00+07:00');

type Who = { readonly username: string; readonly identifier: string; readonly email: string };

const signIn = async (page: Page, username: string, password: string, next = '/tai-khoan'): Promise<void> => {
  await page.goto(`/dang-nhap?tiep=${encodeURIComponent(next)}`);
  await put(page, 'username', username);
  await put(page, 'password', password);
  await goOn(page, 'Đăng nhập');
};

/** As the administrator of accounts decides it at their own desk. */
const approve = async (username: string): Promise<void> => {
  const khoa = signedIn(stage.system().url, ADMINISTRATOR);
  for (let tries = 0; tries < 100; tries++) {
    const { body } = await khoa.ask<{ items: { id: string }[] }>('GET', '/api/desk/accounts');
    for (const { id } of body.items) {
      const seen = await khoa.ask<{ profile: { username: string } }>('GET', `/api/desk/accounts/${id}`);
      if (seen.body.profile.username !== username) continue;
      expect((await judge(khoa, id, 'approve')).status).toBe(200);
      return;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nothing of ${username} waits`);
};

const register = async (page: Page, { username, identifier, email }: Who): Promise<void> => {
  await put(page, 'name', 'Phạm Thị Mai');
  await put(page, 'identifier', identifier.replace(/(\d{3})(?=\d)/g, '$1 '));
  await put(page, 'email', email);
  await put(page, 'username', username);
  await put(page, 'password', FIRST);
  await put(page, 'again', FIRST);
  await put(page, 'truth', 'yes');
  await goOn(page, 'Đăng ký');
};

const VIEWS: readonly (readonly [string, BrowserContextOptions, Who])[] = [
  ['with JavaScript', DESKTOP, { username: 'phamthimai', identifier: '099099000777', email: 'mai@example.vn' }],
  [
    'without JavaScript on a small phone',
    { ...PHONE, javaScriptEnabled: false },
    { username: 'phamthimai2', identifier: '099099000778', email: 'mai2@example.vn' },
  ],
];

describe.each(VIEWS)('%s', (how, view, mai) => {
  const look2 = async (page: Page, name: string) => {
    // The checker itself is a script.
    if (view.javaScriptEnabled !== false) expect(await look(page, name)).toEqual([]);
  };

  test('(B1, B2, TH-8.1, TTH-10.1) registered with a mistake put right, confirmed by the code, waits until a named hour and is told why, approved, welcomed', async () => {
    const page = await stage.open(view);
    await page.goto('/');
    await page.getByRole('link', { name: 'Đăng ký' }).first().click();
    await look2(page, 'dang-ky');
    await page.getByRole('link', { name: /Cá nhân/ }).click();
    await put(page, 'password', FIRST);
    await put(page, 'again', SECOND);
    await goOn(page, 'Đăng ký');
    const faults = await words(page, '.errors');
    for (const said of ['Xin gõ tên', 'số định danh', 'tên đăng nhập', 'chưa giống nhau', 'cam đoan'])
      expect(faults).toContain(said);
    expect(await page.locator('.errors a').count()).toBeGreaterThan(4);
    await look2(page, 'dang-ky-sai');
    await register(page, mai);
    expect(await heading(page)).toBe('Nhập mã xác thực');
    await look2(page, 'dang-ky-ma');
    await put(page, 'code', 'abc');
    await goOn(page, 'Xác thực');
    expect(await words(page, '.errors')).toContain('6 chữ số');
    await put(page, 'code', await codeSentTo(stage.system().url, mai.email));
    await goOn(page, 'Xác thực');
    expect(await heading(page)).toBe('Đã xác thực, đang chờ phê duyệt');
    expect(await words(page)).toContain('thứ Ba 03/03/2026');
    expect(await page.locator('.reasons').count()).toBe(1);
    await look2(page, 'dang-ky-cho');

    await signIn(page, mai.username, FIRST);
    expect(await heading(page)).toBe('Đã xác thực, đang chờ phê duyệt');
    await approve(mai.username);
    await signIn(page, mai.username, FIRST, '/tai-khoan/chao-mung');
    expect(await heading(page)).toBe('Tài khoản đã dùng được');
    await page.getByRole('link', { name: 'Tài khoản', exact: true }).click();
    expect(await words(page)).toContain('Đã xác thực thư điện tử');
    await look2(page, 'tai-khoan');
  });

  test('(B4, TTH-10.2) a new e-mail: the password, its own code, the review; the one of before is told and the session ends', async () => {
    const page = await stage.open(view);
    await signIn(page, mai.username, FIRST, '/tai-khoan/lien-he');
    const email = `moi-${mai.email}`;
    await put(page, 'what', 'email');
    await put(page, 'value', email);
    await put(page, 'password', 'không phải mật khẩu');
    await goOn(page, 'Gửi mã đến nơi mới');
    expect(await words(page, '.errors')).toContain('Mật khẩu');
    await look2(page, 'tai-khoan-lien-he');
    await put(page, 'password', FIRST);
    await goOn(page, 'Gửi mã đến nơi mới');
    await put(page, 'code', await codeSentTo(stage.system().url, email));
    await put(page, 'truth', 'yes');
    await look2(page, 'tai-khoan-lien-he-ma');
    await goOn(page, 'Xác nhận và gửi đề nghị');
    expect(await words(page)).toContain('Đề nghị đang chờ xem xét');
    await look2(page, 'tai-khoan-cho');
    const told = (kind: string) =>
      waitForSent(stage.system().url, (sent) => sent.kind === kind && sent.recipient === mai.email);
    expect(await told('contact-change-asked')).toHaveLength(1);
    await approve(mai.username);
    expect(await told('contact-changed')).toHaveLength(1);
    await page.goto('/tai-khoan');
    expect(await heading(page)).toBe('Đăng nhập');
  });

  test('(B4, B7, TTH-10.2) who does not know the password proves it by a code to the contact on record, and goes on', async () => {
    const page = await stage.open(view);
    await signIn(page, mai.username, FIRST, '/tai-khoan/lien-he');
    await put(page, 'what', 'phone');
    await goOn(page, 'Gửi mã đến thư điện tử đang dùng');
    expect(await words(page, '.errors')).toContain('nơi liên hệ mới');
    await put(page, 'value', '0900 000 889');
    await goOn(page, 'Gửi mã đến thư điện tử đang dùng');
    await look2(page, 'tai-khoan-lien-he-bang-ma');
    const code = await codeSentTo(stage.system().url, `moi-${mai.email}`);
    await put(page, 'recordCode', code === '000000' ? '000001' : '000000');
    await goOn(page, 'Gửi mã đến nơi mới');
    expect(await words(page, '.errors')).toContain('chưa đúng');
    await put(page, 'recordCode', code);
    await goOn(page, 'Gửi mã đến nơi mới');
    expect(await heading(page)).toBe('Nhập mã gửi đến nơi liên hệ mới');
  });

  test('(B6, TH-20.2) a forgotten password: the same page for every account and none, then the code and a new one', async () => {
    const page = await stage.open(view);
    const email = `moi-${mai.email}`;
    await page.goto('/dang-nhap');
    await page.getByRole('link', { name: 'Quên mật khẩu' }).click();
    await look2(page, 'quen-mat-khau');
    await put(page, 'account', 'khongcoai');
    await put(page, 'contact', email);
    await goOn(page, 'Gửi mã');
    const unknown = await words(page);
    await page.goto('/quen-mat-khau');
    await put(page, 'account', mai.identifier);
    await put(page, 'contact', email);
    await goOn(page, 'Gửi mã');
    expect(await words(page)).toBe(unknown);
    await put(page, 'code', await codeSentTo(stage.system().url, email));
    await put(page, 'password', SECOND);
    await put(page, 'again', SECOND);
    await look2(page, 'quen-mat-khau-moi');
    await goOn(page, 'Đặt mật khẩu mới');
    expect(await heading(page)).toBe('Đã đặt mật khẩu mới');
    await signIn(page, mai.username, SECOND);
    expect(await heading(page)).toBe('Tài khoản của tôi');
  });

  test('(B4, B5, B11, TTH-10.3) data changed, misuse reported, password changed, suspended, reactivated, cancelled', async () => {
    const page = await stage.open(view);
    await signIn(page, mai.username, SECOND, '/tai-khoan/thong-tin');
    await goOn(page, 'Gửi đề nghị');
    expect(await words(page, '.errors')).toContain('cam đoan');
    await put(page, 'address', 'Thôn Mới, xã Mẫu');
    await put(page, 'truth', 'yes');
    await look2(page, 'tai-khoan-thong-tin');
    await goOn(page, 'Gửi đề nghị');
    expect(await words(page)).toContain('Đã gửi đề nghị');
    await approve(mai.username);
    await page.goto('/tai-khoan/bao-su-co');
    await put(page, 'text', 'Có hồ sơ tôi không nộp.');
    await look2(page, 'tai-khoan-bao-su-co');
    await goOn(page, 'Gửi');
    expect(await words(page)).toContain('Đã báo');
    await page.goto('/tai-khoan/mat-khau');
    await put(page, 'current', SECOND);
    await put(page, 'password', FIRST);
    await put(page, 'again', FIRST);
    await look2(page, 'tai-khoan-mat-khau');
    await goOn(page, 'Đổi mật khẩu');
    expect(await words(page)).toContain('Đã đổi mật khẩu');
    await page.goto('/tai-khoan/tam-dung');
    await look2(page, 'tai-khoan-tam-dung');
    await goOn(page, 'Tạm dừng');
    expect(await heading(page)).toBe('Đã tạm dừng tài khoản');
    expect(await page.locator('header').getByText('Đăng xuất').count()).toBe(0);
    await signIn(page, mai.username, FIRST);
    expect(await heading(page)).toBe('Kích hoạt lại tài khoản');
    await put(page, 'password', FIRST);
    await look2(page, 'tai-khoan-kich-hoat-lai');
    await goOn(page, 'Gửi yêu cầu');
    expect(await heading(page)).toBe('Đã gửi yêu cầu kích hoạt lại');
    await approve(mai.username);
    await signIn(page, mai.username, FIRST, '/tai-khoan/huy');
    await goOn(page, 'Hủy tài khoản');
    expect(await words(page, '.errors')).toContain('mật khẩu');
    await put(page, 'password', FIRST);
    await look2(page, 'tai-khoan-huy');
    await goOn(page, 'Hủy tài khoản');
    expect(await heading(page)).toBe('Đã hủy tài khoản');
    expect(how).toMatch(/JavaScript/);
  });
});

test('(B6, TH-20.2) who signs in with a password an office gave out comes to no other page before it is changed', async () => {
  const page = await stage.open(PHONE);
  const minh = signedIn(stage.system().url, 'lethiminh.hacthanh');
  const body = {
    ...{ username: 'hoangvanthu', name: 'Hoàng Văn Thử', identifier: '099099000555', email: 'hoangvanthu@example.vn' },
    identityChecked: true,
  };
  expect((await issuedBy(minh, stage.system().url, body)).status).toBe(201);
  const first = await firstPassword(stage.system().url, 'hoangvanthu@example.vn');
  await signIn(page, 'hoangvanthu', first, '/ho-so');
  for (const path of ['/', '/tthc', '/ho-so', '/tai-khoan', '/thong-bao']) {
    await page.goto(path);
    expect(await heading(page)).toBe('Đổi mật khẩu');
  }
  expect(await look(page, 'tai-khoan-mat-khau-dau')).toEqual([]);
  await put(page, 'current', first);
  await put(page, 'password', FIRST);
  await put(page, 'again', FIRST);
  await goOn(page, 'Đổi mật khẩu');
  expect(await words(page)).toContain('Cán bộ Bộ phận Một cửa đã kiểm tra giấy tờ');
  await page.goto('/ho-so');
  expect(await heading(page)).not.toBe('Đổi mật khẩu');
});

test('(B9, B10, HT-III.1b) at the counter an officer with the paper in hand takes a number back, or says that the account is its holder’s', async () => {
  const { url } = stage.system();
  const said = {
    ...{ username: 'nguoigiuso', password: FIRST, name: 'Lê Thị Khác', identifier: '099099000666' },
    ...{ email: 'nguoigiuso@example.vn', declaredTrue: true },
  };
  await registered(url, said, said.email);
  await approve(said.username);
  const minh = await atDesk(await stage.open(DESKTOP), 'minh');
  await minh.getByRole('link', { name: 'Kiểm tra giấy tờ' }).click();
  await put(minh, 'act', 'check');
  await goOn(minh, 'Ghi');
  expect(await words(minh, '.errors')).toContain('đánh dấu');
  expect(await look(minh, 'giay-to-tuy-than-sai')).toEqual([]);
  await put(minh, 'identifier', said.identifier);
  await put(minh, 'name', 'Bùi Văn Thật');
  await put(minh, 'document', 'citizen');
  await put(minh, 'seen', 'yes');
  await goOn(minh, 'Ghi');
  expect(await words(minh, '.errors')).toContain('mang tên khác');
  await put(minh, 'act', 'release');
  await put(minh, 'reason', 'Người mang thẻ căn cước của số này đang có mặt.');
  await goOn(minh, 'Ghi');
  expect(await words(minh, '.note')).toContain('Đã thu lại số');
  expect(await look(minh, 'giay-to-tuy-than')).toEqual([]);
  const told = await waitForSent(url, ({ kind, recipient }) => kind === 'number-released' && recipient === said.email);
  expect(told).toHaveLength(1);
  const page = await stage.open(PHONE);
  await signIn(page, said.username, FIRST);
  expect(await words(page)).toContain('Theo lời ông/bà khai');
});

test('(B6, B9, HT-III.1b, TTH-12.1b) an account is issued at the counter once the person has read out the code; a lost password goes to its holder alone', async () => {
  const { url } = stage.system();
  const email = 'buivanthat@example.vn';
  const minh = await atDesk(await stage.open(DESKTOP), 'minh');
  await minh.goto('/can-bo/giay-to-tuy-than');
  await minh.getByRole('link', { name: 'cấp tài khoản tại quầy' }).click();
  const typed = {
    name: 'Bùi Văn Thật',
    identifier: '099 099 000 665',
    document: 'citizen',
    username: 'buivanthat',
    email,
  };
  for (const [name, value] of Object.entries(typed)) await put(minh, name, value);
  await put(minh, 'seen', 'yes');
  await goOn(minh, 'Cấp tài khoản');
  expect(await words(minh, '.errors')).toContain('gõ mã người dân đọc');
  await goOn(minh, 'Gửi mã cho người dân');
  expect(await words(minh, '.note')).toContain('Đã gửi mã đến thư điện tử');
  expect(await look(minh, 'cap-tai-khoan')).toEqual([]);
  const code = await codeSentTo(url, email);
  await put(minh, 'code', code === '000000' ? '000001' : '000000');
  await goOn(minh, 'Cấp tài khoản');
  expect(await words(minh, '.errors')).toContain('chưa đúng');
  await put(minh, 'code', code);
  await goOn(minh, 'Cấp tài khoản');
  expect(await words(minh, '.note')).toContain('Đã cấp tài khoản buivanthat');
  const first = await firstPassword(url, email);
  const page = await stage.open(PHONE);
  await signIn(page, 'buivanthat', first);
  expect(await heading(page)).toBe('Đổi mật khẩu');

  await minh.goto('/can-bo/giay-to-tuy-than');
  const paper = { act: 'password', identifier: typed.identifier, name: typed.name, document: 'citizen', seen: 'yes' };
  for (const [name, value] of Object.entries(paper)) await put(minh, name, value);
  await goOn(minh, 'Ghi');
  expect(await words(minh, '.note')).toContain('đã gửi mật khẩu mới');
  const letters = await waitForSent(url, ({ recipient, kind }) => recipient === email && kind === 'account-issued');
  expect(letters).toHaveLength(2);
  await page.goto('/tai-khoan');
  expect(await heading(page)).toBe('Đăng nhập');
});
