/** The setting that says gaps are explained: series of before keep up to which number they were given by an edition that did not. */
export const NUMBERS_EXPLAINED = 'numbers-explained';

/** The setting that says up to which row the journal had come when it first got a tree. */
export const ROWS_BEFORE_THE_TREE = 'journal-rows-before-the-tree';

/** The tables of the one-machine edition's store. Only the journal is truth; everything else is a copy, a tool, or dies unused. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, dossier TEXT NOT NULL, entry INTEGER NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL,
  UNIQUE (dossier, entry)
);
CREATE TABLE IF NOT EXISTS contents (
  dossier TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL, UNIQUE (dossier, sha256)
);
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO settings (name, value)
  SELECT '${ROWS_BEFORE_THE_TREE}', (SELECT coalesce(max(seq), 0) FROM journal)
  WHERE NOT EXISTS (SELECT 1 FROM settings WHERE name = '${ROWS_BEFORE_THE_TREE}');
CREATE TABLE IF NOT EXISTS leaves (leaf INTEGER PRIMARY KEY, seq INTEGER NOT NULL, entry BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS leaves_of_entries ON leaves (entry);
CREATE TABLE IF NOT EXISTS subtrees (level INTEGER NOT NULL, nth INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (level, nth)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS checkpoints (hour TEXT PRIMARY KEY, at TEXT NOT NULL, note TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS time_stamps (hour TEXT PRIMARY KEY, at TEXT NOT NULL, reply BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS deliveries (keeper TEXT NOT NULL, hour TEXT NOT NULL, PRIMARY KEY (keeper, hour)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS cursors (reader TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS claims (key TEXT PRIMARY KEY, holder TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS numbering (series TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS open_numbers (
  series TEXT NOT NULL, running INTEGER NOT NULL, taken_for TEXT NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (series, running)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS numbers_before (series TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO numbers_before (series, last)
  SELECT series, last FROM numbering WHERE NOT EXISTS (SELECT 1 FROM settings WHERE name = '${NUMBERS_EXPLAINED}');
INSERT INTO settings (name, value) VALUES ('${NUMBERS_EXPLAINED}', 'yes') ON CONFLICT DO NOTHING;
CREATE TABLE IF NOT EXISTS drafts (id TEXT PRIMARY KEY, owner TEXT NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS drafts_of_owner ON drafts (owner, changed_at);
CREATE TABLE IF NOT EXISTS accounts (id TEXT PRIMARY KEY, username TEXT UNIQUE, agency TEXT, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS accounts_of_agency ON accounts (agency);
CREATE TABLE IF NOT EXISTS passwords (account TEXT PRIMARY KEY, salt TEXT NOT NULL, hash TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sessions (account TEXT PRIMARY KEY, since INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS session_uses (
  account TEXT NOT NULL, begun INTEGER NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (account, begun)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS codes (
  key TEXT PRIMARY KEY, salt TEXT NOT NULL, hash TEXT NOT NULL, expires INTEGER NOT NULL, tries INTEGER NOT NULL,
  day INTEGER NOT NULL, made INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS dossiers (
  id TEXT PRIMARY KEY, entry INTEGER NOT NULL, owner TEXT NOT NULL, agency TEXT NOT NULL, submitted_at TEXT NOT NULL,
  between_steps INTEGER NOT NULL, body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS dossiers_of_owner ON dossiers (owner, submitted_at, id);
CREATE INDEX IF NOT EXISTS dossiers_of_agency ON dossiers (agency, submitted_at, id);
CREATE INDEX IF NOT EXISTS dossiers_open ON dossiers (id) WHERE json_extract(body, '$.over') = 0;
CREATE INDEX IF NOT EXISTS dossiers_between_steps ON dossiers (id) WHERE between_steps = 1;
CREATE TABLE IF NOT EXISTS queues (
  queue TEXT NOT NULL, sort_by TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (queue, sort_by, id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS queues_of_dossier ON queues (id);
CREATE TABLE IF NOT EXISTS documents (
  dossier TEXT NOT NULL, sha256 TEXT NOT NULL, entry INTEGER NOT NULL, owner TEXT NOT NULL, since TEXT NOT NULL,
  body TEXT NOT NULL, PRIMARY KEY (dossier, sha256)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS documents_of_owner ON documents (owner, since);
CREATE TABLE IF NOT EXISTS sample_payments (reference TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS alarms (dossier TEXT PRIMARY KEY, at TEXT NOT NULL, ringing INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS alarms_in_order ON alarms (at, dossier);
CREATE TABLE IF NOT EXISTS outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, recipient TEXT NOT NULL, channel TEXT NOT NULL,
  sent_at TEXT, repeat INTEGER NOT NULL, body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS outbox_of_recipient ON outbox (recipient, seq) WHERE channel = 'portal';
CREATE INDEX IF NOT EXISTS outbox_unsent ON outbox (seq) WHERE sent_at IS NULL;
CREATE TABLE IF NOT EXISTS failures (seq INTEGER PRIMARY KEY AUTOINCREMENT, failure TEXT NOT NULL UNIQUE, at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS signing_keys (signer TEXT PRIMARY KEY, key_id TEXT NOT NULL, private TEXT NOT NULL, public TEXT NOT NULL);
`;
