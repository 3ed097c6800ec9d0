import { describe, expect, test } from 'vitest';
import type { FeedbackCommand } from '../../../lib/domain/feedback/command.ts';
import { decideFeedback, feedbackMoves } from '../../../lib/domain/feedback/decide-feedback.ts';
import type { FeedbackEvent, FeedbackKind, FeedbackStep } from '../../../lib/domain/feedback/events.ts';
import type { KnownFeedback } from '../../../lib/domain/feedback/feedback.ts';
import { feedbackJournal, feedbackNumber, numberOf } from '../../../lib/domain/feedback/feedback.ts';
import { toSender } from '../../../lib/domain/feedback/notices.ts';
import { rateFeedback } from '../../../lib/domain/feedback/rate-feedback.ts';
import { receiveFeedback } from '../../../lib/domain/feedback/receive-feedback.ts';
import { feedbackRole } from '../../../lib/domain/feedback/step-kinds.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { contactOf, isSameContact } from '../../../lib/domain/notices/contact.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { binh, dung, hanh, khoa, lan, minh, quang, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { feedbackOf, RECEIPT, received } from './story.ts';

const AT = '2026-04-06T09:00:00+07:00';
const TEXT = 'b'.repeat(64);

const opened = (step: FeedbackStep, after: number, agency = XA_MAU): FeedbackEvent => ({
  type: 'StepOpened',
  step,
  after,
  unit: null,
  agency,
  role: feedbackRole(step),
});

const waitingAt = (step: FeedbackStep, kind: FeedbackKind = 'feedback', agency = XA_MAU): KnownFeedback => {
  const before: readonly FeedbackEvent[] =
    step === 'explain' ? [{ type: 'FeedbackReferred', to: agency, text: TEXT }] : [];
  const explained: readonly FeedbackEvent[] = step === 'pass-on' ? [{ type: 'ExplanationGiven', text: TEXT }] : [];
  return feedbackOf([AT, received(kind)], [AT, ...before, ...explained, opened(step, 1, agency)]);
};

const decide = (feedback: KnownFeedback, command: FeedbackCommand, by: Actor) =>
  decideFeedback(feedback, command, { at: AT, by });

const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'allowed';
};

const giang: Actor = { id: 'ac-2c1115ae14', roles: ['head-of-one-stop'], agency: SO_MAU };
const SEEN = { seen: 'answer@1' };

describe('(J1, TH-14) answering', () => {
  test.each([
    ['handled', 'handled'],
    ['in-handling', 'in-handling'],
  ] as const)('an answer “%s” is remembered and closes the step as %s', (state, outcome) => {
    expect(decide(waitingAt('answer'), { decision: 'answer', ...SEEN, text: TEXT, state }, minh)).toEqual([
      { type: 'FeedbackAnswered', text: TEXT, state },
      { type: 'StepClosed', key: 'answer@1', outcome },
    ]);
  });

  test('(J4, TH-18.2) what is another’s is referred, and never to itself', () => {
    expect(decide(waitingAt('answer'), { decision: 'refer', ...SEEN, to: SO_MAU, text: TEXT }, minh)).toEqual([
      { type: 'FeedbackReferred', to: SO_MAU, text: TEXT },
      { type: 'StepClosed', key: 'answer@1', outcome: 'referred' },
    ]);
    const itself = { decision: 'refer' as const, ...SEEN, to: XA_MAU, text: TEXT };
    expect(reasonOf(() => decide(waitingAt('answer'), itself, minh))).toBe('referred-to-itself');
  });

  test('what changed meanwhile is refused, and so is what is another’s', () => {
    const answer = { decision: 'answer' as const, text: TEXT, state: 'handled' as const };
    const feedback = waitingAt('answer');
    expect(reasonOf(() => decide(feedback, { ...answer, seen: null }, minh))).toBe('step-changed');
    expect(reasonOf(() => decide(feedback, { ...answer, seen: 'answer@7' }, minh))).toBe('step-changed');
    expect(reasonOf(() => decide(feedback, { ...answer, ...SEEN }, binh))).toBe('not-your-step');
    expect(reasonOf(() => decide(feedback, { ...answer, ...SEEN }, tam))).toBe('not-your-role');
    expect(reasonOf(() => decide(feedback, { ...answer, ...SEEN }, lan))).toBe('not-your-step');
    expect(reasonOf(() => decide(feedback, { decision: 'explain', ...SEEN, text: TEXT }, minh))).toBe(
      'not-at-this-stage',
    );
  });
});

describe('(J2, ND61-8.1đ) passing an explanation on', () => {
  test('what is passed on is the explanation itself', () => {
    expect(decide(waitingAt('pass-on', 'complaint'), { decision: 'pass-on', seen: 'pass-on@1' }, quang)).toEqual([
      { type: 'ExplanationPassedOn', text: TEXT },
      { type: 'StepClosed', key: 'pass-on@1', outcome: 'passed-on' },
    ]);
  });

  test('nothing is passed on where nobody has explained', () => {
    const none = feedbackOf([AT, received('complaint')], [AT, opened('pass-on', 1)]);
    expect(reasonOf(() => decide(none, { decision: 'pass-on', seen: 'pass-on@1' }, quang))).toBe('not-at-this-stage');
  });
});

