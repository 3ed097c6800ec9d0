import { expect, test } from 'vitest';
import { dossierCode, filingCode, outgoingNumber } from '../../../lib/domain/dossier/code.ts';

const AT = '2026-02-13T16:45:00+07:00';

test.each([
  ['{agency}-{yymmdd}-{nnnn}', 7, '000.00.15.H56-260213-0007'],
  ['{agency}-{yymmdd}-{nnnn}', 12_345, '000.00.15.H56-260213-12345'],
  ['{nnnn}/{yymmdd}/{agency}', 42, '0042/260213/000.00.15.H56'],
])('(D8, TT01-19.1) the code in the form %s, number %i, is %s', (form, running, code) => {
  expect(dossierCode(form, '000.00.15.H56', AT, running)).toBe(code);
});

test('(E10, TTH-PL bước 4) the number in the outgoing book follows the profile’s form', () => {
  expect(outgoingNumber('{n}/{yyyy}', AT, 7)).toBe('7/2026');
  expect(outgoingNumber('{yyyy}-{n}', AT, 12)).toBe('2026-12');
});

test.each([
  ['0199d1b2-7e00-7000-8000-000000000000', 'N-0000-0000'],
  ['0199d1b2-7e00-7000-8000-00ffffffffff', 'N-ZZZZ-ZZZZ'],
  ['0199d1b2-7e00-7000-8000-0000443214c7', 'N-0123-4567'],
  ['0199d1b2-7e00-7000-8000-0039cf7bd2b5', 'N-777Q-QMNN'],
])('(C5) what was filed as %s is named %s', (id, code) => {
  expect(filingCode(id)).toBe(code);
});

test.each([
  'd1',
  'wi-khac',
  '0199D1B2-7E00-7000-8000-00FFFFFFFFFF',
  '39cf7bd2b',
  '0199d1b2-7e00-7000-8000-00ffffffffff ',
])('(C5) an id that is none of ours has no code: “%s”', (id) => {
  expect(filingCode(id)).toBeNull();
});
