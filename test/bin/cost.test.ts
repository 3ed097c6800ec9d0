import { describe, expect, test } from 'vitest';
import { billOf, pagesOf, sum, transitionsOf } from '../../bin/cost/bill.ts';
import { callPrice } from '../../bin/cost/call-price.ts';
import { readCounted } from '../../bin/cost/counted.ts';
import { legalMinimum, MINIMUM_OF_THE_GOAL } from '../../bin/cost/legal-minimum.ts';
import { readPrices } from '../../bin/cost/prices.ts';
import { summary } from '../../bin/cost/summary.ts';
import { fixedAMonth, yearOf } from '../../bin/cost/year.ts';

const counted = readCounted();
const prices = readPrices();
const total = (lines: readonly { micros: number }[]): number => sum(lines.map(({ micros }) => micros));
const price = (call: string, bytes = 500, answered = 500) => callPrice({ by: 'desk', call, bytes, answered }, prices);

describe('what a call costs', () => {
  const { dynamodbWriteUnit: write = 0, dynamodbReadUnit: read = 0 } = prices.perMillion;

  test.each([
    ['a short entry is one unit, and one in the list of days', 'DynamoDB PutItem journal', 800, 2, 2 * write],
    ['a write is charged by the begun kilobyte', 'DynamoDB PutItem journal', 1100, 2, 4 * write],
    ['a row is written once more for each of its four lists', 'DynamoDB PutItem views', 1000, 2, 5 * write],
    ['a read is charged by the begun four kilobytes', 'DynamoDB Query journal', 200, 9000, 3 * read],
    ['looking in vain costs a unit too', 'DynamoDB GetItem drafts', 100, 2, read],
    ['deleting an object is free', 'S3 DeleteObject quarantine', 0, 0, 0],
    ['waking a machine is free, its transitions are not', 'Step Functions SendTaskSuccess', 100, 2, 0],
  ])('(G11) %s', (_, call, bytes, answered, micros) => {
    expect(price(call, bytes, answered)).toBeCloseTo(micros, 9);
  });

  test('(G11) a call nobody has priced is not taken for free', () => {
    expect(() => price('Textract AnalyzeDocument')).toThrow('no price for Textract AnalyzeDocument');
    expect(() => price('DynamoDB PutItem elsewhere')).toThrow('no table elsewhere');
  });
});

describe('one dossier as the conformance run counted it', () => {
  test('(G10) seven decisions, six openings, two slips, four letters and two signatures are among it; so are all its transitions', () => {
    const calls = (counted.parts.decided?.inOrder ?? []).map(({ call }) => call);
    const times = (call: string) => calls.filter((it) => it === call).length;
    expect([times('DynamoDB PutItem journal'), times('SES SendEmail'), times('KMS Sign')]).toEqual([15, 4, 2]);
    expect(transitionsOf(counted.transitions)).toBeLessThanOrEqual(22);
    expect(summary(counted).join('\n')).toMatch(/Deciding: .*: \d+ calls of AWS, 7 requests/);
  });

  test('(G11) it costs no more than 1.35 times the legal minimum of the goal sheet, SMS apart', () => {
    const bill = billOf(counted, prices);
    expect(total(bill) / 1e6).toBeLessThanOrEqual(1.35 * MINIMUM_OF_THE_GOAL);
    expect(bill.map(({ what }) => what)).not.toContain('SNS');
    expect(bill.every(({ micros }) => micros > 0)).toBe(true);
  });

  test('(G11) an alarm that has not rung yet is charged as one that has', () => {
    expect(transitionsOf({ 'standard-2': [13], deadlines: [1, 3] })).toBe(19);
  });

  test('(G11) the law itself demands 29 operations of it', () => {
    expect(sum(legalMinimum(prices).map(({ count }) => count))).toBe(29);
    expect(total(legalMinimum(prices))).toBeLessThan(total(billOf(counted, prices)));
  });
});

test('(G11) a province’s year: ten times the dossiers cost less than ten times as much, and without any the fixed costs stay', () => {
  const fixed = total(fixedAMonth(counted, prices));
  const perDossier = total(billOf(counted, prices)) + pagesOf(prices).micros;
  const small = yearOf(10_000, perDossier, fixed, prices);
  const large = yearOf(100_000, perDossier, fixed, prices);
  expect(large.all).toBeLessThan(10 * small.all);
  expect(yearOf(0, perDossier, fixed, prices)).toMatchObject({
    dossiers: 0,
    kept: 0,
    people: 0,
    all: (12 * fixed) / 1e6,
  });
});
