import type { Sha256 } from '../domain/journal/entry.ts';
import { sha256Of } from './chain.ts';

/** A content or a paper whose bytes are no longer what the journal named (N3): it is served to nobody. */
export class NotAsRecorded extends Error {
  readonly what: 'content' | 'paper';
  /** The journal of a content, the file of a paper. */
  readonly of: string;
  readonly sha256: Sha256;
  constructor(what: 'content' | 'paper', of: string, sha256: Sha256) {
    super(`${what} ${sha256} of ${of} is not as recorded`);
    this.name = 'NotAsRecorded';
    this.what = what;
    this.of = of;
    this.sha256 = sha256;
  }
}

/** The bytes themselves where they are what their name says; throws `NotAsRecorded` otherwise. */
export const asRecorded = <Bytes extends Uint8Array>(
  bytes: Bytes,
  what: 'content' | 'paper',
  of: string,
  sha256: Sha256,
): Bytes => {
  if (sha256Of(bytes) !== sha256) throw new NotAsRecorded(what, of, sha256);
  return bytes;
};
