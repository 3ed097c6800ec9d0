import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Store } from './database.ts';
import { writeDurably } from './papers/durable-file.ts';
import { readOwnFile } from './read-own-file.ts';

/** Keys of this machine only: for session tokens, for signed upload addresses, what the provider of SMS and e-mail shows, and what the sample gateway signs with. */
type Secrets = {
  readonly session: Uint8Array;
  readonly upload: Uint8Array;
  readonly inbound: string;
  readonly gateway: string;
};

type Kept = Partial<Record<(typeof NAMES)[number], string>>;

const NAMES = ['session', 'upload', 'inbound', 'gateway'] as const;
/** A folder of before has no `inbound`, no `gateway`. */
const OF_EVERY_FOLDER = ['session', 'upload'] as const;

/** The secrets of a data folder, made when first needed and readable by the owner only. Throws with a sentence where they are there and cannot be used: made anew unasked, they would sign everybody out. */
export const openSecrets = async (dataDir: string, store: Store): Promise<Secrets> => {
  const file = join(dataDir, 'secrets.json');
  const text = readOwnFile(file);
  if (text === undefined && holdsEntries(store)) console.error(`${file}: ${MADE_ANEW}`);
  const kept = text === undefined ? {} : secretsIn(text, file);
  const missing = NAMES.filter((name) => kept[name] === undefined);
  for (const name of missing) kept[name] = randomBytes(32).toString('hex');
  if (missing.length > 0) await writeDurably(file, new TextEncoder().encode(JSON.stringify(kept)));

  const { session = '', upload = '', inbound = '', gateway = '' } = kept;
  return { session: Buffer.from(session, 'hex'), upload: Buffer.from(upload, 'hex'), inbound, gateway };
};

const FOLLOWS =
  'mọi người phải đăng nhập lại, địa chỉ tải giấy tờ đang mở hết hiệu lực, và phải giao khóa "inbound" mới trong tệp cho nhà cung cấp tin nhắn, thư điện tử.';
const MADE_ANEW = `không có tệp này nên đã làm tệp mới: ${FOLLOWS}`;

const secretsIn = (text: string, file: string): Kept => {
  const kept = parsed(text);
  const isWhole =
    OF_EVERY_FOLDER.every((name) => isSecret(kept[name])) &&
    NAMES.every((name) => kept[name] === undefined || isSecret(kept[name]));
  if (isWhole) return kept as Kept;
  throw new Error(
    `Tệp ${file} bị hỏng, bị cắt ngắn hoặc rỗng. Hãy đặt lại tệp ấy từ bản sao của thư mục dữ liệu. Nếu không còn bản nào: đổi tên tệp ấy rồi khởi động lại, tệp mới được làm ra; khi đó ${FOLLOWS} Hồ sơ không bị ảnh hưởng.`,
  );
};

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const isSecret = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const holdsEntries = (store: Store): boolean => store.one('SELECT 1 FROM journal LIMIT 1') !== undefined;
