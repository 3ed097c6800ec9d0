import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cannotOpen } from '../lib/world/one-machine/cannot-open.ts';
import { databaseFile } from '../lib/world/one-machine/database.ts';
import { verifyJournal } from '../lib/world/one-machine/journal/verify-journal.ts';
import { NoCheckpoint } from '../lib/world/tree/known-head.ts';
import { destroyedWords, WHOLE } from './verdict.ts';

const USAGE = `Cách dùng: DATA_DIR=<thư mục dữ liệu> npm run verify [-- --against <tệp điểm kiểm chứng> …]
  --against  đối chiếu với điểm kiểm chứng đã lưu từ trước (GET /api/evidence/checkpoint)`;

const dataDir = process.env.DATA_DIR ?? '.data';

const stop = (...sentences: readonly string[]): never => {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
};

const asked = (): readonly string[] => {
  try {
    return parseArgs({ options: { against: { type: 'string', multiple: true } } }).values.against ?? [];
  } catch (error) {
    return stop(`Không hiểu đối số: ${(error as Error).message}`, USAGE);
  }
};

const noteIn = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8') : stop(`Không tìm thấy tệp điểm kiểm chứng ${file}.`);

const against = asked().map((file) => ({ note: noteIn(file), called: `điểm kiểm chứng ${file}` }));

if (!existsSync(databaseFile(dataDir))) {
  console.error(`Không tìm thấy dữ liệu trong ${dataDir}. Hãy đặt DATA_DIR là thư mục dữ liệu của hệ thống.`);
  process.exit(1);
}

/** On a terminal, how far it is: a year's papers take minutes. */
const progress = (share: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.floor(share * 100)} %${share === 1 ? '\r\x1b[K' : ''}`);
};

const verified = await verifyJournal(dataDir, { progress, against }).catch((error: unknown) =>
  error instanceof NoCheckpoint ? error : cannotOpen(error, dataDir),
);
if (verified instanceof Error) {
  console.error(verified.message);
  process.exit(1);
}
const { dossiers, entries, contents, papers, erased, faults } = verified;
console.info(`Đã kiểm tra ${dossiers} hồ sơ, ${entries} mục nhật ký, ${contents} nội dung, ${papers} giấy tờ.`);
if (erased > 0) console.info(destroyedWords(erased));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.info(WHOLE);
