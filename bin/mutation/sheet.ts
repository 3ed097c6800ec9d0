import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Judged } from './judge.ts';
import { folderOf, hashOf, roomOf, SOURCES } from './rooms.ts';

const SHEET = new URL('../../docs/mutation.json', import.meta.url);

/** How many mutants of a file its judges killed, when it said `hash`. */
type Score = { readonly hash: string; readonly killed: number; readonly of: number };

/** A mutant that no test can kill, by the line it changes and what stands there instead, with the reason. */
type Spared = { readonly line: string; readonly instead: string; readonly because: string };

export type ScoreSheet = {
  /** The least a room as a whole must reach, in per cent. */
  readonly marks: Readonly<Record<string, number>>;
  /** By file; a mutant listed here counts as killed. */
  readonly spared: Readonly<Record<string, readonly Spared[]>>;
  readonly files: Readonly<Record<string, Score>>;
};

/** In the rooms of the law a file that changed reaches this. */
const LAW = 95;
const ROOMS_OF_THE_LAW: readonly string[] = ['lib/domain/dossier', 'lib/domain/time'];

export const readSheet = (): ScoreSheet =>
  existsSync(SHEET) ? JSON.parse(readFileSync(SHEET, 'utf8')) : { marks: {}, spared: {}, files: {} };

export const writeSheet = (sheet: ScoreSheet): void => writeFileSync(SHEET, `${JSON.stringify(sheet, null, 2)}\n`);

/** Mutants by the line they change and what they put there, white space aside. */
const named = (line: string, instead: string): string => `${line} => ${instead}`.replace(/\s+/g, ' ').trim();

/** The mutants that live on and are not spared, each with the line it changes. */
export const survivorsOf = (judged: readonly Judged[], { spared }: ScoreSheet): readonly (Judged & { at: string })[] =>
  judged.flatMap((mutant) => {
    if (mutant.seen) return [];
    const at = lineOf(mutant);
    const known = spared[mutant.path]?.some(({ line, instead }) => named(line, instead) === named(at, mutant.instead));
    return known === true ? [] : [{ ...mutant, at }];
  });

const lineOf = ({ path, line }: Judged): string =>
  readFileSync(new URL(path, SOURCES), 'utf8').split('\n')[line - 1]?.trim() ?? '';

/** The sheet with the scores of files that were judged; those that are no longer there leave it. */
export const withScores = (
  sheet: ScoreSheet,
  paths: readonly string[],
  judged: readonly Judged[],
  here: readonly string[],
): ScoreSheet => {
  const all = Map.groupBy(judged, ({ path }) => path);
  const left = Map.groupBy(survivorsOf(judged, sheet), ({ path }) => path);
  const taken = paths.map((path): readonly [string, Score] => {
    const of = all.get(path)?.length ?? 0;
    return [path, { hash: hashOf(path), killed: of - (left.get(path)?.length ?? 0), of }];
  });
  const files = Object.entries({ ...sheet.files, ...Object.fromEntries(taken) })
    .filter(([path]) => here.includes(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...sheet, files: Object.fromEntries(files) };
};

const percent = (killed: number, of: number): number => (of === 0 ? 100 : (100 * killed) / of);

const scoreOf = ({ files }: ScoreSheet, path: string): number => {
  const { killed = 0, of = 0 } = files[path] ?? {};
  return percent(killed, of);
};

/** The scores of the rooms, in per cent. */
export const roomScores = ({ files }: ScoreSheet): Readonly<Record<string, number>> => {
  const rooms = Map.groupBy(Object.entries(files), ([path]) => roomOf(path));
  const sum = (scores: readonly (readonly [string, Score])[], what: 'killed' | 'of') =>
    scores.reduce((sum, [, score]) => sum + score[what], 0);
  return Object.fromEntries([...rooms].map(([room, of]) => [room, percent(sum(of, 'killed'), sum(of, 'of'))]));
};

/** What a sheet taken anew falls short of: the law's 95 for a file that changed, elsewhere its score of before, and each room's mark. */
export const shortfalls = (before: ScoreSheet, now: ScoreSheet, measured: readonly string[]): readonly string[] => {
  const rooms = roomScores(now);
  return [
    ...measured.flatMap((path) => {
      const known = before.files[path];
      const isChanged = known?.hash !== hashOf(path);
      const least = isChanged && ROOMS_OF_THE_LAW.includes(roomOf(path)) ? LAW : known && scoreOf(before, path);
      const score = scoreOf(now, path);
      return least !== undefined && score < least
        ? [`${path}: ${score.toFixed(1)} %, at least ${least.toFixed(1)}`]
        : [];
    }),
    ...Object.entries(now.marks).flatMap(([room, mark]) =>
      (rooms[room] ?? 100) < mark ? [`${room}: ${(rooms[room] ?? 0).toFixed(1)} %, at least ${mark}`] : [],
    ),
  ];
};

/** Files to be judged together: of one folder, and so by the same tests. */
export const together = (paths: readonly string[]): readonly (readonly string[])[] => [
  ...Map.groupBy(paths, folderOf).values(),
];
