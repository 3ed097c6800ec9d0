import { describe, expect, test } from 'vitest';
import { decideFeedback, feedbackMoves, mayBeAsked, mayNotSee } from '../../../lib/domain/feedback/decide-feedback.ts';
import type { FeedbackEvent, FeedbackKind } from '../../../lib/domain/feedback/events.ts';
import { NO_FEEDBACK } from '../../../lib/domain/feedback/feedback.ts';
import { feedbackTimeline } from '../../../lib/domain/feedback/feedback-timeline.ts';
import { receiveFeedback } from '../../../lib/domain/feedback/receive-feedback.ts';
import { FEEDBACK_STAGE_WORDS } from '../../../lib/domain/feedback/words.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { feedbackOf, RECEIPT, received } from './story.ts';

const AT = '2026-04-06T09:00:00+07:00';
const LATER = '2026-04-07T09:00:00+07:00';
const TEXT = 'b'.repeat(64);
const SEEN = 'settle@1';
const giang: Actor = { id: 'ac-2c1115ae14', roles: ['head-of-one-stop'], agency: SO_MAU };

const settling = (kind: FeedbackKind, accused: readonly string[] = [XA_MAU]) =>
  feedbackOf(
    [AT, received(kind, { agency: SO_MAU, accused })],
    [AT, { type: 'StepOpened', step: 'settle', after: 1, unit: null, agency: SO_MAU, role: 'head-of-one-stop' }],
  );
const asked: FeedbackEvent = { type: 'ExplanationAsked', of: XA_MAU, question: TEXT };
const decide = (kind: FeedbackKind, command: object, accused?: readonly string[]) =>
  decideFeedback(settling(kind, accused), { seen: SEEN, text: TEXT, ...command } as never, { at: AT, by: giang });

describe('(J2, N4, ND61-8.1đ) what is about an agency is not sent back to it', () => {
  test.each(['complaint', 'denunciation'] as const)(
    'a %s is not referred to the accused, and to another it is',
    (kind) => {
      expect(() => decide(kind, { decision: 'refer', to: XA_MAU })).toThrow('referred-to-the-accused');
      expect(decide(kind, { decision: 'refer', to: '000.00.00.X99' })).toEqual([
        { type: 'FeedbackReferred', to: '000.00.00.X99', text: TEXT },
        { type: 'StepClosed', key: SEEN, outcome: 'referred' },
      ]);
      expect([mayNotSee(settling(kind), XA_MAU), mayNotSee(settling(kind), SO_MAU)]).toEqual([true, false]);
      expect(mayNotSee(NO_FEEDBACK, XA_MAU)).toBe(false);
    },
  );

  test('the agency complained of is asked to explain: the machine goes on as to a competent agency', () => {
    expect(decide('complaint', { decision: 'ask', of: XA_MAU })).toEqual([
      { type: 'ExplanationAsked', of: XA_MAU, question: TEXT },
      { type: 'StepClosed', key: SEEN, outcome: 'referred' },
    ]);
  });

  test('no other agency is asked, and of a denunciation nobody', () => {
    expect(() => decide('complaint', { decision: 'ask', of: SO_MAU })).toThrow('not-complained-of');
    expect(() => decide('complaint', { decision: 'ask', of: XA_MAU }, [])).toThrow('not-complained-of');
    expect(() => decide('denunciation', { decision: 'ask', of: XA_MAU })).toThrow('not-complained-of');
    expect(mayBeAsked(NO_FEEDBACK)).toEqual([]);
  });

  test.each([
    ['complaint', [XA_MAU], ['answer', 'refer', 'ask']],
    ['complaint', [], ['answer', 'refer']],
    ['denunciation', [XA_MAU], ['answer', 'refer']],
  ] as const)('a %s about %j offers %j', (kind, accused, decisions) => {
    const moves = feedbackMoves(settling(kind, accused), giang);
    expect(moves.map(({ decision }) => decision)).toEqual(decisions);
    if (decisions.length === 3) expect(moves.at(-1)).toEqual({ decision: 'ask', step: SEEN, needs: ['of', 'text'] });
  });
});

describe('(J2, N3) the journal of an explanation asked for', () => {
  const story = feedbackOf([AT, received('complaint', { agency: SO_MAU, accused: [XA_MAU] })], [LATER, asked]);

  test('who was asked has it in hand until it is explained, and who received it after', () => {
    expect(story).toMatchObject({ stage: 'asked', inHandOf: XA_MAU, agency: SO_MAU });
    expect(story.asked).toEqual([{ entry: 2, at: LATER, by: 'sender', of: XA_MAU, question: TEXT }]);
    const explained = feedbackOf(
      [AT, received('complaint', { agency: SO_MAU, accused: [XA_MAU] })],
      [LATER, asked],
      [LATER, { type: 'ExplanationGiven', text: TEXT }],
    );
    expect(explained).toMatchObject({ stage: 'explained', inHandOf: SO_MAU });
    expect(FEEDBACK_STAGE_WORDS.asked).toBe('Đang xử lý, đã yêu cầu giải trình');
  });

  test('the sender is not told the question; the staff are, and of whom it was asked', () => {
    const entry = { dossier: story.id, entry: 2, at: LATER, by: 'x', command: 'c', previous: '', hash: '' };
    expect(feedbackTimeline([{ ...entry, events: [asked] }])).toEqual([
      { at: LATER, title: 'Yêu cầu giải trình', text: TEXT, agency: XA_MAU, internal: true },
    ]);
  });

  test('a receipt says who is accused only where somebody is, and that there is a code', () => {
    const [none] = receiveFeedback(NO_FEEDBACK, RECEIPT);
    expect(none).toEqual({
      ...{ type: 'FeedbackReceived', kind: 'feedback', channel: 'portal', agency: XA_MAU, about: null, owner: null },
      ...{ text: RECEIPT.text, contact: RECEIPT.contact, byCode: true, route: { name: 'feedback', version: 1 } },
    });
    const [one] = receiveFeedback(NO_FEEDBACK, { ...RECEIPT, kind: 'complaint', accused: [SO_MAU] });
    expect(one).toMatchObject({ accused: [SO_MAU], byCode: true, route: { name: 'complaint', version: 1 } });
  });

  test('a journal of before folds: nobody accused, no code, nothing asked', () => {
    const [now] = receiveFeedback(NO_FEEDBACK, RECEIPT);
    const { byCode: _, ...before } = now as Extract<FeedbackEvent, { type: 'FeedbackReceived' }>;
    expect(feedbackOf([AT, before])).toMatchObject({ accused: [], byCode: false, asked: [], stage: 'received' });
    expect(feedbackOf([AT, received()])).toMatchObject({ accused: [], byCode: true });
  });
});
