import { randomUUID } from 'node:crypto';
import type { StepOutcome } from '../../world.ts';

/** The tokens one execution waits on, and when it was last set in motion. */
export type TokenHolder = { readonly tokens: Set<string>; movedAt: number };

export type TaskTokens = {
  /** A fresh token and the promise that is kept when somebody answers it; `null` where the execution is let go. */
  wait(
    holder: TokenHolder,
    timeoutSeconds: number,
  ): { readonly token: string; readonly woken: Promise<StepOutcome | null> };
  succeed(token: string, output: StepOutcome): 'woken' | 'gone';
  forget(token: string): void;
  /** Settles what a holder still waits on, so that the library clears the long timers of its tasks. */
  letGo(holder: TokenHolder): void;
};

type Waiting = {
  readonly holder: TokenHolder;
  readonly until: number;
  readonly resolve: (output: StepOutcome | null) => void;
};

/** The task tokens the library lacks, in memory only: where a token is unknown or its task timed out, a wake finds it `gone`. */
export const taskTokens = (): TaskTokens => {
  const waiting = new Map<string, Waiting>();

  const take = (token: string): Waiting | undefined => {
    const found = waiting.get(token);
    waiting.delete(token);
    found?.holder.tokens.delete(token);
    return found;
  };

  return {
    wait: (holder, timeoutSeconds) => {
      const token = randomUUID();
      const { promise, resolve } = Promise.withResolvers<StepOutcome | null>();
      holder.tokens.add(token);
      waiting.set(token, { holder, until: Date.now() + timeoutSeconds * 1000, resolve });
      return { token, woken: promise };
    },
    succeed: (token, output) => {
      const found = take(token);
      if (found === undefined || found.until <= Date.now()) return 'gone';
      found.holder.movedAt = performance.now();
      found.resolve(output);
      return 'woken';
    },
    forget: (token) => {
      take(token);
    },
    letGo: (holder) => {
      for (const token of [...holder.tokens]) take(token)?.resolve(null);
    },
  };
};
