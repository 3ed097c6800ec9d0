import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCoverage } from './coverage/coverage.ts';
import { coveragePage } from './coverage/page.ts';
import { rowLines } from './coverage/rows.ts';

const root = new URL('../', import.meta.url);
const page = new URL('docs/coverage.md', root);
const [wish] = process.argv.slice(2);

if (wish !== undefined && wish !== '--write' && wish !== '--check') {
  console.error('npm run requirements [-- --write | --check]');
  process.exit(2);
}

const coverage = readCoverage(root);
const faults = [...coverage.faults];

if (wish === '--write') writeFileSync(page, coveragePage(coverage));
if (wish === '--check' && (!existsSync(page) || readFileSync(page, 'utf8') !== coveragePage(coverage))) {
  faults.push('docs/coverage.md is not up to date: npm run requirements -- --write');
}

if (wish === undefined) console.info(rowLines(coverage).join('\n'));
else console.info(rowLines(coverage).slice(-4).join('\n'));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
