import { describe, expect, test } from 'vitest';
import { dossierCodeIn } from '../../lib/contract/typed/codes.ts';
import { TYPED } from '../../lib/contract/typed/kinds.ts';
import { composed } from '../../lib/contract/typed/letters.ts';

test.each([
  ['  Nguyễn\u00a0 Thị\tLan \u200b', 'Nguyễn Thị Lan'],
  ['Nguyễn Thị Lan'.normalize('NFD'), 'Nguyễn Thị Lan'],
  ['Ng\u00aduyễn\r\nLan', 'Nguyễn Lan'],
  ['Lê–Văn Một', 'Lê-Văn Một'],
  ['\u202eNguyễn Lan\u202c', 'Nguyễn Lan'],
  ['\u200b\u200d\ufeff', ''],
  ['\u3164\uffa0\u115f', ''],
  ['\u2800 \u00a0', ''],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['क्\u200dष', 'क्\u200dष'],
  ['Lan\u200c\u200dAnh', 'LanAnh'],
  ['Lan 👩\u200d👩\u200d👧', 'Lan 👩\u200d👩\u200d👧'],
  ['❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'],
  ['a\ufe0f\u200d🔥', 'a🔥'],
  ['a\u200b\u0302', 'â'],
  ['a\ud800', 'a\ufffd'],
])('(A14, B1, C2) the name %j is %j', (typed, meant) => {
  expect(TYPED.name(typed)).toBe(meant);
});

test('(C2, C10) a longer text keeps its lines, and nothing that turns it around', () => {
  expect(TYPED.text(' Kính gửi:\r\n– một\u2028– hai\u000bba\u202e\u00a0bốn\n\n ')).toBe(
    'Kính gửi:\n– một\n– hai\nba bốn',
  );
  expect(TYPED.line('Số\t12\nđường Lê  Lợi')).toBe('Số 12 đường Lê Lợi');
});

test.each([
  [' Ten@Example.VN\u200b', 'Ten@example.vn'],
  ['ten＠example.vn', 'ten@example.vn'],
  ['\u202aten@example.vn\u202c', 'ten@example.vn'],
  ['ten @example.vn', 'ten @example.vn'],
])('(B1, C2) the e-mail address %j means %s', (typed, meant) => {
  expect(TYPED.email(typed)).toBe(meant);
  expect(TYPED.contact(typed)).toBe(meant);
});

test('(B6, B7) a user name is found in capitals, with what a copy brought along', () => {
  expect(TYPED.username(' NguyenThiLan\u200b ')).toBe('nguyenthilan');
  expect(TYPED.username('lethiminh . xamau')).toBe('lethiminh.xamau');
  expect(TYPED.contact('+84 900 000 001')).toBe('0900000001');
});

describe('(H1, H4) a dossier code', () => {
  test.each([
    ' 000.17.22.h56 - 260213 - 0007 ',
    '000.17.22.H56 260213 0007',
    '000.17.22.H56—260213−0007',
    '000.17.22.H562602130007',
    '\u202a000.17.22.H56-260213-0007\u202c',
    '０００.１７.２２.Ｈ５６-260213-0007',
  ])('typed %j is found', (typed) => {
    expect(TYPED['dossier-code'](typed)).toBe('000.17.22.H56-260213-0007');
    expect(dossierCodeIn(`TC ${typed} cam on`)).toBe('000.17.22.H56-260213-0007');
  });

  test('of another form is only made even', () => {
    expect(TYPED['dossier-code'](' pa – 2026 - 000123')).toBe('PA-2026-000123');
    expect(dossierCodeIn('xin chào')).toBeNull();
    for (const typed of ['n-7k2m-9qxa', 'N 7K2M 9QXA', ' N7K2M9QXA ', 'n–7k2m–9qxa'])
      expect(TYPED['dossier-code'](typed)).toBe('N-7K2M-9QXA');
    expect(TYPED['dossier-code']('N-OIL2-9QXO')).toBe('N-0112-9QX0');
    expect(TYPED['dossier-code']('N-7K2M-9QX')).toBe('N-7K2M-9QX');
    expect(dossierCodeIn('TC n - oil2 - 9qxa nhé')).toBe('N-0112-9QXA');
    expect(dossierCodeIn('Nghiencuu hồ sơ NGHIENCUU')).toBeNull();
  });
});

test.each([
  ['123 456', '123456'],
  ['123-456', '123456'],
  ['１２３４５６', '123456'],
  ['Mã xác thực: 123456. Mã có hiệu lực 10 phút', '123456'],
  ['123456 654321 mã', '123456 654321 mã'],
  ['12345', '12345'],
])('(B8, B1) the one-time code %j means %s', (typed, meant) => {
  expect(TYPED['one-time-code'](typed)).toBe(meant);
});

test('(J3) a secret code is the same in groups, in small letters, with any dash', () => {
  expect(TYPED['secret-code']('k7qm–2xwf 9hrt.pb4n\u200bve6d')).toBe('K7QM2XWF9HRTPB4NVE6D');
});

test.each([
  ['a\u202egpj.exe.pdf', 'agpj.exe.pdf'],
  ['C:\\Giấy tờ\\khai sinh.pdf', 'khai sinh.pdf'],
  ['\u200b.pdf', 'Tệp.pdf'],
  ['', 'Tệp'],
  ['giấy\u0000 tờ.PDF', 'giấy tờ.PDF'],
  [`${'x'.repeat(220)}.pdf`, `${'x'.repeat(115)}….pdf`],
  [`${'𝒙'.repeat(220)}.pdf`, `${'𝒙'.repeat(115)}….pdf`],
])('(C3) the file name %j becomes %j', (typed, shown) => {
  expect(TYPED['file-name'](typed)).toBe(shown);
  expect([...shown].length).toBeLessThanOrEqual(120);
});

test('(B7) a password keeps every letter and space; only its letters are composed', () => {
  expect(composed(' mật khẩu\u200b '.normalize('NFD'))).toBe(' mật khẩu\u200b ');
});
