import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BillLine, billOf, pagesOf, sum } from './cost/bill.ts';
import { COUNTED, type CountedDossier, readCounted, written } from './cost/counted.ts';
import { legalMinimum, MINIMUM_OF_THE_GOAL } from './cost/legal-minimum.ts';
import { readPrices } from './cost/prices.ts';
import { summary } from './cost/summary.ts';
import { fixedAMonth, yearOf } from './cost/year.ts';

const LAST_RUN = new URL('../.build/conformance/count.json', import.meta.url);

/** Prints what a dossier and a province's year cost (G11). `--take`: first takes over what the last conformance run counted. */
const main = (): void => {
  if (process.argv.includes('--take')) take();
  const counted = readCounted();
  const prices = readPrices();
  console.info(`List prices of ${prices.region} on ${prices.on}, US dollars.\n`);
  for (const line of summary(counted)) console.info(line);

  const bill = billOf(counted, prices);
  const minimum = legalMinimum(prices);
  print('One dossier on the five-step route, without SMS', bill);
  print('The legal minimum of the same dossier', minimum);
  const times = (micros: number): string => (total(bill) / micros).toFixed(2);
  console.info(
    `\n${times(MINIMUM_OF_THE_GOAL * 1e6)} times the minimum of the goal sheet ($${MINIMUM_OF_THE_GOAL}; goal 1.35),`,
  );
  console.info(
    `${times(total(minimum))} times the minimum listed here. Besides: pages ${dollars(pagesOf(prices).micros)}.`,
  );

  const fixed = fixedAMonth(counted, prices);
  print('A province in a month, whether anybody files or not', fixed);
  const perDossier = total(bill) + pagesOf(prices).micros;
  for (const dossiers of [100_000, 1_000_000]) {
    const { dossiers: filed, fixed: standing, kept, people, all } = yearOf(dossiers, perDossier, total(fixed), prices);
    console.info(`\n${dossiers.toLocaleString('en')} dossiers a year: $${all.toFixed(0)}`);
    console.info(
      `  dossiers and pages $${filed.toFixed(0)}, fixed $${standing.toFixed(0)}, kept $${kept.toFixed(0)}, signing in $${people.toFixed(0)}`,
    );
  }
  console.info(`\nSMS apart: $${prices.sms} each, sent only where the person chose it.`);
};

/** Takes over what the last conformance run counted, as the project writes JSON. */
const take = (): void => {
  writeFileSync(COUNTED, written(JSON.parse(readFileSync(LAST_RUN, 'utf8')) as CountedDossier));
  execFileSync('node_modules/.bin/biome', ['format', '--write', fileURLToPath(COUNTED)]);
};

const total = (lines: readonly BillLine[]): number => sum(lines.map(({ micros }) => micros));

const dollars = (micros: number): string => `$${(micros / 1e6).toFixed(6)}`;

const print = (title: string, lines: readonly BillLine[]): void => {
  console.info(`\n${title}`);
  for (const { what, count, micros } of lines)
    console.info(`  ${what.padEnd(60)} ${String(count).padStart(5)}  ${dollars(micros)}`);
  console.info(`  ${'all'.padEnd(60)} ${' '.repeat(5)}  ${dollars(total(lines))}`);
};

main();
