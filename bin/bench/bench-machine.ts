import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { OneMachineHandlers } from '../../lib/world/one-machine/options.ts';
import { type OneMachine, openOneMachine } from '../../lib/world/one-machine.ts';
import { oneMachineHandlers } from '../one-machine/handlers.ts';
import { PROVINCE } from './cast.ts';

/** Tuesday morning, no day off near. */
export const BEGINNING: Instant = '2026-03-03T08:00:00+07:00';

const STILL: Pick<OneMachineHandlers, 'readers' | 'machines' | 'steps'> = { readers: {}, machines: {}, steps: {} };

/** The machines and readers of the one-machine edition switched off. */
export const stillHandlers = (): OneMachineHandlers => ({ ...oneMachineHandlers(), ...STILL });

/** Only the lists are kept: neither machines nor notices. */
export const listingHandlers = (): OneMachineHandlers => {
  const handlers = oneMachineHandlers();
  const { project } = handlers.readers;
  return { ...handlers, ...STILL, readers: project === undefined ? {} : { project } };
};

/** Gives `work` a booted one-machine edition of its own in a folder on the disk (not in memory: every decision is synced), and removes it. */
export const withSystem = async <T>(
  work: (system: OneMachine) => Promise<T>,
  handlers = oneMachineHandlers(),
): Promise<T> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mot-cua-bench-'));
  const system = await openOneMachine({
    dataDir,
    province: PROVINCE,
    publicUrl: 'http://bench.invalid',
    clock: BEGINNING,
    handlers,
    seedPasswords: (username) => `mau-${username}`,
  });
  try {
    await system.boot();
    return await work(system);
  } finally {
    await system.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
