import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, files, NOT_OURS, type Page, ROOT } from './pages.ts';

const names = new Set(files.map((file) => file.slice(file.lastIndexOf('/') + 1)));

/** `<…>` stands for a name; some file has to fit. */
const asPattern = (word: string): string => word.replaceAll(/<[^<>]+>/g, '*');

/** Words of the code that name something of the repository: a source file, or a path beginning at the root or beside the page. */
export const pathsOf = (page: Page): readonly string[] =>
  codeOf(page)
    .flatMap((code) => code.split(/[\s,;"]+|<br\/>/))
    .filter((word) => /^\.?[\w*-][\w.*-]*(\/[\w.*-]+)*\/?$/.test(asPattern(word)))
    .filter((word) => {
      if (/\.(ts|tsx|mjs|typ|md)$/.test(word)) return true;
      return word.includes('/') && placesOf(page, word.slice(0, word.indexOf('/'))).some((place) => existsSync(place));
    })
    .filter((word) => !NOT_OURS.includes(word.split('/')[0] ?? ''));

/** Every path that is not there. */
export const lostPaths = (page: Page): readonly string[] =>
  pathsOf(page)
    .filter((word) => !isThere(page, asPattern(word)))
    .map((word) => `${page.path}: ${word}`);

/** The files a page means by a path: from the root, beside the page, or, a bare name, wherever it stands. */
export const filesNamed = ({ path }: Page, word: string): readonly string[] => {
  const places = [word, join(dirname(path), word)];
  return files.filter((file) => places.includes(file) || (!word.includes('/') && file.endsWith(`/${word}`)));
};

const placesOf = ({ path }: Page, word: string): readonly string[] => [
  join(ROOT, word),
  join(ROOT, dirname(path), word),
];

const isThere = (page: Page, word: string): boolean =>
  names.has(word) ||
  placesOf(page, word).some((place) => (word.includes('*') ? globSync(place).length > 0 : existsSync(place)));
