import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What we are measured against, pinned; never among the product's own dependencies. */
const PEERS = [
  '@castore/core@2.4.2',
  '@castore/event-storage-adapter-in-memory@2.4.2',
  '@event-driven-io/emmett@0.42.0',
  'dayjs@1.11.23',
  'dayjs-business-time@1.0.4',
] as const;

/** Installs the peers into a folder outside the repository and answers it; a second run finds them there. */
export const installPeers = (): string => {
  const folder = join(tmpdir(), 'mot-cua-bench-peers');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', [...args, '--save-exact', ...PEERS], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the peers could not be installed: ${stderr}`);
  return folder;
};

/** A peer's package; the caller says what it uses of it. */
export const peer = <T>(folder: string, name: string): T => createRequire(join(folder, 'package.json'))(name) as T;
