/** `20.000 đồng`. */
export const dongs = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;

/** A sum in đồng, 0 to 999,999,999,999, as receipts spell it: `Hai mươi nghìn đồng`. */
export const dongsInWords = (amount: number): string => {
  const groups: number[] = [];
  for (let rest = amount; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  const words = groups.flatMap((group, index) => {
    if (group === 0) return [];
    const scale = SCALES[groups.length - 1 - index] ?? '';
    return [hundreds(group, index > 0), scale];
  });
  const said = [...(words.length === 0 ? ['không'] : words), 'đồng'].filter(Boolean).join(' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
};

const SCALES = ['', 'nghìn', 'triệu', 'tỷ'];
const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const digit = (n: number): string => DIGITS[n] ?? '';

/** Three digits; after a higher group the hundreds are said even where they are none: `không trăm`. */
const hundreds = (n: number, isAfter: boolean): string => {
  const [h, rest] = [Math.floor(n / 100), n % 100];
  const head = h > 0 || isAfter ? [`${digit(h)} trăm`] : [];
  return [...head, ...(rest === 0 ? [] : [tens(rest, head.length > 0)])].join(' ');
};

const tens = (n: number, isAfter: boolean): string => {
  const [t, u] = [Math.floor(n / 10), n % 10];
  if (t === 0) return isAfter ? `lẻ ${digit(u)}` : digit(u);
  const head = t === 1 ? 'mười' : `${digit(t)} mươi`;
  if (u === 0) return head;
  if (u === 1 && t > 1) return `${head} mốt`;
  return `${head} ${u === 5 ? 'lăm' : digit(u)}`;
};
