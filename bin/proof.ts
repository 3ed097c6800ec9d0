import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DossierEntry } from '../lib/domain/dossier/events.ts';
import { databaseFile } from '../lib/world/one-machine/database.ts';
import { checkJournal } from '../lib/world/one-machine/journal/verify-journal.ts';
import { dossierProof, storedEntries } from './proof/bundle.ts';
import { checkProof } from './proof/check-proof.mjs';
import { wholeDays } from './proof/days.ts';
import { logPart } from './proof/log-part.ts';

const dataDir = process.env.DATA_DIR ?? '.data';
const [wish, ...rest] = process.argv.slice(2);

const stop: (sentence: string) => never = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

if (wish === undefined) stop('Cách dùng: npm run proof -- MÃ-HỒ-SƠ [tệp.json], hoặc --day NĂM-THÁNG-NGÀY [tệp.json]');
if (!existsSync(databaseFile(dataDir))) {
  stop(`Không tìm thấy dữ liệu trong ${dataDir}. Hãy đặt DATA_DIR là thư mục dữ liệu của hệ thống.`);
}

/** The root of one whole day, over all dossiers. */
const proveDay = (date: string, out = `ngay-${date}.json`): void => {
  const day = wholeDays(databaseFile(dataDir)).find((one) => one.date === date);
  if (day === undefined) stop(`Ngày ${date} không có mục nhật ký nào, hoặc chưa hết.`);
  writeFileSync(out, day.text);
  console.info(`Đã ghi ${out}. Mã gốc của ngày (SHA-256 của tệp): ${day.root}`);
};

const proveDossier = async (code: string, out = `bang-chung-${code}.json`): Promise<void> => {
  const bodies = storedEntries(databaseFile(dataDir), code);
  if (bodies.length === 0) stop(`Không có hồ sơ nào mang mã ${code}.`);

  const checker = join(dirname(out), 'check-proof.mjs');
  const entries = bodies.map((body) => JSON.parse(body) as DossierEntry);
  const log = await logPart(databaseFile(dataDir), entries);
  const bundle = dossierProof(bodies, log);
  writeFileSync(out, bundle);
  copyFileSync(new URL('proof/check-proof.mjs', import.meta.url), checker);
  console.info(`Đã ghi ${out} và ${checker}.`);
  console.info(`Ai cũng kiểm tra được, không cần hệ thống này: node ${checker} ${out}`);

  if (log === undefined) console.info('Chưa có điểm kiểm chứng nào gồm hồ sơ này: tệp chỉ chứng minh chuỗi mã băm.');
  else if (log.entry < bodies.length)
    console.info(`Điểm kiểm chứng gần nhất gồm các mục đến mục ${log.entry}; các mục sau vừa được ghi.`);

  const verdict = checkProof(Buffer.from(bundle));
  if (!verdict.intact) stop(`Nhật ký của hồ sơ này không nguyên vẹn: mục ${verdict.entry}, ${verdict.reason}.`);
  const { contents, papers, faults } = await checkJournal(dataDir, bodies);
  if (faults.length > 0) stop(faults.join('\n'));
  console.info(`${contents} nội dung, ${papers} giấy tờ lưu tại đây đúng như nhật ký ghi.`);
};

if (wish === '--day') proveDay(rest[0] ?? '', rest[1]);
else await proveDossier(wish, rest[0]);
