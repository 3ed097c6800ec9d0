import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { ownFile } from './own-file.ts';
import { SCHEMA } from './schema.ts';
import { asCannotKeep } from './why-not-kept.ts';

type Row = Record<string, SQLOutputValue>;

/** The one-machine edition's one database: reads at once, writes in groups. */
export type Store = {
  /** Runs `work` in the transaction all writes of this tick share; answers after it is durable. `work` must not wait, and touches nothing but the store: it is run again where its group fails. `committed` is told before anybody is answered. */
  write<T>(work: () => T, committed?: (value: T) => void): Promise<T>;
  /** As `write`, for what is made again from the journal: it stands in the same order, and is synced with the next write that must be. */
  note<T>(work: () => T): Promise<T>;
  one<R extends Row>(sql: string, ...values: SQLInputValue[]): R | undefined;
  all<R extends Row>(sql: string, ...values: SQLInputValue[]): R[];
  /** Only inside `write`: how many rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** Transactions committed since opening. */
  commits(): number;
  close(): void;
};

/** The file inside a data folder that holds the store. */
export const databaseFile = (dataDir: string): string => join(dataDir, 'mot-cua.db');

const CACHE_KB = 65_536;
/** About 32 MB written before it is moved into the database: fewer pages are moved twice. */
const CHECKPOINT_PAGES = 8_000;

/** Opens (and makes, where new) the store of a data folder. WAL with full sync: what is answered outlives a power cut. */
export const openStore = (dataDir: string): Store => {
  ownFile(databaseFile(dataDir));
  const db = new DatabaseSync(databaseFile(dataDir));
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;
    PRAGMA cache_size = -${CACHE_KB}; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};`);
  db.exec(SCHEMA);

  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const group = writeGroup(db, statement);

  return {
    write: group.write,
    note: group.note,
    one: <R extends Row>(sql: string, ...values: SQLInputValue[]) =>
      kept(() => statement(sql).get(...values)) as R | undefined,
    all: <R extends Row>(sql: string, ...values: SQLInputValue[]) => kept(() => statement(sql).all(...values)) as R[],
    run: (sql, ...values) => kept(() => Number(statement(sql).run(...values).changes)),
    commits: group.commits,
    close: () => {
      group.close();
      db.close();
    },
  };
};

/** What the disk refuses is told as such. */
const kept = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw asCannotKeep(error);
  }
};

type Waiting = {
  readonly synced: boolean;
  readonly work: () => unknown;
  readonly committed: ((value: unknown) => void) | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

const writeGroup = (db: DatabaseSync, statement: (sql: string) => StatementSync) => {
  let waiting: Waiting[] = [];
  let commits = 0;
  let closed = false;
  let syncing = true;

  /** A power cut takes the latest commits that were not synced, never one from between: a cursor is not ahead of what it read. */
  const sync = (wanted: boolean): void => {
    if (wanted === syncing) return;
    db.exec(`PRAGMA synchronous = ${wanted ? 'FULL' : 'NORMAL'}`);
    syncing = wanted;
  };

  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      for (const answer of together(group)) answer();
    } catch (error) {
      for (const item of group) item.reject(asCannotKeep(error));
    }
  };
  /** All in one go; where one of them fails, once more with a savepoint for each, which costs a copy of every page touched. */
  const together = (group: readonly Waiting[]): readonly (() => void)[] => {
    try {
      return inTransaction(group, succeed);
    } catch {
      return inTransaction(group, (item) => attempt(item, statement));
    }
  };
  const inTransaction = (group: readonly Waiting[], run: (item: Waiting) => () => void): readonly (() => void)[] => {
    try {
      sync(group.some(({ synced }) => synced));
      statement('BEGIN IMMEDIATE').run();
      const answers = group.map(run);
      statement('COMMIT').run();
      commits += 1;
      return answers;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };

  const join = <T>(synced: boolean, work: () => T, committed?: (value: T) => void): Promise<T> => {
    if (closed) return Promise.reject(new Error('the store is closed'));
    if (waiting.length === 0) setImmediate(flush);
    return new Promise<T>((resolve, reject) => {
      waiting.push({
        synced,
        work,
        committed: committed as Waiting['committed'],
        resolve: (value) => resolve(value as T),
        reject,
      });
    });
  };

  return {
    write: <T>(work: () => T, committed?: (value: T) => void) => join(true, work, committed),
    note: <T>(work: () => T) => join(false, work),
    commits: () => commits,
    close: () => {
      flush();
      closed = true;
    },
  };
};

const succeed = (item: Waiting): (() => void) => {
  const value = item.work();
  return () => {
    item.committed?.(value);
    item.resolve(value);
  };
};

/** One write of a group fails alone. */
const attempt = (item: Waiting, statement: (sql: string) => StatementSync): (() => void) => {
  statement('SAVEPOINT one_write').run();
  try {
    const answer = succeed(item);
    statement('RELEASE one_write').run();
    return answer;
  } catch (error) {
    statement('ROLLBACK TO one_write').run();
    statement('RELEASE one_write').run();
    return () => item.reject(asCannotKeep(error));
  }
};
