import { bytesOf64, hexOf, same } from './bytes.ts';
import { readKeptNote, signedBy } from './checkpoint.ts';
import { type ReadEntry, readEntry } from './entry.ts';
import { rootFrom } from './tree.ts';

/** What a slip says of the entry it is made of: its code, and behind `#` the entry's hash and instant. */
export type SlipSays = { readonly code: string; readonly hash: string; readonly at: string };

/** `open`: this browser, or this moment, cannot tell. */
export type Checked = 'right' | 'wrong' | 'open';

/** One step of the check as it is told. */
export type Told = { readonly verdict: Checked; readonly what: string; readonly sentence: string };

/** What the system hands over; nothing of it is believed before it is checked. Undefined: not there; a throw: not reached. */
export type Source = {
  entry(code: string, hash: string): Promise<{ readonly entry: string; readonly naming: string | null } | undefined>;
  proof(hash: string): Promise<Proof | undefined>;
  key(): Promise<string>;
};

type Proof = {
  readonly leaf: number;
  readonly size: number;
  readonly hashes: readonly string[];
  readonly checkpoint: string;
};

/** What the QR of a slip says; undefined where an address comes from no slip. */
export const saidBySlip = (code: string, fragment: string): SlipSays | undefined => {
  const [, hash = '', digits = ''] = /^#([\w-]{43})\.(\d{14})$/.exec(fragment) ?? [];
  const bytes = bytesOf64(hash);
  if (code === '' || bytes?.length !== 32) return undefined;
  return { code, hash: hexOf(bytes), at: digits.replace(/^(.{4})(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6+07:00') };
};

/** `16:45:00 ngày 13/02/2026`. */
export const whenWords = (at: string): string =>
  `${at.slice(11, 19)} ngày ${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`;

/** Checks a slip, each step told as it is done; ends with the first that is not right. */
export async function* checkSlip(slip: SlipSays, source: Source): AsyncGenerator<Told> {
  const given = await source.entry(slip.code, slip.hash);
  const entry = given && (await readEntry(given.entry));
  const naming = given?.naming ? await readEntry(given.naming) : entry;
  const fault = given === undefined ? NO_ENTRY : faultOf(slip, entry, naming);
  if (fault !== undefined || entry === undefined || naming === undefined)
    return yield wrong(ENTRY, fault ?? NOT_AS_HASHED);
  yield right(
    ENTRY,
    `Nhật ký có mục mang mã băm in trên phiếu, của hồ sơ ${slip.code}, ghi lúc ${whenWords(slip.at)}.`,
  );

  const named = naming === entry ? [] : await checkInclusion(naming.hash, source);
  const told = await checkInclusion(entry.hash, source);
  yield* named.every(({ verdict }) => verdict === 'right') ? told : named;
}

const ENTRY = 'Phiếu và mục nhật ký';
const TREE = 'Mục nhật ký và nhật ký chung';
const SEAL = 'Nhật ký chung và chữ ký';

const NO_ENTRY =
  'Nhật ký của hồ sơ này không có mục mang mã băm in trên phiếu: phiếu không do hệ thống lập, hoặc nhật ký đã bị sửa sau khi lập phiếu.';
const NOT_AS_HASHED = 'Mục nhật ký mà hệ thống đưa ra không khớp mã băm in trên phiếu: mục này đã bị sửa.';
const NOT_YET =
  'Mục này chưa có trong điểm kiểm chứng nào. Điểm kiểm chứng được lập mỗi giờ: xin mở lại trang này sau một giờ.';
const NO_PATH =
  'Đường dẫn mà hệ thống đưa ra không đi từ mục này đến mã gốc của điểm kiểm chứng: mục này không có trong nhật ký chung.';
const NOT_SIGNED =
  'Chữ ký trên điểm kiểm chứng không phải của khóa đã công bố: điểm kiểm chứng này không làm bằng chứng được.';
const UNABLE =
  'Trình duyệt này chưa kiểm được chữ ký Ed25519. Xin mở bằng trình duyệt mới hơn, hoặc dùng cách khác ghi ở trang Bằng chứng.';

const right = (what: string, sentence: string): Told => ({ verdict: 'right', what, sentence });
const wrong = (what: string, sentence: string): Told => ({ verdict: 'wrong', what, sentence });
const open = (what: string, sentence: string): Told => ({ verdict: 'open', what, sentence });

/** The events that give a dossier its code. */
const NAMING: readonly string[] = ['DossierSubmitted', 'DossierReceived'];

const faultOf = (slip: SlipSays, entry: ReadEntry | undefined, naming: ReadEntry | undefined): string | undefined => {
  if (entry === undefined || naming === undefined || entry.hash !== slip.hash) return NOT_AS_HASHED;
  if (entry.at !== slip.at)
    return `Phiếu nói ${whenWords(slip.at)}, nhật ký ghi ${whenWords(entry.at)}: thời điểm trên phiếu đã bị sửa.`;
  const isNamed = naming.events.some(({ type, code }) => code === slip.code && NAMING.includes(type));
  return isNamed && naming.dossier === entry.dossier && naming.entry <= entry.entry
    ? undefined
    : `Mục nhật ký này không phải của hồ sơ ${slip.code}: mã hồ sơ trên phiếu đã bị sửa.`;
};

const checkInclusion = async (hash: string, source: Source): Promise<readonly Told[]> => {
  const proof = await source.proof(hash);
  if (proof === undefined) return [open(TREE, NOT_YET)];
  const checkpoint = readKeptNote(proof.checkpoint);
  const path = proof.hashes.map((one) => bytesOf64(one) ?? new Uint8Array());
  const root = await rootFrom(hash, proof.leaf, proof.size, path);
  if (checkpoint === undefined || root === undefined || checkpoint.size !== proof.size || !same(checkpoint.root, root))
    return [wrong(TREE, NO_PATH)];

  const included = right(TREE, `Mục này là mục thứ ${proof.leaf + 1} trong ${proof.size} mục của nhật ký chung.`);
  return [included, await checkSeal(await source.key(), proof.checkpoint)];
};

const checkSeal = async (vkey: string, note: string): Promise<Told> => {
  const checkpoint = readKeptNote(note);
  switch (checkpoint && (await signedBy(vkey, checkpoint))) {
    case 'signed':
      return right(SEAL, `Điểm kiểm chứng mang chữ ký của khóa ${vkey.split('+').slice(0, 2).join('+')}.`);
    case 'unable':
      return open(SEAL, UNABLE);
    default:
      return wrong(SEAL, NOT_SIGNED);
  }
};
