import type { Actor } from '../journal/moment.ts';
import { hasRole } from '../journal/moment.ts';
import { openSteps } from '../journal/step.ts';
import { type AccountState, type BegunAccount, isInUse } from './account.ts';
import type { AccountVerb } from './acts.ts';
import { approversOf } from './steps.ts';

/** What an approver may decide now: the step it closes, the data it concerns, the fields it asks for. */
export type AccountMove = {
  readonly decision: AccountVerb;
  readonly step: string | null;
  readonly about: string | null;
  readonly needs: readonly string[];
};

/** All allowed moves of an approver on an account; none on one's own. */
export const accountMoves = (account: AccountState, by: Actor): readonly AccountMove[] => {
  if (account.stage === 'nothing' || account.id === by.id || !hasRole(by, approversOf(account))) return [];

  const closing = openSteps(account)
    .filter(({ step }) => step === 'approve' || step === 'review')
    .flatMap(({ key }): AccountMove[] => [
      { decision: 'approve', step: key, about: dataAsked(account), needs: [] },
      { decision: 'reject', step: key, about: dataAsked(account), needs: ['reason'] },
      ...(isCorrectable(account)
        ? [{ decision: 'ask-more', step: key, about: dataAsked(account), needs: ['reason'] } as const]
        : []),
    ]);
  return [...closing, ...stepless(account)];
};

const stepless = (account: BegunAccount): AccountMove[] => {
  if (!isInUse(account)) return [];
  const names: AccountVerb[] = account.misuse === null ? [] : ['handle-misuse'];
  names.push(...(account.stage === 'active' ? (['suspend', 'cancel'] as const) : ['cancel' as const]));
  return names.map((decision) => ({ decision, step: null, about: null, needs: ['reason'] }));
};

/** A reactivation brings no data that could be put right. */
const isCorrectable = (account: BegunAccount): boolean =>
  account.stage === 'waiting-approval' || (isInUse(account) && account.pending?.what === 'change');

const dataAsked = (account: BegunAccount): string =>
  (isInUse(account) ? account.pending?.profile : null) ?? account.profile;
