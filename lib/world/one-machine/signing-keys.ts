import { join } from 'node:path';
import { keyInPem, newKey, sampleRoot } from '../signed-pdf/sample-authority.ts';
import { writeDurably } from './papers/durable-file.ts';
import { readOwnFile } from './read-own-file.ts';

/** The keys that sign results on one machine: the sample authority's and one for each who signs, in a file of its own, its owner's only. */
export const signingKeysFile = (dataDir: string): string => join(dataDir, 'signing.keys');

/** What one signature needs: the authority's key (PKCS 8, PEM), its certificate (DER), and the signer's own key. */
export type HeldKeys = { readonly authority: string; readonly root: Uint8Array; readonly key: string };

export type SigningKeys = {
  /** The keys for a signer; made at the first signature. Answered after they are durable. */
  of(signer: string): Promise<HeldKeys>;
  root(): Promise<Uint8Array>;
};

type Kept = { readonly authority: string; readonly root: string; readonly signers: Readonly<Record<string, string>> };

/** Opens the file at the first signature; the file is written whole each time somebody signs for the first time. Throws a sentence where it is damaged. */
export const signingKeys = (dataDir: string): SigningKeys => {
  const file = signingKeysFile(dataDir);
  let kept: Promise<Kept> | undefined;
  const opened = (): Promise<Kept> => {
    kept ??= openFile(file);
    return kept;
  };
  /** One after the other, so that no two first signatures write over each other. */
  const withKey = async (before: Promise<Kept>, signer: string): Promise<Kept> => {
    const now = await before;
    if (now.signers[signer] !== undefined) return now;
    const next = { ...now, signers: { ...now.signers, [signer]: newKey() } };
    await write(file, next);
    return next;
  };
  return {
    of: async (signer) => {
      const before = opened();
      const next = withKey(before, signer);
      // What could not be written was not made.
      kept = next.catch(() => before);
      const { authority, root, signers } = await next;
      return { authority, root: Buffer.from(root, 'base64'), key: signers[signer] ?? '' };
    },
    root: async () => Buffer.from((await opened()).root, 'base64'),
  };
};

const openFile = async (file: string): Promise<Kept> => {
  const text = readOwnFile(file);
  if (text !== undefined) return keptIn(text, file);
  const authority = newKey();
  const root = Buffer.from(await sampleRoot(keyInPem(authority))).toString('base64');
  const made = { authority, root, signers: {} };
  await write(file, made);
  return made;
};

const keptIn = (text: string, file: string): Kept => {
  try {
    const kept = JSON.parse(text) as Kept;
    keyInPem(kept.authority);
    return kept;
  } catch {
    throw new Error(
      `Tệp khóa ký ${file} bị hỏng, bị cắt ngắn hoặc rỗng. Đừng xóa: hãy đổi tên tệp ấy, đặt lại đúng tệp từ bản sao của thư mục dữ liệu rồi khởi động lại.`,
    );
  }
};

const write = (file: string, kept: Kept): Promise<void> => writeDurably(file, Buffer.from(JSON.stringify(kept)));
