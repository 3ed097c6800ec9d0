import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleEmpty, bundleProvince, NAMES } from './bundle/bundle-province.ts';
import { coldStart } from './bundle/cold-start.ts';

const RUNS = Number(process.argv[2] ?? 15);
const GOAL = 2.6;

const { folder } = await bundleProvince('thanh-hoa', { into: '.build/cold' });
const empty = await bundleEmpty('.build/cold');
const files = new Map([
  ...NAMES.map((name) => [name, `${folder}/${name}/index.js`] as const),
  ['empty', empty] as const,
]);
const taken = new Map([...files.keys()].map((name) => [name, [] as number[]]));

// One after the other in turn, so that whatever else this machine does falls on all alike.
for (let run = 0; run < RUNS; run++) {
  for (const [name, file] of files) taken.get(name)?.push(coldStart(file));
}

const middle = (all: readonly number[] = []): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const base = middle(taken.get('empty'));

console.info(
  `Cold start (G8): process CPU until the handler is there, median of ${RUNS}; goal ≤ ${GOAL} × an empty handler`,
);
console.info(`${'function'.padEnd(24)}${'KB'.padStart(7)}${'KB gz'.padStart(7)}${'ms'.padStart(7)}${'×'.padStart(7)}`);
for (const [name, file] of files) {
  const own = middle(taken.get(name));
  const packed = gzipSync(readFileSync(file), { level: 9 }).length;
  const cells = [kilobytes(statSync(file).size), kilobytes(packed), own.toFixed(0), (own / base).toFixed(2)];
  console.info(
    `${name.padEnd(24)}${cells.map((cell) => cell.padStart(7)).join('')}${own / base > GOAL ? '  above' : ''}`,
  );
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
