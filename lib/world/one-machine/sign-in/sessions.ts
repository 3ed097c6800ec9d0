import type { Account } from '../../accounts.ts';
import { LONGEST_IDLE_MS, standingOf } from '../../idle.ts';
import type { Store } from '../database.ts';

/** A session: whose, and when it began (milliseconds of the real clock). */
type Session = { readonly id: string; readonly begun: number };

export type Sessions = {
  /** Ends every session of an account begun before. */
  endAll(account: string): Promise<void>;
  /** False for a session that was ended, or lay unused too long; asked so, it was used now. */
  holds(session: Session, kind: Account['kind']): Promise<boolean>;
};

/** A new password, signing out and power taken away end every session begun before (TH-20.2: at once); what nobody uses ends by itself. */
export const oneMachineSessions = (store: Store, now: () => number = Date.now): Sessions => {
  const since = (account: string) =>
    store.one<{ since: number }>('SELECT since FROM sessions WHERE account = ?', account)?.since ?? 0;
  const lastUse = ({ id, begun }: Session) =>
    store.one<{ used: number }>('SELECT used FROM session_uses WHERE account = ? AND begun = ?', id, begun)?.used ??
    begun;
  const noteUse = ({ id, begun }: Session) =>
    store.note(() => {
      store.run('DELETE FROM session_uses WHERE used < ?', now() - LONGEST_IDLE_MS);
      store.run(NOTE_USE, id, begun, now());
    });

  return {
    endAll: async (account) => {
      await store.write(() =>
        store.run(
          'INSERT INTO sessions (account, since) VALUES (?, ?) ON CONFLICT (account) DO UPDATE SET since = excluded.since',
          account,
          now(),
        ),
      );
    },
    holds: async (session, kind) => {
      if (session.begun < since(session.id)) return false;
      const standing = standingOf(kind, lastUse(session), now());
      // Where the disk takes nothing, what was kept is still shown: the note is for the next hour.
      if (standing === 'to-note') await noteUse(session).catch(() => undefined);
      return standing !== 'idle';
    },
  };
};

const NOTE_USE = `INSERT INTO session_uses (account, begun, used) VALUES (?, ?, ?)
  ON CONFLICT (account, begun) DO UPDATE SET used = excluded.used`;
