import MiniSearch from 'minisearch';
import { foldText } from '../../lib/domain/catalogue/fold-text.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';

/** Procedures found by code or words, with or without diacritics: an exact code alone, a name in the very words asked first. */
export const findProcedures = (procedures: readonly Procedure[], query: string): readonly Procedure[] => {
  const exact = procedures.filter(({ code }) => code.toLowerCase() === query.toLowerCase());
  if (exact.length > 0) return exact;
  if (/^[\d.]+$/.test(query)) return procedures.filter(({ code }) => code.startsWith(query));

  const index = indexOf(procedures);
  const words = { combineWith: 'AND', prefix: true, boost: { name: 3 } } as const;
  const strict = index.search(query, words);
  const hits = strict.length > 0 ? strict : index.search(query, { ...words, fuzzy: oneSlip });
  const found = hits.flatMap(({ id }) => procedures[id] ?? []);
  return [...found.filter((it) => says(it, query)), ...found.filter((it) => !says(it, query))];
};

/** Vietnamese words are short: two letters changed places in a word of four must still be found. */
const oneSlip = (term: string): number => (term.length < 3 ? 0 : Math.min(2, Math.floor(term.length / 2)));

const says = ({ name }: Procedure, query: string): boolean => name.toLowerCase().includes(query.toLowerCase());

const indexes = new WeakMap<readonly Procedure[], MiniSearch>();

/** Built once for a province's procedures. */
const indexOf = (procedures: readonly Procedure[]): MiniSearch => {
  const built = indexes.get(procedures);
  if (built !== undefined) return built;

  const index = new MiniSearch({
    fields: ['name', 'sector', 'agency', 'result'],
    processTerm: (term) => foldText(term) || null,
  });
  index.addAll(procedures.map(({ name, sector, agency, result }, id) => ({ id, name, sector, agency, result })));
  indexes.set(procedures, index);
  return index;
};
