import { expect, test } from 'vitest';
import { isCommon } from '../../functions/accounts/common-password.ts';
import { mustBeStrong } from '../../functions/accounts/new-account.ts';

test.each(['qwertyuiop', 'Q1W2E3R4T5', '1qaz2wsx3edc', 'usuckballz1'])(
  '(B7, R9, TT32-10) %s is on the public lists and is refused',
  (password) => {
    expect(isCommon(password)).toBe(true);
    expect(() => mustBeStrong(password, 'nguyenvanmau')).toThrow('invalid-input');
  },
);

test.each(['sông Mã chảy về đông 7', 'con trâu đi trước cái cày', 'qwertyuiop của tôi 2031'])(
  '(B7, R9, TT32-10) %s is on none and is taken',
  (password) => {
    expect(isCommon(password)).toBe(false);
    expect(() => mustBeStrong(password, 'nguyenvanmau')).not.toThrow();
  },
);
