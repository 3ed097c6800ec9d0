import { describe, expect, test } from 'vitest';
import type { FeedbackEvent, FeedbackKind } from '../../../lib/domain/feedback/events.ts';
import { sightOf } from '../../../lib/domain/feedback/who-may-see.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { binh, dung, hanh, khoa, lan, minh, quang, tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { feedbackOf, received } from './story.ts';

const AT = '2026-04-06T09:00:00+07:00';
const TEXT = 'b'.repeat(64);
const giang: Actor = { id: 'ac-2c1115ae14', roles: ['head-of-one-stop'], agency: SO_MAU };
const PEOPLE = { lan, minh, quang, dung, tam, hanh, binh, giang, khoa };
type Name = keyof typeof PEOPLE;

const referred: FeedbackEvent = { type: 'FeedbackReferred', to: SO_MAU, text: TEXT };
const asked: FeedbackEvent = { type: 'ExplanationAsked', of: XA_MAU, question: TEXT };

/** Who sees something at all, and how much. */
const seenBy = (feedback: Parameters<typeof sightOf>[0]): Partial<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries(PEOPLE)
      .map(([name, person]) => [name, sightOf(feedback, person)])
      .filter(([, sight]) => sight !== 'nothing'),
  );

describe('(J1, N4) feedback', () => {
  test('is seen whole by the agencies that had it in hand, and by nobody else', () => {
    const staff = { minh: 'whole', quang: 'whole', dung: 'whole', tam: 'whole', hanh: 'whole' };
    expect(seenBy(feedbackOf([AT, received()]))).toEqual(staff);
    expect(seenBy(feedbackOf([AT, received()], [AT, referred]))).toEqual({
      ...staff,
      binh: 'whole',
      giang: 'whole',
      khoa: 'whole',
    });
  });

  test('is not seen by who has no role there', () => {
    expect(sightOf(feedbackOf([AT, received()]), { id: 'x', roles: [], agency: XA_MAU })).toBe('nothing');
  });
});

describe.each(['complaint', 'denunciation'] as const)('(J2, N4, ND61-8.1đ) a %s', (kind: FeedbackKind) => {
  test('about nobody in particular: the head of the one-stop unit that received it alone', () => {
    expect(seenBy(feedbackOf([AT, received(kind)]))).toEqual({ quang: 'whole' });
  });

  test('one office is enough: who is the head and an officer besides sees it', () => {
    expect(sightOf(feedbackOf([AT, received(kind)]), { ...quang, roles: ['officer', ...quang.roles] })).toBe('whole');
  });

  test('referred: who is to explain sees all but the sender', () => {
    expect(seenBy(feedbackOf([AT, received(kind)], [AT, referred]))).toEqual({
      quang: 'whole',
      giang: 'without-sender',
    });
  });

  test('about an agency: nobody there, whatever their role, sees that it exists', () => {
    const about = received(kind, { agency: SO_MAU, accused: [XA_MAU] });
    expect(seenBy(feedbackOf([AT, about]))).toEqual({ giang: 'whole' });
  });

  test('about the agency it was received by, by mistake or of old: never who sent it', () => {
    const about = received(kind, { about: { is: 'agency', code: XA_MAU } });
    expect(seenBy(feedbackOf([AT, about]))).toEqual({ quang: 'without-sender' });
    const aboutAnother = received(kind, { about: { is: 'agency', code: SO_MAU } });
    expect(seenBy(feedbackOf([AT, aboutAnother]))).toEqual({ quang: 'whole' });
    const aboutProcedure = received(kind, { about: { is: 'procedure', code: XA_MAU } });
    expect(seenBy(feedbackOf([AT, aboutProcedure]))).toEqual({ quang: 'whole' });
    const accused = received(kind, { accused: [XA_MAU] });
    expect(seenBy(feedbackOf([AT, accused]))).toEqual({});
  });

  test('the accused to whom it was put see the question alone: who is to explain, nobody else', () => {
    const about = received(kind, { agency: SO_MAU, accused: [XA_MAU] });
    expect(seenBy(feedbackOf([AT, about], [AT, asked]))).toEqual({
      giang: 'whole',
      quang: 'question',
      dung: 'question',
      hanh: 'question',
    });
    const aboutTwo = received(kind, { agency: '000.00.00.X99', accused: [XA_MAU, SO_MAU] });
    expect(seenBy(feedbackOf([AT, aboutTwo], [AT, asked]))).toEqual({
      quang: 'question',
      dung: 'question',
      hanh: 'question',
    });
  });

  test('a referral to the accused, had it ever been written, shows them nothing', () => {
    const about = received(kind, { agency: SO_MAU, accused: [XA_MAU] });
    const back: FeedbackEvent = { type: 'FeedbackReferred', to: XA_MAU, text: TEXT };
    expect(seenBy(feedbackOf([AT, about], [AT, back]))).toEqual({ giang: 'whole' });
  });
});
