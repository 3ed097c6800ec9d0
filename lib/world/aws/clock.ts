import { type Instant, instantOf } from '../../domain/time/instant.ts';

/** The time now, cut to the second. */
export const now = (): Instant => instantOf(Date.now());
