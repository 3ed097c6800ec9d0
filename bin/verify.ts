import { existsSync } from 'node:fs';
import { databaseFile } from '../lib/world/one-machine/database.ts';
import { verifyJournal } from '../lib/world/one-machine/journal/verify-journal.ts';

const dataDir = process.env.DATA_DIR ?? '.data';

if (!existsSync(databaseFile(dataDir))) {
  console.error(`Không tìm thấy dữ liệu trong ${dataDir}. Hãy đặt DATA_DIR là thư mục dữ liệu của hệ thống.`);
  process.exit(1);
}

const { dossiers, entries, faults } = verifyJournal(databaseFile(dataDir));
console.info(`Đã kiểm tra ${dossiers} hồ sơ, ${entries} mục nhật ký.`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.info('Nhật ký nguyên vẹn: mọi mục khớp mã băm và nối đúng với mục trước.');
