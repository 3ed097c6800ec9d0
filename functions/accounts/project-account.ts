import { type BegunAccount, isAtRest, isInUse } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { firstPasswordUntil } from '../../lib/domain/accounts/first-password.ts';
import { foldAccount } from '../../lib/domain/accounts/fold.ts';
import { runningAccountLimit } from '../../lib/domain/accounts/limits.ts';
import { approversOf, MISUSE } from '../../lib/domain/accounts/steps.ts';
import { openSteps } from '../../lib/domain/journal/step.ts';
import type { AccountStatus, Account as Row } from '../../lib/world/accounts.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import type { AccountProfile } from './account-profile.ts';
import { accountRules } from './account-rules.ts';

/** The queue of those who decide on accounts; it never mixes with the dossiers'. */
export const accountQueue = (role: string): string => `accounts:${role}`;

/** The queue of staff accounts that wait for a second administrator, to be issued or for what is to happen to them. */
export const PROPOSED_STAFF = 'accounts:second-administrator';

/** Where a stand-in finds whom they stand in for. */
export const standInQueue = (standIn: string): string => `accounts:stand-in/${standIn}`;

/** Keeps the list of what waits and the row people sign in by: both follow the journal, written only forward. */
export const projectAccount = async (journal: string, world: World): Promise<void> => {
  const account = foldAccount(await world.journal.read<AccountEvent>(journal));
  if (account.stage === 'nothing') return;

  await world.views.put(listed(journal, account, world));
  const status = statusOf(account);
  if (status === null) return world.accounts.remove(account.id);
  const profile = await findContent<AccountProfile>(world, journal, account.profile);
  if (profile !== undefined) await world.accounts.put(signInRow(account, profile, status));
};

/** Null: nobody signs in with it any more, and nothing of it is kept there. */
const statusOf = ({ stage }: BegunAccount): AccountStatus | null =>
  stage === 'rejected' || stage === 'deleted' || stage === 'proposed' ? null : stage;

const signInRow = (account: BegunAccount, profile: AccountProfile, status: AccountStatus): Row => {
  const { username, name, identifier, phone, email, address, notify, publicKey, staff } = profile;
  return {
    id: account.id,
    username,
    kind: account.holder === 'staff' ? 'staff' : 'citizen',
    name,
    roles: staff?.roles ?? [],
    agency: staff?.agency ?? null,
    unit: staff?.unit ?? null,
    identifier,
    phone,
    email,
    address,
    notify,
    status,
    holder: account.holder,
    ...(publicKey === null ? {} : { publicKey }),
    ...givenOut(account),
    ...away(account),
    asOf: account.last.entry,
  };
};

const givenOut = ({ initialPassword: at }: BegunAccount): Partial<Row> =>
  at === null ? {} : { initialPassword: true, firstPasswordUntil: firstPasswordUntil(at) };

const away = ({ absence }: BegunAccount): Partial<Row> => {
  if (absence === null) return {};
  const { from, until, standIn } = absence;
  return { absence: { from, until, standIn } };
};

const listed = (journal: string, account: BegunAccount, world: World): DossierRow => {
  const { last, registered, misuse } = account;
  return {
    id: journal,
    entry: last.entry,
    code: null,
    owner: '',
    procedure: '',
    agency: '',
    stage: account.stage,
    over: isAtRest(account) && misuse === null && !waitsForSecond(account) && account.absence === null,
    queues: queuesOf(account),
    sortBy: runningAccountLimit(account, accountRules(world))?.due.at ?? misuse?.at ?? last.at,
    submittedAt: registered.at,
    changedAt: last.at,
  };
};

/** An account proposed, or an act on one that is. */
const waitsForSecond = (account: BegunAccount): boolean => account.stage === 'proposed' || account.waitingAct !== null;

const queuesOf = (account: BegunAccount): DossierRow['queues'] => {
  const forHolder = openSteps(account).some(({ step }) => step === 'confirm');
  const waiting = openSteps(account).filter(({ step }) => step === 'approve' || step === 'review');
  const reported = isInUse(account) && account.misuse !== null ? [MISUSE] : [];
  const steps = [...waiting.map(({ key }) => key), ...reported];
  return [
    ...(forHolder ? [{ queue: accountQueue('holder'), step: 'confirm' }] : []),
    ...(waitsForSecond(account) ? [{ queue: PROPOSED_STAFF, step: 'proposed' }] : []),
    ...(isInUse(account) && account.absence?.standIn != null
      ? [{ queue: standInQueue(account.absence.standIn), step: 'absence' }]
      : []),
    ...approversOf(account).flatMap((role) => steps.map((step) => ({ queue: accountQueue(role), step }))),
  ];
};
