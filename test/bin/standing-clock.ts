import type { Instant } from '../../lib/domain/time/instant.ts';

/** A clock that stands, in place of the real one of a bundle. */
export const now = (): Instant => '2026-03-02T08:00:00+07:00';
