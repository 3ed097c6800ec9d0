import { describe, expect, test } from 'vitest';
import { type AccountState, isAtRest, walkOf } from '../../../lib/domain/accounts/account.ts';
import { askChange, askReactivation } from '../../../lib/domain/accounts/ask.ts';
import { changePassword } from '../../../lib/domain/accounts/change-password.ts';
import { confirm } from '../../../lib/domain/accounts/confirm.ts';
import { issue } from '../../../lib/domain/accounts/issue.ts';
import { approve, reject } from '../../../lib/domain/accounts/judge.ts';
import { lapse } from '../../../lib/domain/accounts/lapse.ts';
import { nextLook, pointsReached } from '../../../lib/domain/accounts/looks.ts';
import { handleMisuse, reportMisuse } from '../../../lib/domain/accounts/misuse.ts';
import { accountMoves } from '../../../lib/domain/accounts/moves.ts';
import { weaknessOf } from '../../../lib/domain/accounts/password.ts';
import { register, takeOverAccount } from '../../../lib/domain/accounts/register.ts';
import { cancel, suspend } from '../../../lib/domain/accounts/suspend.ts';
import { staffUsername } from '../../../lib/domain/accounts/username.ts';
import type { Moment } from '../../../lib/domain/journal/moment.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { thanhHoa } from '../../../provinces/thanh-hoa/province.ts';
import { binh, khoa, lan, minh, quang, tam } from '../../people.ts';
import { mai, nothing, ROUTE, RULES, sha } from './story.ts';

const [MON, TUE, WED] = ['2026-03-02T09:00:00+07:00', '2026-03-03T09:00:00+07:00', '2026-03-04T09:00:00+07:00'];

type Step = (account: AccountState, moment: Moment) => ReturnType<typeof confirm>;
const registers =
  (holder: 'person' | 'organisation' | 'business' = 'person'): Step =>
  (account, moment) =>
    register(account, { holder, profile: sha('a'), route: ROUTE }, moment, RULES);
const confirms: Step = (account, moment) => confirm(account, 'email', moment, RULES);
const issues =
  (holder: 'person' | 'business' | 'staff', agency = 'Sở Mẫu'): Step =>
  (account, moment) =>
    issue(account, { holder, profile: sha('a'), route: ROUTE, agency }, moment, RULES);
const approves =
  (seen: string): Step =>
  (account, moment) =>
    approve(account, seen, moment);
const rejects =
  (seen: string): Step =>
  (account, moment) =>
    reject(account, seen, sha('c'), moment);
const asksChange: Step = (account, moment) => askChange(account, sha('b'), moment);
const asksBack: Step = (account, moment) => askReactivation(account, null, moment);
const suspends =
  (text: string | null = null): Step =>
  (account, moment) =>
    suspend(account, text, moment);
const cancels =
  (text: string | null = null): Step =>
  (account, moment) =>
    cancel(account, text, moment);
const reports: Step = (account, moment) => reportMisuse(account, sha('d'), moment);
const handles: Step = (account, moment) => handleMisuse(account, sha('e'), moment);

const registered = nothing.when(mai, MON, registers()).opens('confirm', 1, MON);
const confirmed = registered.when(mai, MON, confirms).opens('approve', 3, MON);
const active = confirmed.when(khoa, TUE, approves('approve@3'));
const asked = active.when(mai, TUE, asksChange).opens('review', 6, TUE);
const suspended = active.when(mai, TUE, suspends());

