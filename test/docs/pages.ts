import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A document of the repository. */
export type Page = { readonly path: string; readonly text: string };

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Folders at the root that are made, installed or a machine's own. */
export const NOT_OURS = ['node_modules', '.git', '.data', '.build', 'cdk.out', 'coverage'];

/** Every file of the repository, by its path from the root. */
export const files: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !NOT_OURS.includes(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map((f) => `${entry.name}/${f}`)
      : [entry.name],
  );

/** Every document, by its path. */
export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** The documents of a folder. */
export const under = (folder: string): readonly Page[] => pages.filter(({ path }) => path.startsWith(folder));

const FENCE = /^```[a-z]*\n([\s\S]*?)^```/gm;

/** A page's text but for its fenced blocks. */
export const proseOf = ({ text }: Page): string => text.replace(FENCE, '');

/** What stands in backticks. */
export const quotedIn = (page: Page): readonly string[] =>
  [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');

/** What stands in backticks or in a fenced block, one line each. */
export const codeOf = (page: Page): readonly string[] => {
  const fenced = [...page.text.matchAll(FENCE)].flatMap(([, block]) => (block ?? '').split('\n'));
  return [...fenced, ...quotedIn(page)];
};

/** The second-level headings, in order. */
export const headingsOf = (page: Page): readonly string[] =>
  [...proseOf(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
