import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rawPublicKey } from '../tree/signed-note.ts';
import type { Store } from './database.ts';
import { markFile } from './mark.ts';
import { writeDurably } from './papers/durable-file.ts';
import { readOwnFile } from './read-own-file.ts';

/** The key that vouches for a data folder's journals: a file of its own (PKCS 8, PEM), not in the database, its owner's only. */
export const evidenceKeyFile = (dataDir: string): string => join(dataDir, 'evidence.key');

export type FolderKey = {
  readonly secret: KeyObject;
  readonly publicKey: Uint8Array;
  /** Told once the change of key is recorded; undefined where it is the key the data know. */
  readonly replaced: (() => Promise<void>) | undefined;
};

/**
 * The key of a data folder, made where the folder is new. One that is gone, cannot be read or is another's ends with a sentence, for
 * whoever kept the old one would see the key change without a word; `knowing` goes on with a new one.
 */
export const openEvidenceKey = async (dataDir: string, store: Store, knowing: boolean): Promise<FolderKey> => {
  const file = evidenceKeyFile(dataDir);
  const known = store.one<{ value: string }>('SELECT value FROM settings WHERE name = ?', KNOWN_KEY)?.value;
  const text = readOwnFile(file);
  const isLost = text === undefined && (known !== undefined || existsSync(markFile(dataDir)));
  if (isLost && !knowing) throw new Error(`Khóa ký ${file} không còn. ${PUT_BACK} ${OR_KNOWINGLY}`);

  // Before the new key stands there: after a crash it is still another's.
  if (isLost) await remember(store, '');
  const secret = text === undefined ? await makeKey(file) : keyIn(text, file);
  const publicKey = rawPublicKey(createPublicKey(secret));
  const said = Buffer.from(publicKey).toString('base64');
  const isAnother = known !== undefined && known !== said;
  if (isAnother && !knowing)
    throw new Error(`Khóa ký ${file} không phải khóa mà dữ liệu này vẫn dùng. ${PUT_BACK} ${OR_KNOWINGLY}`);

  if (isLost || isAnother) return { secret, publicKey, replaced: () => remember(store, said) };
  if (known === undefined) await remember(store, said);
  return { secret, publicKey, replaced: undefined };
};

/** The setting that holds the public half of the key the data were signed with last. */
const KNOWN_KEY = 'evidence-key';
const remember = async (store: Store, key: string): Promise<void> => {
  await store.write(() => store.run(REMEMBER, KNOWN_KEY, key));
};
const REMEMBER =
  'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value';

const PUT_BACK = 'Hãy đặt lại đúng tệp ấy từ bản sao của thư mục dữ liệu rồi khởi động lại.';
const OR_KNOWINGLY =
  'Nếu không còn bản nào: npm start -- --knowing "lý do" để chạy tiếp với khóa mới; lý do được ghi vào nhật ký. Điểm kiểm chứng đã công bố vẫn kiểm tra được, nhưng phải báo khóa mới (trang /bang-chung) cho nhân chứng và người đang giữ khóa cũ.';

const makeKey = async (file: string): Promise<KeyObject> => {
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeDurably(file, Buffer.from(privateKey.export({ format: 'pem', type: 'pkcs8' })));
  return privateKey;
};

const keyIn = (text: string, file: string): KeyObject => {
  const key = parsed(text);
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new Error(
    `Khóa ký ${file} bị hỏng, bị cắt ngắn hoặc rỗng. Đừng xóa: hãy đổi tên tệp ấy. ${PUT_BACK} ${OR_KNOWINGLY}`,
  );
};

const parsed = (text: string): KeyObject | undefined => {
  try {
    return createPrivateKey(text);
  } catch {
    return undefined;
  }
};
