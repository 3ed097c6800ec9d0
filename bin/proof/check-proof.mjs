// Kiểm tra bằng chứng một hồ sơ, không cần hệ thống nào: node check-proof.mjs BẰNG-CHỨNG.json [MÃ-BĂM | TỆP …]
// Node.js 18 trở lên. Một mã băm đã giữ từ trước, hay một giấy tờ của mình, thì so được với bằng chứng.
import { createHash, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const digest = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const sha256 = (bytes) => digest(Buffer.from(bytes)).toString('hex');
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const bytesOf = (text) => [Buffer.from(text, 'base64')].find((bytes) => bytes.toString('base64') === text);
/** RFC 8785: what an entry's hash is taken over. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};
/** Every SHA-256 an entry names: papers, texts, drafts, signatures. */
const hashesIn = (it) => (typeof it === 'object' ? Object.values(it ?? {}).flatMap(hashesIn) : isHash(it) ? [it] : []);
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
    if (event.type === 'DossierReceived' && seen.codes.add(event.code).size > 1) return 'mã hồ sơ đổi khác';
    if (event.type === 'StepOpened' && !(event.after >= 0 && event.after <= number)) return 'bước mở sau mục chưa có';
    if (event.type === 'StepClosed' && seen.steps.size === seen.steps.add(event.key).size) return 'bước đóng hai lần';
  }
};
const frameOf = (entries, code, log) => {
  const { dossier, hash: head } = entries.at(-1);
  const events = entries.flatMap((entry) => entry.events);
  const ruleSet = events.filter((event) => 'ruleSet' in event).at(-1)?.ruleSet ?? null;
  const named = { code, contents: [...new Set(hashesIn(events))], dossier, entries: entries.length };
  const proof = canonical({ ...named, format: `mot-cua-proof-${log ? 2 : 1}`, head, ruleSet });
  return `{"proof":${proof},"entries":[\n]${log ? `,"log":${canonical(log)}` : ''}}\n`;
};
/** RFC 6962: the root that a path leads to from leaf m of n. */
const climb = (leaf, m, n, path) => {
  if (n === 1 || path.length === 0) return n === 1 && m === 0 && path.length === 0 ? leaf : Buffer.alloc(0);
  const [k, rest, last] = [2 ** Math.floor(Math.log2(n - 1)), path.slice(0, -1), path.at(-1)];
  return digest(Buffer.of(1), ...(m < k ? [climb(leaf, m, k, rest), last] : [last, climb(leaf, m - k, n - k, rest)]));
};
const NOTE = /^((\S+)\n(\d+)\n(\S+)\n.*\n\2\+(\w{8})\+(\S+)\n)\n— \2 (\S+)\n$/;
/** Why an entry does not stand in the signed tree (C2SP tlog-checkpoint, Ed25519); undefined where it does. */
const logFault = ({ checkpoint, entry, hashes, leaf }, entries) => {
  const [, text, , size, root, id, typed, signed] = NOTE.exec(checkpoint);
  const [x, sig] = [bytesOf(typed).subarray(1).toString('base64url'), bytesOf(signed)];
  const key = { key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' };
  if (sig.toString('hex', 0, 4) !== id || !verify(null, Buffer.from(text), key, sig.subarray(4))) return 'sai chữ ký';
  const leafHash = digest(Buffer.of(0), Buffer.from(entries[entry - 1].hash, 'hex'));
  if (climb(leafHash, leaf, Number(size), hashes.map(bytesOf)).toString('base64') !== root) return 'không có trong cây';
};
/** Whether a bundle is whole; if not, the first bad entry (0: the lines around the entries) and why. */
export const checkProof = (bytes) => {
  const [first, ...lines] = Buffer.from(bytes).toString('latin1').split('\n');
  const around = [first, ...lines.splice(-2)];
  const [entries, seen] = [[], { codes: new Set(), steps: new Set() }];
  const bad = (entry, reason) => ({ intact: false, entry, reason, entries });
  let number = 0;
  try {
    for (const line of lines) {
      number += 1;
      const text = utf8.decode(Buffer.from(line, 'latin1'));
      const whole = text.endsWith(',') ? text.slice(0, -1) : text;
      const entry = JSON.parse(whole);
      const fault = faultOf(entry, whole, number, entries.at(-1), seen);
      if (fault !== undefined) return bad(number, fault);
      entries.push(entry);
      if (number < lines.length === (whole === text)) return bad(number + +(whole !== text), 'thiếu mục');
    }
    if (+/"entries":(\d+),/.exec(first)?.[1] > number) return bad(number + 1, 'thiếu các mục cuối');
    number = 0;
    const [code = null] = seen.codes;
    const { log } = JSON.parse(`{"entries":[${utf8.decode(Buffer.from(around[1], 'latin1'))}`);
    if (around.join('\n') !== Buffer.from(frameOf(entries, code, log)).toString('latin1')) throw log;
    const fault = log && logFault(log, entries);
    return fault ? bad(0, fault) : { intact: true, entries, code, head: entries.at(-1).hash, log };
  } catch {
    return bad(number, number > 0 ? 'không đọc được' : 'phần đầu hoặc cuối tệp sai');
  }
};
if (/check-proof[^/\\]*\.mjs$/.test(process.argv[1] ?? '')) {
  const [file = '', ...kept] = process.argv.slice(2);
  const { intact, entry, reason, entries, code, head, log } = checkProof(readFileSync(file));
  if (!intact) console.error(`Đã bị sửa: ${entry > 0 ? `mục ${entry}` : 'ngoài các mục'}, ${reason}.`);
  else console.info(`Nguyên vẹn: hồ sơ ${code ?? entries[0].dossier}, ${entries.length} mục. Mã băm mục cuối: ${head}`);
  if (log) console.info(`Các mục đến mục ${log.entry} có trong điểm kiểm chứng đã ký:\n${log.checkpoint}`);
  const found = kept.map((one) => (isHash(one) ? one : existsSync(one) ? sha256(readFileSync(one)) : ''));
  const places = found.map((hash) => entries.find((e) => e.hash === hash || hashesIn(e.events).includes(hash))?.entry);
  for (const [at, place] of places.entries()) console.info(`${kept[at]}: ${place ? `có, ở mục ${place}` : 'KHÔNG CÓ'}`);
  console.info('Chuỗi mã băm cho thấy nhật ký có bị sửa sau khi ghi hay không, không cho thấy điều đã ghi là sự thật.');
  console.info('Ai ký lại mọi thứ sau khi sửa thì chỉ lộ ra khi so với điều đã giữ: một mã băm, một điểm kiểm chứng.');
  process.exitCode = intact && places.every(Boolean) ? 0 : 1;
}
