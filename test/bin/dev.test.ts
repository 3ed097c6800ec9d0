import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../bin/conformance/emulator.ts';
import { fastFolder } from '../fast-folder.ts';
import { signedIn } from '../journeys/person.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['bin', 'functions', 'lib', 'package.json', 'provinces', 'statemachines', 'web'];
const SIGN_IN = 'web/console/accounts/sign-in.tsx';
/** It takes about one second; this machine may be busy. */
const SOON = { timeout: 15_000, interval: 50 };

/** A copy of the house to work on. */
const house = fastFolder('dev');
const file = join(house, SIGN_IN);
let dev: ChildProcess;
let url: string;
let said = '';

beforeAll(async () => {
  for (const name of COPIED) cpSync(join(ROOT, name), join(house, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  const port = String(await freePort());
  url = `http://127.0.0.1:${port}`;
  dev = spawn(process.execPath, [join(house, 'bin/dev.mjs')], {
    env: { ...process.env, PORT: port, DATA_DIR: join(house, 'data'), CLOCK: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that nothing of it outlives a test that failed.
    detached: true,
  });
  for (const stream of [dev.stdout, dev.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
});
afterAll(async () => {
  if (dev.pid !== undefined && dev.exitCode === null && dev.signalCode === null) {
    process.kill(-dev.pid, 'SIGKILL');
    await once(dev, 'exit');
  }
  rmSync(house, { recursive: true, force: true });
});

/** The page, or where nobody answers what has been printed. */
const page = (): Promise<string> =>
  fetch(`${url}/can-bo/dang-nhap`).then(
    (answer) => answer.text(),
    () => said,
  );
/** As some editors save: a new file takes the place of the old one. */
const saveByRenaming = (text: string): void => {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
};

test('(developers) what is saved is soon on the page, however the editor saves; who signed in stays so; a mistake is waited for', async () => {
  const heading = '<h1>Đăng nhập cán bộ</h1>';
  const source = readFileSync(file, 'utf8');
  const headed = (text: string): string => source.replace(heading, `<h1>${text}</h1>`);
  const isShown = (text: string): Promise<void> => expect.poll(page, SOON).toContain(`<h1>${text}</h1>`);

  await isShown('Đăng nhập cán bộ');
  const minh = signedIn(url, 'lethiminh.hacthanh');
  expect((await minh.ask('GET', '/api/me')).status).toBe(200);

  writeFileSync(file, headed('Lần một'));
  await isShown('Lần một');
  expect(said).toContain(`${SIGN_IN} đã đổi, đang khởi động lại. Changed: restarting.`);
  expect((await minh.ask('GET', '/api/me')).status).toBe(200);

  for (const text of ['Lần hai', 'Lần ba']) {
    saveByRenaming(headed(text));
    await isShown(text);
  }

  writeFileSync(file, `${source} it is (`);
  await expect.poll(() => said, SOON).toContain('Stopped: starts again when a file is saved.');
  saveByRenaming(source);
  await isShown('Đăng nhập cán bộ');

  dev.kill('SIGTERM');
  expect(await once(dev, 'exit')).toEqual([0, null]);
  await expect(fetch(url)).rejects.toThrow();
}, 60_000);
