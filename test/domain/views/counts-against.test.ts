import { expect, test } from 'vitest';
import { submit } from '../../../lib/domain/dossier/filing/submit.ts';
import { countsAgainst } from '../../../lib/domain/views/counts-against.ts';
import { dung, lan, minh, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { lanFiled, rulesFor, type Story, SUBMISSION, sha, storyOf } from '../dossier/story.ts';
import { acceptedAt, CODE, returnedAndBack } from './told.ts';

const LATER = '2026-12-31T23:59:59+07:00';
const kinds = ({ entries, rules }: Story, asOf = LATER) =>
  countsAgainst(entries, rules, asOf).map(({ kind, agency, open }) => ({ kind, agency, open }));

const received = (at: string): Story => lanFiled().decides(minh, at, { decision: 'receive', code: CODE });

test.each([
  ['2026-03-02T10:00:00+07:00', []],
  ['2026-03-02T10:00:01+07:00', [{ kind: 'intake-late', agency: XA_MAU, open: false }]],
])('(D2, TTH-12.1a) filed at 9:00 with 60 minutes, received at %s', (at, expected) => {
  expect(kinds(received(at), at)).toEqual(expected);
});

test('(D2, O5) not looked at by 10:00:01: counts while it is still undone, not a second before', () => {
  expect(kinds(lanFiled(), '2026-03-02T10:00:00+07:00')).toEqual([]);
  expect(kinds(lanFiled(), '2026-03-02T10:00:01+07:00')).toEqual([{ kind: 'intake-late', agency: XA_MAU, open: true }]);
});

const atTheCounter = (accepted: string): Story => {
  const rules = rulesFor(fiveDays);
  const told = { ...SUBMISSION, channel: 'counter', procedure: fiveDays.code } as const;
  return storyOf(rules)
    .has(lan, accepted, submit(storyOf(rules).dossier, told, { at: accepted, by: lan }, rules))
    .opens('check', accepted)
    .decides(minh, accepted, { decision: 'receive', code: CODE });
};

test.each([
  ['2026-03-02T15:00:00+07:00', '2026-03-02T17:00:00+07:00', 0],
  ['2026-03-02T15:00:00+07:00', '2026-03-02T17:00:01+07:00', 1],
  ['2026-03-02T15:00:01+07:00', '2026-03-03T07:30:00+07:00', 0],
  ['2026-03-02T15:00:01+07:00', '2026-03-03T07:30:01+07:00', 1],
])('(D13, ND61-18.2) paper accepted at %s and forwarded at %s: late %i times', (accepted, forwarded, times) => {
  const story = atTheCounter(accepted).decides(minh, forwarded, { decision: 'forward', by: 'by-hand' });
  expect(kinds(story, forwarded).filter(({ kind }) => kind === 'forwarding-late')).toHaveLength(times);
});

test.each([
  ['2026-03-05T17:00:00+07:00', []],
  ['2026-03-05T17:00:01+07:00', [{ kind: 'notice-late', agency: XA_MAU, open: false }]],
])('(E4, ND61-19.4) accepted on 2 March, returned on appraisal at %s', (at, expected) => {
  expect(kinds(returnedAndBack(acceptedAt('2026-03-02T09:30:00+07:00'), at, '2026-03-09T08:00:00+07:00'))).toEqual(
    expected,
  );
});

test('(O3, TTH-PL) a second request by the office’s own fault counts against the unit that made it, the person’s does not', () => {
  const ask = (fault: 'office' | 'applicant' | null) =>
    ({ decision: 'request-supplement', components: ['giay-to-goc'], text: sha('8'), fault }) as const;
  const again = lanFiled()
    .decides(minh, '2026-03-02T09:10:00+07:00', ask(null))
    .opens('supplement', '2026-03-02T09:10:00+07:00')
    .supplements('2026-03-02T09:20:00+07:00')
    .opens('check', '2026-03-02T09:20:00+07:00');
  expect(kinds(again.decides(minh, '2026-03-02T09:30:00+07:00', ask('office')))).toEqual([
    { kind: 'office-fault', agency: XA_MAU, open: false },
  ]);
  expect(kinds(again.decides(minh, '2026-03-02T09:30:00+07:00', ask('applicant')))).toEqual([]);
});

test('(E5, ND61-19.5) a late opinion counts against the agency that was asked, also when the route went on without it', () => {
  const asked = acceptedAt('2026-03-02T09:30:00+07:00')
    .decides(tam, '2026-03-02T10:00:00+07:00', {
      decision: 'consult',
      of: [{ agency: SO_MAU, answerBy: '2026-03-04' }],
      question: sha('7'),
    })
    .opens('answer', '2026-03-02T10:00:00+07:00', SO_MAU);
  expect(kinds(asked, '2026-03-04T17:00:00+07:00')).toEqual([]);
  expect(kinds(asked, '2026-03-04T17:00:01+07:00')).toEqual([{ kind: 'opinion-late', agency: SO_MAU, open: true }]);

  const key = asked.dossier.stage === 'nothing' ? '' : (Object.keys(asked.dossier.steps).at(-1) ?? '');
  const lapsed = asked.has(dung, '2026-03-05T07:30:00+07:00', [
    { type: 'OpinionLapsed', agency: SO_MAU },
    { type: 'StepClosed', key, outcome: 'late' },
  ]);
  expect(kinds(lapsed)).toContainEqual({ kind: 'opinion-late', agency: SO_MAU, open: false });
});

test('(E6, ND61-19.6) a share past its limit counts against the agency whose share it is, from the first second after', () => {
  const at = '2026-03-02T10:00:00+07:00';
  const parts = [{ key: 'phan-1', agency: SO_MAU, within: { kind: 'working-days', amount: 1 } as const, after: [] }];
  const shared = acceptedAt('2026-03-02T09:30:00+07:00')
    .has(minh, at, [{ type: 'WorkTransferred', parts, slip: null }])
    .opens('assign', at, 'phan-1');
  expect(kinds(shared, '2026-03-03T17:00:00+07:00')).toEqual([]);
  expect(kinds(shared, '2026-03-03T17:00:01+07:00')).toEqual([{ kind: 'share-late', agency: SO_MAU, open: true }]);
});
