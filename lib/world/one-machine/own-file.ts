import { chmodSync, closeSync, openSync } from 'node:fs';

/** Makes a file where there is none: its owner's only, from its first byte (N4). What SQLite puts beside its file has the same rights. */
export const ownFile = (path: string): void => {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
};
