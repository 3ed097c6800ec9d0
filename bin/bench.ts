import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureHere, measureInProcess } from './bench/in-a-process.ts';
import type { BenchSize } from './bench/measure.ts';
import { MEASURES } from './bench/measures.ts';
import { installPeers } from './bench/peers.ts';
import { printed, type Sheet } from './bench/sheet.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    peers: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    tiny: { type: 'boolean', default: false },
    here: { type: 'boolean', default: false },
  },
});

/** G1–G7 in one run (`docs/bench.md`): `--quick`, `--peers`, `--only G1`, `--json FILE`. */
const main = (): void => {
  const size: BenchSize = {
    scale: values.tiny ? 'tiny' : values.quick ? 'quick' : 'full',
    peers: values.peers ? installPeers() : null,
  };
  const lines: Sheet['lines'][number][] = [];
  const missing: Sheet['missing'][number][] = [];
  for (const goal of values.only ?? Object.keys(MEASURES)) {
    console.error(`${goal} …`);
    const found = measureInProcess(goal, size);
    if ('lines' in found) lines.push(...found.lines);
    else missing.push({ goal, why: found.why });
  }
  const sheet: Sheet = {
    commit: commit(),
    at: new Date().toISOString(),
    node: process.versions.node,
    cores: cpus().length,
    quick: size.scale !== 'full',
    lines,
    missing,
  };
  console.info(printed(sheet));
  const json = JSON.stringify(sheet, null, 2);
  if (values.json === undefined) console.info(`\n${json}`);
  else writeFileSync(values.json, `${json}\n`);
  if (missing.some(({ why }) => why.startsWith('failed'))) process.exitCode = 1;
};

/** The commit measured; a `+` says that the working tree had changes besides. */
const commit = (): string => {
  const git = (...args: readonly string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() ?? '';
  const short = git('rev-parse', '--short', 'HEAD');
  return `${short || 'unknown'}${git('status', '--porcelain') === '' ? '' : '+'}`;
};

if (values.here)
  console.info(JSON.stringify(await measureHere(positionals[0] ?? '', JSON.parse(positionals[1] ?? '{}'))));
else main();
