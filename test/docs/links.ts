import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Page, pages, proseOf, ROOT } from './pages.ts';

/** A link to something of ours: to a file, to a heading of it, or, with no file, to a heading of the page itself. */
export type Link = { readonly to: string; readonly heading: string };

/** Where a page's links lead; addresses elsewhere left out. */
export const linksOf = (page: Page): readonly Link[] => {
  const text = proseOf(page).replace(/`[^`\n]*`/g, '`');
  return [...text.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)|^\[[^\]]+\]: (\S+)$/gm)]
    .map(([, inline, below]) => inline ?? below ?? '')
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => {
      const [to = '', heading = ''] = address.split('#');
      return { to, heading: decodeURIComponent(heading) };
    });
};

/** Every link that leads nowhere. */
export const brokenLinks = (page: Page): readonly string[] =>
  linksOf(page)
    .filter((link) => !leadsSomewhere(page, link))
    .map(({ to, heading }) => `${page.path}: link to ${to}${heading && `#${heading}`}`);

const leadsSomewhere = (page: Page, { to, heading }: Link): boolean => {
  const path = to === '' ? page.path : join(dirname(page.path), to);
  if (heading === '') return existsSync(join(ROOT, path));
  const target = path === page.path ? page : pages.find((one) => one.path === path);
  return target !== undefined && anchorsOf(target).includes(heading);
};

/** The headings of a page as GitHub names them in an address. */
export const anchorsOf = (page: Page): readonly string[] => {
  const names = [...proseOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : `${name}-${before}`;
  });
};
