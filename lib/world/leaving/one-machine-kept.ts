import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Account } from '../accounts.ts';
import { databaseFile } from '../one-machine/database.ts';
import type { Application, Notice } from '../world.ts';
import type { Kept, KeptCheckpoint, KeptClaim, LeavingNotice } from './kept.ts';

type Row = Record<string, SQLOutputValue>;

/** Everything a one-machine edition keeps in its data folder, as it stood at one moment: the one-machine edition may be running. Close it at the end. */
export const keptOnOneMachine = (dataDir: string): Kept & { close(): void } => {
  const db = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  db.exec('BEGIN');
  const rows = (sql: string) => db.prepare(sql).iterate() as Iterable<Row>;
  async function* all<One>(sql: string, one: (row: Row) => One): AsyncGenerator<One> {
    for (const row of rows(sql)) yield one(row);
  }
  const has = (table: string): boolean =>
    db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table) !== undefined;
  /** A folder that was last started before there was a tree has none of its tables. */
  async function* ofTree<One>(table: string, sql: string, one: (row: Row) => One): AsyncGenerator<One> {
    if (has(table)) yield* all(sql, one);
  }
  const parsed = <Body>({ body }: Row) => JSON.parse(String(body)) as Body;

  return {
    journals: async function* () {
      let journal: { id: string; bodies: string[] } | undefined;
      for (const { dossier, body } of rows('SELECT dossier, body FROM journal ORDER BY dossier, entry')) {
        if (journal !== undefined && journal.id !== dossier) yield journal.bodies;
        if (journal?.id !== dossier) journal = { id: String(dossier), bodies: [] };
        journal?.bodies.push(String(body));
      }
      if (journal !== undefined) yield journal.bodies;
    },
    leaves: () =>
      ofTree('leaves', 'SELECT entry FROM leaves ORDER BY leaf', ({ entry }) =>
        Buffer.from(entry as Uint8Array).toString('hex'),
      ),
    checkpoints: () =>
      has('time_stamps')
        ? all(STAMPED_CHECKPOINTS, checkpointOf)
        : ofTree('checkpoints', 'SELECT at, note FROM checkpoints ORDER BY hour', checkpointOf),
    contents: () =>
      all('SELECT dossier, sha256, bytes FROM contents', ({ dossier, sha256, bytes }) => ({
        dossier: String(dossier),
        sha256: String(sha256),
        bytes: bytes as Uint8Array,
      })),
    papers: async function* () {
      for (const fileId of fileIds(dataDir)) yield { fileId, bytes: readFileSync(join(dataDir, 'files', fileId)) };
    },
    accounts: () => all('SELECT body FROM accounts ORDER BY id', parsed<Account>),
    claims: async function* () {
      const claim = ({ key, holder }: Row): KeptClaim => ({ key: String(key), holder: String(holder) });
      const openOf = db.prepare('SELECT running, taken_for FROM open_numbers WHERE series = ? ORDER BY running');
      const number = ({ series, last, before }: Row): KeptClaim => {
        const open = openOf
          .all(String(series))
          .map(({ running, taken_for: takenFor }) => ({ running: Number(running), takenFor: String(takenFor) }));
        const kept = { series: String(series), last: Number(last), explainedFrom: Number(before) };
        return open.length === 0 ? kept : { ...kept, open };
      };
      yield* all('SELECT key, holder FROM claims ORDER BY key', claim);
      yield* all(NUMBERS, number);
    },
    drafts: () => all('SELECT body FROM drafts ORDER BY id', parsed<Application>),
    notices: () => all('SELECT seq, sent_at, repeat, body FROM outbox ORDER BY seq', noticeOf),
    keys: () =>
      all('SELECT signer, key_id, public FROM signing_keys ORDER BY signer', (row) => ({
        signer: String(row.signer),
        keyId: String(row.key_id),
        publicKey: String(row.public),
      })),
    close: () => db.close(),
  };
};

const NUMBERS = `SELECT series, numbering.last AS last, coalesce(numbers_before.last, 0) AS before
  FROM numbering LEFT JOIN numbers_before USING (series) ORDER BY series`;

/** Papers only: what is still being written beside them has a dot in its name. */
const fileIds = (dataDir: string): readonly string[] => {
  try {
    return readdirSync(join(dataDir, 'files')).filter((name) => !name.includes('.'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

const noticeOf = ({ seq, sent_at: sentAt, repeat, body }: Row): LeavingNotice => ({
  ...(JSON.parse(String(body)) as Notice),
  state: sentAt === null ? 'to-send' : 'sent',
  repeat: repeat === 1,
  sentAt: sentAt === null ? null : String(sentAt),
  order: Number(seq),
});

const STAMPED_CHECKPOINTS = `SELECT it.at, it.note, stamp.at AS stamped, stamp.reply
  FROM checkpoints AS it LEFT JOIN time_stamps AS stamp ON stamp.hour = it.hour ORDER BY it.hour`;

const checkpointOf = ({ at, note, stamped, reply }: Row): KeptCheckpoint => ({
  at: String(at),
  note: String(note),
  ...(reply instanceof Uint8Array && {
    timeStamp: { at: String(stamped), reply: Buffer.from(reply).toString('base64') },
  }),
});
