import { describe, expect, test } from 'vitest';
import type { AccountState } from '../../../lib/domain/accounts/account.ts';
import { actOn } from '../../../lib/domain/accounts/act-on.ts';
import type { AccountAct } from '../../../lib/domain/accounts/acts.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { confirmAct, proposeAct, refuseAct } from '../../../lib/domain/accounts/propose-act.ts';
import { toApprovers } from '../../../lib/domain/accounts/to-approvers.ts';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { type Actor, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { khoa, minh, quang, tam } from '../../people.ts';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { RULES } from './story.ts';

const nga: Actor = { id: 'ac-2f90b6c3e8', roles: ['administrator'], agency: SO_MAU };
const AT = '2026-03-02T09:00:00+07:00';
const route = { name: 'account', version: 1 } as const;
const [profile, WHY, NO] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)];

type Told = readonly [by: string, events: readonly AccountEvent[]];
const journalOf = (...told: readonly Told[]): readonly Entry<AccountEvent>[] =>
  told.map(([by, events], index) => ({
    ...{ dossier: `account/${tam.id}`, entry: index + 1, at: AT, by, command: `${index}`, previous: '', hash: '' },
    events,
  }));
const TAKEN_OVER: Told = ['system', [{ type: 'AccountTakenOver', holder: 'staff', profile, route }]];
const inUse = foldAccount(journalOf(TAKEN_OVER));
const ask = (act: AccountAct, text: string | null = WHY, by = khoa, account: AccountState = inUse) =>
  proposeAct(account, { act, seen: null, text }, { at: AT, by });
const waiting = (act: AccountAct, ...more: readonly Told[]) =>
  foldAccount(journalOf(TAKEN_OVER, [khoa.id, ask(act)], ...more));
const reasonOf = (does: () => unknown): string => {
  try {
    does();
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
  return 'allowed';
};
const typesOf = (events: readonly AccountEvent[]) => events.map(({ type }) => type);

describe('(B6, TH-2.2) an act on an account of another agency takes two administrators', () => {
  test('(B5, B6) proposed, nothing has happened to the account; it waits with who asked and why', () => {
    expect(waiting('suspend')).toMatchObject({
      stage: 'active',
      waitingAct: { act: 'suspend', text: WHY, seen: null, by: khoa.id, entry: 2 },
    });
    expect(inUse).toMatchObject({ waitingAct: null });
  });

  test.each([
    ['suspend', ['StaffActConfirmed', 'AccountSuspended'], 'suspended'],
    ['cancel', ['StaffActConfirmed', 'AccountCancelled'], 'cancelled'],
    ['issue-password', ['StaffActConfirmed', 'IdentityChecked', 'PasswordIssued'], 'active'],
  ] as const)('(B5, B6) %s: another administrator’s yes is the act itself', (act, types, stage) => {
    const events = confirmAct(waiting(act), { at: AT, by: nga });
    expect(typesOf(events)).toEqual(types);
    expect(waiting(act, [nga.id, events])).toMatchObject({ stage, waitingAct: null });
  });

  test('(B6) a no, or taking it back, leaves the account as it was, and another may be proposed', () => {
    for (const by of [nga, khoa]) {
      const refused = waiting('suspend', [by.id, refuseAct(waiting('suspend'), NO, { at: AT, by })]);
      expect(refused).toMatchObject({ stage: 'active', waitingAct: null });
      expect(reasonOf(() => ask('cancel', WHY, khoa, refused))).toBe('allowed');
    }
  });

  test('(B6) not by who proposed it, not by its holder, not by who is no administrator, not twice', () => {
    const account = waiting('suspend');
    const confirm = (by: Actor, of: AccountState = account) => reasonOf(() => confirmAct(of, { at: AT, by }));
    expect(confirm(khoa)).toBe('not-your-own-proposal');
    expect(confirm({ ...nga, id: tam.id })).toBe('not-your-own-account');
    expect(confirm(quang)).toBe('not-your-role');
    expect(confirm(nga, inUse)).toBe('account-not-at-this-stage');
    const refuse = (by: Actor, of: AccountState = account) => reasonOf(() => refuseAct(of, NO, { at: AT, by }));
    expect(refuse(minh)).toBe('not-your-role');
    expect(refuse({ ...nga, id: tam.id })).toBe('not-your-own-account');
    expect(refuse(nga, inUse)).toBe('account-not-at-this-stage');
    expect(reasonOf(() => ask('cancel', WHY, nga, account))).toBe('act-already-proposed');
  });

  test('(B6) what would be refused when done is refused when proposed', () => {
    expect(reasonOf(() => ask('suspend', null))).toBe('reason-needed');
    expect(reasonOf(() => ask('suspend', WHY, quang))).toBe('not-your-role');
    expect(reasonOf(() => ask('suspend', WHY, { ...khoa, id: tam.id }))).toBe('not-your-own-account');
    expect(reasonOf(() => ask('handle-misuse'))).toBe('account-changed');
    expect(reasonOf(() => ask('approve'))).toBe('account-changed');
    expect(reasonOf(() => ask('issue-password', null))).toBe('allowed');
    expect(reasonOf(() => ask('suspend', WHY, khoa, foldAccount([])))).toBe('account-not-at-this-stage');
  });

  test('(B5) suspended meanwhile by its own administrator: the yes is refused, the no still clears it', () => {
    const own = actOn(waiting('suspend'), { act: 'suspend', seen: null, text: WHY }, { at: AT, by: nga });
    const account = waiting('suspend', [nga.id, own]);
    expect(reasonOf(() => confirmAct(account, { at: AT, by: nga }))).toBe('account-suspended');
    expect(typesOf(refuseAct(account, NO, { at: AT, by: nga }))).toEqual(['StaffActRefused']);
    const cancelled = actOn(waiting('suspend'), { act: 'cancel', seen: null, text: WHY }, { at: AT, by: nga });
    expect(waiting('suspend', [nga.id, cancelled])).toMatchObject({ stage: 'cancelled', waitingAct: null });
  });

  test('(B6) the other administrators are told what is asked for, and of whom nothing', () => {
    const [event] = ask('cancel');
    if (event === undefined) throw new Error('nothing was proposed');
    expect(toApprovers(event, waiting('cancel'), RULES)).toMatchObject({ kind: 'staff-act-proposed' });
    expect(toApprovers(event, waiting('cancel'), RULES)?.text).toMatch(/^Thu hồi tài khoản, ở cơ quan khác/);
  });
});
