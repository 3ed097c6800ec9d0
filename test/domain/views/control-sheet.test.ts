import { expect, test } from 'vitest';
import { submit } from '../../../lib/domain/dossier/filing/submit.ts';
import { controlBlocks } from '../../../lib/domain/views/control-sheet.ts';
import { dung, hanh, lan, minh, tam, thu } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { returned, rulesFor, type Story, SUBMISSION, sha, storyOf } from '../dossier/story.ts';
import { acceptedAt, CODE, readyAt } from './told.ts';

const blocks = ({ entries, rules }: Story) => controlBlocks(entries, rules);
const results = (story: Story) =>
  blocks(story).map(({ to, result }) => `${to?.step.step ?? 'applicant'} ${result ?? 'no limit'}`);

test('(E11, TTH-12.4) one block a hand-over: from, to, who gave, who received, hour and date', () => {
  const sheet = blocks(returned());
  expect(sheet.map(({ from, to }) => [from?.step.step ?? 'applicant', to?.step.step])).toEqual([
    ['applicant', 'check'],
    ['check', 'assign'],
    ['assign', 'appraise'],
    ['appraise', 'sign'],
    ['sign', 'seal'],
    ['seal', 'return'],
  ]);
  expect(sheet.map(({ givenBy, receivedBy }) => [givenBy, receivedBy])).toEqual([
    [lan.id, minh.id],
    [minh.id, dung.id],
    [dung.id, tam.id],
    [tam.id, hanh.id],
    [hanh.id, thu.id],
    [thu.id, minh.id],
  ]);
  expect(sheet[2]).toMatchObject({ givenAt: '2026-03-02T10:00:00+07:00', receivedAt: '2026-03-03T10:00:00+07:00' });
});

test.each([
  ['2026-03-08T10:00:00+07:00', 'seal early'],
  ['2026-03-09T17:00:00+07:00', 'seal on-time'],
  ['2026-03-09T17:00:01+07:00', 'seal late'],
])(
  '(E11) the block that ends the work is judged by the result limit (9 March 17:00): ready at %s, %s',
  (at, expected) => {
    expect(results(readyAt(acceptedAt('2026-03-02T09:30:00+07:00'), at))).toContain(expected);
  },
);

test('(E11, A13) a step with a share of time of its own is judged by it; the others by the limit of the dossier they ran in', () => {
  const rules = {
    ...rulesFor(fiveDays),
    procedure: { ...fiveDays, stepLimits: { sign: { kind: 'working-days', amount: 1 } as const } },
  };
  const story = returned();
  const judged = controlBlocks(story.entries, rules).find(({ to }) => to?.step.step === 'sign');
  expect(judged).toMatchObject({ dueAt: '2026-03-04T17:00:00+07:00', result: 'early' });
  expect(results(story)).toEqual([
    'check on-time',
    'assign on-time',
    'appraise on-time',
    'sign on-time',
    'seal early',
    'return no-limit',
  ]);
});

test('(E11, ND61-19.5b) an opinion is a block of the agency asked, judged by the day it was asked for; late answers are noted', () => {
  const asked = acceptedAt('2026-03-02T09:30:00+07:00')
    .decides(tam, '2026-03-02T10:00:00+07:00', {
      decision: 'consult',
      of: [{ agency: SO_MAU, answerBy: '2026-03-04' }],
      question: sha('7'),
    })
    .opens('answer', '2026-03-02T10:00:00+07:00', SO_MAU);
  expect(blocks(asked).at(-1)).toMatchObject({
    from: { agency: XA_MAU },
    to: { agency: SO_MAU },
    receivedAt: null,
    result: 'open',
  });

  const key = asked.dossier.stage === 'nothing' ? '' : (Object.keys(asked.dossier.steps).at(-1) ?? '');
  const lapsed = asked.has(dung, '2026-03-05T07:30:00+07:00', [
    { type: 'OpinionLapsed', agency: SO_MAU },
    { type: 'StepClosed', key, outcome: 'late' },
  ]);
  expect(blocks(lapsed).at(-1)).toMatchObject({
    dueAt: '2026-03-04T17:00:00+07:00',
    result: 'late',
    note: 'Chưa có ý kiến trả lời',
  });
});

test('(E11, D13, ND61-18.3) paper handed on is a block with its carrier; what the withdrawal closed was never taken', () => {
  const at = '2026-03-02T15:00:01+07:00';
  const rules = rulesFor(fiveDays);
  const told = { ...SUBMISSION, channel: 'counter', procedure: fiveDays.code } as const;
  const story = storyOf(rules)
    .has(lan, at, submit(storyOf(rules).dossier, told, { at, by: lan }, rules))
    .opens('check', at)
    .decides(minh, at, { decision: 'receive', code: CODE })
    .opens('assign', at)
    .decides(minh, '2026-03-03T07:30:00+07:00', { decision: 'forward', by: 'post' })
    .withdraws('2026-03-03T09:00:00+07:00');
  expect(blocks(story).slice(1)).toMatchObject([
    { to: { step: { step: 'assign' } }, receivedBy: null, result: 'not-done', note: 'Không phải thực hiện' },
    { givenBy: minh.id, receivedAt: null, result: 'on-time', note: 'Hồ sơ giấy, qua bưu chính' },
  ]);
});
