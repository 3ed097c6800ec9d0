import type { Entry } from '../journal/entry.ts';
import type { Fact } from '../journal/fact.ts';
import type { StepKey } from '../journal/step.ts';
import { stepKey } from '../journal/step.ts';
import { unknownEvent } from '../journal/unknown-event.ts';
import {
  type AccountState,
  type AccountStepTaken,
  type Assurance,
  accountOf,
  type BegunAccount,
  isInUse,
  NO_ACCOUNT,
  type Pending,
  type Registered,
  type UsedAccount,
} from './account.ts';
import type { ActOn } from './acts.ts';
import type { AccountEvent, AccountStep } from './events.ts';

/** The account after one more entry. A fold never refuses. The answer is frozen. */
export const afterEntry = (account: AccountState, entry: Entry<AccountEvent>): AccountState => {
  const fact: Fact = { entry: entry.entry, at: entry.at, by: entry.by };
  let next = account;
  for (const event of entry.events) next = apply(next, event, fact, accountOf(entry.dossier));
  return next.stage === 'nothing' ? next : Object.freeze({ ...next, last: fact });
};

/** A whole journal of an account folded from the beginning. */
export const foldAccount = (entries: readonly Entry<AccountEvent>[]): AccountState =>
  entries.reduce(afterEntry, NO_ACCOUNT);

const apply = (account: AccountState, event: AccountEvent, fact: Fact, id: string): AccountState => {
  if (event.type === 'AccountRegistered') return { ...begun(event, fact, id), stage: 'unconfirmed' };
  if (event.type === 'AccountTakenOver')
    return { ...begun(event, fact, id), assurance: takenOver(fact), stage: 'active', turn: fact.entry, pending: null };
  if (event.type === 'StaffAccountProposed')
    return { ...begun({ ...event, holder: 'staff' }, fact, id), stage: 'proposed', why: event.why };
  if (account.stage === 'nothing') throw new Error(`journal of account ${id} does not begin with a registration`);

  switch (event.type) {
    case 'StaffActProposed':
      return { ...account, waitingAct: proposed(fact, event) };
    case 'StaffActConfirmed':
    case 'StaffActRefused':
      return { ...account, waitingAct: null };
    case 'ContentErased':
      return account;
    case 'IdentityChecked':
      return { ...account, assurance: checked(fact, event) };
    case 'PasswordIssued':
      return { ...account, initialPassword: fact.at };
    case 'NumberReleased':
      return { ...account, profile: event.profile, assurance: ownWord(fact) };
    case 'AccountMoreAsked':
      return { ...account, more: { ...fact, text: event.text } };
    case 'AccountDataCorrected':
      return { ...waiting(account), profile: event.profile, more: null, confirmed: fact };
    case 'StaffRoleRevoked':
    case 'StaffIdentifierGiven':
      return { ...account, profile: event.profile };
    case 'AbsenceRecorded': {
      const { from, until, standIn } = event;
      return { ...account, absence: { ...fact, from, until, standIn } };
    }
    case 'AbsenceEnded':
      return { ...account, absence: null };
    case 'AccountConfirmed':
      return { ...account, assurance: afterCode(account, event.by, fact), stage: 'waiting-approval', confirmed: fact };
    case 'AccountApproved':
      return { ...account, stage: 'active', turn: fact.entry, pending: null, more: null };
    case 'AccountRejected':
    case 'StaffAccountRefused':
      return { ...account, stage: 'rejected', rejected: { ...fact, text: event.text } };
    case 'AccountDeleted':
      return { ...account, stage: 'deleted' };
    case 'AccountChangeRequested':
      return asking(account, { ...fact, what: 'change', profile: event.profile });
    case 'AccountReactivationRequested':
      return asking(account, { ...fact, what: 'reactivation', profile: null });
    case 'AccountChangeApproved':
      return { ...answered(account, fact), profile: event.profile };
    case 'AccountChangeRejected':
    case 'AccountReactivationRejected':
      return answered(account, fact);
    case 'AccountReactivated':
      return { ...answered(account, fact), stage: 'active' };
    case 'AccountSuspended':
      return { ...used(account), stage: 'suspended', suspended: { ...fact, text: event.text }, misuse: null };
    case 'AccountCancelled':
      return {
        ...used(account),
        stage: 'cancelled',
        pending: null,
        more: null,
        misuse: null,
        waitingAct: null,
        absence: null,
      };
    case 'MisuseReported':
      return { ...account, misuse: { ...fact, text: event.text } };
    case 'MisuseHandled':
      return { ...account, misuse: null };
    case 'PasswordChanged':
      return { ...account, initialPassword: null };
    case 'StepOpened': {
      const key = stepKey(event.step, event.after);
      const step: AccountStepTaken = { key, step: event.step, opened: fact, closed: null };
      return { ...account, steps: { ...account.steps, [key]: step } };
    }
    case 'StepClosed':
      return { ...account, steps: { ...account.steps, [event.key]: closed(account, event.key, event.outcome, fact) } };
    case 'LimitReached': {
      const { limit, point, of } = event;
      return { ...account, reached: [...account.reached, { limit, point, of }] };
    }
    default:
      throw unknownEvent(event);
  }
};

