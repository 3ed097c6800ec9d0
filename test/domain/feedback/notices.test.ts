import { describe, expect, test } from 'vitest';
import type { FeedbackEvent, FeedbackKind } from '../../../lib/domain/feedback/events.ts';
import { toOneStop, toSender } from '../../../lib/domain/feedback/notices.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { feedbackOf, received } from './story.ts';

const AT = '2026-04-06T09:00:00+07:00';
const TEXT = 'b'.repeat(64);
const RULES = { profile: tinhMau.profile, calendar: workingCalendar(tinhMau.calendar, XA_MAU), before: [] };
const NUMBER = 'PA-2026-000001';
const WORDS = { text: 'Đã xem xét.', agency: 'Sở Mẫu' };

const of = (kind: FeedbackKind, byCode = true) => ({ ...feedbackOf([AT, received(kind)]), byCode });
const answered: FeedbackEvent = { type: 'FeedbackAnswered', text: TEXT, state: 'handled' };
const said = (kind: FeedbackKind, byCode?: boolean, event: FeedbackEvent = answered) =>
  toSender(event, of(kind, byCode), RULES, WORDS);

describe('(J3, N4) a notice to the sender says how it is looked up', () => {
  const CODE = 'Ông/bà xem tình hình xử lý trên Cổng Dịch vụ công bằng mã tra cứu đã được cấp khi gửi.';
  test.each(['feedback', 'complaint', 'denunciation'] as const)('a %s with a code', (kind) => {
    expect(said(kind)?.text).toBe(`Sở Mẫu trả lời:\nĐã xem xét.\n${CODE}`);
    expect(said(kind)?.sms).toMatch(/: da co tra loi\. Xem tai Cong Dich vu cong\.$/);
  });

  test('before there were codes: feedback by number and address, the others where it was received', () => {
    expect(said('feedback', false)?.text).toContain(`bằng số ${NUMBER} và địa chỉ liên hệ đã khai.`);
    for (const kind of ['complaint', 'denunciation'] as const) {
      expect(said(kind, false)?.text).toContain('bằng tài khoản đã gửi, hoặc liên hệ nơi tiếp nhận.');
      expect(said(kind, false)?.text).not.toContain('địa chỉ liên hệ');
      expect(said(kind, false)?.sms).toMatch(/: da co tra loi\. Xin lien he noi tiep nhan de biet noi dung\.$/);
      expect(said(kind, false)?.sms.length).toBeLessThanOrEqual(160);
    }
  });

  test('a denunciation is not named on a screen that lies open', () => {
    expect(said('denunciation')?.subject).toBe(`Nội dung đã gửi số ${NUMBER}: đã có trả lời`);
    expect(said('complaint')?.subject).toBe(`Khiếu nại số ${NUMBER}: đã có trả lời`);
    expect(said('feedback')?.subject).toBe(`Phản ánh, kiến nghị số ${NUMBER}: đã có trả lời`);
  });
});

describe('(J1, TH-14, ND61-8.1đ) what each event tells the sender', () => {
  test.each([
    [received(), 'feedback-received', /^Sở Mẫu đã tiếp nhận và trả lời chậm nhất lúc .+\.$/m],
    [
      { type: 'FeedbackAnswered', text: TEXT, state: 'in-handling' },
      'feedback-in-handling',
      /thông báo tình hình xử lý:\nĐã xem/,
    ],
    [{ type: 'FeedbackReferred', to: SO_MAU, text: TEXT }, 'feedback-referred', /^Đã chuyển đến Sở Mẫu\.\nĐã xem/],
    [{ type: 'ExplanationPassedOn', text: TEXT }, 'explanation-passed-on', /^Ý kiến giải trình .+:\nĐã xem/],
  ] as const)('%j', (event, kind, text) => {
    expect(said('feedback', true, event)).toMatchObject({ kind, text: expect.stringMatching(text) });
  });

  test('a complaint is received without a limit', () => {
    expect(said('complaint', true, received('complaint'))?.text).toMatch(/^Sở Mẫu đã tiếp nhận\.\n/);
  });

  test.each([
    { type: 'ExplanationAsked', of: XA_MAU, question: TEXT },
    { type: 'ExplanationGiven', text: TEXT },
    { type: 'FeedbackRated', rating: 'satisfied', text: null },
    { type: 'StepClosed', key: 'answer@1', outcome: 'handled' },
    { type: 'LimitReached', limit: 'answer', point: 'overdue', of: 1 },
  ] as const)('$type tells them nothing', (event) => expect(said('complaint', true, event)).toBeNull());
});

describe('(J2, J4, N4, ND61-8.2b) what the head of the one-stop unit is told', () => {
  const toHead = (event: FeedbackEvent, kind: FeedbackKind = 'complaint') => {
    const before = feedbackOf([AT, received(kind, { agency: SO_MAU })]);
    return toOneStop(event, { ...before, inHandOf: XA_MAU }, RULES);
  };

  test('who is asked to explain is not told what for', () => {
    expect(toHead({ type: 'ExplanationAsked', of: XA_MAU, question: TEXT })).toEqual({
      kind: 'explanation-asked',
      roles: ['head-of-one-stop'],
      agency: XA_MAU,
      subject: `Yêu cầu giải trình số ${NUMBER}`,
      text: `Yêu cầu giải trình số ${NUMBER}. Đề nghị xem và giải trình.`,
      sms: '',
    });
  });

  test.each([
    [
      { type: 'FeedbackReferred', to: XA_MAU, text: TEXT },
      'feedback-handed-over',
      'Khiếu nại số PA-2026-000001 được chuyển đến cơ quan',
    ],
    [
      { type: 'ExplanationGiven', text: TEXT },
      'explanation-given',
      'Khiếu nại số PA-2026-000001: đã có ý kiến giải trình',
    ],
  ] as const)('%j', (event, kind, subject) => {
    expect(toHead(event)).toMatchObject({ kind, subject, agency: XA_MAU, roles: ['head-of-one-stop'], sms: '' });
    expect(toHead(event)?.text).toMatch(/\. Đề nghị .+\.$/);
  });

  test.each([
    ['day-before', 'feedback-day-before', 'Còn một ngày làm việc để trả lời'],
    ['overdue', 'feedback-overdue', 'QUÁ HẠN trả lời'],
  ] as const)('the limit is %s', (point, kind, words) => {
    const told = toHead({ type: 'LimitReached', limit: 'answer', point, of: 1 }, 'feedback');
    expect(told).toMatchObject({ kind, subject: `${words}: Phản ánh, kiến nghị số ${NUMBER}`, agency: XA_MAU });
    expect(told?.text).toMatch(/\nHạn trả lời là .+\.$/);
  });

  test.each([received(), answered] as const)('$type tells them nothing', (event) => expect(toHead(event)).toBeNull());
});
