import { originOf, readCheckpoint } from './checkpoint.ts';
import type { KnownHead } from './compare-tree.ts';
import { isSignedBy, keyOfVkey, readNote } from './signed-note.ts';

/** A checkpoint that cannot be compared with: the sentence says why. */
export class NoCheckpoint extends Error {}

/**
 * The head a signed note states, to be held against the data of a province; `called`: what people call it. Throws `NoCheckpoint` where
 * it is none, of another province, or its signature is not that of the key printed in it.
 */
export const knownHead = (note: string, province: string | undefined, called: string): KnownHead & { vkey: string } => {
  const said = readOr(note, called);
  const { origin, size, root, at, vkey } = said;
  if (province !== undefined && origin !== originOf(province))
    throw new NoCheckpoint(
      `${called}: là điểm kiểm chứng của "${origin}", không phải của tỉnh này ("${originOf(province)}").`,
    );
  if (!isSigned(note, vkey)) throw new NoCheckpoint(`${called}: chữ ký không đúng, không dùng để đối chiếu được.`);
  return { size, root, name: `${called} lập lúc ${at}`, vkey };
};

const readOr = (note: string, called: string) => {
  try {
    return readCheckpoint(note);
  } catch {
    throw new NoCheckpoint(`${called}: không phải điểm kiểm chứng đã ký. Hãy tải lại từ /api/evidence/checkpoint.`);
  }
};

const isSigned = (note: string, vkey: string): boolean => {
  try {
    return isSignedBy(readNote(note), keyOfVkey(vkey));
  } catch {
    return false;
  }
};
