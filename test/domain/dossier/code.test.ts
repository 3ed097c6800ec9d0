import { expect, test } from 'vitest';
import { dossierCode, outgoingNumber } from '../../../lib/domain/dossier/code.ts';

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
