import { readFileSync } from 'node:fs';
import { type Instant, instantOf } from '../../lib/domain/time/instant.ts';

/** What the file says: so many milliseconds ahead of the real clock, or held at an instant (milliseconds since 1970). */
type Said = { readonly ahead: number } | { readonly held: number };

/**
 * Stands in for `lib/world/aws/clock.ts` in the bundles for the emulator, and only there: the harness moves the clock through
 * a file that every function reads anew. Without the file it is the real time.
 */
export const now = (): Instant => {
  const file = process.env.CLOCK_FILE;
  if (file === undefined) return instantOf(Date.now());
  const said = JSON.parse(readFileSync(file, 'utf8')) as Said;
  return instantOf('held' in said ? said.held : Date.now() + said.ahead);
};
