import { describe, expect, test } from 'vitest';
import { isCommon } from '../../functions/accounts/common-password.ts';
import { mustBeStrong } from '../../functions/accounts/new-account.ts';
import { thanhHoa } from '../../provinces/thanh-hoa/province.ts';

const OWNER = {
  username: 'maitrang85',
  name: 'Nguyễn Thị Mai Trang',
  identifier: '038185001234',
  phone: '0912345678',
  birthday: '1985-02-01',
};
const set = (password: string) => () => mustBeStrong(password, OWNER, thanhHoa);

test.each(['qwertyuiop', 'Q1W2E3R4T5', '1qaz2wsx3edc', 'usuckballz1', 'Usuckballz1!', 'u$uckballz1'])(
  '(B7, R9, TT32-10) %s is on the public lists, or is a form of what is, and is refused',
  (password) => {
    expect(isCommon(password)).toBe(true);
    expect(set(password)).toThrow('invalid-input');
  },
);

describe('(B7, R9, TT32-10) what is guessed first is refused', () => {
  test.each([
    'Password123!',
    'P@ssw0rd2026',
    'PASSWORD!!!!!!9',
    'Pa$$w0rd@123',
    '!!Welcome2026',
    'Admin@123456',
    'Matkhau@2026',
    'M@tkh4u123456',
    'mật khẩu 2026!',
    'ThanhHoa@2026',
    'Th@nhh0a123!@#',
    'MotCua@12345',
    'dichvucong#99',
    'Vietnam@1975',
    'abcd1234efgh',
    'Qwerty@12345',
    'zxcvbnm,./123',
    'Anhyeuem@123',
    'corvette2026!',
    'Mustang!!!2027',
    'HacThanh@2026!',
    'Phường Hạc Thành 1',
    'Lãnh đạo cơ quan 26',
    'Receptionist!!26',
  ])('a common word with what is usually hung on it: %s', (password) => {
    expect(set(password)).toThrow('invalid-input');
  });

  test.each([
    'MaiTrang1985',
    'Trangmai@2024',
    'NguyenThiMaiTrang',
    'maitrang85!!!',
    'Trang01021985',
    'Mai@0912345678',
    'nguyen038185001234',
    'Nguyễn Mai Trang 85',
    'M@itr@ng1985',
  ])('what is known of the person: %s', (password) => {
    expect(set(password)).toThrow('invalid-input');
  });
});

test.each([
  'sông Mã chảy về đông 7',
  'con trâu đi trước cái cày',
  'qwertyuiop của tôi 2031',
  'mật khẩu của emhoc2',
  'k7#mQ!x2vbLp',
  '92837465abcx!2',
  'correct horse battery',
  'Bà ngoại nấu chè đỗ đen',
])('(B7, R9, TT32-10) %s is taken', (password) => {
  expect(isCommon(password)).toBe(false);
  expect(set(password)).not.toThrow();
});
