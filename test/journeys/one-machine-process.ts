import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';

const ROOT = new URL('../../', import.meta.url);

import { fastFolder } from '../fast-folder.ts';

/** A fresh desk in a process of its own, as `npm start` runs it. */
export type OneMachineProcess = {
  readonly url: string;
  readonly dataDir: string;
  /** Milliseconds from start to the printed address. */
  readonly bootMs: number;
  /** `kill -9`, then a new process on the same data. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a one-machine edition of Thanh Hóa with its clock at an instant, on a fresh folder or one that is given; where `DEPLOYED` names a deployed province, that one starts afresh. */
export const startOneMachine = async (
  clock: string,
  province = 'thanh-hoa',
  folder?: string,
): Promise<OneMachineProcess> => {
  const { DEPLOYED } = process.env;
  if (DEPLOYED !== undefined) return startDeployed(DEPLOYED, clock, province);
  const dataDir = folder ?? fastFolder('journey');
  const port = await freePort();
  const began = performance.now();
  let child = await run({ PORT: String(port), DATA_DIR: dataDir, PROVINCE: province, CLOCK: clock });
  const bootMs = performance.now() - began;
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    bootMs,
    killAndRestart: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      child = await run({ PORT: String(port), DATA_DIR: dataDir, PROVINCE: province });
    },
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** The province that `npm run conformance` deployed, with empty tables: no process and no folder of its own. */
const startDeployed = async (url: string, clock: string, province: string): Promise<OneMachineProcess> => {
  const began = performance.now();
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ to: clock, province });
  const { ok, status } = await fetch(`${url}/desk/fresh`, { method: 'POST', headers, body });
  if (!ok) throw new Error(`the deployed ${province} does not start afresh: ${status}`);
  const onlyOnOneMachine = (): never => {
    throw new Error('only on a desk: see test/conformance/not-here.ts');
  };
  return {
    url,
    get dataDir() {
      return onlyOnOneMachine();
    },
    bootMs: performance.now() - began,
    killAndRestart: async () => onlyOnOneMachine(),
    stop: async () => undefined,
  };
};

const run = async (settings: Record<string, string>): Promise<ChildProcess> => {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', './bin/load-tsx.mjs', 'bin/one-machine.ts'],
    {
      cwd: ROOT,
      env: { ...process.env, CLOCK: '', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('/can-bo')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code}: ${said}`)));
  });
  return child;
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};
