import { describe, expect, test } from 'vitest';
import { receivingAgencies } from '../../../lib/domain/feedback/receiving-agencies.ts';
import { realProvinces } from '../../provinces/all.ts';

/** A province, a department with a branch, a commune, the police of a ward under nobody here, the inspectorate. */
const agencies = [
  { code: 'police', parent: null },
  { code: 'province', parent: null },
  { code: 'department', parent: 'province' },
  { code: 'branch', parent: 'department' },
  { code: 'commune', parent: 'province' },
  { code: 'inspectorate', parent: 'province' },
];
const directory = { agencies, receiver: 'province', receiverAboutItself: 'inspectorate' };

describe('(J1, J4, TH-14, TH-18.2) feedback', () => {
  test.each([
    [
      'about nothing in particular: the province’s own receiver, not the first of a list',
      [],
      ['province', 'inspectorate'],
    ],
    ['about an agency: itself, then above it', ['branch'], ['branch', 'department', 'province', 'inspectorate']],
    [
      'about a dossier: who took it in, who resolves it',
      ['commune', 'branch'],
      ['commune', 'branch', 'province', 'department', 'inspectorate'],
    ],
    ['about who has nobody above: itself, then the receiver', ['police'], ['police', 'province', 'inspectorate']],
    ['about an agency that is not listed', ['gone'], ['gone', 'province', 'inspectorate']],
  ] as const)('%s', (_, concerned, order) => {
    expect(receivingAgencies({ kind: 'feedback', concerned }, directory)).toEqual(order);
  });
});

describe.each(['complaint', 'denunciation'] as const)('(J2, N4, ND61-8.1đ) a %s', (kind) => {
  test.each([
    ['about nothing in particular', [], ['province', 'inspectorate']],
    ['about a branch: the agency above it first', ['branch'], ['department', 'province', 'inspectorate']],
    ['about a commune', ['commune'], ['province', 'inspectorate']],
    ['about who has nobody above: the province’s own receiver', ['police'], ['province', 'inspectorate']],
    ['about the receiver itself: who takes its place', ['province'], ['inspectorate']],
    ['about two of which one is above the other: above both', ['department', 'branch'], ['province', 'inspectorate']],
  ] as const)('%s', (_, concerned, order) => {
    expect(receivingAgencies({ kind, concerned }, directory)).toEqual(order);
  });

  test('a directory that goes round in a circle ends', () => {
    const circle = [
      { code: 'a', parent: 'b' },
      { code: 'b', parent: 'a' },
    ];
    expect(receivingAgencies({ kind, concerned: ['a'] }, { ...directory, agencies: circle })).toEqual([
      'b',
      'province',
      'inspectorate',
    ]);
  });
});

describe('(J2, N5) every province', () => {
  test.each(realProvinces)(
    '$key names its own receiver, staffed, and says where that comes from',
    ({ profile, staff, agencies: all }) => {
      const { is, article } = profile.feedback;
      expect(article).toContain('nơi nhận chung');
      for (const { code } of all) {
        const [first] = receivingAgencies({ kind: 'denunciation', concerned: [code] }, { agencies: all, ...is });
        expect(first).not.toBe(code);
      }
      for (const code of [is.receiver, is.receiverAboutItself])
        expect(staff.some(({ agency, roles }) => agency === code && roles.includes('head-of-one-stop'))).toBe(true);
    },
  );
});
