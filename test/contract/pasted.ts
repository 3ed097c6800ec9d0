import type { TypedKind } from '../../lib/contract/typed/kinds.ts';

/** What is right already, by kind. */
export const SAMPLES: { readonly [Kind in TypedKind]: readonly string[] } = {
  text: ['Kính gửi Ủy ban nhân dân xã Mẫu,\n– xin cấp lại giấy tờ.', 'Đề nghị xem lại', '12/QĐ-TTr'],
  line: ['0123456789abcdef0123456789abcdef', 'Số 12 đường Lê Lợi, xã Mẫu'],
  name: ['Nguyễn Thị Lan', 'Lê-Văn Một'],
  address: ['Số 12 đường Lê Lợi, xã Mẫu'],
  identifier: ['038099000001', '170123456', 'B1234567', '0100109106-001', '000.17.22.H56'],
  phone: ['0900000001', '02383844888', '+12025550101'],
  email: ['ten@example.vn'],
  contact: ['ten@example.vn', '0900000001'],
  username: ['nguyenthilan', 'lethiminh.xamau'],
  code: ['1.001193', 'PA-2026-000123', 'MC0K7QM2XWF9HR'],
  'dossier-code': ['000.17.22.H56-260213-0007'],
  'secret-code': ['K7QM2XWF9HRTPB4NVE6D'],
  'one-time-code': ['123456'],
  date: ['1980-03-01', '2026-02-13'],
  number: ['12', '1,5', '2026', '3'],
  money: ['1200000', '20000'],
  'file-name': ['Giấy khai sinh.pdf'],
};

const NUMERIC: readonly TypedKind[] = [
  ...(['identifier', 'phone', 'contact', 'username', 'code', 'dossier-code'] as const),
  ...(['secret-code', 'one-time-code', 'date', 'number', 'money'] as const),
];
/** Kinds a gap anywhere says nothing in. */
const GAPLESS: readonly TypedKind[] = ['identifier', 'phone', 'username', 'code', 'dossier-code', 'secret-code'];
const MARKS = ['\u200b', '\u202a', '\u202e', '\u2066', '\ufeff', '\u00ad', '\u2060'];
const SPACES = [' ', '\u00a0', '\u202f', '\u2009', '\u3000'];
const DASHES = ['-', '–', '—', '‑', '−'];
const ZEROS = [0x30, 0xff10, 0x0660, 0x06f0, 0x0966, 0x1d7ce];

/** The same as a copy from a letter, a table or a message brings it: `chance` says which marks, spaces, dashes and digits. */
export const asPasted = (kind: TypedKind, clean: string, chance: Iterator<number>): string => {
  const take = <One>(from: readonly One[]): One => from[(chance.next().value ?? 0) % from.length] as One;
  const letter = (one: string): string => {
    if (/\d/.test(one) && NUMERIC.includes(kind)) return String.fromCodePoint(take(ZEROS) + Number(one));
    if (one === '-' && kind !== 'text' && kind !== 'line' && kind !== 'file-name') return take(DASHES);
    return one === ' ' ? take(SPACES) : one;
  };
  const gap = () => take(GAPLESS.includes(kind) ? [...MARKS, ...SPACES, '', '', ''] : [...MARKS, '', '', '']);
  const inside = [...clean.normalize(take(['NFC', 'NFD']))].map((one) => `${letter(one)}${gap()}`).join('');
  return `${take(SPACES)}${take(MARKS)}${inside}${take(SPACES)}`;
};
