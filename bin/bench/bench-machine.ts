import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { DeskHandlers } from '../../lib/world/one-machine/options.ts';
import { type Desk, openDesk } from '../../lib/world/one-machine.ts';
import { deskHandlers } from '../one-machine/handlers.ts';
import { PROVINCE } from './cast.ts';

/** Tuesday morning, no day off near. */
export const BEGINNING: Instant = '2026-03-03T08:00:00+07:00';

const STILL: Pick<DeskHandlers, 'readers' | 'machines' | 'steps'> = { readers: {}, machines: {}, steps: {} };

/** The machines and readers of the desk switched off. */
export const stillHandlers = (): DeskHandlers => ({ ...deskHandlers(), ...STILL });

/** Only the lists are kept: neither machines nor notices. */
export const listingHandlers = (): DeskHandlers => {
  const handlers = deskHandlers();
  const { project } = handlers.readers;
  return { ...handlers, ...STILL, readers: project === undefined ? {} : { project } };
};

/** Gives `work` a booted desk of its own in a folder on the disk (not in memory: every decision is synced), and removes it. */
export const withDesk = async <T>(work: (desk: Desk) => Promise<T>, handlers = deskHandlers()): Promise<T> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mot-cua-bench-'));
  const desk = await openDesk({
    dataDir,
    province: PROVINCE,
    publicUrl: 'http://bench.invalid',
    clock: BEGINNING,
    handlers,
    seedPasswords: (username) => `mau-${username}`,
  });
  try {
    await desk.boot();
    return await work(desk);
  } finally {
    await desk.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
