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

  const { rows, complete } = await rowsFor(world, who);
  const sought = foldText(words);
  const named = await Promise.all(rows.map(async (row) => ({ row, applicant: await nameOf(row.owner) })));
  const hits = named.filter(({ row, applicant }) => foldText(`${row.code ?? ''} ${applicant}`).includes(sought));
  const read = await Promise.all(
    hits
      .slice(0, MOST_FOUND)
      .map(async ({ row, applicant }) => ({ applicant, read: await openable(world, row.id, who) })),
  );
  return {
    found: read.flatMap(({ applicant, read }) => (read === undefined ? [] : [{ applicant, read }])),
    complete: complete && hits.length <= MOST_FOUND,
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

/** The rows of the asker's queues and of their agency, each once. */
const rowsFor = async (world: World, who: Account) => {
  const { agency } = who;
  if (agency === null) return { rows: [], complete: true };

  const queues = queuesOf(who);
  const mine = await pages((after) => world.views.queue(queues, PAGE, after));
  const ofAgency = await pages((after) => world.views.ofAgency(agency, PAGE, after));
  const rows = new Map([...mine.rows, ...ofAgency.rows].map((row) => [row.id, row]));
  return { rows: [...rows.values()], complete: mine.complete && ofAgency.complete };
};

type Page = { readonly rows: readonly DossierRow[]; readonly next: string | null };

const pages = async (read: (after?: string) => Promise<Page>) => {
  const rows: DossierRow[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after !== undefined && rows.length < MOST_LOOKED_AT);
  return { rows, complete: after === undefined };
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
