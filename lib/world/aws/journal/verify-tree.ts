import type { Entry } from '../../../domain/journal/entry.ts';
import { type Instant, instantOf, millisecondsOf } from '../../../domain/time/instant.ts';
import { scanTable } from '../../leaving/scan.ts';
import type { KeptSeries } from '../../number-gaps.ts';
import { compareTree, type KnownHead, type StandingEntry, type StoredLeaf } from '../../tree/compare-tree.ts';
import { knownHeads, publishedAt } from '../../tree/known-head.ts';
import { listAhead } from '../../tree/list-ahead.ts';
import { type Dynamo, getItem, queryItems } from '../dynamo.ts';
import { type Batch, batchHashes } from './tree-tiles.ts';

/** What was put longer before the last batch than this is in the tree, or a forger put it there. */
const SETTLED_MS = 60 * 60_000;

export type TreeOnAws = {
  /** Shown every journal that is whole. */
  see(entries: readonly Entry<unknown>[]): void;
  /** One Vietnamese sentence for everything in which journals, tree and checkpoints differ. */
  faults(against: readonly KnownHead[]): Promise<readonly string[]>;
};

/** Compares a province's journals with its tree and with every checkpoint at hand. About 300 bytes are held for each entry. */
export const treeOnAws = (dynamo: Dynamo, province: string): TreeOnAws => {
  const standing = new Map<string, StandingEntry>();
  const lengths = new Map<string, number>();
  return {
    see: (entries) => {
      const [first] = entries;
      if (first !== undefined) lengths.set(first.dossier, entries.length);
      for (const { dossier: journal, entry, at, hash } of entries) standing.set(hash, { journal, entry, at, hash });
    },
    faults: async (against) => {
      const { heads, faults } = await publishedHeads(dynamo, province);
      let asked: Instant | undefined;
      const compared = await compareTree(
        leavesIn(dynamo, standing, (batch) => {
          asked = batch.asked;
        }),
        [...against, ...heads],
      );
      return [...compared.faults, ...besideTheTree(standing, asked), ...(await listsAhead(dynamo, lengths)), ...faults];
    },
  };
};

/** Leaves as they were put, each with the entry that still has its hash; what was found is taken out of `standing`. */
async function* leavesIn(
  dynamo: Dynamo,
  standing: Map<string, StandingEntry>,
  told: (batch: Batch) => void,
): AsyncGenerator<StoredLeaf> {
  for (let next = 0; ; ) {
    const batches = await queryItems<Batch>(dynamo, 'tree', {
      where: 'part = :leaves AND nth >= :next',
      values: { ':leaves': 'leaves', ':next': next },
      limit: PAGE,
    });
    for (const batch of batches) {
      told(batch);
      for (const bytes of batchHashes(batch)) {
        const noted = bytes.toString('hex');
        yield { noted, standing: standing.get(noted) };
        standing.delete(noted);
      }
      next = batch.nth + 1;
    }
    if (batches.length < PAGE) return;
  }
}
const PAGE = 25;

const besideTheTree = (left: ReadonlyMap<string, StandingEntry>, asked: Instant | undefined): readonly string[] => {
  const settled = asked === undefined ? '' : instantOf(millisecondsOf(asked) - SETTLED_MS);
  return [...left.values()]
    .filter(({ at }) => at < settled)
    .map(
      ({ journal, entry }) =>
        `Hồ sơ ${journal}, mục ${entry}: có trong nhật ký mà cây không ghi (bị viết lại hoặc thêm vào).`,
    );
};

/** What a list knows and the journal does not is gone (N3): which dossier it was is told by nothing else once its last entries are missing. */
const listsAhead = async (dynamo: Dynamo, lengths: ReadonlyMap<string, number>): Promise<readonly string[]> => {
  const said: string[] = [];
  const rows = { when: '#part = :row', names: { '#part': 'part' }, values: { ':row': 'row' } };
  for await (const { id, entry } of scanTable<{ id: string; entry: number }>(dynamo, 'views', rows)) {
    const stands = lengths.get(id) ?? 0;
    // It may have been written since its journal was read, or be one that is named already.
    if (entry > stands && (await getItem(dynamo, 'journal', { dossier: id, entry })) === undefined)
      said.push(listAhead(id, entry, stands));
  }
  return said;
};

const publishedHeads = async (dynamo: Dynamo, province: string) => {
  const rows = await queryItems<{ at: string; note: string }>(dynamo, 'tree', {
    where: 'part = :checkpoints',
    values: { ':checkpoints': 'checkpoints' },
  });
  return knownHeads(
    rows.map(({ at, note }) => ({ note, called: publishedAt(at) })),
    province,
  );
};

/** Every series with its last number; one that only an edition of before has used explains nothing. */
export async function* keptSeries(dynamo: Dynamo): AsyncGenerator<KeptSeries> {
  const numbers = { when: 'begins_with(#key, :number)', names: { '#key': 'key' }, values: { ':number': 'number ' } };
  for await (const { key, last, explainedFrom = last } of scanTable<SeriesRow>(dynamo, 'claims', numbers))
    yield { series: key.slice('number '.length), last, explainedFrom };
}

type SeriesRow = { readonly key: string; readonly last: number; readonly explainedFrom?: number };
