import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CHOICE_NAMES, type ChoiceName } from '../../provinces/choice-names.ts';
import { realProvinces } from './all.ts';

const README = fileURLToPath(new URL('../../provinces/README.md', import.meta.url));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Every choice, its key, and the article each province cites. */
const table = [
  row(['choice', 'key', ...realProvinces.map(({ profile }) => profile.name)]),
  row(['---', '---', ...realProvinces.map(() => '---')]),
  ...(Object.keys(CHOICE_NAMES) as readonly ChoiceName[]).map((name) =>
    row([CHOICE_NAMES[name], `\`${name}\``, ...realProvinces.map(({ profile }) => profile[name].article)]),
  ),
].join('\n');

test('(N5, O8) the README shows every choice with the article each province cites; `-u` writes it anew', async () => {
  const readme = readFileSync(README, 'utf8');
  const drawn = readme.replace(
    /(<!-- choices -->\n).*(<!-- \/choices -->)/s,
    (_, from, to) => `${from}${table}\n${to}`,
  );
  expect(drawn).toContain(table);
  await expect(drawn).toMatchFileSnapshot(README);
});
