import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/asvs.md', root), 'utf8');
const threats = readFileSync(new URL('docs/security.md', root), 'utf8');

/** The sections of ASVS 5.0 with how many rows of level 1 or 2 each has: they are numbered from 1 without a gap. */
const SECTIONS =
  '1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 ' +
  '5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 ' +
  '10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 ' +
  '13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2';

const rows = SECTIONS.split(' ').flatMap((section) => {
  const [name = '', count = '0'] = section.split(':');
  return Array.from({ length: Number(count) }, (_, n) => `${name}.${n + 1}`);
});

const answers = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, row = '', answer = '', how = '']) => ({ row, answer, how }),
);

test('(R9, N4) each of the 253 rows of level 1 and 2 is answered once, in order', () => {
  expect(rows).toHaveLength(253);
  expect(answers.map(({ row }) => row)).toEqual(rows);
});

test('(R9) every answer is one of four words, and says how or why', () => {
  const bad = answers.filter(
    ({ answer, how }) => !['met', 'partly', 'not yet', 'n/a'].includes(answer) || how.trim().length < 4,
  );
  expect(bad).toEqual([]);
});

/** Of ASVS 5.0 the rows that ask for a document: a section of ours is what proves them. */
const DOCUMENTS = ['2.1', '5.1', '6.1', '7.1', '8.1', '11.1', '13.1', '14.1', '15.1', '16.1'];

const namedTests = answers.flatMap(({ row, how }) =>
  [...how.matchAll(/`(test\/[\w./-]+) › ([^`]+)`/g)].map(([, file = '', title = '']) => ({ row, file, title })),
);

test('(R9) every row that is met names a test, or a section where the row asks for a document', () => {
  const tested = new Set(namedTests.map(({ row }) => row));
  const without = answers.filter(({ row, answer, how }) => {
    const isWritten =
      /section "[^"]+" of `docs\/security.md`/i.test(how) && DOCUMENTS.includes(row.replace(/\.\d+$/, ''));
    return answer === 'met' && !tested.has(row) && !isWritten;
  });
  expect(without).toEqual([]);
});

test('(R9) every test named as evidence stands in its file under that title', () => {
  expect(namedTests.length).toBeGreaterThan(180);
  const missing = namedTests.filter(({ file, title }) => !titlesIn(file).some((one) => one.includes(title)));
  expect(missing).toEqual([]);
});

test('(R9) a title is what a test is called, and nothing else of its file', () => {
  expect(titlesIn('test/docs/asvs.test.ts')).toContain(
    '(R9) a title is what a test is called, and nothing else of its file',
  );
  expect(titlesIn('test/docs/asvs.test.ts').join()).not.toContain('docs/security.md');
  expect(titlesIn('test/no/such.test.ts')).toEqual([]);
});

/** The titles of the tests and of their groups in a file: the text each call begins with, also where a table stands before it. */
function titlesIn(file: string): readonly string[] {
  const path = new URL(file, root);
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:(?:^|\s)(?:test|describe)|\))\(\s*(['"`])((?:\\.|(?!\1)[^\n])*)\1,/g)].map(
    ([, , title = '']) => title,
  );
}

test('(R9) every file and every section named as evidence is there', () => {
  const files = [...`${page}${threats}`.matchAll(/`([\w.-]+\/[\w./-]+)(?: › [^`]+)?`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(100);
  expect([...new Set(files)].filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  const sections = [...page.matchAll(/section "([^"]+)" of `docs\/security.md`/gi)].map(([, section]) => section);
  expect(sections.filter((section) => !threats.includes(`## ${section}\n`))).toEqual([]);
});
