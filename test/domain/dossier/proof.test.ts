import { expect, test } from 'vitest';
import { proved } from '../../../lib/domain/dossier/filing/proof.ts';

test('(B8, BH-17) an entry names what proves its act, and nothing where a password was enough', () => {
  expect(proved({ proof: ['a'.repeat(64)] })).toEqual({ proof: ['a'.repeat(64)] });
  expect(proved({ proof: [] })).toEqual({});
  expect(proved({})).toEqual({});
});
