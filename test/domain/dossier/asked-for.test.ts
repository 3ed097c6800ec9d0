import { describe, expect, test } from 'vitest';
import { type FiledDossier, isSupplementAsked } from '../../../lib/domain/dossier/dossier.ts';
import { supplement } from '../../../lib/domain/dossier/filing/supplement.ts';
import {
  askableOf,
  mayBeAskedFor,
  type SupplementAnswer,
  stillAsItWas,
} from '../../../lib/domain/dossier/papers/asked-for.ts';
import { componentName } from '../../../lib/domain/dossier/papers/component-name.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { declaration, paper } from '../../../provinces/paper.ts';
import { lan, minh } from '../../people.ts';
import { feeFirst, fiveDays } from '../../tinh-mau/procedures.ts';
import { lanFiled, minhReceived, PAPER, type Story, sha } from './story.ts';

const at = '2026-03-02T10:00:00+07:00';
const asked = (components: readonly string[], procedure = fiveDays): Story =>
  lanFiled(procedure).decides(minh, at, { decision: 'request-supplement', components, text: sha('7'), fault: null });
const AS_IT_WAS: SupplementAnswer = { papers: [PAPER], handedIn: [], declared: false };
const AGAIN = { ...PAPER, fileId: 'f9', sha256: sha('2') };
const OTHER = { ...PAPER, component: 'van-ban-uy-quyen', fileId: 'f2', sha256: sha('2') };

