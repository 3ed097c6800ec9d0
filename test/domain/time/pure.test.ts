import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// A file of its own: mutation testing rewrites what it reads.
test('(O1) the clock is pure: no package, no time of its own, no chance, no environment, no waiting', () => {
  const folder = new URL('../../../lib/domain/time/', import.meta.url);
  const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  expect(files.length).toBeGreaterThan(10);
  for (const text of files) {
    expect(text).not.toMatch(/new Date\(\)|Date\.now|Math\.random|process\.|\basync\b|\bawait\b|fetch\(|Thanh Hóa/);
    for (const [, from] of text.matchAll(/from '([^']+)'/g)) expect(from).toMatch(/^\.\/[a-z-]+\.ts$/);
  }
});
