import { expect, test } from 'vitest';
import { submit } from '../../../lib/domain/dossier/filing/submit.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { binh, dung, hanh, lan, minh, nam, son, tam, thu } from '../../people.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import {
  checkKey,
  hanhSigned,
  lanFiled,
  minhReceived,
  PAPER,
  returned,
  rulesFor,
  SUBMISSION,
  sha,
  tamAppraises,
  tamDrafted,
  thuSealed,
} from './story.ts';

const at = '2026-03-03T11:00:00+07:00';
const types = (said: unknown) => (Array.isArray(said) ? said.map(({ type }) => type) : said);

const refusalOf = (change: object, procedure = fiveDays): string => {
  try {
    submit(fold([]), { ...SUBMISSION, procedure: procedure.code, ...change }, { at, by: lan }, rulesFor(procedure));
    return 'yes';
  } catch (error) {
    return error instanceof NotAllowed ? error.reason : String(error);
  }
};

test.each([
  ['C1, TH-9.1', 'everything there', 'yes', {}],
  ['C1, TH-9.1', 'a required component missing', 'components-missing', { papers: [] }],
  ['C8, TH-12.2', 'a component handed in on paper at the counter', 'yes', { papers: [], handedIn: ['giay-to-goc'] }],
  ['C1, TH-9.1', 'an agency that does not resolve it', 'wrong-agency', { agency: '000.00.09.X99' }],
  ['B11, TH-22.4', 'in another person’s name', 'not-your-dossier', { owner: nam.id }],
])('(%s) filed with %s: %s', (_row, _what, answer, change) => {
  expect(refusalOf(change)).toBe(answer);
});

test('(D17, BH-20.3) a procedure that is not published cannot be filed', () => {
  expect(refusalOf({}, { ...fiveDays, published: false })).toBe('not-published');
});

test('(C4, TH-9.6b) a way of delivery the procedure does not offer is refused', () => {
  expect(refusalOf({ delivery: 'post' }, { ...fiveDays, delivery: ['counter'] })).toBe('channel-not-offered');
});

test('(D8, ND61-17.3) the code is given at acceptance, and the entry says which step it closed', () => {
  expect(lanFiled().asked(minh, at, { decision: 'receive', code: 'K1' })).toEqual([
    { type: 'DossierReceived', code: 'K1', again: false, ruleSet: 'seed-2016-2021' },
    { type: 'StepClosed', key: checkKey, outcome: 'received' },
  ]);
});

test('(D4, O3, ND61-17.2a) one request names every failing component; one that is not of this procedure is refused', () => {
  const items = { decision: 'request-supplement', text: sha('7'), fault: null } as const;
  expect(lanFiled().asked(minh, at, { ...items, components: ['giay-to-goc', 'van-ban-uy-quyen'] })).toEqual([
    {
      type: 'SupplementRequested',
      at: 'intake',
      components: ['giay-to-goc', 'van-ban-uy-quyen'],
      text: sha('7'),
      fault: null,
    },
    { type: 'StepClosed', key: checkKey, outcome: 'supplement' },
  ]);
  expect(lanFiled().asked(minh, at, { ...items, components: ['giay-khac'] })).toBe('component-unknown');
  expect(lanFiled().asked(minh, at, { ...items, components: [] })).toBe('component-unknown');
});

const requested = (fault: 'office' | 'applicant' | 'law-changed' | null) =>
  ({ decision: 'request-supplement', components: ['giay-to-goc'], text: sha('7'), fault }) as const;

const supplementedOnce = () =>
  lanFiled()
    .decides(minh, at, requested(null))
    .opens('supplement', at)
    .supplements('2026-03-04T09:00:00+07:00')
    .opens('check', '2026-03-04T09:00:00+07:00');

test('(D5, O3, TTH-PL 1) a second request without whose fault it is is refused', () => {
  expect(supplementedOnce().asked(minh, at, requested(null))).toBe('fault-needed');
});

test('(D5, TTH-PL 1) at Tỉnh Mẫu the unit’s own fault brings the apology from the third guidance on', () => {
  const second = supplementedOnce().decides(minh, at, requested('office'));
  expect(types(second.entries.at(-1)?.events)).toEqual(['SupplementRequested', 'StepClosed']);

  const third = second.opens('supplement', at).supplements(at).opens('check', at);
  expect(types(third.asked(minh, at, requested('office')))).toEqual([
    'SupplementRequested',
    'ApologyIssued',
    'StepClosed',
  ]);
  expect(types(third.asked(minh, at, requested('applicant')))).toEqual(['SupplementRequested', 'StepClosed']);
});

const sentBackForPapers = (fault: 'office' | null = null) =>
  ({ decision: 'return-for-supplement', components: ['giay-to-goc'], text: sha('8'), fault }) as const;

test('(E4, ND61-19.4) returned on appraisal: same code when received again, and the officer stays', () => {
  const again = tamAppraises()
    .decides(tam, at, sentBackForPapers())
    .opens('supplement', at)
    .supplements('2026-03-05T08:00:00+07:00')
    .opens('check', '2026-03-05T08:00:00+07:00')
    .decides(minh, '2026-03-05T09:00:00+07:00', { decision: 'receive', code: 'another' });
  expect(again.dossier).toMatchObject({
    stage: 'in-process',
    code: '000.00.01.X99-260302-0001',
    officer: tam.id,
    accepted: { at: '2026-03-05T09:00:00+07:00' },
  });
  expect(again.entries.at(-1)?.events.at(-1)).toMatchObject({ outcome: 'received-again' });
});

