import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesOfTheCore, hashOf, judgesOf, roomOf } from './mutation/rooms.ts';
import { readSheet, roomScores, type Score, type ScoreSheet, shortfalls, writeSheet } from './mutation/sheet.ts';

const REPORT = new URL('../.data/mutation.json', import.meta.url);

type Report = {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
};

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});

/** Judges these files by the tests of one room, or by all of the core. */
const judge = (judges: string | undefined, paths: readonly string[]): Readonly<Record<string, Score>> => {
  rmSync(REPORT, { force: true });
  const env = judges === undefined ? process.env : { ...process.env, ROOM: judges };
  spawnSync('npm', ['exec', '--no', '--', 'stryker', 'run', '--mutate', paths.join(',')], { env, stdio: 'inherit' });
  const { files }: Report = JSON.parse(readFileSync(REPORT, 'utf8'));
  return Object.fromEntries(
    paths.map((path) => {
      const counted = (files[path]?.mutants ?? []).filter(({ status }) => COUNTED.includes(status));
      const killed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
      return [path, { hash: hashOf(path), killed, of: counted.length }];
    }),
  );
};

const COUNTED: readonly string[] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/** Takes the scores of the core's files that changed since the sheet (`--all`: of every file) and holds the marks; `--write` keeps them. */
const main = (): void => {
  const before = readSheet();
  const here = filesOfTheCore();
  const stale = here.filter((path) => values.all || before.files[path]?.hash !== hashOf(path));
  const groups = Map.groupBy(stale, judgesOf);
  const taken = Object.assign({}, ...[...groups].map(([judges, paths]) => judge(judges, paths)));
  const known = Object.entries({ ...before.files, ...taken }).filter(([path]) => here.includes(path));
  const now: ScoreSheet = {
    ...before,
    files: Object.fromEntries(known.toSorted(([a], [b]) => (a < b ? -1 : 1))) as ScoreSheet['files'],
  };

  for (const [room, score] of Object.entries(roomScores(now))) console.info(`${room.padEnd(28)} ${score.toFixed(1)} %`);
  console.info(`${stale.length} files judged, in ${new Set(stale.map(roomOf)).size} rooms`);
  if (values.write) writeSheet(now);
  const short = shortfalls(before, now, stale);
  for (const line of short) console.error(line);
  if (short.length > 0) process.exitCode = 1;
};

main();
