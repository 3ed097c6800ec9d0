import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The whole of the check, in order. */
const CHECKS = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['--noEmit']],
  ['rooms', 'vitest', ['run', '--config', 'vitest.config.ts', 'test/rooms.test.ts']],
  ['unused', 'knip', []],
  ['tests', 'vitest', ['run', '--config', 'vitest.config.ts']],
  ['journeys', 'vitest', ['run', '--config', 'vitest.journeys.config.ts', '--passWithNoTests']],
];

let failed = 0;
const began = Date.now();
for (const [name, tool, args] of CHECKS) {
  const start = Date.now();
  // `npm exec` puts the Node of node_modules first: the system's may be older.
  const { status, stdout, stderr } = spawnSync('npm', ['exec', '--no', '--', tool, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const passed = status === 0;
  if (!passed) {
    failed += 1;
    console.error(`${stdout}${stderr}`);
  }
  console.info(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(16)} ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

console.info(`\n${CHECKS.length - failed} passed, ${failed} failed, ${((Date.now() - began) / 1000).toFixed(1)} s`);
process.exit(failed === 0 ? 0 : 1);
