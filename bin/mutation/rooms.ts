import { existsSync, readFileSync } from 'node:fs';
import { sha256Of } from '../../lib/world/chain.ts';
import { filesUnder } from '../coverage/repository.ts';

export const SOURCES = new URL('../../', import.meta.url);
const CORE = 'lib/domain';

/** Every file of the core, by its path. */
export const filesOfTheCore = (): readonly string[] => filesUnder(SOURCES, CORE, /\.ts$/);

/** The folder a file stands in; its files are judged together. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** The room a file stands in: `lib/domain/time`; what stands in none is `lib/domain`. */
export const roomOf = (path: string): string => folderOf(path).split('/').slice(0, 3).join('/');

/** Whose tests judge a file: those of its own room alone; where it has none, all of the core and the model of the law. */
export const judgesOf = (path: string): readonly string[] => {
  const own = roomOf(path).replace('lib/', 'test/');
  const alone = own !== 'test/domain' && existsSync(new URL(own, SOURCES));
  const folders = alone ? [own, ...(COUNTED_IN[own] ?? [])] : ['test/domain', 'test/model'];
  return folders.flatMap((folder) => filesUnder(SOURCES, folder, /\.test\.ts$/)).filter((file) => file !== ON_THE_DISK);
};

/** What time is counted for is tested where it is counted: declared days with the calendar, grounds and dates with the dossier. */
const COUNTED_IN: Readonly<Record<string, readonly string[]>> = {
  'test/domain/time': ['test/domain/calendar', 'test/domain/dossier'],
};

/** It reads the sources as they lie on the disk, where no mutant stands. */
const ON_THE_DISK = 'test/domain/time/pure.test.ts';

/** What a file says, so that a change is seen. */
export const hashOf = (path: string): string => sha256Of(readFileSync(new URL(path, SOURCES))).slice(0, 16);
