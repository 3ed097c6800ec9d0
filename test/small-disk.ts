import { spawnSync } from 'node:child_process';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fastFolder } from './fast-folder.ts';

const mount = (at: string, kilobytes: number): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', at]).status === 0;

/** A disk of its own of so many kilobytes over a folder. */
export const mountSmall = (at: string, kilobytes: number): void => {
  if (!mount(at, kilobytes)) throw new Error(`nothing could be mounted at ${at}`);
};

/** Takes it away, though something may still be open on it. */
export const unmount = (at: string): void => {
  spawnSync('umount', ['-l', at]);
};

/** Whether this machine lets us mount: what needs a small disk can be tried nowhere else. */
export const canMount = (() => {
  const at = fastFolder('mount');
  const can = mount(at, 64);
  if (can) unmount(at);
  rmSync(at, { recursive: true, force: true });
  return can;
})();

const ballast = (at: string): string => join(at, 'ballast');

/** Takes the last byte of a small disk. */
export const fill = (at: string): void => {
  try {
    writeFileSync(ballast(at), Buffer.alloc(64 * 1_048_576));
  } catch {}
};

/** Gives the room back. */
export const makeRoom = (at: string): void => truncateSync(ballast(at));
