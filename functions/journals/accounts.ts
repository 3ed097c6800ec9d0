import { absenceOver } from '../../lib/domain/accounts/absence.ts';
import { walkOf } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent, AccountStep } from '../../lib/domain/accounts/events.ts';
import { afterEntry, foldAccount } from '../../lib/domain/accounts/fold.ts';
import { lapse } from '../../lib/domain/accounts/lapse.ts';
import { nextLook, pointsReached } from '../../lib/domain/accounts/looks.ts';
import { roleOfStep } from '../../lib/domain/accounts/steps.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { accountRules } from '../accounts/account-rules.ts';
import { followAlike } from '../accounts/follow-alike.ts';
import { forgetAccount } from '../accounts/forget-account.ts';
import { projectAccount } from '../accounts/project-account.ts';
import { tellAccount } from '../accounts/tell-account.ts';
import { tellOldContact } from '../accounts/tell-old-contact.ts';
import { recordIn } from '../deciding/record.ts';
import type { JournalKind } from './kind.ts';

type Entries = readonly Entry<AccountEvent>[];

/** Accounts (TTH-9, TTH-10): register, confirm, approve; changes and reactivations; what was never confirmed is deleted. */
export const accountJournals: JournalKind = {
  walk: (entries) => walkOf(foldAccount(entries as Entries)),
  opening: (_entries, { step, after }): AccountEvent => ({
    type: 'StepOpened',
    step: step as AccountStep,
    after,
    unit: null,
    role: roleOfStep(step as AccountStep),
  }),
  nextLook: (entries, world) => nextLook(foldAccount(entries as Entries), accountRules(world)),
  project: projectAccount,
  follow: async (entry, entries, world) => {
    const told = entry as Entry<AccountEvent>;
    const before = foldAccount((entries as Entries).slice(0, told.entry - 1));
    const then = afterEntry(before, told);
    await tellOldContact(world, told, before);
    await tellAccount(world, told, then);
    await followAlike(world, before, then);
    await forgetAccount(world, (entries as Entries).slice(told.entry).reduce(afterEntry, then));
  },
  look: async (journal, world) => {
    const rules = accountRules(world);
    const { state, entry } = await recordIn(world, foldAccount, {
      journal,
      command: world.chance.id(),
      by: SYSTEM,
      blank: undefined,
      decide: (account, { at }) => {
        const lapsed = lapse(account, at, rules);
        return lapsed.length > 0 ? lapsed : [...absenceOver(account, at), ...pointsReached(account, at, rules)];
      },
    });
    if (entry === null) await world.alarms.set(journal, nextLook(state, rules));
    return 0;
  },
};
