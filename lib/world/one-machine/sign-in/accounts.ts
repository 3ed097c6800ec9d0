import { typedUsername } from '../../../contract/typed/addresses.ts';
import { NotAllowed } from '../../../domain/journal/moment.ts';
import type { Account, Accounts } from '../../accounts.ts';
import type { Store } from '../database.ts';

/** Accounts as rows; one user name belongs to one account (`NotAllowed('username-taken')` otherwise). */
export const oneMachineAccounts = (store: Store): Accounts => {
  const byId = new Map<string, Account>();
  const byAgency = new Map<string, readonly Account[]>();
  const forget = (): void => {
    byId.clear();
    byAgency.clear();
  };
  const stored = (id: string) => accountOf(store.one<{ body: string }>('SELECT body FROM accounts WHERE id = ?', id));
  const find = (id: string): Account | undefined => {
    const account = byId.get(id) ?? stored(id);
    if (byId.size >= KEPT_AT_MOST) byId.clear();
    if (account !== undefined) byId.set(id, account);
    return account;
  };
  const ofAgency = (agency: string): readonly Account[] => {
    const known =
      byAgency.get(agency) ??
      store
        .all<{ body: string }>('SELECT body FROM accounts WHERE agency = ? ORDER BY id', agency)
        .flatMap((row) => accountOf(row) ?? []);
    byAgency.set(agency, known);
    return known;
  };
  const findByUsername = (username: string) =>
    accountOf(store.one<{ body: string }>('SELECT body FROM accounts WHERE username = ?', typedUsername(username)));

  return {
    get: async (id) => {
      const account = find(id);
      if (account === undefined) throw new Error(`no account ${id}`);
      return account;
    },
    find: async (id) => find(id),
    findByUsername: async (username) => findByUsername(username),
    withRole: async (agency, role) =>
      ofAgency(agency).filter(
        ({ status = 'active', roles }) => status === 'active' && roles.some((held) => held === role),
      ),
    put: async (account) => {
      const username = account.username === null ? null : typedUsername(account.username);
      await store.write(() => {
        if (username !== null && (findByUsername(username)?.id ?? account.id) !== account.id) {
          throw new NotAllowed('username-taken');
        }
        if ((stored(account.id)?.asOf ?? 0) > (account.asOf ?? 0)) return;
        store.run(
          `INSERT INTO accounts (id, username, agency, body) VALUES (?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET username = excluded.username, agency = excluded.agency, body = excluded.body`,
          account.id,
          username,
          account.agency,
          JSON.stringify(account),
        );
      }, forget);
    },
    remove: async (id) => {
      await store.write(() => {
        store.run('DELETE FROM accounts WHERE id = ?', id);
        store.run('DELETE FROM passwords WHERE account = ?', id);
      }, forget);
    },
  };
};

/** People asked for lately are kept in memory until any account changes. */
const KEPT_AT_MOST = 10_000;

const accountOf = (row: { body: string } | undefined): Account | undefined =>
  row === undefined ? undefined : Object.freeze(JSON.parse(row.body) as Account);
