import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { roomOf } from './rooms.ts';

const SHEET = new URL('../../docs/mutation.json', import.meta.url);

/** How many mutants of a file its judges killed, when it said `hash`. */
export type Score = { readonly hash: string; readonly killed: number; readonly of: number };

export type ScoreSheet = {
  /** The least a room as a whole must reach, in per cent. */
  readonly marks: Readonly<Record<string, number>>;
  /** Mutants that cannot be killed, by file, with the reason: they count as killed. */
  readonly spared: Readonly<Record<string, { readonly mutants: number; readonly because: string }>>;
  readonly files: Readonly<Record<string, Score>>;
};

/** In the rooms of the law a file whose score is taken anew reaches this. */
const LAW = 95;
const ROOMS_OF_THE_LAW: readonly string[] = ['lib/domain/dossier', 'lib/domain/time'];

export const readSheet = (): ScoreSheet =>
  existsSync(SHEET) ? JSON.parse(readFileSync(SHEET, 'utf8')) : { marks: {}, spared: {}, files: {} };

export const writeSheet = (sheet: ScoreSheet): void => writeFileSync(SHEET, `${JSON.stringify(sheet, null, 2)}\n`);

const percent = (killed: number, of: number): number => (of === 0 ? 100 : (100 * killed) / of);

/** A file's score in per cent, what is spared counted as killed. */
export const scoreOf = ({ files, spared }: ScoreSheet, path: string): number => {
  const { killed = 0, of = 0 } = files[path] ?? {};
  return percent(Math.min(of, killed + (spared[path]?.mutants ?? 0)), of);
};

/** The scores of the rooms, in per cent. */
export const roomScores = (sheet: ScoreSheet): Readonly<Record<string, number>> => {
  const rooms = Object.groupBy(Object.keys(sheet.files), roomOf);
  return Object.fromEntries(
    Object.entries(rooms).map(([room, paths = []]) => {
      const of = paths.reduce((sum, path) => sum + (sheet.files[path]?.of ?? 0), 0);
      const killed = paths.reduce((sum, path) => sum + (scoreOf(sheet, path) * (sheet.files[path]?.of ?? 0)) / 100, 0);
      return [room, percent(killed, of)];
    }),
  );
};

/** What a sheet taken anew falls short of: the law's 95 for a measured file, elsewhere its score of before, and each room's mark. */
export const shortfalls = (before: ScoreSheet, now: ScoreSheet, measured: readonly string[]): readonly string[] => {
  const rooms = roomScores(now);
  return [
    ...measured.flatMap((path) => {
      const least = ROOMS_OF_THE_LAW.includes(roomOf(path)) ? LAW : before.files[path] && scoreOf(before, path);
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