const begun = (
  {
    holder,
    profile,
    route,
  }: Pick<Extract<AccountEvent, { type: 'AccountRegistered' }>, 'holder' | 'profile' | 'route'>,
  fact: Fact,
  id: string,
): Registered => ({
  id,
  holder,
  profile,
  route,
  registered: fact,
  steps: {},
  reached: [],
  initialPassword: null,
  misuse: null,
  waitingAct: null,
  more: null,
  absence: null,
  assurance: ownWord(fact),
  last: fact,
});

const ownWord = (fact: Fact): Assurance => ({ ...fact, level: 'declared', how: 'own-word', document: null });

const takenOver = (fact: Fact): Assurance => ({
  ...fact,
  level: 'identity-checked',
  how: 'taken-over',
  document: null,
});

const checked = (fact: Fact, { by, document }: Extract<AccountEvent, { type: 'IdentityChecked' }>): Assurance => ({
  ...fact,
  level: 'identity-checked',
  how: by,
  document: document ?? null,
});

/** A code proves the contact; whoever was known already stays known. */
const afterCode = ({ assurance }: BegunAccount, by: 'email' | 'phone' | 'counter', fact: Fact): Assurance =>
  by === 'counter' || assurance.level === 'identity-checked'
    ? assurance
    : { ...fact, level: 'contact-confirmed', how: by, document: null };

const proposed = (
  fact: Fact,
  { type: _, ...act }: Extract<AccountEvent, { type: 'StaffActProposed' }>,
): Fact & ActOn => ({
  ...fact,
  ...act,
});

const waiting = (account: BegunAccount) => {
  if (account.stage !== 'waiting-approval')
    throw new Error(`account ${account.id}: nothing waits, stage ${account.stage}`);
  return account;
};

const used = (account: BegunAccount): UsedAccount => {
  if (!isInUse(account)) throw new Error(`account ${account.id}: not in use, stage ${account.stage}`);
  return account;
};

const asking = (account: BegunAccount, pending: Pending): AccountState => ({ ...used(account), pending, more: null });

/** After an answer the next request is keyed by its entry, unless nothing waited for one. */
const answered = (account: BegunAccount, fact: Fact): UsedAccount => {
  const before = used(account);
  return { ...before, pending: null, more: null, turn: before.pending === null ? before.turn : fact.entry };
};

const closed = (account: BegunAccount, key: StepKey, outcome: string, fact: Fact): AccountStepTaken => {
  const known = account.steps[key];
  const step = key.slice(0, key.indexOf('@')) as AccountStep;
  return { ...(known ?? { key, step, opened: null }), closed: { ...fact, outcome } };
};
