import { NotAllowed } from '../../domain/dossier/moment.ts';
import type { Account, Accounts } from '../world.ts';
import type { Store } from './store.ts';

/** A user name as it is compared: NFC, trimmed, lower case. */
export const usernameKey = (username: string): string => username.normalize('NFC').trim().toLowerCase();

/** Accounts as rows; one user name belongs to one account (`NotAllowed('username-taken')` otherwise). */
export const deskAccounts = (store: Store): Accounts => {
  const find = (id: string) => accountOf(store.one<{ body: string }>('SELECT body FROM accounts WHERE id = ?', id));
  const findByUsername = (username: string) =>
    accountOf(store.one<{ body: string }>('SELECT body FROM accounts WHERE username = ?', usernameKey(username)));

  return {
    get: async (id) => {
      const account = find(id);
      if (account === undefined) throw new Error(`no account ${id}`);
      return account;
    },
    find: async (id) => find(id),
    findByUsername: async (username) => findByUsername(username),
    withRole: async (agency, role) =>
      store
        .all<{ body: string }>('SELECT body FROM accounts WHERE agency = ? ORDER BY id', agency)
        .map((row) => JSON.parse(row.body) as Account)
        .filter(({ status = 'active', roles }) => status === 'active' && roles.some((held) => held === role)),
    put: async (account) => {
      const username = account.username === null ? null : usernameKey(account.username);
      await store.write(() => {
        if (username !== null && (findByUsername(username)?.id ?? account.id) !== account.id) {
          throw new NotAllowed('username-taken');
        }
        if ((find(account.id)?.asOf ?? 0) > (account.asOf ?? 0)) return;
        store.run(
          `INSERT INTO accounts (id, username, agency, body) VALUES (?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET username = excluded.username, agency = excluded.agency, body = excluded.body`,
          account.id,
          username,
          account.agency,
          JSON.stringify(account),
        );
      });
    },
    remove: async (id) => {
      await store.write(() => {
        store.run('DELETE FROM accounts WHERE id = ?', id);
        store.run('DELETE FROM passwords WHERE account = ?', id);
      });
    },
  };
};

const accountOf = (row: { body: string } | undefined): Account | undefined =>
  row === undefined ? undefined : (JSON.parse(row.body) as Account);
