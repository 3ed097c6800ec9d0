import type { Waits } from '../../world.ts';

/**
 * Task tokens by journal and step; a step may have several, one per execution that came to it. In memory, as the executions
 * that wait on them: after a restart both are gone, and a wake that finds no token starts the dossier's machine anew.
 */
export const oneMachineWaits = (): Waits => {
  const kept = new Map<string, Set<string>>();
  const nameOf = (journal: string, key: string) => `${journal} ${key}`;

  return {
    keep: async (journal, key, token) => {
      const name = nameOf(journal, key);
      kept.set(name, (kept.get(name) ?? new Set()).add(token));
    },
    tokens: async (journal, key) => [...(kept.get(nameOf(journal, key)) ?? [])],
    drop: async (journal, key, token) => {
      const name = nameOf(journal, key);
      const tokens = kept.get(name);
      if (token !== undefined) tokens?.delete(token);
      if (token === undefined || tokens?.size === 0) kept.delete(name);
    },
  };
};
