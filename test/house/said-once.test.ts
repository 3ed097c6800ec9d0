import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { toApprovers } from '../../lib/domain/accounts/to-approvers.ts';
import { toHolder } from '../../lib/domain/accounts/to-holder.ts';
import type { DossierEvent } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { toOneStop, toSender } from '../../lib/domain/feedback/notices.ts';
import { morningDigest } from '../../lib/domain/notices/digest.ts';
import { toApplicant } from '../../lib/domain/notices/to-applicant.ts';
import { toStaff } from '../../lib/domain/notices/to-staff.ts';
import { workingCalendar } from '../../lib/domain/time/working-calendar.ts';
import { mailAnswer, smsAnswer } from '../../lib/domain/views/look-up-answer.ts';
import { POINT_WORDS } from '../../lib/domain/words/limits.ts';
import { mai, nothing, ROUTE, RULES, sha } from '../domain/accounts/story.ts';
import { lanFiled, minhReceived, rulesFor } from '../domain/dossier/story.ts';
import { feedbackOf, received } from '../domain/feedback/story.ts';
import { SAMPLES } from '../domain/slips/sample-slips.ts';
import { KINDS } from '../functions/notice-kinds.ts';
import { SO_MAU } from '../tinh-mau/agencies.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { saidTwice } from './said-once.ts';
import { ROOT, sourcesOf } from './sources.ts';

const AT = '2026-03-03T09:00:00+07:00';
/** What officers write, with a stop of their own and without. */
const REASONS = ['Phải xác minh thêm.', 'Phải xác minh thêm'];
const twiceIn = (said: unknown): readonly string[] => saidTwice(JSON.stringify(said ?? '').replaceAll('\\n', '\n'));

/** The texts of a source: what stands between quotes or tags, with a mark for what is put in. */
const textsIn = ({ path, text }: { readonly path: string; readonly text: string }): readonly string[] =>
  text
    .split('\n')
    .filter((line) => /[À-ỹ]/.test(line))
    .flatMap((line) =>
      path.endsWith('.typ')
        ? [line.replaceAll('..(', '(')]
        : [
            ...line
              .replaceAll(/\$\{[^}]*\}/g, '◦')
              .matchAll(/'([^']*)'|`([^`]*)`|>([^<>{}]*)<|^\s*([^'"`{}<>=();]+)$/g),
          ].map((found) => found.slice(1).find((part) => part !== undefined) ?? ''),
    );

