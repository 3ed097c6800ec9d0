import { expect, test } from 'vitest';
import { NOTHING } from '../../../lib/domain/dossier/dossier.ts';
import { findIssued } from '../../../lib/domain/dossier/papers/issued-slip.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { sha, tamAppraises } from './story.ts';

const AT = '2026-03-04T09:00:00+07:00';
const issued = (of: number, content: string, to?: string) =>
  ({
    type: 'SlipIssued',
    kind: 'consultation',
    of,
    ...(to === undefined ? {} : { to }),
    number: '1/LYK',
    content,
  }) as const;

test('(N3, E5, ND61-19.5a) a paper is found by kind, entry and the agency it is for; one for all of them is nobody’s own', () => {
  const { dossier } = tamAppraises().has(SYSTEM, AT, [
    issued(7, sha('1'), CONG_AN),
    issued(7, sha('2'), SO_MAU),
    issued(9, sha('3'), CONG_AN),
    issued(5, sha('4')),
  ]);
  expect(findIssued(dossier, 'consultation', 7, CONG_AN)?.content).toBe(sha('1'));
  expect(findIssued(dossier, 'consultation', 7, SO_MAU)?.content).toBe(sha('2'));
  expect(findIssued(dossier, 'consultation', 9, CONG_AN)?.content).toBe(sha('3'));
  expect(findIssued(dossier, 'consultation', 5)?.content).toBe(sha('4'));
  expect(findIssued(dossier, 'consultation', 5, CONG_AN)).toBeUndefined();
  expect(findIssued(dossier, 'consultation', 7)).toBeUndefined();
  expect(findIssued(dossier, 'receipt', 5)).toBeUndefined();
  expect(findIssued(NOTHING, 'receipt', 5)).toBeUndefined();
});
