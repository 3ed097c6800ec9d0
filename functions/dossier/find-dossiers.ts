import { foldText } from '../../lib/domain/catalogue/fold-text.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';
import { queuesOf } from './queues-of.ts';
import { type ReadDossier, readForStaff } from './read-dossier.ts';

export type FoundDossier = {
  readonly applicant: string;
  readonly read: ReadDossier;
};

const PAGE = 100;
/** Rows looked at: an agency's newest, and so many of one's own queues. */
const MOST_LOOKED_AT = 1000;
const MOST_FOUND = 50;

/**
 * Dossiers whose code or applicant's name holds the words, with or without diacritics: those in the asker's own queues, then their
 * agency's, newest first. Each is read as its page would be, so that nobody finds what they may not open. A whole code finds its
 * dossier alone. `complete: false`: there may be more.
 */
export const findDossiers = async (
  world: World,
  words: string,
  who: Account,
): Promise<{ readonly found: readonly FoundDossier[]; readonly complete: boolean }> => {
  const exact = await openable(world, words, who);
  const nameOf = namesIn(world);
  if (exact !== undefined)
    return { found: [{ applicant: await nameOf(exact.dossier.owner), read: exact }], complete: true };

  const sought = foldText(words);
  const { hits, complete } = await sift(world, who, async (row) => {
    const applicant = await nameOf(row.owner);
    return foldText(`${row.code ?? ''} ${applicant}`).includes(sought) ? [{ row, applicant }] : [];
  });
  const read = await Promise.all(
    hits
      .slice(0, MOST_FOUND)
      .map(async ({ row, applicant }) => ({ applicant, read: await openable(world, row.id, who) })),
  );
  return {
    found: read.flatMap(({ applicant, read }) => (read === undefined ? [] : [{ applicant, read }])),
    complete,
  };
};

/** What the asker may open by this id or code; undefined where there is none, or it is not theirs to see. */
const openable = async (world: World, idOrCode: string, who: Account): Promise<ReadDossier | undefined> => {
  try {
    return await readForStaff(world, idOrCode, who);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};

type Hit = { readonly row: DossierRow; readonly applicant: string };
type Page = { readonly rows: readonly DossierRow[]; readonly next: string | null };

/** What fits among the rows of the asker's queues and then of their agency, each once: a page at a time, and no further than what is shown. */
const sift = async (
  world: World,
  who: Account,
  fits: (row: DossierRow) => Promise<readonly Hit[]>,
): Promise<{ readonly hits: readonly Hit[]; readonly complete: boolean }> => {
  const seen = new Set<string>();
  const hits: Hit[] = [];
  let complete = true;
  for (const pageAfter of listsOf(world, who)) {
    let after: string | undefined;
    let looked = 0;
    do {
      const { rows, next } = await pageAfter(after);
      const fresh = rows.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      hits.push(...(await Promise.all(fresh.map(fits))).flat());
      if (hits.length > MOST_FOUND) return { hits, complete: false };
      looked += rows.length;
      after = next ?? undefined;
    } while (after !== undefined && looked < MOST_LOOKED_AT);
    complete &&= after === undefined;
  }
  return { hits, complete };
};

const listsOf = (world: World, who: Account): readonly ((after?: string) => Promise<Page>)[] => {
  const { agency } = who;
  if (agency === null) return [];
  return [
    (after) => world.views.queue(queuesOf(who), PAGE, after),
    (after) => world.views.ofAgency(agency, PAGE, after),
  ];
};

/** The name of an account, each asked for once. */
const namesIn = (world: World): ((id: string) => Promise<string>) => {
  const asked = new Map<string, Promise<string>>();
  return (id) => {
    const name = asked.get(id) ?? world.accounts.find(id).then((account) => account?.name ?? '');
    asked.set(id, name);
    return name;
  };
};
