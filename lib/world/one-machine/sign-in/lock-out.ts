const WRONG_TRIES = 10;
const WINDOW_MS = 15 * 60_000;
const NAMES_KEPT = 10_000;

type LockOut = {
  isLocked(username: string): boolean;
  wrong(username: string): void;
  right(username: string): void;
};

/** Ten wrong tries for a user name within 15 minutes of real time close it for the rest of them. In memory only. */
export const lockOut = (now: () => number = Date.now): LockOut => {
  const tries = new Map<string, readonly number[]>();
  const recent = (username: string) => (tries.get(username) ?? []).filter((at) => at > now() - WINDOW_MS);

  return {
    isLocked: (username) => recent(username).length >= WRONG_TRIES,
    wrong: (username) => {
      const kept = [...recent(username), now()].slice(-WRONG_TRIES);
      tries.delete(username);
      tries.set(username, kept);
      const [oldest] = tries.keys();
      if (tries.size > NAMES_KEPT && oldest !== undefined) tries.delete(oldest);
    },
    right: (username) => {
      tries.delete(username);
    },
  };
};