describe('registering and confirming', () => {
  test('(B1, B11, TTH-10.1) a registration declares its data true; its step is the holder’s', () => {
    expect(registered.account).toMatchObject({ stage: 'unconfirmed', profile: sha('a') });
    expect(walkOf(registered.account)).toMatchObject({ begun: 1, over: false, route: ROUTE });
  });

  test('(B1, B2, TTH-9.1) one account only; a business where its office issues none of its own', () => {
    expect(registered.asked(mai, TUE, registers())).toBe('username-taken');
    expect(nothing.asked(mai, MON, registers('organisation'))).toEqual(['AccountRegistered']);
    expect(nothing.asked(mai, MON, registers('business'))).toBe('business-accounts-elsewhere');
  });

  test('(B3, TTH-10.3b) to the last moment of the seventh day, not a second longer', () => {
    const [inTime, late] = ['2026-03-10T00:00:00+07:00', '2026-03-10T00:00:01+07:00'];
    expect(registered.asked(mai, inTime, confirms)).toEqual(['AccountConfirmed', 'StepClosed']);
    expect(registered.asked(mai, late, confirms)).toBe('confirmed-too-late');
    expect(lapse(registered.account, inTime, RULES)).toEqual([]);
    expect(lapse(registered.account, late, RULES).map(({ type }) => type)).toEqual([
      'AccountDeleted',
      'ContentErased',
      'StepClosed',
    ]);
    expect(lapse(confirmed.account, late, RULES)).toEqual([]);
    expect(confirmed.asked(mai, TUE, confirms)).toBe('already-confirmed');
  });

  test('(B3, TTH-10.3b, reading 26) while the last day rests on an undeclared year, nothing is deleted and nobody is too late', () => {
    const december = '2026-12-28T10:00:00+07:00';
    const late = '2027-01-06T10:00:00+07:00';
    const waiting = nothing.when(mai, december, registers()).opens('confirm', 1, december);
    expect(lapse(waiting.account, late, RULES)).toEqual([]);
    expect(pointsReached(waiting.account, late, RULES)).toEqual([
      { type: 'LimitReached', limit: 'confirm', point: 'day-before', of: 1 },
    ]);
    expect(waiting.asked(mai, late, confirms)).toEqual(['AccountConfirmed', 'StepClosed']);
    const declared = { ...thanhHoa.calendar, years: [2025, 2026, 2027] };
    const certain = { ...RULES, calendar: workingCalendar(declared) };
    expect(lapse(waiting.account, late, certain)).toHaveLength(3);
  });

  test('(B3, L7) reminded a day before, looked at again right after', () => {
    expect(nextLook(registered.account, RULES)).toBe('2026-03-09T00:00:00+07:00');
    const reached = pointsReached(registered.account, '2026-03-09T00:00:00+07:00', RULES);
    expect(reached).toEqual([{ type: 'LimitReached', limit: 'confirm', point: 'day-before', of: 1 }]);
    const reminded = registered.when(mai, '2026-03-09T00:00:00+07:00', () => reached);
    expect(nextLook(reminded.account, RULES)).toBe('2026-03-10T00:01:00+07:00');
  });
});

