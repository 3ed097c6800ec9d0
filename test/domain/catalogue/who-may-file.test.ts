import { describe, expect, test } from 'vitest';
import { comparedName } from '../../../lib/contract/typed/names.ts';
import { kindOfNumber, numberFault } from '../../../lib/domain/catalogue/identity.ts';
import { identitiesFor, isAdmitted, mustBeAdmitted } from '../../../lib/domain/catalogue/who-may-file.ts';

describe('(A2, D11) who may file, by the words a procedure is published with', () => {
  const person = ['citizen', 'old-card', 'passport', 'none'];
  test.each([
    [['citizen'], person],
    [['Người nước ngoài'], person],
    [['enterprise', 'organisation'], ['organisation']],
    [['Doanh nghiệp có vốn đầu tư nước ngoài', 'Hợp tác xã'], ['organisation']],
    [
      ['citizen', 'Tổ chức (không bao gồm doanh nghiệp, HTX)'],
      ['citizen', 'old-card', 'passport', 'organisation', 'none'],
    ],
    [['Hộ kinh doanh'], ['citizen', 'old-card', 'passport', 'organisation', 'none']],
    [['Ai đó chưa ai đặt tên'], ['citizen', 'old-card', 'passport', 'organisation', 'none']],
    [[], ['citizen', 'old-card', 'passport', 'organisation', 'none']],
    ...[
      'citizen',
      'Công dân Việt Nam',
      'Cán bộ, công chức, viên chức',
      'Đảng viên',
      'overseas-vietnamese',
      'Người Việt Nam định cư ở nước ngoài',
      'foreigner',
      'Người nước ngoài',
      'Người nước ngoài cư trú tại Việt Nam',
    ].map((word): [string[], string[]] => [[word], person]),
    ...['household', 'Hộ kinh doanh'].map((word): [string[], string[]] => [
      [word],
      ['citizen', 'old-card', 'passport', 'organisation', 'none'],
    ]),
    ...[
      'enterprise',
      'business',
      'cooperative',
      'organisation',
      'Doanh nghiệp',
      'Doanh nghiệp Việt Nam',
      'Doanh nghiệp có vốn đầu tư nước ngoài',
      'Hợp tác xã',
      'Tổ chức',
      'Tổ chức (không bao gồm doanh nghiệp, HTX)',
      'Tổ chức nước ngoài',
      'Tổ chức Đảng',
    ].map((word): [string[], string[]] => [[word], ['organisation']]),
    [
      ['citizen', 'Ai đó chưa ai đặt tên'],
      ['citizen', 'old-card', 'passport', 'organisation', 'none'],
    ],
  ])('(A2) %j', (applicants, kinds) => {
    expect(identitiesFor({ applicants })).toEqual(kinds);
  });

  test.each([
    [['citizen'], 'passport', 'B1234567', true],
    [['citizen'], 'passport', 'NA0123A', false],
    [['citizen', 'overseas-vietnamese'], 'passport', 'NA0123A', true],
    [['foreigner'], 'passport', 'NA0123A', true],
    [['Công dân Việt Nam'], 'passport', 'AB1234567', false],
    [['Công dân Việt Nam'], 'passport', 'B12345678', false],
    [['Đảng viên'], 'passport', null, true],
    [['Người Việt Nam định cư ở nước ngoài'], 'passport', 'NA0123A', true],
    [['Người nước ngoài cư trú tại Việt Nam'], 'passport', 'NA0123A', true],
    [['Hộ kinh doanh'], 'passport', 'NA0123A', false],
    [['citizen'], 'citizen', 'NA0123A', true],
    [['Ai đó chưa ai đặt tên', 'organisation'], 'passport', 'NA0123A', true],
    [['citizen'], 'none', null, true],
    [['organisation'], 'none', null, false],
    [['organisation'], 'citizen', '038099000001', false],
  ] as const)('(A2) %j, %s %s: %s', (applicants, kind, number, may) => {
    expect(isAdmitted({ applicants }, { kind, number })).toBe(may);
    const must = () => mustBeAdmitted({ applicants }, { kind, number });
    if (may) expect(must).not.toThrow();
    else expect(must).toThrow('applicant-not-admitted');
  });
});

describe('(B10, D11) numbers by their kind', () => {
  test.each([
    ['038099000001', 'citizen'],
    ['172345678', 'old-card'],
    ['0100109106', 'organisation'],
    ['0100109106-001', 'organisation'],
    ['B1234567', 'passport'],
    ['NA0123A', 'passport'],
  ] as const)('(B10) %s is read as %s, and is right as such', (number, kind) => {
    expect(kindOfNumber(number)).toBe(kind);
    expect(numberFault({ kind, number })).toBeUndefined();
  });

  test.each([
    ['citizen', '03809900001'],
    ['citizen', '0038099000001'],
    ['citizen', '038099000001A'],
    ['old-card', 'A172345678'],
    ['organisation', '20100109106'],
    ['organisation', '0100109106-0011'],
    ['passport', 'b1234567'],
    ['passport', 'B1234567 '],
    ['passport', 'ABCDEFGHIJKLMN12'],
    ['old-card', '1723456789'],
    ['passport', 'ABCDEFG'],
    ['passport', 'B12'],
    ['organisation', '010010910'],
  ] as const)('(B10) %s %s gets a sentence that says what to do', (kind, number) => {
    expect(numberFault({ kind, number })).toMatch(/Hãy|ví dụ/);
  });
});

describe('(B10) two names are the same', () => {
  test.each([
    ['Nguyễn Thị Hoà', 'NGUYỄN  THỊ HÒA', true],
    ['Trần Thúy'.normalize('NFD'), 'Trần Thuý', true],
    ['Nguyễn Lan', 'Nguyễn Làn', false],
    ['Nguyễn Lan', 'Nguyên Lan', false],
    ['Lê Văn Dung', 'Lê Văn Đung', false],
    ['Lê Thị Mộc', 'Lê Thị Mốc', false],
  ])('(B10) %s and %s: %s', (one, two, same) => {
    expect(comparedName(one) === comparedName(two)).toBe(same);
  });
});
