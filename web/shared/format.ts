const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;
const OFFSET_MS = 7 * 3_600_000;

/** `16 giờ 45, thứ Hai 23/02/2026`, Vietnamese time. */
export const instantWords = (at: string): string => `${hourWords(at)}, ${weekdayWords(at)}`;

/** `16 giờ 45`; a full hour is `8 giờ`. */
export const hourWords = (at: string): string => {
  const local = localTime(at);
  const minutes = local.getUTCMinutes();
  return minutes === 0 ? `${local.getUTCHours()} giờ` : `${local.getUTCHours()} giờ ${two(minutes)}`;
};

/** `thứ Hai 23/02/2026`. */
export const weekdayWords = (at: string): string => `${WEEKDAYS[localTime(at).getUTCDay()]} ${dateWords(at)}`;

/** `23/02/2026`, from an instant or a plain date. */
export const dateWords = (at: string): string => {
  const local = localTime(at);
  return `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
};

/** `16:45 23/02/2026`, for tables. */
export const shortInstant = (at: string): string => {
  const local = localTime(at);
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())} ${dateWords(at)}`;
};

/** `850 byte`, `340 KB`, `1,2 MB`: decimal comma, 1 MB = 1,048,576 bytes as phones show it. */
export const sizeWords = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1_048_576) return `${Math.round(bytes / 1024)} KB`;
  return `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(bytes / 1_048_576)} MB`;
};

/** `20.000 đồng`; nothing to pay is `Miễn phí`. */
export const moneyWords = (amount: number): string => (amount === 0 ? 'Miễn phí' : `${countWords(amount)} đồng`);

/** `1.234`. */
export const countWords = (count: number): string => new Intl.NumberFormat('vi-VN').format(count);

/** The first and last characters of a SHA-256: enough to compare by eye. */
export const shortHash = (sha256: string): string => `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;

const FORMATS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'ảnh JPG',
  'image/png': 'ảnh PNG',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
};

/** Media types as people call them: `PDF, ảnh JPG`. */
export const formatWords = (formats: readonly string[]): string =>
  [...new Set(formats.map((type) => FORMATS[type] ?? type))].join(', ');

const localTime = (at: string): Date =>
  at.length === 10 ? new Date(`${at}T00:00:00Z`) : new Date(Date.parse(at) + OFFSET_MS);

const two = (n: number): string => String(n).padStart(2, '0');
