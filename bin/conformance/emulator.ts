import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lastLines, run } from './command.ts';

/** The emulator others wrote, pinned: what it lacks is in `lib/stacks/emulator.ts`. */
const PACKAGE = 'ministack[full]==1.5.33';
export const REGION = 'ap-southeast-1';
export const ACCOUNT = '000000000000';

export type Emulator = {
  readonly url: string;
  /** Each line it prints, as it prints it. */
  onLine(hear: (line: string) => void): void;
  /** The last of its lines that speak of trouble. */
  troubles(count: number): string;
  stop(): Promise<void>;
};

/** Installs the emulator into a virtual environment of its own, kept between runs; answers its program. */
export const installEmulator = async (folder: string, log: string): Promise<string> => {
  const program = join(folder, 'bin', 'ministack');
  const mark = join(folder, `${PACKAGE.replaceAll(/[^\w.]/g, '-')}.installed`);
  if (existsSync(mark) && existsSync(program)) return program;
  await run('python3', ['-m', 'venv', '--clear', folder], { log });
  await run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', PACKAGE], { log });
  writeFileSync(mark, '');
  return program;
};

type Place = {
  readonly program: string;
  readonly folder: string;
  readonly port: number;
  /** Where the functions find AWS: the counting proxy in front of the emulator. */
  readonly seenByFunctions: string;
  /** What the functions are told besides: the clock file. */
  readonly more: Readonly<Record<string, string>>;
};

/** Starts the emulator on loopback; answers when it is ready. */
export const startEmulator = async ({ program, folder, port, seenByFunctions, more }: Place): Promise<Emulator> => {
  mkdirSync(folder, { recursive: true });
  const log = join(folder, 'emulator.log');
  const file = createWriteStream(log);
  const child = spawn(program, [], {
    cwd: folder,
    env: { ...surroundings(), ...settings(port), AWS_ENDPOINT_URL: seenByFunctions, ...nameOnCalls(folder), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const listeners: ((line: string) => void)[] = [];
  let said = '';
  let rest = '';
  const hear = (chunk: Buffer): void => {
    file.write(chunk);
    said = (said + chunk.toString()).slice(-KEPT);
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) for (const listener of listeners) listener(line);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const url = `http://127.0.0.1:${port}`;
  await ready(child, url, () => said);
  return {
    url,
    onLine: (listener) => listeners.push(listener),
    troubles: (count) => lastLines(said.split('\n').filter(isTrouble).join('\n'), count),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const slow = setTimeout(() => child.kill('SIGKILL'), 5000);
      await once(child, 'exit');
      clearTimeout(slow);
    },
  };
};

const KEPT = 2_000_000;
const isTrouble = (line: string): boolean => /ERROR|WARNING|"error"|Traceback|failed/.test(line);

/** Node 24 first on the path: the emulator runs the functions with the first `node` it finds. */
const surroundings = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
});

const settings = (port: number): Record<string, string> => ({
  GATEWAY_PORT: String(port),
  BIND_HOST: '127.0.0.1',
  PERSIST_STATE: '0',
  // Every function has its own role's rights, and no others.
  AUTH: 'true',
  IOT_MTLS_ENABLED: '0',
  SFTP_ENABLED: '0',
  LAMBDA_EXECUTOR: 'local',
  LAMBDA_ACCOUNT_CONCURRENCY: '24',
  MINISTACK_REGION: REGION,
  MINISTACK_HOST: '127.0.0.1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_DEFAULT_REGION: REGION,
});

/** Every function signs its calls with its own name, so that the proxy can tell whose they are. */
const nameOnCalls = (folder: string): Record<string, string> => {
  const file = join(folder, 'name-on-calls.cjs');
  writeFileSync(file, 'process.env.AWS_SDK_UA_APP_ID = process.env.AWS_LAMBDA_FUNCTION_NAME ?? "";\n');
  return { NODE_OPTIONS: `--require ${file}` };
};

const ready = async (child: ChildProcess, url: string, said: () => string): Promise<void> => {
  for (const start = Date.now(); Date.now() - start < READY_WITHIN_MS; ) {
    if (child.exitCode !== null)
      throw new Error(`the emulator ended with ${child.exitCode}:\n${lastLines(said(), 20)}`);
    const answer = await fetch(`${url}/_ministack/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`the emulator was not ready within ${READY_WITHIN_MS / 1000} s:\n${lastLines(said(), 20)}`);
};

const READY_WITHIN_MS = 60_000;

/** A free port of loopback. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};