const left = (story: Story, answer: Partial<SupplementAnswer>): readonly string[] => {
  if (!isSupplementAsked(story.dossier)) throw new Error('nothing is asked for');
  return stillAsItWas(story.dossier, { ...AS_IT_WAS, ...answer }, story.rules);
};
const answered = (story: Story, answer: Partial<SupplementAnswer>): unknown => {
  const { papers, declared } = { ...AS_IT_WAS, ...answer };
  try {
    return supplement(story.dossier, { form: sha('a'), papers, declared }, { at, by: lan }, story.rules)[0]?.type;
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
};

describe('(D5, ND61-17.1a) what may be asked for of a procedure nobody has filed yet', () => {
  const codes = (procedure: typeof fiveDays) => askableOf(procedure).map(({ code }) => code);

  test('(D5) the declaration and its papers, and the fee where one is paid in advance at all', () => {
    expect(codes(fiveDays)).toEqual(['to-khai', 'giay-to-goc', 'van-ban-uy-quyen']);
    expect(codes(feeFirst)).toEqual([...codes({ ...feeFirst, fees: [] }), 'phi']);
    const [fee] = feeFirst.fees;
    if (fee === undefined) throw new Error('the sample has a fee');
    const later = { ...fee, prepaid: false };
    expect(codes({ ...feeFirst, fees: [later] })).not.toContain('phi');
    expect(codes({ ...feeFirst, fees: [later, fee] })).toContain('phi');
    expect(codes({ ...feeFirst, fees: [{ ...fee, channel: 'online' }] })).not.toContain('phi');
  });

  test('(D5, reading 28) a form listed among the papers is answered by the declaration, another paper is not', () => {
    const listed = { ...fiveDays, components: [declaration('TK-MAU', 'Tờ khai (mẫu)'), ...fiveDays.components] };
    expect(left(asked(['TK-MAU'], listed), { declared: true })).toEqual([]);
    expect(left(asked(['TK-MAU'], listed), {})).toEqual(['TK-MAU']);
    expect(left(asked(['giay-to-goc'], listed), { declared: true })).toEqual(['giay-to-goc']);
  });
});

describe('(D4, C6, reading 28) an answer to a supplement changes something it was asked for', () => {
  test.each<[string, readonly string[], Partial<SupplementAnswer>, readonly string[]]>([
    ['nothing at all', ['to-khai', 'giay-to-goc'], {}, ['to-khai', 'giay-to-goc']],
    ['the declaration', ['to-khai', 'giay-to-goc'], { declared: true }, ['giay-to-goc']],
    ['the declaration, which was not asked for', ['giay-to-goc'], { declared: true }, ['giay-to-goc']],
    ['another paper in its place', ['giay-to-goc'], { papers: [AGAIN] }, []],
    ['a second paper beside it', ['giay-to-goc'], { papers: [PAPER, AGAIN] }, []],
    ['a paper that was not there', ['van-ban-uy-quyen', 'to-khai'], { papers: [PAPER, OTHER] }, ['to-khai']],
    ['a paper of another component', ['giay-to-goc'], { papers: [PAPER, OTHER] }, ['giay-to-goc']],
    ['handed in on paper', ['giay-to-goc', 'van-ban-uy-quyen'], { handedIn: ['giay-to-goc'] }, ['van-ban-uy-quyen']],
    ['handed in, but not what was asked for', ['giay-to-goc'], { handedIn: ['van-ban-uy-quyen'] }, ['giay-to-goc']],
  ])('(D4, reading 28) %s', (_what, components, answer, still) => {
    expect(left(asked(components), answer)).toEqual(still);
  });

  test('(D4, TH-9.2c) a fee that was asked for is as it was until it is paid', () => {
    const story = asked(['phi'], feeFirst);
    expect(left(story, {})).toEqual(['phi']);
    const paid = { type: 'FeePaid', amount: 50_000, by: 'online', receipt: 'B' } as const;
    expect(left(story.has(minh, at, [paid]), {})).toEqual([]);
  });

  test('(C6, reading 28) online: what changes nothing of it is refused, one thing changed is an answer', () => {
    const story = asked(['to-khai', 'giay-to-goc']);
    expect(answered(story, {})).toBe('supplement-changes-nothing');
    expect(answered(story, { declared: true })).toBe('DossierSupplemented');
    expect(answered(story, { papers: [AGAIN] })).toBe('DossierSupplemented');
  });

  test('(C8, reading 28) at the counter: nothing handed in and nothing put right is refused', () => {
    const taking = { decision: 'take-supplement', form: sha('3'), seen: 'supplement@3' } as const;
    const story = asked(['to-khai', 'giay-to-goc']);
    expect(story.asked(minh, at, taking)).toBe('supplement-changes-nothing');
    expect(story.asked(minh, at, { ...taking, handedIn: ['van-ban-uy-quyen'] })).toBe('supplement-changes-nothing');
    expect(story.asked(minh, at, { ...taking, handedIn: ['giay-to-goc'] })).toHaveLength(2);
    expect(story.asked(minh, at, { ...taking, declared: true })).toHaveLength(2);
    expect(story.asked(minh, at, { ...taking, papers: [AGAIN] })).toHaveLength(2);
  });
});

describe('(D4, ND61-17.1a) what a supplement may be asked for', () => {
  const codes = (story: Story) => mayBeAskedFor(story.dossier as FiledDossier, story.rules).map(({ code }) => code);

  test('(D4) the declaration, every paper, and the fee while it is missing', () => {
    expect(codes(lanFiled())).toEqual(['to-khai', 'giay-to-goc', 'van-ban-uy-quyen']);
    const unpaid = lanFiled(feeFirst);
    expect(codes(unpaid)).toContain('phi');
    const paid = { type: 'FeePaid', amount: 50_000, by: 'online', receipt: 'B' } as const;
    expect(codes(unpaid.has(minh, at, [paid]))).not.toContain('phi');
    expect(codes(minhReceived())).toEqual(['to-khai', 'giay-to-goc', 'van-ban-uy-quyen']);
  });

  test('(D4) where nothing is filled in there is no declaration; a paper called so is a paper', () => {
    expect(codes(lanFiled({ ...fiveDays, form: [] }))).toEqual(['giay-to-goc', 'van-ban-uy-quyen']);
    const [, ...papers] = fiveDays.components;
    const onPaper = { ...fiveDays, components: [paper({ code: 'to-khai', name: 'Tờ khai giấy' }), ...papers] };
    const story = lanFiled({ ...onPaper, components: onPaper.components.map((one) => ({ ...one, required: false })) });
    expect(codes(story)).toEqual(['to-khai', 'giay-to-goc', 'van-ban-uy-quyen']);
    const request = { decision: 'request-supplement', components: ['to-khai'], text: sha('7'), fault: null } as const;
    expect(left(story.decides(minh, at, request), { declared: true })).toEqual(['to-khai']);
  });

  test('(D4) by its own name where the procedure gives it one, under either code', () => {
    const [, ...papers] = fiveDays.components;
    const named = { components: [declaration('don-de-nghi', 'Đơn đề nghị (mẫu)'), ...papers] };
    expect(componentName(named, 'to-khai')).toBe('Đơn đề nghị (mẫu)');
    expect(componentName(named, 'don-de-nghi')).toBe('Đơn đề nghị (mẫu)');
    expect(componentName({ components: papers }, 'to-khai')).toBe('Tờ khai');
    expect(componentName({ components: papers }, 'giay-la')).toBe('giay-la');
    const story = asked(['don-de-nghi'], { ...fiveDays, ...named });
    expect(left(story, {})).toEqual(['don-de-nghi']);
    expect(left(story, { declared: true })).toEqual([]);
  });
});