describe('approving', () => {
  test.each([
    ['an administrator', khoa, ['AccountApproved', 'StepClosed']],
    ['a head of a one-stop unit', quang, ['AccountApproved', 'StepClosed']],
    ['a receptionist', minh, 'not-your-role'],
    ['an officer', tam, 'not-your-role'],
    ['a citizen', lan, 'not-your-role'],
  ])('(B2, TTH-10.1b) by %s', (_who, by, answer) => {
    expect(confirmed.asked(by, TUE, approves('approve@3'))).toEqual(answer);
  });

  test('(B2) only the step that was seen; not before it was confirmed; never one’s own', () => {
    expect(confirmed.asked(khoa, TUE, approves('approve@1'))).toBe('account-changed');
    expect(registered.asked(khoa, TUE, approves('confirm@1'))).toBe('account-changed');
    expect(active.asked(khoa, TUE, approves('approve@3'))).toBe('account-changed');
    expect(confirmed.asked({ ...khoa, id: 'mai' }, TUE, approves('approve@3'))).toBe('not-your-own-account');
  });

  test('(B2) not approved: over for good', () => {
    const rejected = confirmed.when(khoa, TUE, rejects('approve@3'));
    expect(rejected.account).toMatchObject({ stage: 'rejected', rejected: { text: sha('c') } });
    expect(walkOf(rejected.account)?.over).toBe(true);
    expect(rejected.asked(mai, TUE, asksChange)).toBe('account-not-at-this-stage');
  });

  test('(B9, HT-III.1b) issued at the counter: checked, confirmed and approved in one entry, the password to be changed', () => {
    const issued = nothing.when(minh, MON, issues('person'));
    expect(issued.account).toMatchObject({
      stage: 'active',
      initialPassword: MON,
      steps: { 'confirm@1': { closed: { outcome: 'approved' } } },
    });
    expect(issued.when(mai, TUE, changePassword).account).toMatchObject({ initialPassword: null });
    expect(nothing.asked(tam, MON, issues('person'))).toBe('not-your-role');
  });

  test('(B2, B6, TTH-9.1, TH-2.2) a business by the named office only; staff by the administrator only', () => {
    expect(nothing.asked(binh, MON, issues('business'))).toBe('business-accounts-elsewhere');
    expect(nothing.asked(binh, MON, issues('business', 'Sở Kế hoạch và Đầu tư'))).toContain('AccountApproved');
    expect(nothing.asked(quang, MON, issues('staff'))).toBe('not-your-role');
    expect(nothing.asked(khoa, MON, issues('staff'))).toContain('AccountApproved');
  });
});

describe('in use', () => {
  test('(B4, TTH-10.2) at rest nothing waits; what is asked is keyed by the entry before, and what stands stays', () => {
    expect(active.account.stage !== 'nothing' && isAtRest(active.account)).toBe(true);
    expect(asked.account).toMatchObject({ stage: 'active', profile: sha('a'), pending: { profile: sha('b') } });
    expect(asked.account).toMatchObject({ steps: { 'request@5': { closed: { outcome: 'change' } } } });
    expect(walkOf(asked.account)?.over).toBe(false);
    expect(asked.asked(mai, WED, asksChange)).toBe('request-pending');
    expect(active.asked(lan, WED, asksChange)).toBe('not-your-account');
  });

  test('(B4, TTH-10.2c) approved, the new data stand; not approved, the old; either way the person may ask again', () => {
    const yes = asked.when(khoa, WED, approves('review@6'));
    const no = asked.when(khoa, WED, rejects('review@6'));
    expect(yes.account).toMatchObject({ profile: sha('b'), pending: null, turn: 8 });
    expect(no.account).toMatchObject({ profile: sha('a'), pending: null, turn: 8 });
    expect(no.when(mai, WED, asksChange).account).toMatchObject({
      steps: { 'request@8': { closed: { outcome: 'change' } } },
    });
  });

  test('(B5, TTH-10.3) suspended by the holder, or by an approver with a reason; back only after review', () => {
    expect(suspended.account.stage).toBe('suspended');
    expect(active.asked(khoa, WED, suspends())).toBe('reason-needed');
    expect(active.asked(khoa, WED, suspends(sha('f')))).toEqual(['AccountSuspended']);
    expect(active.asked(lan, WED, suspends(sha('f')))).toBe('not-your-role');
    expect(suspended.asked(mai, WED, asksChange)).toBe('account-suspended');
    expect(suspended.asked(mai, WED, suspends())).toBe('account-suspended');
    expect(active.asked(mai, WED, asksBack)).toBe('account-not-suspended');
    const back = suspended.when(mai, WED, asksBack).opens('review', 7, WED);
    expect(back.when(khoa, WED, approves('review@7')).account.stage).toBe('active');
    expect(back.when(khoa, WED, rejects('review@7')).account.stage).toBe('suspended');
  });

  test('(B5, TTH-10.3a) cancelled: what was asked is over, and nothing can be asked again', () => {
    const cancelled = asked.when(mai, WED, cancels());
    expect(cancelled.account).toMatchObject({
      stage: 'cancelled',
      steps: { 'review@6': { closed: { outcome: 'over' } } },
    });
    for (const step of [asksChange, asksBack, suspends(), cancels(), changePassword])
      expect(cancelled.asked(mai, WED, step)).toBe('account-not-at-this-stage');
  });

  test('(B6, TH-2.2) a staff account is revoked by the administrator, not by its holder', () => {
    const staff = nothing.when(khoa, MON, issues('staff'));
    expect(staff.asked(mai, TUE, cancels())).toBe('not-your-own-account');
    expect(staff.asked(quang, TUE, cancels(sha('f')))).toBe('not-your-role');
    expect(staff.asked(khoa, TUE, cancels(sha('f')))).toEqual(['AccountCancelled']);
  });

  test('(B11, TH-22.4) misuse reported stands until handled; suspending handles it', () => {
    const reported = active.when(mai, TUE, reports);
    expect(reported.asked(mai, TUE, reports)).toBe('misuse-already-reported');
    expect(reported.when(khoa, TUE, handles).account).toMatchObject({ misuse: null });
    expect(reported.when(khoa, TUE, suspends(sha('f'))).account).toMatchObject({ misuse: null });
    expect(active.asked(khoa, TUE, handles)).toBe('account-changed');
  });

  test('(TH-8.3, B7) taken over where it stands; once only', () => {
    const over = nothing.when(mai, MON, (account) =>
      takeOverAccount(account, { holder: 'person', profile: sha('a'), route: ROUTE }),
    );
    expect(over.account).toMatchObject({ stage: 'active', turn: 1, initialPassword: null });
    expect(
      over.asked(mai, TUE, (account) =>
        takeOverAccount(account, { holder: 'person', profile: sha('b'), route: ROUTE }),
      ),
    ).toEqual([]);
  });
});

