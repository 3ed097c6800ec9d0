import { expect, test } from 'vitest';
import type { AccountState } from '../../../lib/domain/accounts/account.ts';
import { holderSeen, linkNational, takeNumberBack } from '../../../lib/domain/accounts/check-identity.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { type Actor, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { khoa, minh, tam } from '../../people.ts';
import { mai, ROUTE, sha } from './story.ts';

const AT = '2026-03-02T09:00:00+07:00';
const REGISTERED: AccountEvent = {
  ...{ type: 'AccountRegistered', holder: 'person', profile: sha('a'), declaredTrue: true, route: ROUTE },
};
const TAKEN_OVER: AccountEvent = { type: 'AccountTakenOver', holder: 'person', profile: sha('a'), route: ROUTE };
const BY_CODE: AccountEvent = { type: 'AccountConfirmed', by: 'phone' };
const RELEASE = { profile: sha('b'), document: 'citizen', text: sha('c') } as const;

const after = (...entries: readonly (readonly AccountEvent[])[]): AccountState =>
  foldAccount(
    entries.map((events, index) => ({
      ...{ dossier: `account/${mai.id}`, entry: index + 1, at: AT, by: index === 0 ? mai.id : minh.id },
      ...{ command: `${index}`, previous: sha('0'), hash: sha('1'), events },
    })),
  );
const assured = (account: AccountState) => (account.stage === 'nothing' ? undefined : account.assurance);
const inUse = after([REGISTERED], [BY_CODE], [{ type: 'AccountApproved' }]);
const asked = (
  does: (account: AccountState, by: Actor) => readonly AccountEvent[],
  account = inUse,
  by: Actor = minh,
) => {
  try {
    return does(account, by).map(({ type }) => type);
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
};
const sees = (account: AccountState, by: Actor) => holderSeen(account, 'citizen', { at: AT, by });
const takes = (account: AccountState, by: Actor) => takeNumberBack(account, RELEASE, { at: AT, by });
const links = (account: AccountState, by: Actor) => linkNational(account, { at: AT, by });

test('(B1, B9, HT-III.1b) how sure it is who the holder is: own word, a code, a look at a paper; each with its entry', () => {
  expect(assured(after([REGISTERED]))).toMatchObject({ level: 'declared', how: 'own-word', entry: 1 });
  expect(assured(inUse)).toMatchObject({ level: 'contact-confirmed', how: 'phone', entry: 2, document: null });
  const seen = after([REGISTERED], [BY_CODE], [{ type: 'AccountApproved' }], sees(inUse, minh));
  expect(assured(seen)).toMatchObject({ level: 'identity-checked', how: 'counter', by: minh.id, document: 'citizen' });
  const issued = after([
    REGISTERED,
    { type: 'IdentityChecked', by: 'counter' },
    { type: 'AccountConfirmed', by: 'counter' },
  ]);
  expect(assured(issued)).toMatchObject({ level: 'identity-checked', how: 'counter', document: null });
  expect(assured(after([TAKEN_OVER]))).toMatchObject({ level: 'identity-checked', how: 'taken-over' });
  const linked = after([REGISTERED], [BY_CODE], [{ type: 'AccountApproved' }], links(inUse, mai));
  expect(assured(linked)).toMatchObject({ level: 'identity-checked', how: 'national-login' });
});

test('(B9, N4) a counter’s people look, and nobody at their own account; each look is remembered', () => {
  expect(asked(sees)).toEqual(['IdentityChecked']);
  expect(asked(sees, inUse, tam)).toBe('not-your-role');
  expect(asked(sees, inUse, { ...minh, id: mai.id })).toBe('not-your-own-account');
  expect(asked(sees, after([{ ...TAKEN_OVER, holder: 'staff' }]), khoa)).toBe('not-your-role');
  expect(asked(sees, after([REGISTERED]))).toBe('account-not-at-this-stage');
  expect(asked(sees, after([TAKEN_OVER]))).toEqual(['IdentityChecked']);
  expect(asked(links, inUse, mai)).toEqual(['IdentityChecked']);
  expect(asked(links, inUse, tam)).toBe('not-your-account');
  expect(asked(links, after([TAKEN_OVER]), mai)).toEqual([]);
});

test('(B10) a number goes back from an account nobody has looked at, and from no other; then it stands without it', () => {
  expect(asked(takes)).toEqual(['NumberReleased']);
  expect(asked(takes, inUse, tam)).toBe('not-your-role');
  expect(asked(takes, after([TAKEN_OVER]))).toBe('identity-already-checked');
  const without = after([REGISTERED], [BY_CODE], [{ type: 'AccountApproved' }], takes(inUse, minh));
  expect(without).toMatchObject({ stage: 'active', profile: sha('b'), assurance: { level: 'declared', entry: 4 } });
});
