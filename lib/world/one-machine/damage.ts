import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from './database.ts';

/**
 * What of a database cannot be read any more, one Vietnamese sentence each: every page of every table and its indexes is gone
 * through (about 8 ms a megabyte). That what can be read is what was written, `verify` alone says.
 */
export const damageIn = (db: DatabaseSync): readonly string[] => {
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    return tables.flatMap(({ name }) => (canBeRead(db, String(name)) ? [] : [`Bảng ${name} bị hỏng.`]));
  } catch {
    return ['Tệp dữ liệu không đọc được.'];
  }
};

/** The same of the database of a data folder, read-only. */
export const damageInFolder = (dataDir: string): readonly string[] => {
  const db = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  try {
    return damageIn(db);
  } finally {
    db.close();
  }
};

const canBeRead = (db: DatabaseSync, table: string): boolean => {
  try {
    const said = db.prepare(`PRAGMA quick_check("${table.replaceAll('"', '""')}")`).all();
    return said.length === 1 && said[0]?.quick_check === 'ok';
  } catch {
    return false;
  }
};
