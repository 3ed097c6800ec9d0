import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from './papers/durable-file.ts';

/** Keys of this machine only: for session tokens, for signed upload addresses, and what the provider of SMS and e-mail shows. */
type Secrets = { readonly session: Uint8Array; readonly upload: Uint8Array; readonly inbound: string };

const NAMES = ['session', 'upload', 'inbound'] as const;

/** The secrets of a data folder, made when first needed and readable by the owner only. */
export const openSecrets = async (dataDir: string): Promise<Secrets> => {
  const file = join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const missing = NAMES.filter((name) => kept[name] === undefined);
  for (const name of missing) kept[name] = randomBytes(32).toString('hex');
  if (missing.length > 0) await writeDurably(file, new TextEncoder().encode(JSON.stringify(kept)));

  const { session = '', upload = '', inbound = '' } = kept;
  return { session: Buffer.from(session, 'hex'), upload: Buffer.from(upload, 'hex'), inbound };
};
