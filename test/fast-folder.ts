import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder in memory where the machine has such a place: tests sync thousands of times, and none of them pulls a plug. */
export const fastFolder = (name: string): string =>
  mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), `mot-cua-${name}-`));
