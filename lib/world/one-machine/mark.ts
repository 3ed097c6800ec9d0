import { join } from 'node:path';
import { type Checkpoint, readCheckpoint } from '../tree/checkpoint.ts';
import { continues } from '../tree/continues.ts';
import { knownHead } from '../tree/known-head.ts';
import type { World } from '../world.ts';
import type { Store } from './database.ts';
import { writeDurably } from './papers/durable-file.ts';
import { readOwnFile } from './read-own-file.ts';

/** The last checkpoint, in a file beside the database: what tells that the database is of an earlier day. */
export const markFile = (dataDir: string): string => join(dataDir, 'evidence.mark');

/** Writes the mark; it stands there whole or as it was. */
export const writeMark = (dataDir: string, note: string): Promise<void> =>
  writeDurably(markFile(dataDir), Buffer.from(note));

/** Data older than their mark, or not what it was made over. `mark` undefined: it cannot be read itself. */
export type OlderData = {
  readonly mark: Pick<Checkpoint, 'at' | 'size' | 'root'> | undefined;
  readonly stands: number;
  /** What is missing, in one Vietnamese sentence. */
  readonly sentence: string;
};

/** Compares a store that was just opened with the mark beside it; undefined where nothing is missing, or there is no mark. */
export const findOlderData = async (dataDir: string, store: Store, world: World): Promise<OlderData | undefined> => {
  const file = markFile(dataDir);
  const note = readOwnFile(file);
  if (note === undefined) return undefined;
  const now = await world.tree.head();
  const stands = Math.min(now?.size ?? 0, rowsIn(store));
  const mark = markIn(note, world.province.key, file);
  if (typeof mark === 'string') return { mark: undefined, stands, sentence: mark };

  const last = store.one<{ at: string }>('SELECT at FROM journal ORDER BY seq DESC LIMIT 1')?.at;
  const until = last === undefined ? '' : ` Mục cuối còn lại ghi lúc ${last}.`;
  const said = `dấu mốc ${file} lập lúc ${mark.at} ghi ${mark.size} mục nhật ký`;
  if (stands < mark.size)
    return {
      mark,
      stands,
      sentence: `Dữ liệu trong ${dataDir} cũ hơn dấu mốc: ${said}, ở đây chỉ có ${stands}, thiếu ${mark.size - stands} mục.${until}`,
    };
  if (now !== undefined && (await continues(world.tree, mark, now))) return undefined;
  return {
    mark,
    stands,
    sentence: `Dữ liệu trong ${dataDir} không nối tiếp dấu mốc: ${said}, nhưng các mục ấy ở đây không còn như vậy.${until}`,
  };
};

/** A sentence where the mark is none. */
const markIn = (note: string, province: string, file: string): Checkpoint | string => {
  const mark = readOr(note);
  if (mark === undefined)
    return `Dấu mốc ${file} bị hỏng, bị cắt ngắn hoặc rỗng, nên không rõ dữ liệu ở đây có đủ không.`;
  try {
    knownHead(note, province, `Dấu mốc ${file}`);
    return mark;
  } catch (error) {
    return (error as Error).message;
  }
};

const readOr = (note: string): Checkpoint | undefined => {
  try {
    return readCheckpoint(note);
  } catch {
    return undefined;
  }
};

const rowsIn = (store: Store): number => store.one<{ n: number }>('SELECT count(*) AS n FROM journal')?.n ?? 0;
