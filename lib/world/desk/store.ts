import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { SCHEMA } from './schema.ts';

type Row = Record<string, SQLOutputValue>;

/** The desk's one database: reads at once, writes in groups. */
export type Store = {
  /** Runs `work` in the transaction all writes of this tick share; answers after it is durable. `work` must not wait, and touches nothing but the store: it is run again where its group fails. */
  write<T>(work: () => T): Promise<T>;
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

/** Opens (and makes, where new) the store of a data folder. WAL with full sync: what is answered outlives a power cut. */
export const openStore = (dataDir: string): Store => {
  const db = new DatabaseSync(databaseFile(dataDir));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  db.exec(SCHEMA);
  // Personal data lies here (N4): the owner's only, also where the folder was made by somebody else.
  chmodSync(databaseFile(dataDir), 0o600);

  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const group = writeGroup(db, statement);

  return {
    write: group.write,
    one: <R extends Row>(sql: string, ...values: SQLInputValue[]) => statement(sql).get(...values) as R | undefined,
    all: <R extends Row>(sql: string, ...values: SQLInputValue[]) => statement(sql).all(...values) as R[],
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    commits: group.commits,
    close: () => {
      group.close();
      db.close();
    },
  };
};

type Waiting = {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

const writeGroup = (db: DatabaseSync, statement: (sql: string) => StatementSync) => {
  let waiting: Waiting[] = [];
  let commits = 0;
  let closed = false;

  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      for (const answer of together(group)) answer();
    } catch (error) {
      for (const item of group) item.reject(error);
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

  return {
    write: <T>(work: () => T): Promise<T> => {
      if (closed) return Promise.reject(new Error('the store is closed'));
      if (waiting.length === 0) setImmediate(flush);
      return new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: (value) => resolve(value as T), reject });
      });
    },
    commits: () => commits,
    close: () => {
      flush();
      closed = true;
    },
  };
};

const succeed = (item: Waiting): (() => void) => {
  const value = item.work();
  return () => item.resolve(value);
};

/** One write of a group fails alone. */
const attempt = (item: Waiting, statement: (sql: string) => StatementSync): (() => void) => {
  statement('SAVEPOINT one_write').run();
  try {
    const value = item.work();
    statement('RELEASE one_write').run();
    return () => item.resolve(value);
  } catch (error) {
    statement('ROLLBACK TO one_write').run();
    statement('RELEASE one_write').run();
    return () => item.reject(error);
  }
};
