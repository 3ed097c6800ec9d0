import { parseArgs } from 'node:util';
import { judge } from './mutation/judge.ts';
import { filesOfTheCore, hashOf, judgesOf, roomOf } from './mutation/rooms.ts';
import { readSheet, roomScores, shortfalls, survivorsOf, together, withScores, writeSheet } from './mutation/sheet.ts';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** The files to judge: of the rooms with a mark those that changed since the sheet, `--all` of them, or those under a path that is named. */
const asked = (here: readonly string[], { files, marks }: ReturnType<typeof readSheet>): readonly string[] => {
  if (positionals.length > 0) return here.filter((path) => positionals.some((one) => path.startsWith(one)));
  return here.filter((path) => values.all || (roomOf(path) in marks && files[path]?.hash !== hashOf(path)));
};

/** Takes scores and holds the marks; every mutant that lives on is told. `--write` keeps the scores, folder by folder. */
const main = async (): Promise<void> => {
  const before = readSheet();
  const here = filesOfTheCore();
  const judgedFiles = asked(here, before);
  let now = withScores(before, [], [], here);
  for (const paths of together(judgedFiles)) {
    const judged = await judge(paths, judgesOf(paths[0] ?? ''));
    now = withScores(now, paths, judged, here);
    for (const { path, line, at, instead } of survivorsOf(judged, now))
      console.info(`${path}:${line} ${at}  =>  ${instead.replace(/\s+/g, ' ')}`);
    if (values.write) writeSheet(now);
  }

  for (const [room, score] of Object.entries(roomScores(now))) console.info(`${room.padEnd(28)} ${score.toFixed(1)} %`);
  const without = new Set(here.map(roomOf).filter((room) => !(room in before.marks)));
  console.info(`${judgedFiles.length} files judged; rooms without a mark yet: ${[...without].join(', ') || 'none'}`);
  const short = shortfalls(before, now, judgedFiles);
  for (const line of short) console.error(line);
  if (short.length > 0) process.exitCode = 1;
};

await main();
