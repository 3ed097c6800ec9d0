import { describe, expect, test } from 'vitest';
import { toDigitise } from '../../../lib/domain/dossier/papers/to-digitise.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { binh, hanh, lan, minh, tam, thu } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { PAPER, returned, sha, tamAppraises, toldAgain } from './story.ts';

const at = '2026-03-03T11:00:00+07:00';
const CODE = `${lan.id}.giay-to-goc`;
const digitising = {
  decision: 'digitise',
  component: 'giay-to-goc',
  class: 'mandatory',
  code: CODE,
  sha256: PAPER.sha256,
  seen: null,
} as const;

describe('(E14, E16, HT-III.1) papers turned into data', () => {
  test.each([
    ['the one-stop officer, on receiving', minh],
    ['the officer, while processing', tam],
  ])('(E14, E16, HT-III.1b) by %s, with its class and its code', (_who, by) => {
    const done = tamAppraises().decides(by, at, digitising);
    expect(done.entries.at(-1)?.events).toEqual([
      { type: 'PaperDigitised', component: 'giay-to-goc', class: 'mandatory', code: CODE, sha256: PAPER.sha256 },
    ]);
    expect(done.dossier).toMatchObject({ digitised: [{ code: CODE, class: 'mandatory', by: by.id, at }] });
  });

  test('(E13, E16, HT-III.1b) the signature of who checked the copy stands with it', () => {
    const done = tamAppraises().decides(minh, at, { ...digitising, signature: sha('8') });
    expect(done.entries.at(-1)?.events).toMatchObject([{ type: 'PaperDigitised', signature: sha('8') }]);
    expect(done.dossier).toMatchObject({ digitised: [{ signature: sha('8') }] });
  });

  test.each([
    ['a component the procedure does not have', { component: 'giay-khac' }, 'component-unknown'],
    ['a paper the dossier does not hold', { sha256: sha('0') }, 'paper-unknown'],
    ['a component without a paper', { component: 'van-ban-uy-quyen' }, 'paper-unknown'],
  ])('(E14) %s: refused', (_what, change, no) => {
    expect(tamAppraises().asked(minh, at, { ...digitising, ...change })).toBe(no);
  });

  test('(E14, E7, ND61-19.7) between levels: where it was taken in and where it is resolved', () => {
    const story = toldAgain(tamAppraises(), (event) =>
      event.type === 'DossierSubmitted' ? { ...event, agency: SO_MAU, oneStop: XA_MAU } : event,
    );
    const lam = { id: 'ac-eb0bef170d', roles: ['officer'], agency: SO_MAU } as const;
    expect(Array.isArray(story.asked(minh, at, digitising))).toBe(true);
    expect(Array.isArray(story.asked(lam, at, digitising))).toBe(true);
    expect(story.asked({ ...lam, agency: '000.09.09.X99' }, at, digitising)).toBe('wrong-agency');
  });

  test('(E14) one paper among several', () => {
    const second = { ...PAPER, component: 'van-ban-uy-quyen', fileId: 'f2', sha256: sha('2') };
    const story = toldAgain(tamAppraises(), (event) =>
      event.type === 'DossierSubmitted' ? { ...event, papers: [PAPER, second] } : event,
    );
    const done = story.decides(minh, at, digitising);
    expect(done.asked(minh, at, digitising)).toBe('already-digitised');
    const other = { ...digitising, component: 'van-ban-uy-quyen', code: 'x', sha256: sha('2') };
    expect(Array.isArray(done.asked(minh, at, other))).toBe(true);
    expect(done.decides(minh, at, other).asked(minh, at, digitising)).toBe('already-digitised');
  });

  test('(E14, E2, HT-III.1) what can be digitised is asked in one place: kept papers of its components, not yet done', () => {
    const second = { ...PAPER, component: 'van-ban-uy-quyen', fileId: 'f2', sha256: sha('2') };
    const old = { ...PAPER, component: 'giay-cu', fileId: 'f3', sha256: sha('3') };
    const story = toldAgain(tamAppraises(), (event) =>
      event.type === 'DossierSubmitted' ? { ...event, papers: [PAPER, second, old] } : event,
    );
    const left = ({ dossier, rules }: typeof story, under = rules) =>
      dossier.stage === 'nothing' ? null : toDigitise(dossier, under).map(({ component }) => component);
    expect(left(story)).toEqual(['giay-to-goc', 'van-ban-uy-quyen']);
    expect(left(story.decides(minh, at, digitising))).toEqual(['van-ban-uy-quyen']);
    const destroyed = story.has(SYSTEM, at, [{ type: 'ContentsErased', contents: [sha('2')] }]);
    expect(left(destroyed)).toEqual(['giay-to-goc']);
    const gone = { ...digitising, component: 'van-ban-uy-quyen', sha256: sha('2') };
    expect(destroyed.asked(minh, at, gone)).toBe('paper-unknown');
    const none = { ...story.rules.profile, digitisation: { is: null, article: 'Không nêu' } };
    expect(left(story, { ...story.rules, profile: none })).toEqual([]);
  });

  test('(E14) once; also after the dossier is over', () => {
    const done = returned().decides(minh, at, digitising);
    expect(done.asked(minh, at, digitising)).toBe('already-digitised');
  });

  test('(E14, N4) not by the leader, the clerk, the applicant or another agency', () => {
    expect(tamAppraises().asked(hanh, at, digitising)).toBe('not-your-role');
    expect(tamAppraises().asked(thu, at, digitising)).toBe('not-your-role');
    expect(tamAppraises().asked(lan, at, digitising)).toBe('wrong-agency');
    expect(tamAppraises().asked(binh, at, digitising)).toBe('wrong-agency');
  });
});
