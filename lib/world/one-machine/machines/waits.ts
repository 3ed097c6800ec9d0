import type { Waits } from '../../world.ts';

/**
 * Task tokens by dossier and step; a step may have several, one per execution that came to it. In memory, as the executions
 * that wait on them: after a restart both are gone, and a wake that finds no token starts the dossier's machine anew.
 */
export const oneMachineWaits = (): Waits => {
  const kept = new Map<string, Set<string>>();
  const nameOf = (dossier: string, key: string) => `${dossier} ${key}`;

  return {
    keep: async (dossier, key, token) => {
      const name = nameOf(dossier, key);
      kept.set(name, (kept.get(name) ?? new Set()).add(token));
    },
    tokens: async (dossier, key) => [...(kept.get(nameOf(dossier, key)) ?? [])],
    drop: async (dossier, key, token) => {
      const name = nameOf(dossier, key);
      const tokens = kept.get(name);
      if (token !== undefined) tokens?.delete(token);
      if (token === undefined || tokens?.size === 0) kept.delete(name);
    },
  };
};
