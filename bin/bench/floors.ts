import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { record } from '../../functions/deciding/record.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { World } from '../../lib/world/world.ts';
import { memoryJournal } from './memory.ts';
import { metered } from './meter.ts';

/** CPU milliseconds of one decision that decides nothing: `record` with one tiny event, in memory. */
export const emptyDecision = async (world: World, times: number): Promise<number> => {
  const bare: World = { ...world, journal: memoryJournal() };
  const decideNothing = async (n: number): Promise<void> => {
    await record(bare, {
      journal: `empty-${n}`,
      command: `command-${n}`,
      by: SYSTEM,
      blank: undefined,
      decide: () => [{ ...TINY, owner: 'x' }],
    });
  };
  for (let n = 0; n < times / 4; n++) await decideNothing(-1 - n);
  const { cpuMs } = await metered(async () => {
    for (let n = 0; n < times; n++) await decideNothing(n);
  });
  return cpuMs / times;
};

/** The smallest event a journal may begin with. */
const TINY = {
  type: 'DossierSubmitted',
  procedure: '',
  agency: '',
  channel: 'online',
  form: '',
  papers: [],
  delivery: 'online',
  payment: 'counter',
  route: { name: '', version: 1 },
  ruleSet: '',
} as const;

/** Bare synced appends per second: one row, one transaction, one sync after the other, in the store's own way of syncing. */
export const syncedAppends = async (seconds: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-floor-'));
  const db = new DatabaseSync(join(folder, 'floor.db'));
  try {
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE floor (n INTEGER PRIMARY KEY, body TEXT)',
    );
    const insert = db.prepare('INSERT INTO floor (body) VALUES (?)');
    const body = 'x'.repeat(BYTES_OF_AN_ENTRY);
    let appended = 0;
    const { wallMs } = await metered(() => {
      const until = performance.now() + seconds * 1000;
      while (performance.now() < until) {
        db.exec('BEGIN IMMEDIATE');
        insert.run(body);
        db.exec('COMMIT');
        appended += 1;
      }
    });
    return (appended * 1000) / wallMs;
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const BYTES_OF_AN_ENTRY = 500;
