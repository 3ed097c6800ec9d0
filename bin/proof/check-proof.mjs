// Kiểm tra bằng chứng của một hồ sơ, không cần hệ thống nào: node check-proof.mjs BẰNG-CHỨNG.json [MÃ-BĂM | TỆP …]
// Node.js 18 trở lên. Một mã băm đã giữ từ trước, hay một giấy tờ của mình, thì so được với bằng chứng.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const FORMAT = 'mot-cua-proof-1';
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** RFC 8785: what an entry's hash is taken over. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};

/** Every SHA-256 an entry names: papers, texts, drafts, signatures. */
const hashesIn = (value) => {
  if (isHash(value)) return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(hashesIn) : [];
};

const linesOf = (bytes) =>
  Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .map((line) => Buffer.from(line, 'latin1'));

/** Why one entry does not stand after those before it; undefined where it does. */
const faultOf = (entry, text, number, before, seen) => {
  if (canonical(entry) !== text) return 'không ở dạng chuẩn';
  if (entry.entry !== number) return 'thiếu mục hoặc số thứ tự không liên tục';
  if (before !== undefined && entry.dossier !== before.dossier) return 'thuộc hồ sơ khác';
  if (entry.previous !== (before === undefined ? '0'.repeat(64) : before.hash)) return 'không nối với mục trước';
  if (before !== undefined && entry.at < before.at) return 'thời điểm lùi so với mục trước';
  const { hash, ...rest } = entry;
  if (hash !== sha256(canonical(rest))) return 'nội dung không khớp mã băm';
  for (const event of entry.events) {
    if (event.type === 'DossierReceived') seen.codes.add(event.code);
    if (seen.codes.size > 1) return 'mã hồ sơ đổi khác';
    if (event.type === 'StepOpened' && !(event.after >= 0 && event.after <= number)) return 'bước mở sau mục chưa có';
    if (event.type !== 'StepClosed') continue;
    if (seen.closed.has(event.key)) return 'bước đóng hai lần';
    seen.closed.add(event.key);
  }
};

/** What the first line has to say, word for word, of these entries. */
const headOf = (entries, code) => {
  const { dossier, hash: head } = entries.at(-1);
  const events = entries.flatMap((entry) => entry.events);
  const ruleSet = events.filter((event) => 'ruleSet' in event).at(-1)?.ruleSet ?? null;
  const contents = [...new Set(hashesIn(events))];
  const proof = { code, contents, dossier, entries: entries.length, format: FORMAT, head, ruleSet };
  return `{"proof":${canonical(proof)},"entries":[`;
};

/** Whether a bundle is whole; if not, the first bad entry (0: the lines around the entries) and why. */
export const checkProof = (bytes) => {
  const lines = linesOf(bytes);
  const said = lines.length > 1 ? lines.slice(1, -2) : [];
  const entries = [];
  const seen = { codes: new Set(), closed: new Set() };
  const bad = (entry, reason) => ({ intact: false, entry, reason, entries });
  for (const [index, line] of said.entries()) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
      const isLast = index === said.length - 1;
      const whole = text.endsWith(',') ? text.slice(0, -1) : text;
      const entry = JSON.parse(whole);
      const fault = faultOf(entry, whole, index + 1, entries.at(-1), seen);
      if (fault !== undefined) return bad(index + 1, fault);
      entries.push(entry);
      if (isLast !== (whole === text)) return bad(index + (isLast ? 2 : 1), 'thiếu mục hoặc số thứ tự không liên tục');
    } catch {
      return bad(index + 1, 'không đọc được');
    }
  }
  if (entries.length === 0) return bad(1, 'không có mục nào');
  const promised = Number(/"entries":(\d+),/.exec(Buffer.from(lines[0]).toString('latin1'))?.[1]);
  if (promised > entries.length) return bad(entries.length + 1, 'thiếu các mục cuối');
  const [code = null] = seen.codes;
  const frame = [lines[0], ...lines.slice(-2)].map((line) => Buffer.from(line).toString('utf8'));
  if (frame.join('\n') !== `${headOf(entries, code)}\n]}\n`) return bad(0, 'phần đầu hoặc cuối tệp sai');
  return { intact: true, entries, code, head: entries.at(-1).hash };
};

if (/check-proof[^/\\]*\.mjs$/.test(process.argv[1] ?? '')) {
  const [file = '', ...kept] = process.argv.slice(2);
  const { intact, entry, reason, entries, code, head } = checkProof(readFileSync(file));
  if (!intact) console.error(`Đã bị sửa: ${entry > 0 ? `mục ${entry}` : 'ngoài các mục'}, ${reason}.`);
  else console.info(`Nguyên vẹn: hồ sơ ${code ?? entries[0].dossier}, ${entries.length} mục. Mã băm mục cuối: ${head}`);
  const found = kept.map((one) => (isHash(one) ? one : existsSync(one) ? sha256(readFileSync(one)) : ''));
  const places = found.map((hash) => entries.find((e) => e.hash === hash || hashesIn(e.events).includes(hash))?.entry);
  for (const [at, place] of places.entries()) console.info(`${kept[at]}: ${place ? `có, ở mục ${place}` : 'KHÔNG CÓ'}`);
  console.info('Chuỗi mã băm cho thấy nhật ký có bị sửa sau khi ghi hay không, không cho thấy điều đã ghi là sự thật.');
  console.info('Ai tính lại mọi mã băm sau khi sửa thì chỉ lộ ra khi so với một mã băm đã giữ từ trước.');
  process.exitCode = intact && places.every(Boolean) ? 0 : 1;
}
