import type { Sha256 } from '../../../domain/journal/entry.ts';
import { asRecorded } from '../../as-recorded.ts';
import { sha256Of } from '../../chain.ts';
import type { Contents } from '../../world.ts';
import { type Dynamo, deleteItem, putItem, queryItems } from '../dynamo.ts';

/** DynamoDB takes 400 KB an item, names included. */
const LONGEST_PART = 350 * 1024;

type Part = { readonly part: string; readonly bytes: Uint8Array; readonly parts: number };

/**
 * Contents beside the journal. A long one stands in several items; the first, which says how many, is put last and deleted
 * last: where it stands, all stand or are being destroyed.
 */
export const awsContents = (dynamo: Dynamo): Contents => ({
  put: async (journal, sha256, bytes) => {
    if (sha256Of(bytes) !== sha256) throw new Error('a content that does not fit its SHA-256');
    const parts = Math.max(1, Math.ceil(bytes.byteLength / LONGEST_PART));
    for (let nth = parts - 1; nth >= 0; nth--) {
      const part = bytes.subarray(nth * LONGEST_PART, (nth + 1) * LONGEST_PART);
      // Never over one that stands: it has these bytes, or is not as recorded and is found to be so.
      const alone = { when: 'attribute_not_exists(part)' };
      await putItem(dynamo, 'contents', { dossier: journal, part: nameOf(sha256, nth), bytes: part, parts }, alone);
    }
  },
  find: async (journal, sha256) => {
    const bytes = await storedBytes(dynamo, journal, sha256);
    return bytes && asRecorded(bytes, 'content', journal, sha256);
  },
  erase: async (journal, sha256) => {
    const key = { dossier: journal, part: sha256 };
    const alone = { when: 'attribute_not_exists(dossier) OR parts = :one', values: { ':one': 1 } };
    const { done, row } = await deleteItem<Part>(dynamo, 'contents', key, alone);
    if (done) return;
    for (let nth = (row?.parts ?? 1) - 1; nth >= 0; nth--)
      await deleteItem(dynamo, 'contents', { dossier: journal, part: nameOf(sha256, nth) });
  },
});

/** A content as it lies, whatever its bytes are; undefined where there is none. */
export const storedBytes = async (dynamo: Dynamo, journal: string, sha256: Sha256): Promise<Uint8Array | undefined> => {
  const rows = await queryItems<Part>(dynamo, 'contents', {
    where: 'dossier = :dossier AND begins_with(part, :sha256)',
    values: { ':dossier': journal, ':sha256': sha256 },
  });
  const [first] = rows;
  if (first?.part !== sha256 || rows.length !== first.parts) return undefined;
  return rows.length === 1 ? first.bytes : new Uint8Array(Buffer.concat(rows.map(({ bytes }) => bytes)));
};

const nameOf = (sha256: string, nth: number): string =>
  nth === 0 ? sha256 : `${sha256}#${String(nth).padStart(4, '0')}`;
