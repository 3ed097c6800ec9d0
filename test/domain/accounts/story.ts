import { type AccountState, accountJournal } from '../../../lib/domain/accounts/account.ts';
import type { AccountEvent, AccountStep } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import type { AccountRules } from '../../../lib/domain/accounts/rules.ts';
import { roleOfStep } from '../../../lib/domain/accounts/steps.ts';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { type Actor, type Moment, NotAllowed, SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { thanhHoa } from '../../../provinces/thanh-hoa/province.ts';
import { tinhMau } from '../../tinh-mau/province.ts';

/** Tỉnh Mẫu's choices (7 days, 1, 1; business accounts by an office) in the years of the province's real calendar. */
export const RULES: AccountRules = {
  profile: tinhMau.profile,
  calendar: workingCalendar(thanhHoa.calendar),
  before: [],
};
export const ROUTE = { name: 'account', version: 1 } as const;
export const sha = (letter: string): string => letter.repeat(64);
export const mai: Actor = { id: 'mai', roles: [], agency: null };

type Decision = (account: AccountState, moment: Moment) => readonly AccountEvent[];

/** An account's history under way: `given(history).when(command).then(events)` with plain functions. */
export type Story = {
  readonly account: AccountState;
  when(by: Actor, at: string, decision: Decision): Story;
  opens(step: AccountStep, after: number, at: string): Story;
  /** The reason of the rules' no, or the types of the events of a yes. */
  asked(by: Actor, at: string, decision: Decision): string | readonly string[];
};

const tell = (entries: readonly Entry<AccountEvent>[]): Story => {
  const account = foldAccount(entries);
  const plus = (by: Actor, at: string, events: readonly AccountEvent[]): Story => {
    const entry = entries.length + 1;
    const told = { dossier: accountJournal('mai'), entry, at, by: by.id, command: `c${entry}`, events };
    return tell([...entries, { ...told, previous: sha('0'), hash: sha('1') }]);
  };
  return {
    account,
    when: (by, at, decision) => plus(by, at, decision(account, { at, by })),
    opens: (step, after, at) =>
      plus(SYSTEM, at, [{ type: 'StepOpened', step, after, unit: null, role: roleOfStep(step) }]),
    asked: (by, at, decision) => {
      try {
        return decision(account, { at, by }).map(({ type }) => type);
      } catch (error) {
        if (error instanceof NotAllowed) return error.reason;
        throw error;
      }
    },
  };
};

export const nothing = tell([]);
