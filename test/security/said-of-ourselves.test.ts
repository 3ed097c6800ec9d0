import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problem, problemAnswer } from '../../functions/wire/problem.ts';
import { pageHeaders } from '../../web/shared/page.tsx';
import { ROOT, sourcesOf } from '../house/sources.ts';

/** What docs/asvs.md says of every source that runs in a handler, a page or a world. */
const running = sourcesOf('functions', 'lib/contract', 'lib/domain', 'lib/world', 'web', 'provinces');

const findsIn = (sources: typeof running, what: RegExp): readonly string[] =>
  sources.flatMap(({ path, text }) => [...text.matchAll(what)].map(([found]) => `${path}: ${found}`));

test('(R9, N4) the sources are seen', () => expect(running.length).toBeGreaterThan(600));

test.each<[string, RegExp]>([
  ['turns text into code', /\beval\(|new Function\(|\bvm\.run|set(?:Timeout|Interval)\(['"`]/g],
  ['starts a program', /node:child_process|\bexecSync\(|\bspawn\(/g],
  [
    'writes markup past the renderer',
    /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/g,
  ],
  ['loosens TLS', /rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity/g],
  ['takes chance from elsewhere than the machine’s random source', /Math\.random/g],
  [
    'hashes or encrypts otherwise than agreed',
    /createHash\((?!'sha256'\))|createHmac\((?!'sha256')|createCipher|createDecipher|'md5'|'sha1'/g,
  ],
  ['keeps anything in the browser’s store', /\b(?:localStorage|sessionStorage|indexedDB)\b/g],
  ['needs a plug-in', /<(?:embed|applet)\b/g],
])('(R9, N4) no source %s', (_what, found) =>
  expect(findsIn(running, found).filter((one) => !JUDGED.test(one))).toEqual([]),
);

/** What others signed is judged by the hash they say, of a fixed list: SHA-256, 384 and 512. */
const JUDGED = /^lib\/world\/signatures\/(?:stamp|check-signature)\.ts: createHash\($/;

test('(R9, N4) every statement to the database is fixed words; values are bound', () => {
  const statements = sourcesOf('lib/world/one-machine').flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /`[^`]*\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^`]*`|'(?:SELECT|INSERT|UPDATE|DELETE) [^']*'/g,
      ),
    ].map(([statement]) => ({ path, statement })),
  );
  expect(statements.length).toBeGreaterThan(30);
  const put = statements.flatMap(({ path, statement }) =>
    [...statement.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => `${path}: ${name}`),
  );
  // A column list of ours, and as many question marks as there are values.
  expect(put.filter((one) => !FIXED.test(one))).toEqual([]);
});
const FIXED = /: (?:[A-Z_]+|\w+\.map\(\(\) => '\?'\)\.join\([^)]*\))$/;

test('(R9, N4) the compiler is strict about types', () => {
  const { compilerOptions } = JSON.parse(readFileSync(`${ROOT}tsconfig.json`, 'utf8')) as { compilerOptions: object };
  expect(compilerOptions).toMatchObject({ strict: true, noUncheckedIndexedAccess: true });
});

test('(R9, N4) pages take scripts, styles and answers from this site alone, and pictures from it or themselves', () => {
  const policy = pageHeaders()['content-security-policy'] ?? '';
  const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
  expect(policy).toContain("default-src 'none'");
  expect([...new Set(sources)].toSorted()).toEqual(["'none'", "'self'", 'data:']);
  expect(policy).toMatch(/script-src 'self';.*form-action 'self'.*frame-ancestors 'none'/);
});

test('(R9, N4) pages and problems say their type and their letters', () => {
  expect(pageHeaders()['content-type']).toBe('text/html; charset=utf-8');
  expect(problemAnswer(problem(404, 'not-found')).headers?.['content-type']).toBe(
    'application/problem+json; charset=utf-8',
  );
});

test('(R9, N4) what a function or a page logs is one line of JSON: nothing a person wrote begins another', () => {
  const said = sourcesOf('functions', 'web', 'bin/lambda').flatMap(({ text }) =>
    [...text.matchAll(/console\.\w+\((.{14})/g)].map(([, begin = '']) => begin),
  );
  expect(said.length).toBeGreaterThan(6);
  expect(said.filter((begin) => begin !== 'JSON.stringify')).toEqual([]);
});

test('(R9, N4) every field for a password hides it and lets a password manager fill it', () => {
  const fields = sourcesOf('web').flatMap(({ text }) =>
    [...text.matchAll(/<TextInput\b[^>]*?name="(?:password|matKhau)"[^>]*>/g)].map(([field]) => field),
  );
  expect(fields.length).toBeGreaterThan(2);
  for (const field of fields) expect(field).toMatch(/type="password"[\s\S]*autocomplete="(?:current|new)-password"/);
  expect(findsIn(sourcesOf('web'), /onPaste|'paste'/g)).toEqual([]);
});

test('(R9, N4) every package has its line and its reason', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as Record<
    string,
    object
  >;
  const decisions = readdirSync(`${ROOT}docs/decisions`).map((page) =>
    readFileSync(`${ROOT}docs/decisions/${page}`, 'utf8'),
  );
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.filter((name) => !decisions.some((text) => text.includes(`\`${name}\``)))).toEqual([]);
});

test('(R9, N4) the one machine answers on itself alone', () => {
  const start = readFileSync(`${ROOT}bin/one-machine.ts`, 'utf8');
  expect(start.match(/\.listen\([^)]*\)?[^;]*;/g)).toEqual([expect.stringContaining("'127.0.0.1'")]);
});
