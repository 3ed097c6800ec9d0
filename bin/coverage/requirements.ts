import { readFileSync } from 'node:fs';

/** One thing the product is measured by: a row of the catalogue, or a figure to reach. */
export type Requirement = { readonly id: string; readonly text: string; readonly asks: readonly string[] };

/** A text of law, and its articles in order: number and heading. */
type Regulation = {
  readonly title: string;
  readonly articles: readonly (readonly [number: string, heading: string])[];
};

export type Requirements = {
  readonly rows: ReadonlyMap<string, Requirement>;
  readonly regulations: Readonly<Record<string, Regulation>>;
  /** `ND61-17.2a` → its heading. An annex is written with a space: `TTH-PL 3`; alone it means the whole annex. */
  readonly articles: ReadonlyMap<string, string>;
  /** Rows that are said to work. */
  readonly claimed: ReadonlySet<string>;
};

/** A figure whose number is also a row's (payment, G1–G4) carries the word before it. */
export const GOAL = 'goal ';

export const articleId = (regulation: string, number: string): string =>
  `${regulation}${regulation.endsWith('-PL') ? ' ' : '-'}${number}`;

/** Reads `docs/requirements.md`, `docs/articles.json` and `docs/claims.json` of a repository. */
export const readRequirements = (root: URL): Requirements => {
  const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
  const { regulations, rows: asks } = JSON.parse(read('docs/articles.json')) as {
    regulations: Record<string, Regulation>;
    rows: Record<string, string[]>;
  };
  const { claimed } = JSON.parse(read('docs/claims.json')) as { claimed: string[] };

  const rows = new Map<string, Requirement>();
  const page = read('docs/requirements.md');
  for (const [, id = '', text = ''] of page.matchAll(/^- ([A-Z]\d+) (.+)$/gm)) {
    rows.set(id, { id, text, asks: asks[id] ?? [] });
  }
  for (const [, figure = '', text = ''] of page.matchAll(/^\| (G\d+) \| (.+?) \|.*$/gm)) {
    const id = rows.has(figure) ? `${GOAL}${figure}` : figure;
    rows.set(id, { id, text, asks: [] });
  }

  const articles = new Map<string, string>();
  for (const [name, { title, articles: parts }] of Object.entries(regulations)) {
    if (name.endsWith('-PL')) articles.set(name, title);
    for (const [number, heading] of parts) articles.set(articleId(name, number), heading);
  }
  return { rows, regulations, articles, claimed: new Set(claimed) };
};

/** The article itself and what it is a part of: `ND61-17.2a` → `ND61-17.2a`, `ND61-17.2`, `ND61-17`. */
export const upwards = (article: string): readonly string[] => {
  const chain = [article];
  const clause = /^(.*\d)[a-zđ]$/.exec(article)?.[1];
  if (clause !== undefined) chain.push(clause);
  const whole = /^(.*?[- ][\dIVX]+)\.\d+$/.exec(clause ?? article)?.[1];
  if (whole !== undefined) chain.push(whole);
  const annex = /^(\w+-PL) /.exec(article)?.[1];
  if (annex !== undefined) chain.push(annex);
  return chain;
};
