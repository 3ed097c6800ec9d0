import { rmSync } from 'node:fs';
import type { OneMachineHandlers, OneMachineOptions } from '../../lib/world/one-machine/options.ts';
import { type OneMachine, openOneMachine } from '../../lib/world/one-machine.ts';
import { fastFolder } from '../fast-folder.ts';
import { tinhMau } from '../tinh-mau/province.ts';

const NOTHING: OneMachineHandlers = {
  steps: {},
  readers: {},
  look: async () => undefined,
  sweep: async () => undefined,
  machines: {},
};

/** A fresh data folder and a way to remove it. */
export const freshFolder = (): { dataDir: string; remove(): void } => {
  const dataDir = fastFolder('world');
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
};

/** A desk over a data folder, with the handlers a test cares about. */
export const openForTests = (
  dataDir: string,
  handlers: Partial<OneMachineHandlers> = {},
  options: Partial<OneMachineOptions> = {},
): Promise<OneMachine> =>
  openOneMachine({
    dataDir,
    province: tinhMau,
    publicUrl: 'http://localhost:3000',
    clock: '2026-02-13T16:45:00+07:00',
    handlers: { ...NOTHING, ...handlers },
    seedPasswords: (username) => `mk-${username}`,
    ...options,
  });
