/** Who wants to know when a journal grows. */
export type Listeners = {
  /** Told at every growth of any journal. */
  always(listener: () => void): void;
  /** Kept when this journal grows next, at the latest after so many milliseconds. */
  next(journal: string, milliseconds: number): Promise<void>;
  tell(journal: string): void;
};

/** Tells each once per growth; who waits in vain leaves nothing behind. */
export const listeners = (): Listeners => {
  const standing: (() => void)[] = [];
  const waiting = new Map<string, Set<() => void>>();

  return {
    always: (listener) => {
      standing.push(listener);
    },
    next: (journal, milliseconds) =>
      new Promise((resolve) => {
        const those = waiting.get(journal) ?? new Set();
        waiting.set(journal, those);
        const done = (): void => {
          clearTimeout(timer);
          those.delete(done);
          if (those.size === 0 && waiting.get(journal) === those) waiting.delete(journal);
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        those.add(done);
      }),
    tell: (journal) => {
      for (const listener of standing) listener();
      for (const done of [...(waiting.get(journal) ?? [])]) done();
    },
  };
};
