import { describe, expect, test } from 'vitest';
import { againstTargets, type Counted, countedOf, ratesByYear } from '../../../lib/domain/store/rates.ts';
import { profile as haTinh } from '../../../provinces/ha-tinh/profile.ts';
import { lan, minh } from '../../people.ts';
import { lanFiled, minhReceived, PAPER, returned, type Story, toldAgain } from '../dossier/story.ts';

const at = '2026-03-03T16:30:00+07:00';
const counted = ({ dossier }: Story) => (dossier.stage === 'nothing' ? null : countedOf(dossier));
const digitised = (story: Story): Story =>
  story.has(minh, at, [
    { type: 'PaperDigitised', component: 'giay-to-goc', class: 'agency', code: 'x.giay-to-goc', sha256: PAPER.sha256 },
  ]);
const reusing = (story: Story): Story =>
  toldAgain(story, (event) =>
    event.type === 'DossierSubmitted' ? { ...event, papers: [{ ...PAPER, reused: `${lan.id}.giay-to-goc` }] } : event,
  );

describe('(L4, HT-PL I.2, II.2, III.4) what one dossier adds to the shares of its year', () => {
  test.each<[string, () => Story, Partial<Counted> | null]>([
    ['filed, not accepted', () => lanFiled(), null],
    ['accepted, on paper', () => minhReceived(), { year: 2026, documents: 1, digitised: 0, successful: false }],
    ['accepted, paper digitised', () => digitised(minhReceived()), { documents: 1, digitised: 1, wholly: false }],
    ['returned: the result is digital from the start', () => returned(), { documents: 2, digitised: 1, wholly: false }],
    [
      'returned, all digitised',
      () => digitised(returned()),
      { documents: 2, digitised: 2, wholly: true, online: true },
    ],
    ['a paper from the store', () => reusing(returned()), { documents: 2, digitised: 2, reused: true, wholly: true }],
  ])('(L4, HT-PL III.4) %s', (_title, story, expected) => {
    const said = counted(story());
    if (expected === null) return expect(said).toBeNull();
    expect(said).toMatchObject(expected);
  });
});

test('(L4, D14) one paper of two from the store: not asked for again, and not wholly digitised', () => {
  const two = toldAgain(returned(), (event) =>
    event.type === 'DossierSubmitted'
      ? { ...event, papers: [PAPER, { ...PAPER, sha256: 'e'.repeat(64), reused: `${lan.id}.giay-to-goc` }] }
      : event,
  );
  expect(counted(two)).toMatchObject({ documents: 3, digitised: 2, reused: true, wholly: false });
  expect(counted(digitised(two))).toMatchObject({ digitised: 3, wholly: true });
});

test('(L4, HT-PL III.2, III.3) shares by year in per cent, null where there was nothing to count', () => {
  const one: Counted = {
    year: 2025,
    documents: 3,
    digitised: 1,
    reused: false,
    online: true,
    successful: false,
    wholly: false,
  };
  expect(
    ratesByYear([
      { ...one, year: 2026, documents: 4, digitised: 4, reused: true, successful: true, wholly: true },
      one,
      { ...one, year: 2026, documents: 4, digitised: 1, online: false, successful: true },
      { ...one, year: 2026, documents: 1, digitised: 0 },
    ]),
  ).toEqual([
    { year: 2025, digitised: 33.3, reused: 0, online: 100, wholly: null },
    { year: 2026, digitised: 55.6, reused: 33.3, online: 66.7, wholly: 50 },
  ]);
  expect(ratesByYear([])).toEqual([]);
});

test('(L4, HT-PL I.2, II.2) held against what the province aims at: met, not met, or nothing to tell by', () => {
  const shares = [{ year: 2026, digitised: 55.6, reused: 30, online: null, wholly: 50 }];
  const target = { year: 2026, what: 'Giấy tờ được số hóa', rate: 30 };
  const against = (change: object) => againstTargets(shares, [{ ...target, ...change }])[0];
  expect(against({ measure: 'digitised' })).toEqual({ ...target, measure: 'digitised', reached: 55.6, met: true });
  expect(against({ measure: 'reused' })).toMatchObject({ reached: 30, met: true });
  expect(against({ measure: 'wholly', rate: 100 })).toMatchObject({ reached: 50, met: false });
  expect(against({ measure: 'online' })).toMatchObject({ reached: null, met: null });
  expect(against({})).toMatchObject({ reached: null, met: null });
  expect(against({ measure: 'digitised', year: 2025 })).toMatchObject({ reached: null, met: null });
});

test('(L4, HT-PL) Hà Tĩnh: every target but electronic transfer has a share that tells', () => {
  const without = (haTinh.digitisation.is?.targets ?? []).filter(({ measure }) => measure === undefined);
  expect(new Set(without.map(({ what }) => what))).toEqual(
    new Set(['Hồ sơ được luân chuyển giữa các cơ quan bằng phương thức điện tử']),
  );
});
