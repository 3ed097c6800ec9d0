import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SQLInputValue } from 'node:sqlite';
import { typedUsername } from '../../contract/typed/addresses.ts';
import type { Entry } from '../../domain/journal/entry.ts';
import { databaseFile, openStore } from '../one-machine/database.ts';
import { pathPart, writeDurably } from '../one-machine/papers/durable-file.ts';
import { hourOf } from '../tree/checkpoint.ts';
import type { KeepingPlace, KeptClaim } from './kept.ts';

/** Whether a data folder holds a one-machine edition already. */
export const holdsOneMachine = (dataDir: string): boolean => existsSync(databaseFile(dataDir));

/** Puts what was kept into the data folder of a new one-machine edition; it stands there once closed. Its readers then have read everything: nobody is told twice. */
export const oneMachinePlace = (dataDir: string): KeepingPlace & { close(): Promise<void> } => {
  mkdirSync(join(dataDir, 'files'), { recursive: true, mode: 0o700 });
  const store = openStore(dataDir);
  const opened = store.write(() => ARRIVING.map((sql) => store.run(sql)));
  const put = async (sql: string, ...values: SQLInputValue[]): Promise<void> => {
    await opened;
    await store.note(() => store.run(sql, ...values));
  };

  return {
    journals: async (bodies) => {
      const appended = bodies.map((body) => {
        const { dossier, entry, at, hash } = JSON.parse(body) as Entry<unknown>;
        return put(
          'INSERT INTO arriving_journal (dossier, entry, at, body, hash) VALUES (?, ?, ?, ?, ?)',
          ...[dossier, entry, at, body, hash],
        );
      });
      await Promise.all(appended);
    },
    leaves: (entry) => put('INSERT INTO arriving_leaves (entry) VALUES (?)', entry),
    checkpoints: async ({ at, note, timeStamp }) => {
      const hour = hourOf(at);
      await put('INSERT INTO checkpoints (hour, at, note) VALUES (?, ?, ?)', hour, at, note);
      if (timeStamp === undefined) return;
      const reply = Buffer.from(timeStamp.reply, 'base64');
      await put('INSERT INTO time_stamps (hour, at, reply) VALUES (?, ?, ?)', hour, timeStamp.at, reply);
    },
    contents: ({ dossier, sha256, bytes }) =>
      put('INSERT INTO contents (dossier, sha256, bytes) VALUES (?, ?, ?)', dossier, sha256, bytes),
    papers: ({ fileId, bytes }) => writeDurably(join(dataDir, 'files', pathPart(fileId)), bytes),
    accounts: (account) =>
      put(
        'INSERT INTO accounts (id, username, agency, body) VALUES (?, ?, ?, ?)',
        account.id,
        account.username === null ? null : typedUsername(account.username),
        account.agency,
        JSON.stringify(account),
      ),
    claims: (claim) =>
      'series' in claim
        ? putSeries(put, claim)
        : put('INSERT INTO claims (key, holder) VALUES (?, ?)', claim.key, claim.holder),
    drafts: (draft) =>
      put(
        'INSERT INTO drafts (id, owner, changed_at, body) VALUES (?, ?, ?, ?)',
        draft.id,
        draft.owner,
        draft.changedAt,
        JSON.stringify(draft),
      ),
    notices: ({ state: _, repeat, sentAt, order, refused: __, ...notice }) =>
      put(
        'INSERT INTO arriving_notices (at, place, key, recipient, channel, sent_at, repeat, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        ...[notice.at, order, notice.key, notice.recipient, notice.channel, sentAt, repeat ? 1 : 0],
        JSON.stringify(notice),
      ),
    keys: async () => undefined,
    close: async () => {
      await opened;
      await store.write(() => IN_ORDER.map((sql) => store.run(sql)));
      store.close();
    },
  };
};

const putSeries = async (
  put: (sql: string, ...values: SQLInputValue[]) => Promise<void>,
  { series, last, explainedFrom = last, open = [] }: Extract<KeptClaim, { series: string }>,
): Promise<void> => {
  await put('INSERT INTO numbering (series, last) VALUES (?, ?)', series, last);
  await put('INSERT INTO numbers_before (series, last) VALUES (?, ?)', series, explainedFrom);
  for (const { running, takenFor } of open)
    await put(
      'INSERT INTO open_numbers (series, running, taken_for, since) VALUES (?, ?, ?, 0)',
      series,
      running,
      takenFor,
    );
};

/** Rows are numbered as they come, and the one-machine edition reads the numbers as the order of time: so all arrive before any is numbered. */
const ARRIVING = [
  'CREATE TABLE arriving_journal (dossier TEXT, entry INTEGER, at TEXT, body TEXT, hash TEXT)',
  'CREATE TABLE arriving_leaves (leaf INTEGER PRIMARY KEY, entry TEXT UNIQUE)',
  `CREATE TABLE arriving_notices (at TEXT, place INTEGER, key TEXT, recipient TEXT, channel TEXT, sent_at TEXT,
    repeat INTEGER, body TEXT)`,
];
const IN_ORDER = [
  // In the order of the tree, so that it comes to the same one; what no tree had taken in yet, or was never in one, by its instant.
  `INSERT INTO journal (dossier, entry, at, body) SELECT it.dossier, it.entry, it.at, it.body
    FROM arriving_journal AS it LEFT JOIN arriving_leaves AS place ON place.entry = it.hash
    ORDER BY place.leaf IS NULL, place.leaf, it.at, it.dossier, it.entry`,
  `INSERT INTO outbox (key, recipient, channel, sent_at, repeat, body)
    SELECT key, recipient, channel, sent_at, repeat, body FROM arriving_notices ORDER BY at, place`,
  "INSERT INTO cursors (reader, seq) SELECT column1, (SELECT coalesce(max(seq), 0) FROM journal) FROM (VALUES ('project'), ('react'), ('issue'))",
  'DROP TABLE arriving_journal',
  'DROP TABLE arriving_leaves',
  'DROP TABLE arriving_notices',
];
