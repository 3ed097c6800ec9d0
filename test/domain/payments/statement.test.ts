import { expect, test } from 'vitest';
import { referencesIn, statementLines } from '../../../lib/domain/payments/statement.ts';

const HEAD = ['STT', 'Ngày giao dịch', 'Số tham chiếu', 'Ghi nợ', 'Ghi có', 'Nội dung'];
const row = (credit: string, text = 'MC7Q2W9XK4TB1H') => ['1', '02/03/2026', 'FT26061', '', credit, text];

test('(C4, TTH-11.2) the columns are found by what banks call them, wherever the heading stands', () => {
  expect(statementLines([['NGÂN HÀNG MẪU'], [], HEAD, row('8.000')])).toEqual([
    { day: '02/03/2026', amount: 8000, text: 'MC7Q2W9XK4TB1H', number: 'FT26061' },
  ]);
  expect(
    statementLines([
      ['Date', 'Amount', 'Description'],
      ['2026-03-02', '8000', ' x '],
    ]),
  ).toEqual([{ day: '2026-03-02', amount: 8000, text: 'x', number: '' }]);
  expect(
    statementLines([
      ['Diễn giải', 'Số tiền', 'Credit'],
      ['a', '1', '2'],
    ]),
  ).toMatchObject([{ amount: 2 }]);
  expect(
    statementLines([
      ['Số tiền', 'Nội dung'],
      ['8000', 'x'],
    ]),
  ).toMatchObject([{ amount: 8000, text: 'x' }]);
});

test('(C4) what stands above the heading, a balance say, brought no money', () => {
  const balance = ['', '', '', '', '999.000', 'Số dư đầu kỳ'];
  expect(statementLines([balance, balance, HEAD, row('8.000')])).toMatchObject([{ amount: 8000 }]);
});

test.each([
  ['8.000', 8000],
  ['8,000', 8000],
  ['+8000', 8000],
  ['8.000,00 VND', 8000],
  ['1,008,000.00', 1_008_000],
  ['1.008.000', 1_008_000],
  ['8000.5', 8000],
])('(C4) %s đồng came', (text, amount) => {
  expect(statementLines([HEAD, row(text)])).toMatchObject([{ amount }]);
});

test.each(['', '-8.000', '0', 'tám nghìn', '9'.repeat(30), '8-000'])('(C4) %s: no money came', (text) => {
  expect(statementLines([HEAD, row(text), ['1']])).toEqual([]);
});

test('(C4) no heading, or one without money or without words: nothing to match', () => {
  expect(statementLines([])).toBeNull();
  expect(statementLines([['Ngày', 'Số tiền']])).toBeNull();
  expect(statementLines([['Ngày', 'Nội dung']])).toBeNull();
});

test.each([
  ['MC7Q2W9XK4TB1H', ['MC7Q2W9XK4TB1H']],
  ['nop le phi mc7q2w 9xk4tb1h gd 123', ['MC7Q2W9XK4TB1H']],
  ['IBFT.MC7Q2W9XK4TB1H-CHUYEN TIEN', ['MC7Q2W9XK4TB1H']],
  ['MC MC7Q2W9XK4TB1H', ['MCMC7Q2W9XK4TB', 'MC7Q2W9XK4TB1H']],
  ['chuyen tien', []],
  ['MC123', []],
])('(C4) of “%s” the names that could be ours', (text, references) => {
  expect(referencesIn(text)).toEqual(references);
});
