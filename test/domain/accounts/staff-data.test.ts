import { describe, expect, test } from 'vitest';
import { actOn } from '../../../lib/domain/accounts/act-on.ts';
import type { ActOn } from '../../../lib/domain/accounts/acts.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { confirmAct, proposeAct } from '../../../lib/domain/accounts/propose-act.ts';
import { toHolder } from '../../../lib/domain/accounts/to-holder.ts';
import { type Actor, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { khoa, quang, tam } from '../../people.ts';
import { RULES } from './story.ts';

const AT = '2026-03-02T09:00:00+07:00';
const [from, to, text] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)];
const nga: Actor = { ...khoa, id: 'nga' };
const fold = (...told: readonly (readonly AccountEvent[])[]) =>
  foldAccount(
    told.map((events, index) => ({
      ...{ dossier: `account/${tam.id}`, entry: index + 1, at: AT, by: khoa.id, command: `${index}`, events },
      ...{ previous: '', hash: '' },
    })),
  );
const began = (holder: 'staff' | 'person'): AccountEvent => ({
  ...{ type: 'AccountTakenOver', holder, profile: from, route: { name: 'account', version: 1 } },
});
const inUse = fold([began('staff')]);
const ROLE: ActOn = { act: 'revoke-role', seen: null, text, role: 'officer', data: { from, to } };
const NUMBER: ActOn = { act: 'give-identifier', seen: null, text: null, data: { from, to } };
const AWAY: ActOn = {
  ...{ act: 'record-absence', seen: null, text: null },
  absence: { from: '2026-03-02T00:00:00+07:00', until: '2026-03-07T00:00:00+07:00', standIn: 'son' },
};
const no = (does: () => unknown): string => {
  try {
    does();
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
  return 'allowed';
};

describe('(B6, TH-2.2) one role taken back, a number given: the rest of the account stays', () => {
  test('(B6) by an administrator the data change at once', () => {
    const events = actOn(inUse, ROLE, { at: AT, by: khoa });
    expect(events).toEqual([{ type: 'StaffRoleRevoked', role: 'officer', profile: to, text }]);
    expect(fold([began('staff')], events)).toMatchObject({ stage: 'active', profile: to });
    const given = actOn(inUse, NUMBER, { at: AT, by: khoa });
    expect(given).toEqual([{ type: 'StaffIdentifierGiven', profile: to }]);
    expect(fold([began('staff')], given)).toMatchObject({ stage: 'active', profile: to });
  });

  test.each([ROLE, NUMBER])(
    '(B6) $act: not by another, not one’s own, not of who is served, not on data changed meanwhile',
    (act) => {
      expect(no(() => actOn(inUse, act, { at: AT, by: quang }))).toBe('not-your-role');
      expect(no(() => actOn(inUse, act, { at: AT, by: { ...khoa, id: tam.id } }))).toBe('not-your-own-account');
      expect(no(() => actOn(fold([began('person')]), act, { at: AT, by: khoa }))).toBe('account-not-of-staff');
      const changed = fold([began('staff')], [{ type: 'StaffIdentifierGiven', profile: 'd'.repeat(64) }]);
      expect(no(() => actOn(changed, act, { at: AT, by: khoa }))).toBe('account-changed');
      const over = fold([began('staff')], [{ type: 'AccountCancelled', text: null }]);
      expect(no(() => actOn(over, act, { at: AT, by: khoa }))).toBe('account-not-at-this-stage');
    },
  );

  test('(B6) a role goes with a reason', () => {
    expect(no(() => actOn(inUse, { ...ROLE, text: null }, { at: AT, by: khoa }))).toBe('reason-needed');
    expect(no(() => actOn(inUse, NUMBER, { at: AT, by: khoa }))).toBe('allowed');
  });

  test('(B6) an act without what it brings is nobody’s: the program is wrong', () => {
    const { data: _, ...bare } = NUMBER;
    expect(() => actOn(inUse, bare, { at: AT, by: khoa })).toThrow('without what it brings');
  });

  test.each([ROLE, NUMBER, AWAY])(
    '(B6) $act: of another agency proposed with what it brings, done at another’s yes',
    (act) => {
      const proposed = proposeAct(inUse, act, { at: AT, by: khoa });
      expect(proposed).toEqual([{ type: 'StaffActProposed', ...act }]);
      const waiting = fold([began('staff')], proposed);
      expect(waiting).toMatchObject({ profile: from, absence: null, waitingAct: act });
      const events = confirmAct(waiting, { at: AT, by: nga });
      expect(events).toEqual([{ type: 'StaffActConfirmed' }, ...actOn(inUse, act, { at: AT, by: nga })]);
      expect(fold([began('staff')], proposed, events)).toMatchObject({ waitingAct: null });
    },
  );

  test('(E2) an absence by its word is an administrator’s act', () => {
    expect(no(() => actOn(inUse, AWAY, { at: AT, by: quang }))).toBe('not-your-role');
    expect(actOn(inUse, AWAY, { at: AT, by: khoa })).toEqual([{ type: 'AbsenceRecorded', ...AWAY.absence }]);
  });

  test('(B6) its holder is told which role and why, or that a number was written down', () => {
    const [revoked] = actOn(inUse, ROLE, { at: AT, by: khoa });
    const [given] = actOn(inUse, NUMBER, { at: AT, by: khoa });
    if (revoked === undefined || given === undefined) throw new Error('nothing happened');
    expect(toHolder(revoked, inUse, RULES, 'Chuyển việc.')).toMatchObject({
      kind: 'role-revoked',
      text: 'Vai trò: Cán bộ, công chức xử lý.\nLý do: Chuyển việc.\nMọi phiên làm việc đã kết thúc; các vai trò khác vẫn dùng được khi đăng nhập lại.',
    });
    expect(toHolder(given, inUse, RULES, '')).toMatchObject({ kind: 'identifier-given' });
  });
});
