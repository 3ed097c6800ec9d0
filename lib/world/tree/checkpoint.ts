import type { Instant } from '../../domain/time/instant.ts';
import type { TreeHead } from './check-proofs.ts';
import { isSignedBy, keyOfVkey, type NoteKey, readNote, vkeyOf } from './signed-note.ts';

/** A tree's head with when it was stated and by which key (C2SP `tlog-checkpoint`). */
export type Checkpoint = TreeHead & { readonly origin: string; readonly at: Instant; readonly vkey: string };

/** The hour a checkpoint is published for: `2026-02-13T16` of `2026-02-13T16:45:00+07:00`. */
export const hourOf = (at: Instant): string => at.slice(0, 13);

/** Which tree it is: one a province, told apart by its key. It is also the name of the key that signs. */
export const originOf = (province: string): string => `${province}.mot-cua/evidence`;

/** What is signed: origin, size and root, then our two further lines, the instant and the public key. */
export const checkpointText = ({ size, root }: TreeHead, at: Instant, key: NoteKey): string =>
  [key.name, String(size), Buffer.from(root).toString('base64'), at, vkeyOf(key), ''].join('\n');

/** What a checkpoint says, whoever signed it; throws where it is none. Of a tree of others the further lines may be missing: empty texts. */
export const readCheckpoint = (note: string): Checkpoint => {
  const [origin = '', size = '', root = '', at = '', vkey = ''] = readNote(note).text.split('\n');
  const hash = Buffer.from(root, 'base64');
  if (origin === '' || !/^(?:0|[1-9]\d{0,14})$/.test(size) || hash.length !== 32 || hash.toString('base64') !== root)
    throw new Error('not a checkpoint');
  return { origin, size: Number(size), root: new Uint8Array(hash), at, vkey };
};

/** What a checkpoint says, where this key of that origin signed it; undefined otherwise. */
export const findSigned = (note: string, key: NoteKey): Checkpoint | undefined => {
  try {
    const checkpoint = readCheckpoint(note);
    return checkpoint.origin === key.name && isSignedBy(readNote(note), key) ? checkpoint : undefined;
  } catch {
    return undefined;
  }
};

/** What a checkpoint says, where the key it carries in itself signed it; undefined otherwise. That key says nothing of who holds it, but two of one key are of one keeper. */
export const findSignedInside = (note: string): Checkpoint | undefined => {
  try {
    return findSigned(note, keyOfVkey(readCheckpoint(note).vkey));
  } catch {
    return undefined;
  }
};