test('(E12, TTH-PL 2) on appraisal the second request is by fault, and the unit’s own brings the apology at once', () => {
  const again = tamAppraises()
    .decides(tam, at, sentBackForPapers())
    .opens('supplement', at)
    .supplements(at)
    .opens('check', at)
    .decides(minh, at, { decision: 'receive', code: '' })
    .opens('appraise', at);
  expect(again.asked(tam, at, sentBackForPapers())).toBe('fault-needed');
  expect(types(again.asked(tam, at, sentBackForPapers('office')))).toContain('ApologyIssued');
});

test('(D6, ND61-17.1b) refused at intake with the right agency: the dossier is over and every open step with it', () => {
  const refused = lanFiled().decides(minh, at, { decision: 'refuse', text: sha('9'), rightAgency: '000.00.01.X99' });
  expect(refused.dossier).toMatchObject({ stage: 'refused', refused: { rightAgency: '000.00.01.X99' } });
  expect(refused.asked(minh, at, { decision: 'receive', code: 'K1', seen: checkKey })).toBe('step-changed');
});

test('(E8, ND61-19.8) declined on appraisal: signed and sealed by the competent agency, returned as the result', () => {
  const declined = tamAppraises()
    .decides(tam, at, { decision: 'decline', draft: sha('9') })
    .opens('sign', at)
    .decides(hanh, at, { decision: 'sign', signature: sha('e') })
    .opens('seal', at)
    .decides(thu, at, { decision: 'seal', number: '2/2026', signature: sha('f') });
  expect(declined.dossier).toMatchObject({ stage: 'result-ready', draft: { kind: 'refusal', sha256: sha('9') } });
});

test('(E10, TTH-PL 3) the leader signs the draft the page showed, never a newer one unseen', () => {
  const redrafted = tamDrafted(sha('d'))
    .decides(hanh, at, { decision: 'send-back', note: sha('2') })
    .opens('appraise', at)
    .decides(tam, at, { decision: 'complete-step', outcome: 'drafted', draft: sha('c') })
    .opens('sign', at);
  const signing = { decision: 'sign', signature: sha('e') } as const;
  expect(redrafted.asked(hanh, at, { ...signing, about: sha('d') })).toBe('step-changed');
  expect(types(redrafted.asked(hanh, at, signing))).toEqual(['DraftSigned', 'StepClosed']);
});

test('(E1, ND61-19.1) only the officer it was assigned to may appraise; the head may assign another', () => {
  const drafting = { decision: 'complete-step', outcome: 'drafted', draft: sha('d') } as const;
  expect(tamAppraises().asked(son, at, drafting)).toBe('not-your-step');
  const reassigned = tamAppraises().decides(dung, at, { decision: 'assign', officer: son.id, seen: null });
  expect(types(reassigned.asked(son, at, drafting))).toEqual(['ResultDrafted', 'StepClosed']);
  expect(reassigned.asked(tam, at, drafting)).toBe('not-your-step');
});

test('(E2, ND61-19.2) a draft is needed, and an outcome the step knows', () => {
  expect(tamAppraises().asked(tam, at, { decision: 'complete-step', outcome: 'drafted', draft: null })).toBe(
    'draft-needed',
  );
  expect(tamAppraises().asked(tam, at, { decision: 'complete-step', outcome: 'xong', draft: sha('d') })).toBe(
    'outcome-unknown',
  );
});

test('(F1, TH-9.6b) the result goes back through the one-stop unit and the dossier is over', () => {
  expect(returned().dossier).toMatchObject({ stage: 'returned', returned: { by: 'online' }, number: '1/2026' });
  expect(types(thuSealed().entries.at(-2)?.events)).toEqual(['ResultSealed', 'StepClosed']);
});

test('(N3, BH-5.2) the applicant may withdraw until the result is ready, not after; nobody else may', () => {
  expect(hanhSigned().withdraws(at).dossier).toMatchObject({ stage: 'withdrawn', code: '000.00.01.X99-260302-0001' });
  expect(() => thuSealed().withdraws(at)).toThrow('not-at-this-stage');
  const closed = minhReceived().withdraws(at).entries.at(-1)?.events;
  expect(closed).toContainEqual({ type: 'StepClosed', key: 'assign@3', outcome: 'over' });
});

test('(C6, TH-8.2) a supplement that loses a required paper is refused; without a request there is nothing to supplement', () => {
  expect(() => lanFiled().supplements(at)).toThrow('nothing-to-supplement');
  expect(PAPER.component).toBe('giay-to-goc');
});

test('(N4, TTH-14) staff of another agency decide nothing here', () => {
  expect(lanFiled().asked(binh, at, { decision: 'receive', code: 'K1' })).toBe('wrong-agency');
  expect(lanFiled().asked(tam, at, { decision: 'receive', code: 'K1' })).toBe('not-your-role');
});