test('(B2, B4, B5) the moves shown are those the rules allow, and no others', () => {
  const names = (account: AccountState, by = khoa) => accountMoves(account, by).map(({ decision }) => decision);
  expect(names(registered.account)).toEqual([]);
  expect(names(confirmed.account)).toEqual(['approve', 'reject', 'ask-more']);
  expect(names(active.account)).toEqual(['suspend', 'cancel']);
  expect(names(asked.account)).toEqual(['approve', 'reject', 'ask-more', 'suspend', 'cancel']);
  expect(names(suspended.account)).toEqual(['cancel']);
  expect(names(active.when(mai, TUE, reports).account)).toEqual(['handle-misuse', 'suspend', 'cancel']);
  expect(names(confirmed.account, minh)).toEqual([]);
  expect(names(nothing.when(khoa, MON, issues('staff')).account, quang)).toEqual([]);
  expect(accountMoves(asked.account, khoa)[0]).toMatchObject({ step: 'review@6', about: sha('b') });
});

test.each([
  ['Lê Thị Minh', 1, 'lethiminh.xamau'],
  ['Lê Thị Minh', 2, 'lethiminh2.xamau'],
  ['Đặng Đình Đức', 1, 'dangdinhduc.xamau'],
  ['Nguyễn  Thị  Ưu', 1, 'nguyenthiuu.xamau'],
])('(B6, TH-2.2) %s, the %ith of the name: %s', (name, nth, username) => {
  expect(staffUsername(name, 'xamau', nth)).toBe(username);
});

test.each([
  ['ngắn', true],
  ['12345678901234', true],
  ['aaaaaaaaaaaa', true],
  ['Mật khẩu 123456', true],
  ['phamthimai-2026', true],
  [' sông Mã chảy về đông', true],
  ['sông Mã chảy về đông', false],
  ['k7#mQ!x2vbLp', false],
])('(B7, TT32-10) the password “%s” is too weak: %s', (password, weak) => {
  expect(weaknessOf(password, { username: 'phamthimai' }) !== null).toBe(weak);
});
