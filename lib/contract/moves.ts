import * as z from 'zod';
import { Sha256 } from './common.ts';
import { DecisionName } from './decisions.ts';

/** A decision as an officer reads it, with its article; `done`: what is said once it is taken. */
export const DecisionWords = z.object({
  label: z.string(),
  button: z.string(),
  article: z.string(),
  hint: z.string(),
  done: z.string(),
});

/** What I may decide now, most usual first. `needs`: the fields the decision asks for; `outcomes`: those to choose from, where it asks for one. */
export const Move = z.object({
  decision: DecisionName,
  step: z.string().nullable(),
  about: Sha256.nullable(),
  needs: z.array(z.string()),
  words: DecisionWords,
  outcomes: z.array(z.object({ value: z.string(), label: z.string() })),
  /** The absent colleague it is done for (làm thay), by name. */
  inPlaceOf: z.string().optional(),
});

/** What waits at my step for something to be decided first: `first` where a decision of mine mends it, `why` in words. */
export const HinderedMove = Move.pick({ decision: true, step: true, about: true, words: true }).extend({
  first: DecisionName.nullable(),
  why: z.string(),
});

export type Move = z.infer<typeof Move>;
export type HinderedMove = z.infer<typeof HinderedMove>;
