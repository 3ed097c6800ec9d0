import { describe, expect, test } from 'vitest';
import { actOn } from '../../../lib/domain/accounts/act-on.ts';
import { askChange, askReactivation } from '../../../lib/domain/accounts/ask.ts';
import { askMore, correctData } from '../../../lib/domain/accounts/ask-more.ts';
import { confirm } from '../../../lib/domain/accounts/confirm.ts';
import { approve, reject } from '../../../lib/domain/accounts/judge.ts';
import { runningAccountLimit } from '../../../lib/domain/accounts/limits.ts';
import { accountMoves } from '../../../lib/domain/accounts/moves.ts';
import { register } from '../../../lib/domain/accounts/register.ts';
import { suspend } from '../../../lib/domain/accounts/suspend.ts';
import { toHolder } from '../../../lib/domain/accounts/to-holder.ts';
import { openSteps } from '../../../lib/domain/journal/step.ts';
import { khoa, minh } from '../../people.ts';
import { mai, nothing, ROUTE, RULES, type Story, sha } from './story.ts';

const AT = '2026-03-02T09:00:00+07:00';
const LATER = '2026-03-05T10:00:00+07:00';
const seen = ({ account }: Story): string => openSteps(account).at(-1)?.key ?? '';
const limitOf = ({ account }: Story): string | null => runningAccountLimit(account, RULES)?.due.at ?? null;

const waiting = nothing
  .when(mai, AT, (a, m) => register(a, { holder: 'person', profile: sha('a'), route: ROUTE }, m, RULES))
  .opens('confirm', 1, AT)
  .when(mai, AT, (a, m) => confirm(a, 'email', m, RULES))
  .opens('approve', 3, AT);
const asked = waiting.when(khoa, AT, (a, m) => askMore(a, seen(waiting), sha('w'), m));

describe('(B2, TTH-10.1b) an approver asks for what is wrong to be put right', () => {
  test('(B2) the account waits on with what was asked, its step open and no limit running', () => {
    expect(limitOf(waiting)).not.toBeNull();
    expect(asked.account).toMatchObject({ stage: 'waiting-approval', more: { text: sha('w'), by: khoa.id } });
    expect(openSteps(asked.account).map(({ step }) => step)).toEqual(['approve']);
    expect(limitOf(asked)).toBeNull();
    expect(toHolder({ type: 'AccountMoreAsked', text: sha('w') }, asked.account, RULES, 'Sai ngày sinh.')?.text).toBe(
      'Nội dung cần sửa: Sai ngày sinh.\nÔng/bà đăng nhập Cổng Dịch vụ công để sửa và gửi lại; thời hạn xem xét tính lại từ khi nhận được.',
    );
  });

  test('(B2) its holder corrects it, and the limit counts from then', () => {
    const corrected = asked.when(mai, LATER, (a, m) => correctData(a, sha('b'), m));
    expect(corrected.account).toMatchObject({ stage: 'waiting-approval', profile: sha('b'), more: null });
    expect(limitOf(corrected)).toBe('2026-03-06T17:30:00+07:00');
    const approved = corrected.when(khoa, LATER, (a, m) => approve(a, seen(corrected), m));
    expect(approved.account).toMatchObject({ stage: 'active', profile: sha('b'), more: null });
    expect(asked.when(khoa, LATER, (a, m) => approve(a, seen(asked), m)).account).toMatchObject({ more: null });
  });

  test('(B2) not by who does not approve, not on a step not seen, not corrected unasked or by another', () => {
    expect(waiting.asked(minh, AT, (a, m) => askMore(a, seen(waiting), sha('w'), m))).toBe('not-your-role');
    expect(waiting.asked(khoa, AT, (a, m) => askMore(a, 'approve@9', sha('w'), m))).toBe('account-changed');
    expect(waiting.asked(mai, AT, (a, m) => correctData(a, sha('b'), m))).toBe('nothing-to-correct');
    expect(asked.asked(khoa, AT, (a, m) => correctData(a, sha('b'), m))).toBe('not-your-account');
    const refused = asked.when(khoa, AT, (a, m) => reject(a, seen(asked), sha('r'), m));
    expect(refused.asked(mai, AT, (a, m) => correctData(a, sha('b'), m))).toBe('account-not-at-this-stage');
  });
});

describe('(B4, TTH-10.2c) of a change of data too', () => {
  const active = waiting.when(khoa, AT, (a, m) => approve(a, seen(waiting), m));
  const change = active.when(mai, AT, (a, m) => askChange(a, sha('c'), m)).opens('review', 6, AT);
  const more = change.when(khoa, AT, (a, m) => askMore(a, seen(change), sha('w'), m));

  test('(B4) the same request comes again, no step besides, its limit from then', () => {
    expect(limitOf(change)).not.toBeNull();
    expect(limitOf(more)).toBeNull();
    expect(change.asked(mai, AT, (a, m) => askChange(a, sha('d'), m))).toBe('request-pending');
    expect(more.asked(mai, LATER, (a, m) => askChange(a, sha('d'), m))).toEqual(['AccountChangeRequested']);
    const again = more.when(mai, LATER, (a, m) => askChange(a, sha('d'), m));
    expect(again.account).toMatchObject({ pending: { profile: sha('d'), at: LATER }, more: null });
    expect(openSteps(again.account).map(({ step }) => step)).toEqual(['review']);
    expect(limitOf(again)).toBe('2026-03-06T17:30:00+07:00');
    const approved = again.when(khoa, LATER, (a, m) => approve(a, seen(again), m));
    expect(approved.account).toMatchObject({ profile: sha('d'), pending: null, more: null });
    expect(more.when(khoa, LATER, (a, m) => reject(a, seen(more), sha('r'), m)).account).toMatchObject({ more: null });
  });

  test('(B2, B4) by the act’s word, and with what is to be put right', () => {
    const act = { seen: seen(waiting), text: sha('w') };
    expect(waiting.asked(khoa, AT, (a, m) => actOn(a, { act: 'ask-more', ...act }, m))).toEqual(['AccountMoreAsked']);
    expect(waiting.asked(khoa, AT, (a, m) => actOn(a, { act: 'ask-more', ...act, text: null }, m))).toBe(
      'reason-needed',
    );
    expect(waiting.asked(khoa, AT, (a, m) => actOn(a, { act: 'reject', ...act }, m))).toEqual([
      ...['AccountRejected', 'StepClosed'],
    ]);
    const { account } = change;
    if (account.stage !== 'active') throw new Error('not in use');
    const answered = () => askMore({ ...account, pending: null }, seen(change), sha('w'), { at: AT, by: khoa });
    expect(answered).toThrow('nothing-to-correct');
  });

  test('(B5) a reactivation brings nothing to correct', () => {
    const stopped = active.when(mai, AT, (a, m) => suspend(a, null, m));
    const back = stopped.when(mai, AT, (a, m) => askReactivation(a, null, m)).opens('review', 7, AT);
    expect(back.asked(khoa, AT, (a, m) => askMore(a, seen(back), sha('w'), m))).toBe('nothing-to-correct');
    expect(accountMoves(back.account, khoa).map(({ decision }) => decision)).toEqual(['approve', 'reject', 'cancel']);
    expect(accountMoves(change.account, khoa).map(({ decision }) => decision)).toEqual([
      ...['approve', 'reject', 'ask-more', 'suspend', 'cancel'],
    ]);
  });
});
