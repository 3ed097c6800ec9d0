import type { Store } from '../database.ts';

/** Since when the sessions of an account hold; milliseconds of the real clock. */
export type Sessions = {
  endAll(account: string): Promise<void>;
  since(account: string): number;
};

/** A new password and signing out end every session begun before (TH-20.2: at once when lost). */
export const oneMachineSessions = (store: Store, now: () => number = Date.now): Sessions => ({
  endAll: async (account) => {
    await store.write(() =>
      store.run(
        'INSERT INTO sessions (account, since) VALUES (?, ?) ON CONFLICT (account) DO UPDATE SET since = excluded.since',
        account,
        now(),
      ),
    );
  },
  since: (account) => store.one<{ since: number }>('SELECT since FROM sessions WHERE account = ?', account)?.since ?? 0,
});
