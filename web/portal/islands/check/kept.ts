import { bytesOf64 } from './bytes.ts';
import { type ReadNote, readKeptNote, signedBy } from './checkpoint.ts';
import type { Told } from './slip.ts';
import { beginsWith } from './tree.ts';

/** What is asked of the system to compare a kept checkpoint with; nothing of it is believed before it is checked. */
export type KeptSource = {
  key(): Promise<string>;
  checkpoint(): Promise<string>;
  consistency(from: number, to: number): Promise<readonly string[]>;
};

/** The signed note inside a text, such as the letter it came in; undefined where there is none. */
const noteIn = (text: string): string | undefined => {
  const lines = text.replaceAll('\r', '');
  return /^\S+\n\d+\n[\w+/]{43}=\n(?:.+\n)*\n(?:— \S+ \S+\s*?(?:\n|$))+/m.exec(lines)?.[0];
};

/** Whether the log of today begins with the one a kept checkpoint states, both signed by the key made known. */
export const compareKept = async (text: string, source: KeptSource): Promise<Told> => {
  const note = noteIn(text);
  const kept = note === undefined ? undefined : readKeptNote(note);
  if (kept === undefined) return told('open', NO_NOTE);
  const [vkey, note2] = [await source.key(), await source.checkpoint()];
  const now = readKeptNote(note2);
  if (now === undefined) return told('wrong', NOT_SIGNED);

  const seals = [await signedBy(vkey, kept), await signedBy(vkey, now)];
  if (seals[0] === 'not-signed') return told('wrong', OTHER_KEY);
  if (seals[1] === 'not-signed') return told('wrong', NOT_SIGNED);
  if (kept.size > now.size) return told('wrong', shorter(kept, now));
  const same = kept.size === now.size;
  const hashes = same ? [] : (await source.consistency(kept.size, now.size)).map((one) => bytesOf64(one));
  const proof = hashes.map((one) => one ?? new Uint8Array());
  if (!(await beginsWith(now, kept, proof))) return told('wrong', REWRITTEN);
  return seals.includes('unable') ? told('open', UNABLE) : told('right', holds(kept, now));
};

const told = (verdict: Told['verdict'], sentence: string): Told => ({ verdict, what: 'Đối chiếu', sentence });

const NO_NOTE =
  'Không thấy điểm kiểm chứng trong phần đã dán. Xin dán cả thư, hoặc từ dòng tên nhật ký đến hết dòng bắt đầu bằng dấu —.';
const OTHER_KEY =
  'Điểm kiểm chứng đã dán không mang chữ ký của khóa đang công bố: nó đã bị sửa, hoặc khóa đã bị thay. Xin hỏi nơi giữ khác.';
const NOT_SIGNED = 'Điểm kiểm chứng hiện nay không mang chữ ký của khóa đang công bố.';
const REWRITTEN = 'Nhật ký hiện nay không nối tiếp điểm kiểm chứng đã giữ: có mục đã bị sửa, bị bớt hoặc bị thay.';
const UNABLE =
  'Nhật ký hiện nay nối tiếp điểm kiểm chứng đã giữ, nhưng trình duyệt này chưa kiểm được chữ ký Ed25519. Xin mở bằng trình duyệt mới hơn.';

const shorter = (kept: ReadNote, now: ReadNote): string =>
  `Nhật ký hiện nay có ${now.size} mục, ít hơn ${kept.size} mục của điểm kiểm chứng đã giữ: có mục đã mất.`;
const holds = (kept: ReadNote, now: ReadNote): string =>
  `Nhật ký hiện nay (${now.size} mục) giữ nguyên ${kept.size} mục của điểm kiểm chứng đã giữ. Cả hai mang đúng chữ ký.`;
