import { describe, expect, test } from 'vitest';
import { askChange, askReactivation } from '../../../lib/domain/accounts/ask.ts';
import { confirm } from '../../../lib/domain/accounts/confirm.ts';
import { approve, reject } from '../../../lib/domain/accounts/judge.ts';
import { handleMisuse, reportMisuse } from '../../../lib/domain/accounts/misuse.ts';
import { accountMoves } from '../../../lib/domain/accounts/moves.ts';
import { register, takeOverAccount } from '../../../lib/domain/accounts/register.ts';
import { accountWork, approversOf, askedWords } from '../../../lib/domain/accounts/steps.ts';
import { cancel, suspend } from '../../../lib/domain/accounts/suspend.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { khoa, minh, quang } from '../../people.ts';
import { mai, nothing, ROUTE, RULES, sha } from './story.ts';

const WED = '2026-03-04T09:00:00+07:00';

/** An account of staff in use; Mai is who holds it. */
const inUse = nothing.when(khoa, WED, (account) =>
  takeOverAccount(account, { holder: 'staff', profile: sha('1'), route: ROUTE }),
);
const suspended = inUse.when(khoa, WED, (account, moment) => suspend(account, sha('2'), moment));
const asking = suspended
  .when(mai, WED, (account, moment) => askReactivation(account, sha('3'), moment))
  .opens('review', 3, WED);
const changing = inUse
  .when(mai, WED, (account, moment) => askChange(account, sha('4'), moment))
  .opens('review', 2, WED);
const reported = inUse.when(mai, WED, (account, moment) => reportMisuse(account, sha('5'), moment));

describe('(B5, B6, TH-2.2) an account of staff is decided on by the administrator alone', () => {
  test.each<[string, Actor]>([
    ['the head of a one-stop unit', quang],
    ['a receptionist', minh],
  ])('(TH-2.2) %s reactivates, changes, suspends, revokes, settles nothing, and is offered nothing', (_who, by) => {
    expect(asking.asked(by, WED, (account, moment) => approve(account, 'review@3', moment))).toBe('not-your-role');
    expect(asking.asked(by, WED, (account, moment) => reject(account, 'review@3', sha('6'), moment))).toBe(
      'not-your-role',
    );
    expect(changing.asked(by, WED, (account, moment) => approve(account, 'review@2', moment))).toBe('not-your-role');
    expect(inUse.asked(by, WED, (account, moment) => suspend(account, sha('6'), moment))).toBe('not-your-role');
    expect(inUse.asked(by, WED, (account, moment) => cancel(account, sha('6'), moment))).toBe('not-your-role');
    expect(reported.asked(by, WED, (account, moment) => handleMisuse(account, sha('6'), moment))).toBe('not-your-role');
    for (const { account } of [asking, changing, inUse, reported, suspended])
      expect(accountMoves(account, by)).toEqual([]);
  });

  test('(TH-2.2) the administrator may, and is offered it', () => {
    expect(asking.asked(khoa, WED, (account, moment) => approve(account, 'review@3', moment))).toEqual([
      'AccountReactivated',
      'StepClosed',
    ]);
    expect(reported.asked(khoa, WED, (account, moment) => handleMisuse(account, sha('6'), moment))).toEqual([
      'MisuseHandled',
    ]);
    const offered = ({ account }: typeof inUse) => accountMoves(account, khoa).map(({ decision }) => decision);
    expect(offered(asking)).toEqual(['approve', 'reject', 'cancel']);
    expect(offered(reported)).toEqual(['handle-misuse', 'suspend', 'cancel']);
    expect(offered(inUse)).toEqual(['suspend', 'cancel']);
  });

  test('(TTH-10.1b) of everybody else also the heads of the one-stop units decide', () => {
    expect(approversOf({ holder: 'staff' })).toEqual(['administrator']);
    for (const holder of ['person', 'organisation', 'business'] as const)
      expect(approversOf({ holder })).toEqual(['administrator', 'head-of-one-stop']);
  });

  test('(TTH-10) on what never was an account nobody decides', () => {
    expect(nothing.asked(khoa, WED, (account, moment) => suspend(account, sha('6'), moment))).toBe(
      'account-not-at-this-stage',
    );
    expect(accountMoves(nothing.account, khoa)).toEqual([]);
  });
});

describe('(B2, B4, B5) what waits of an account is said as work', () => {
  test.each([
    ['approve@2', 'Phê duyệt tài khoản'],
    ['review@5', 'Xem xét đề nghị'],
    ['misuse', 'Xem xét báo cáo sử dụng trái phép'],
    ['toString@1', 'Xem xét'],
  ])('(TTH-10) %s: %s', (step, work) => expect(accountWork(step)).toBe(work));

  test('(TTH-10.1b, 10.2c, 10.3c) what its holder asks for', () => {
    const fresh = nothing.when(mai, WED, (account, moment) =>
      register(account, { holder: 'person', profile: sha('1'), route: ROUTE }, moment, RULES),
    );
    const confirmed = fresh.when(mai, WED, (account, moment) => confirm(account, 'email', moment, RULES));
    expect([nothing, fresh, confirmed, inUse, changing, asking].map(({ account }) => askedWords(account))).toEqual([
      null,
      null,
      'Đề nghị cấp tài khoản',
      null,
      'Đề nghị thay đổi thông tin',
      'Yêu cầu kích hoạt lại',
    ]);
  });
});