test('(house) no text of ours says a word, a stop or a sum twice', () => {
  const typ = execFileSync('git', ['ls-files', 'lib/world/slips/*.typ'], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
  const texts = [...sourcesOf('lib', 'functions', 'web', 'provinces'), ...typ].flatMap(textsIn);
  expect(texts.length).toBeGreaterThan(2000);
  expect(texts.flatMap(saidTwice)).toEqual([]);
});

test.each([
  'Trả hồ sơ hồ sơ nộp lúc 9 giờ',
  'Lý do: thiếu giấy..',
  'Ảnh mờ.; thiếu',
  'Phí, lệ phí, lệ phí',
  '20.000 đồng (20.000 đồng một lần)',
  'Đã đã nhận',
])('(house) a planted one is found: %s', (planted) => expect(saidTwice(planted)).not.toEqual([]));

describe.each(REASONS)('(I1) with the reason “%s”', (text) => {
  const texts = { items: [{ name: 'Giấy tờ gốc', problem: text }], text, rightAgency: 'Sở Mẫu' };
  const rules = { ...rulesFor(fiveDays), calendar: workingCalendar(tinhMau.calendar) };

  test.each(Object.entries(KINDS).flatMap(([kind, { of }]) => of.map((channel) => [kind, channel] as const)))(
    'the notice %s, filed %s',
    (kind, channel) => {
      const entries = (KINDS[kind]?.journal(channel, 'p') ?? []).map(({ at, events }, index) => ({
        dossier: 'd',
        entry: index + 1,
        at,
        by: 'p',
        command: `${index}`,
        events,
        previous: sha('0'),
        hash: sha('1'),
      }));
      const dossier = fold(entries);
      if (dossier.stage === 'nothing') throw new Error(kind);
      const told = entries.at(-1)?.events.flatMap((event) => toApplicant(event, dossier, rules, texts, 'Xã Mẫu') ?? []);
      expect(told).not.toEqual([]);
      expect(twiceIn(told)).toEqual([]);
    },
  );

  test('what the holders of accounts, the administrators, the senders of feedback are told', () => {
    const registered: AccountEvent = {
      type: 'AccountRegistered',
      holder: 'person',
      profile: sha('a'),
      declaredTrue: true,
      route: ROUTE,
    };
    const { account } = nothing.when(mai, AT, () => [registered]);
    const events = [
      ...['AccountApproved', 'AccountChangeApproved', 'AccountReactivated', 'PasswordChanged'].map((type) => ({
        type,
      })),
      ...[
        'AccountRejected',
        'AccountChangeRejected',
        'AccountSuspended',
        'AccountReactivationRejected',
        'AccountCancelled',
        'NumberReleased',
        'MisuseReported',
      ].map((type) => ({ type, text: sha('5') })),
      { type: 'AccountConfirmed', by: 'email' },
      ...['confirm', 'approve', 'review'].flatMap((limit) =>
        ['day-before', 'overdue'].map((point) => ({ type: 'LimitReached', limit, point, of: 1 })),
      ),
    ] as AccountEvent[];
    const told = events.flatMap((event) => [toHolder(event, account, RULES, text), toApprovers(event, account, RULES)]);
    expect(told.filter((one) => one !== null).length).toBeGreaterThan(14);
    for (const one of told) expect(twiceIn(one)).toEqual([]);

    const feedback = feedbackOf([AT, received('complaint')]);
    const said = [
      { type: 'FeedbackAnswered', text: sha('5'), state: 'handled' },
      { type: 'FeedbackAnswered', text: sha('5'), state: 'in-handling' },
      { type: 'FeedbackReferred', to: SO_MAU, text: sha('5') },
      { type: 'ExplanationPassedOn', text: sha('5') },
      { type: 'ExplanationGiven', text: sha('5') },
      { type: 'LimitReached', limit: 'answer', point: 'overdue', of: 1 },
      received('complaint'),
    ] as const;
    for (const event of said)
      for (const one of [
        toSender(event, feedback, RULES, { text, agency: 'Xã Mẫu' }),
        toOneStop(event, feedback, RULES),
      ])
        expect(twiceIn(one)).toEqual([]);
  });
});

const SHARE = {
  key: 'p',
  agency: SO_MAU,
  within: { kind: 'working-days', amount: 2, text: '2 ngày' },
  after: [],
} as const;
const TO_STAFF: readonly DossierEvent[] = [
  { type: 'SupplementRequested', at: 'processing', components: ['giay-to-goc'], text: sha('7'), fault: null },
  { type: 'DossierChanged', form: sha('a'), papers: [], text: sha('1') },
  { type: 'WorkTransferred', parts: [SHARE as never], slip: null },
  { type: 'VisitAnnounced', notice: sha('4') },
  { type: 'OpinionsAsked', of: [{ agency: SO_MAU, answerBy: '2026-03-10' }], question: sha('6') },
  ...(['intake', 'result', 'forwarding', 'notice', 'step', 'opinion', 'part'] as const).flatMap((limit) =>
    (Object.keys(POINT_WORDS) as (keyof typeof POINT_WORDS)[]).map(
      (point): DossierEvent => ({ type: 'LimitReached', limit, point, of: 3 }),
    ),
  ),
];

test.each(TO_STAFF)('(L7) what staff are told of %j, before there is a code and after', (event) => {
  for (const { dossier, rules } of [lanFiled(), minhReceived()]) {
    if (dossier.stage === 'nothing') throw new Error('filed');
    const told = toStaff(event, dossier, rules);
    for (const { subject } of told) expect(subject).toMatch(/hồ sơ/);
    expect(told).not.toEqual([]);
    expect(twiceIn(told)).toEqual([]);
  }
});

test('(L7, H4) the morning’s letter and the answers to a look-up', () => {
  const line = {
    group: 'came',
    id: 'd',
    what: 'Đăng ký (mẫu)',
    work: 'Phân công',
    dueAt: AT,
    page: 'ho-so/d',
  } as const;
  expect(twiceIn(morningDigest([line, { ...line, group: 'overdue' }], ['Tin.'], '2026-03-03', 'x.vn'))).toEqual([]);
  const facts = {
    to: 'applicant',
    code: 'K',
    state: 'Đang xử lý',
    agency: 'Xã Mẫu',
    acceptedAt: AT,
    dueAt: AT,
  } as const;
  expect([...twiceIn(mailAnswer(facts)), ...twiceIn(smsAnswer(facts))]).toEqual([]);
});

test.each(Object.entries(SAMPLES))('(N3) the slip %s', (_, slip) => {
  const said = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(said)
        : [];
  expect(
    said(slip)
      .filter((one) => !one.includes('…'))
      .flatMap(saidTwice),
  ).toEqual([]);
});

test('(L7, E9) what staff are told of a re-appointment', () => {
  const { dossier, rules } = minhReceived();
  if (dossier.stage === 'nothing') throw new Error('filed');
  const told = toStaff({ type: 'DossierReappointed', until: '2026-03-20', reason: sha('5') }, dossier, rules);
  expect(told.map(({ subject }) => subject)).toEqual([expect.stringMatching(/hồ sơ/)]);
  expect(twiceIn(told)).toEqual([]);
});