describe('(J1, J2) step × person: what may be decided, and by nobody else', () => {
  const PEOPLE = { lan, minh, quang, dung, tam, hanh, binh, giang, khoa };
  test.each([
    ['answer', 'feedback', XA_MAU, ['minh', 'quang'], ['answer', 'refer']],
    ['finish', 'feedback', XA_MAU, ['minh', 'quang'], ['answer', 'refer']],
    ['answer', 'feedback', SO_MAU, ['binh', 'giang'], ['answer', 'refer']],
    ['settle', 'complaint', XA_MAU, ['quang'], ['answer', 'refer']],
    ['settle', 'denunciation', XA_MAU, ['quang'], ['answer', 'refer']],
    ['explain', 'complaint', SO_MAU, ['giang'], ['explain']],
    ['explain', 'complaint', XA_MAU, ['quang', 'dung', 'hanh'], ['explain']],
    ['pass-on', 'complaint', XA_MAU, ['quang'], ['pass-on']],
  ] as const)('%s of a %s at %s: %j may %j', (step, kind, agency, who, decisions) => {
    const feedback = waitingAt(step, kind, agency);
    for (const [name, person] of Object.entries(PEOPLE)) {
      const moves = feedbackMoves(feedback, person).map(({ decision }) => decision);
      expect([name, moves]).toEqual([name, (who as readonly string[]).includes(name) ? decisions : []]);
    }
  });
});

describe('(J1) the journal', () => {
  test('a number names its journal and is read from it', () => {
    const feedback = feedbackOf([AT, received()]);
    expect(feedbackNumber('2026', 123)).toBe('PA-2026-000123');
    expect(feedbackJournal('PA-2026-000001')).toBe(feedback.id);
    expect(numberOf(feedback)).toBe('PA-2026-000001');
  });

  test('(N3) begins with a receipt, and a number once taken is not taken again', () => {
    expect(() => feedbackOf([AT, { type: 'FeedbackAnswered', text: TEXT, state: 'handled' }])).toThrow();
    const again = () => receiveFeedback(feedbackOf([AT, received()]), { ...RECEIPT });
    expect(reasonOf(again)).toBe('feedback-number-taken');
  });
});

describe('(I1, G11) an SMS to the sender is one part without diacritics', () => {
  const rules = { profile: tinhMau.profile, calendar: workingCalendar(tinhMau.calendar, XA_MAU), before: [] };
  test.each([
    received(),
    { type: 'FeedbackAnswered', text: TEXT, state: 'handled' },
    { type: 'FeedbackAnswered', text: TEXT, state: 'in-handling' },
    { type: 'FeedbackReferred', to: SO_MAU, text: TEXT },
    { type: 'ExplanationPassedOn', text: TEXT },
  ] as const)('$type', (event) => {
    for (const kind of ['feedback', 'complaint', 'denunciation'] as const) {
      const words = { text: 'Đã xử lý.', agency: 'Ủy ban nhân dân xã Mẫu' };
      const said = toSender(event, feedbackOf([AT, received(kind)]), rules, words);
      expect(said?.sms).toMatch(/^[\x20-\x7e]{20,160}$/);
      expect(said?.subject).toContain('PA-2026-000001');
      expect(said?.text).toBe(said?.text.normalize('NFC'));
    }
  });
});

describe('(J3, TT01-16.2g) rating', () => {
  const handled = feedbackOf([AT, received()], [AT, { type: 'FeedbackAnswered', text: TEXT, state: 'handled' }]);

  test('once, when the outcome is there', () => {
    expect(rateFeedback(handled, 'satisfied', null)).toEqual([
      { type: 'FeedbackRated', rating: 'satisfied', text: null },
    ]);
  });

  test('not before, and not twice', () => {
    const waiting = feedbackOf([AT, received()], [AT, { type: 'FeedbackAnswered', text: TEXT, state: 'in-handling' }]);
    expect(reasonOf(() => rateFeedback(waiting, 'satisfied', null))).toBe('not-handled-yet');
    const rated = feedbackOf(
      [AT, received()],
      [AT, { type: 'FeedbackAnswered', text: TEXT, state: 'handled' }],
      [AT, { type: 'FeedbackRated', rating: 'satisfied', text: null }],
    );
    expect(reasonOf(() => rateFeedback(rated, 'not-satisfied', null))).toBe('already-rated');
  });
});

describe('(J1, I1) the address an answer goes to', () => {
  test.each([
    ['0900 000 901', { channel: 'sms', to: '0900000901' }],
    ['+84 900.000.901', { channel: 'sms', to: '0900000901' }],
    ['0084900000901', { channel: 'sms', to: '0900000901' }],
    ['(0237) 385-2246', { channel: 'sms', to: '02373852246' }],
    [' Lan@TinhMau.example.vn ', { channel: 'email', to: 'lan@tinhmau.example.vn' }],
    ['Nguyễn Thị Lan', null],
    ['lan@', null],
    ['lan@@x.vn', null],
    ['a@b', null],
    ['12345', null],
    ['090000090112345', null],
    ['<script>@x.vn', null],
    [`${'x'.repeat(200)}@x.vn`, null],
    ['', null],
  ])('%j', (written, contact) => expect(contactOf(written)).toEqual(contact));

  test('the same address, however it is written', () => {
    expect(isSameContact('+84900000901', '0900 000 901')).toBe(true);
    expect(isSameContact('0900000901', '0900000902')).toBe(false);
    expect(isSameContact(null, '0900000902')).toBe(false);
    expect(isSameContact('', '')).toBe(false);
  });
});
