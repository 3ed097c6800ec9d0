import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const ROOT = new URL('../../', import.meta.url);
const CORE = 'lib/domain/';

/** Rooms that all tests of the core judge, the model of the law among them; the others are judged by their own tests alone. */
const BY_THE_WHOLE_CORE: readonly string[] = ['dossier', 'time', 'journal'];

/** Every file of the core, by its path. */
export const filesOfTheCore = (): readonly string[] =>
  readdirSync(new URL(CORE, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => CORE + file.replaceAll('\\', '/'))
    .toSorted();

/** The room a file stands in: `lib/domain/time`; what stands in none is `lib/domain`. */
export const roomOf = (path: string): string => path.split('/').slice(0, -1).slice(0, 3).join('/');

/** Whose tests judge a file: those of its room, or undefined for all of the core. */
export const judgesOf = (path: string): string | undefined => {
  const room = roomOf(path).slice(CORE.length);
  const alone = !BY_THE_WHOLE_CORE.includes(room) && existsSync(new URL(`test/domain/${room}`, ROOT));
  return room !== '' && alone ? room : undefined;
};

/** What a file says, so that a change is seen. */
export const hashOf = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(new URL(path, ROOT)))
    .digest('hex')
    .slice(0, 16);
