import { findSignedInside, originOf, readCheckpoint } from './checkpoint.ts';
import type { KnownHead } from './compare-tree.ts';

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
  if (findSignedInside(note) === undefined)
    throw new NoCheckpoint(`${called}: chữ ký không đúng, không dùng để đối chiếu được.`);
  return { size, root, name: `${called} lập lúc ${at}`, vkey };
};

/** The heads of several notes, each with what people call it; what is none is one sentence more among the faults. */
export const knownHeads = (
  notes: Iterable<{ readonly note: string; readonly called: string }>,
  province: string | undefined,
): { readonly heads: readonly KnownHead[]; readonly faults: readonly string[] } => {
  const heads: KnownHead[] = [];
  const faults: string[] = [];
  for (const { note, called } of notes) {
    try {
      heads.push(knownHead(note, province, called));
    } catch (error) {
      if (!(error instanceof NoCheckpoint)) throw error;
      faults.push(error.message);
    }
  }
  return { heads, faults };
};

/** What a checkpoint is called that this place has published. */
export const publishedAt = (at: string): string => `điểm kiểm chứng đã công bố lúc ${at}`;

const readOr = (note: string, called: string) => {
  try {
    return readCheckpoint(note);
  } catch {
    throw new NoCheckpoint(`${called}: không phải điểm kiểm chứng đã ký. Hãy tải lại từ /api/evidence/checkpoint.`);
  }
};
