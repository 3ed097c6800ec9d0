import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from './durable-file.ts';

/** Keys of this machine only: for session tokens and for signed upload addresses. */
type Secrets = { readonly session: Uint8Array; readonly upload: Uint8Array };

/** The secrets of a data folder, made at the first opening and readable by the owner only. */
export const openSecrets = async (dataDir: string): Promise<Secrets> => {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    const fresh = { session: randomBytes(32).toString('hex'), upload: randomBytes(32).toString('hex') };
    await writeDurably(file, new TextEncoder().encode(JSON.stringify(fresh)));
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { session: string; upload: string };
  return { session: Buffer.from(kept.session, 'hex'), upload: Buffer.from(kept.upload, 'hex') };
};
