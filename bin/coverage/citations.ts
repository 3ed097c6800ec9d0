import { articleId, GOAL, type Requirements } from './requirements.ts';

export type Cited = {
  readonly rows: readonly string[];
  readonly articles: readonly string[];
  /** What looks like a row or an article and is none. */
  readonly unknown: readonly string[];
};

const ARTICLE = /^(TTH-PL|HT-PL|TTH|TH|HT|BH|TT32|TT01|ND61|BLDS)(?:[- .](?:bước )?(.+))?$/;
const NUMBER = /^(?:[IVX]+(?:\.\d+)?|\d+(?:\.\d+)?)[a-zđ]?$|^lưu ý$/;

/** The rows and articles a test title names in its opening brackets: `(D2, TTH-12.1a, reading 3) …`. */
export const citedByTitle = (title: string, requirements: Requirements, goals = false): Cited => {
  const opening = /^\(([^()]*)\)/.exec(title.normalize('NFC'))?.[1];
  const cited = { rows: new Set<string>(), articles: new Set<string>(), unknown: new Set<string>() };
  let before: { regulation: string; number: string } | undefined;

  for (const part of opening === undefined ? [] : partsOf(opening)) {
    const row = new RegExp(`^(${GOAL})?([A-Z]\\d{1,2})$`).exec(part);
    if (row !== null) {
      const figure = `${GOAL}${row[2]}`;
      const id = (row[1] !== undefined || goals) && requirements.rows.has(figure) ? figure : (row[2] ?? '');
      (requirements.rows.has(id) ? cited.rows : cited.unknown).add(id);
      before = undefined;
      continue;
    }
    const article = articleOf(part, before);
    if (article !== undefined) {
      before = article;
      const id = article.number === '' ? article.regulation : articleId(article.regulation, article.number);
      (requirements.articles.has(id) ? cited.articles : cited.unknown).add(id);
      continue;
    }
    before = undefined;
    if (/^[A-Z]\d|^[A-ZĐ]{2,}\d*-\S/.test(part)) cited.unknown.add(part);
  }
  return { rows: [...cited.rows], articles: [...cited.articles], unknown: [...cited.unknown] };
};

/** The articles a source cites anywhere: in a comment, a string, a state's comment. */
export const citedBySource = (text: string, requirements: Requirements): Cited => {
  const cited = { articles: new Set<string>(), unknown: new Set<string>() };
  const found = text
    .normalize('NFC')
    .replace(/TTH annex(?: step)? (?=\d)/g, 'TTH-PL ')
    .matchAll(
      /\b(?:(TTH-PL|HT-PL)(?: (?:bước )?((?:[IVX]+\.)?\d+))?|(TTH|TH|HT|BH|TT32|TT01|ND61|BLDS)-(\d+(?:\.\d+)?[a-zđ]?|[IVX]+(?:\.\d+)?[a-zđ]?))(?![\wđ])((?:, \d+\.\d+[a-zđ]?(?![\wđ]))*)/g,
    );
  for (const [, annex, step = '', law, number = '', more = ''] of found) {
    const regulation = annex ?? law ?? '';
    const numbers = [annex === undefined ? number : step, ...more.split(', ').slice(1)];
    for (const one of numbers) {
      const id = one === '' ? regulation : articleId(regulation, one);
      (requirements.articles.has(id) ? cited.articles : cited.unknown).add(id);
    }
  }
  return { rows: [], articles: [...cited.articles], unknown: [...cited.unknown] };
};

/** The parts between commas, with ranges written out: `D1–D3`, `ND61-17–20`, `BLDS-147.2–3`. */
const partsOf = (opening: string): readonly string[] =>
  opening
    .replace(/\b(TTH|HT) annex(?: steps?)?\b/g, '$1-PL')
    .split(/\s*[,;]\s*|\s+and\s+/)
    .map((part) => part.trim())
    .flatMap((part) => {
      const range = /^(.*?)(\d+)\s*[–-]\s*([A-Z]?)(\d+)$/.exec(part);
      const [, stem = '', from, letter = '', to] = range ?? [];
      if (range === null || (letter !== '' && letter !== stem) || (stem === '' && letter === '')) return [part];
      if (!/^[A-Z]$|[-. ]$/.test(stem) || Number(to) <= Number(from)) return [part];
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${stem}${Number(from) + at}`);
    });

/** An article written out, or a bare number going on with the regulation before it (`ND61-17.1b, 17.2a`, `HT-III.1a, b`). */
const articleOf = (part: string, before: { regulation: string; number: string } | undefined) => {
  const [, regulation, number = ''] = ARTICLE.exec(part) ?? [];
  if (regulation !== undefined) {
    if (number === '' && !regulation.endsWith('-PL')) return undefined;
    return number === '' || NUMBER.test(number) ? { regulation, number } : undefined;
  }
  if (before === undefined) return undefined;
  if (/^[a-zđ]$/.test(part)) return { ...before, number: `${before.number.replace(/[a-zđ]$/, '')}${part}` };
  return NUMBER.test(part) ? { ...before, number: part } : undefined;
};
