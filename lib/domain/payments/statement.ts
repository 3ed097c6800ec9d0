import { foldText } from '../catalogue/fold-text.ts';

/** A line of a bank's statement that brought money: as the bank wrote its day and words, in đồng, with the bank's own number where it has one. */
export type StatementLine = {
  readonly day: string;
  readonly amount: number;
  readonly text: string;
  readonly number: string;
};

type Column = keyof StatementLine;

/** What banks call their columns, without diacritics; the first that fits counts. */
const NAMES: Readonly<Record<Column, readonly RegExp[]>> = {
  amount: [/ghi co|phat sinh co|credit|tien vao/, /so tien|amount/],
  text: [/noi dung|dien giai|mo ta|description|remark/],
  day: [/ngay|date|thoi gian/],
  number: [/so tham chieu|ma giao dich|so giao dich|so but toan|reference|trans/],
};

/** The lines below the heading of a statement; null where no row names a column of money and one of words. */
export const statementLines = (rows: readonly (readonly string[])[]): readonly StatementLine[] | null => {
  const head = rows.findIndex((row) => placeOf('amount', row) >= 0 && placeOf('text', row) >= 0);
  const names = rows[head];
  if (names === undefined) return null;
  const place = {
    amount: placeOf('amount', names),
    text: placeOf('text', names),
    day: placeOf('day', names),
    number: placeOf('number', names),
  };
  const cell = (row: readonly string[], column: Column): string => row[place[column]]?.trim() ?? '';
  return rows
    .slice(head + 1)
    .map((row) => ({
      day: cell(row, 'day'),
      amount: dongIn(cell(row, 'amount')),
      text: cell(row, 'text'),
      number: cell(row, 'number'),
    }))
    .filter(({ amount }) => amount > 0);
};

const placeOf = (column: Column, row: readonly string[]): number => {
  const folded = row.map((cell) => foldText(cell));
  for (const name of NAMES[column]) {
    const place = folded.findIndex((cell) => name.test(cell));
    if (place >= 0) return place;
  }
  return -1;
};

/** `8.000`, `8,000`, `+8000`, `8.000,00 VND` → 8000; what was paid out, and what is no number, is 0. */
const dongIn = (text: string): number => {
  const said = text.replaceAll(/[^\d.,-]/g, '').replace(/[.,]\d{1,2}$/, '');
  const amount = Number(said.replaceAll(/[.,]/g, ''));
  return Number.isSafeInteger(amount) ? amount : 0;
};

/** Every name that could be a reference of ours in a bank's words, which it may have joined, parted and put into capitals. */
export const referencesIn = (text: string): readonly string[] => {
  const letters = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return [...letters.matchAll(/(?=(MC[0-9A-Z]{12}))/g)].flatMap(([, reference]) => reference ?? []);
};
