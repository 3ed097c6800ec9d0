import { existsSync } from 'node:fs';
import { cannotOpen } from '../lib/world/one-machine/cannot-open.ts';
import { databaseFile } from '../lib/world/one-machine/database.ts';
import { verifyJournal } from '../lib/world/one-machine/journal/verify-journal.ts';
import { destroyedWords, WHOLE } from './verdict.ts';

const dataDir = process.env.DATA_DIR ?? '.data';

if (!existsSync(databaseFile(dataDir))) {
  console.error(`Không tìm thấy dữ liệu trong ${dataDir}. Hãy đặt DATA_DIR là thư mục dữ liệu của hệ thống.`);
  process.exit(1);
}

/** On a terminal, how far it is: a year's papers take minutes. */
const progress = (share: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.floor(share * 100)} %${share === 1 ? '\r\x1b[K' : ''}`);
};

const verified = await verifyJournal(dataDir, progress).catch((error: unknown) => cannotOpen(error, dataDir));
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
