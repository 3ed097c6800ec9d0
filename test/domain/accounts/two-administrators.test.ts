import { describe, expect, test } from 'vitest';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { confirmStaff, proposeStaff, refuseStaff } from '../../../lib/domain/accounts/propose-staff.ts';
import { whyTwo } from '../../../lib/domain/accounts/two-administrators.ts';
import { type Actor, NotAllowed, OVERSIGHT_ROLES, ROLES, type StaffRole } from '../../../lib/domain/journal/moment.ts';
import { khoa, minh } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { RULES } from './story.ts';

const nga: Actor = { id: 'ac-2f90b6c3e8', roles: ['administrator'], agency: SO_MAU };
const AT = '2026-03-02T09:00:00+07:00';
const profile = 'a'.repeat(64);
const route = { name: 'account', version: 1 } as const;
const ask = (roles: readonly StaffRole[], held: readonly StaffRole[] = [], agency = SO_MAU) =>
  whyTwo({ roles, held, agency }, SO_MAU);

describe('(B6, TH-2.2, BH-21.1) what one administrator may not do alone', () => {
  test('(B6) one duty in one’s own agency is issued by one administrator', () => {
    for (const role of ROLES) expect(ask([role]), role).toEqual(role === 'administrator' ? ['administrator'] : []);
    expect(ask(['receptionist', 'clerk'])).toEqual([]);
    expect(ask(['head-of-one-stop', 'department-head'])).toEqual([]);
  });

  test.each([
    [['officer', 'leader'], []],
    [['leader', 'clerk'], []],
    [['officer', 'clerk', 'receptionist'], []],
    [['clerk'], ['leader']],
    [['officer'], ['receptionist', 'clerk']],
    [['leader'], ['administrator']],
  ] as const)('(B6) %j beside accounts of %j would let one hand draft, sign and seal', (roles, held) => {
    expect(ask(roles, held)).toEqual(['duties']);
  });

  test('(B6, N4) sight of other agencies’ work is given by two, also within the agency that holds the role', () => {
    for (const role of OVERSIGHT_ROLES) expect(ask([role]), role).toEqual(['oversight']);
    expect(ask(['inspector'], [], XA_MAU)).toEqual(['oversight', 'agency']);
    expect(ask(['officer'], ['inspector'])).toEqual([]);
  });

  test('(B6) in another agency, or with the power of an administrator, every reason is told', () => {
    expect(ask(['officer'], [], XA_MAU)).toEqual(['agency']);
    expect(ask(['officer', 'administrator'], [], XA_MAU)).toEqual(['duties', 'administrator', 'agency']);
  });
});

const entries = (events: readonly AccountEvent[], by = khoa.id) => [
  { dossier: 'account/ac-1', entry: 1, at: AT, by, command: 'c', events, previous: '', hash: '' },
];
const proposed = foldAccount(
  entries(proposeStaff(foldAccount([]), { profile, route, why: ['agency'] }, { at: AT, by: khoa })),
);
const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
  return 'allowed';
};

describe('(B6, TH-2.2) a proposal and its answer', () => {
  test('(B6) proposed it is nobody’s account; another administrator’s yes issues it with a first password', () => {
    expect(proposed).toMatchObject({ stage: 'proposed', holder: 'staff', why: ['agency'] });
    const events = confirmStaff(proposed, 'Sở Mẫu', { at: AT, by: nga }, RULES);
    expect(events.map(({ type }) => type)).toEqual([
      ...[
        'AccountRegistered',
        'IdentityChecked',
        'AccountConfirmed',
        'AccountApproved',
        'PasswordIssued',
        'StepClosed',
      ],
    ]);
    expect(events.at(-1)).toMatchObject({ key: 'confirm@2' });
    const [first] = entries(proposeStaff(foldAccount([]), { profile, route, why: ['agency'] }, { at: AT, by: khoa }));
    if (first === undefined) throw new Error('nothing was proposed');
    const second = { ...first, entry: 2, by: nga.id, events };
    expect(foldAccount([first, second])).toMatchObject({ stage: 'active', turn: 2, profile });
  });

  test('(B6) who proposed it does not confirm it; who is no administrator answers nothing; answered is answered', () => {
    const confirm = (by: Actor, account = proposed) =>
      reasonOf(() => confirmStaff(account, 'Sở Mẫu', { at: AT, by }, RULES));
    expect(confirm(khoa)).toBe('not-your-own-proposal');
    expect(confirm(minh)).toBe('not-your-role');
    expect(confirm({ ...nga, id: 'ac-1' })).toBe('not-your-own-account');
    expect(confirm(nga, foldAccount([]))).toBe('account-not-at-this-stage');
    expect(confirm(nga)).toBe('allowed');
    const refuse = (by: Actor, account = proposed) => reasonOf(() => refuseStaff(account, profile, { at: AT, by }));
    expect([refuse(minh), refuse(nga), refuse(khoa)]).toEqual(['not-your-role', 'allowed', 'allowed']);
    expect(refuse(nga, foldAccount([]))).toBe('account-not-at-this-stage');
    expect(reasonOf(() => proposeStaff(proposed, { profile, route, why: [] }, { at: AT, by: nga }))).toBe(
      'account-not-at-this-stage',
    );
  });

  test('(B6) refused it ends, and no later yes brings it back', () => {
    const [first] = entries(proposeStaff(foldAccount([]), { profile, route, why: ['duties'] }, { at: AT, by: khoa }));
    if (first === undefined) throw new Error('nothing was proposed');
    const over = foldAccount([
      first,
      { ...first, entry: 2, by: nga.id, events: refuseStaff(proposed, profile, { at: AT, by: nga }) },
    ]);
    expect(over).toMatchObject({ stage: 'rejected', rejected: { by: nga.id } });
    expect(reasonOf(() => confirmStaff(over, 'Sở Mẫu', { at: AT, by: nga }, RULES))).toBe('account-not-at-this-stage');
  });
});
