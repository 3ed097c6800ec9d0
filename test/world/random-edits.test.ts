import { expect, test } from 'vitest';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { canonicalJson, contentOf, GENESIS, sealEntry, sha256Of } from '../../lib/world/chain.ts';
import type { Evidence } from '../../lib/world/evidence.ts';
import type { StoredRow } from '../../lib/world/journal-fault.ts';
import { compareTree, type KnownHead, type StoredLeaf } from '../../lib/world/tree/compare-tree.ts';
import { growingTree } from '../../lib/world/tree/growing-tree.ts';
import { leafHash } from '../../lib/world/tree/merkle.ts';
import { verifyJournals } from '../../lib/world/verify-journals.ts';
import { sampleEntry } from './sample-entry.ts';

const EDITS = Number(process.env.RANDOM_EDITS ?? 100_000);
const SEED = Number(process.env.EDITS_SEED ?? 12);

/** Numbers that look like chance and come again with the seed (mulberry32). */
const chanceOf = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** What a province keeps: rows of two journals in the order they were written, the contents and the papers they name, and the leaves noted of them. */
type Store = {
  rows: StoredRow[];
  contents: Map<string, Uint8Array>;
  papers: Map<string, Uint8Array>;
  leaves: string[];
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const written = (): Store => {
  const contents = new Map<string, Uint8Array>();
  const papers = new Map<string, Uint8Array>();
  const entries: Entry<unknown>[] = [];
  const last = new Map<string, Entry<unknown>>();
  for (const [n, dossier] of ['hồ-sơ-1', 'hồ-sơ-2', 'hồ-sơ-1', 'hồ-sơ-2'].entries()) {
    const { sha256, bytes } = contentOf({ text: `Ý kiến ${n} của đơn vị` }, `00ff0${n}`);
    const paper = bytesOf(`%PDF-1.7 giấy tờ số ${n}`);
    contents.set(`${dossier} ${sha256}`, bytes);
    papers.set(`giay-${n}`, paper);
    const events = [
      { type: 'ResultDrafted', draft: sha256, papers: [{ fileId: `giay-${n}`, sha256: sha256Of(paper) }] },
    ];
    const entry = sampleEntry(dossier, last.get(dossier) as never, { events: events as never }) as Entry<unknown>;
    last.set(dossier, entry);
    entries.push(entry);
  }
  const rows = entries.map((entry) => ({ ...entry, body: canonicalJson(entry) }));
  return {
    rows: rows.map(({ dossier, entry, at, body }) => ({ dossier, entry, at, body })),
    contents,
    papers,
    leaves: entries.map(({ hash }) => hash),
  };
};

const headOf = ({ leaves }: Store): KnownHead => {
  const tree = growingTree();
  for (const leaf of leaves) tree.add(leafHash(leaf));
  return { size: tree.size(), root: tree.root(), name: 'điểm kiểm chứng' };
};

const evidenceIn = ({ contents, papers }: Store): Evidence => {
  const hashed = (bytes: Uint8Array | undefined) => bytes && sha256Of(bytes);
  return {
    content: async (journal, sha256) => hashed(contents.get(`${journal} ${sha256}`)),
    paper: async (fileId) => hashed(papers.get(fileId)),
  };
};

const leavesIn = ({ rows, leaves }: Store): StoredLeaf[] =>
  Array.from({ length: Math.max(rows.length, leaves.length) }, (_, n) => {
    const row = rows[n];
    const hash = row && hashIn(row.body);
    return {
      noted: leaves[n],
      standing: row && { journal: row.dossier, entry: row.entry, at: row.at, hash: hash ?? '0'.repeat(64) },
    };
  });

const hashIn = (body: string): string | undefined => /"hash":"([0-9a-f]{64})"/.exec(body)?.[1];

/** Everything `verify` would say: chains, contents, papers, tree. */
const faultsOf = async (store: Store, head: KnownHead): Promise<readonly string[]> => {
  const journals = [...Map.groupBy(store.rows, ({ dossier }) => dossier).values()].map((rows) =>
    rows.toSorted((a, b) => a.entry - b.entry),
  );
  const { faults } = await verifyJournals(journals, evidenceIn(store));
  return faults.length > 0 ? faults : (await compareTree(leavesIn(store), [head])).faults;
};

type Chance = (below: number) => number;

/** Bytes edited somehow, never into themselves. */
const editBytes = (bytes: Uint8Array, chance: Chance): Uint8Array => {
  const at = chance(bytes.length);
  switch (chance(5)) {
    case 0:
      return bytes.map((byte, n) => (n === at ? byte ^ (1 << chance(8)) : byte));
    case 1:
      return bytes.map((byte, n) => (n === at ? (byte + 1 + chance(255)) % 256 : byte));
    case 2:
      return bytes.filter((_, n) => n !== at);
    case 3:
      return Uint8Array.from([...bytes.subarray(0, at), chance(256), ...bytes.subarray(at)]);
    default:
      return bytes.subarray(0, at);
  }
};

const pick = <T>(all: readonly T[], chance: Chance): T => all[chance(all.length)] as T;

/** The last chain written anew from a row on, with something other in it and hashes that fit. */
const rewriteFrom = (rows: StoredRow[], at: number): void => {
  const journal = rows[at]?.dossier;
  let previous: string | undefined;
  for (let n = at; n < rows.length; n++) {
    const row = rows[n];
    if (row === undefined || row.dossier !== journal) continue;
    const { hash: _, ...entry } = JSON.parse(row.body) as Entry<unknown>;
    const sealed = sealEntry({
      ...entry,
      by: n === at ? `${entry.by}'` : entry.by,
      previous: previous ?? entry.previous,
    });
    rows[n] = { ...row, body: canonicalJson(sealed) };
    previous = sealed.hash;
  }
};

/** Edits one thing in a copy of the store; what it is called. */
const EDITS_BY_NAME: Readonly<Record<string, (store: Store, chance: Chance) => void>> = {
  'a journal row edited': ({ rows }, chance) => {
    const at = chance(rows.length);
    const row = rows[at] as StoredRow;
    const body = new TextDecoder().decode(editBytes(bytesOf(row.body), chance));
    // What is no UTF-8 reads as one and the same sign: it is an edit all the same.
    rows[at] = { ...row, body: body === row.body ? `${body} ` : body };
  },
  'a column edited': ({ rows }, chance) => {
    const at = chance(rows.length);
    const row = rows[at] as StoredRow;
    rows[at] = pick(
      [
        { ...row, entry: row.entry + 1 + chance(3) },
        { ...row, at: row.at.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) },
        { ...row, dossier: `${row.dossier}x` },
      ],
      chance,
    );
  },
  'rows taken away': ({ rows }, chance) => void rows.splice(chance(rows.length), 1 + chance(3)),
  'a row twice': ({ rows }, chance) => void rows.splice(chance(rows.length), 0, pick(rows, chance)),
  'two bodies changed for each other': ({ rows }, chance) => {
    const one = chance(rows.length);
    const two = (one + 1 + chance(rows.length - 1)) % rows.length;
    const [a, b] = [rows[one] as StoredRow, rows[two] as StoredRow];
    rows[one] = { ...a, body: b.body };
    rows[two] = { ...b, body: a.body };
  },
  'a chain rewritten': ({ rows }, chance) => rewriteFrom(rows, chance(rows.length)),
  'a chain rewritten with its leaves': (store, chance) => {
    rewriteFrom(store.rows, chance(store.rows.length));
    store.leaves = store.rows.map(({ body }) => hashIn(body) ?? '');
  },
  'the tail cut off with its leaves': (store, chance) => {
    const left = chance(store.rows.length);
    store.rows.length = left;
    store.leaves.length = left;
  },
  'a leaf edited': ({ leaves }, chance) => {
    const at = chance(leaves.length);
    leaves[at] = sha256Of(`${leaves[at]}`);
  },
  'a content edited': ({ contents }, chance) => {
    const key = pick([...contents.keys()], chance);
    contents.set(key, editBytes(contents.get(key) as Uint8Array, chance));
  },
  'a content taken away': ({ contents }, chance) => void contents.delete(pick([...contents.keys()], chance)),
  'a content in place of another': ({ contents }, chance) => {
    const keys = [...contents.keys()];
    const one = chance(keys.length);
    const two = (one + 1 + chance(keys.length - 1)) % keys.length;
    contents.set(keys[one] as string, contents.get(keys[two] as string) as Uint8Array);
  },
  'a paper edited': ({ papers }, chance) => {
    const key = pick([...papers.keys()], chance);
    papers.set(key, editBytes(papers.get(key) as Uint8Array, chance));
  },
  'a paper taken away': ({ papers }, chance) => void papers.delete(pick([...papers.keys()], chance)),
};

const copyOf = ({ rows, contents, papers, leaves }: Store): Store => ({
  rows: [...rows],
  contents: new Map(contents),
  papers: new Map(papers),
  leaves: [...leaves],
});

test(`(R6, N3, N9, BH-5.2) ${EDITS} random edits over journal, tree, contents and papers: every one is found`, async () => {
  const whole = written();
  const head = headOf(whole);
  expect(await faultsOf(whole, head)).toEqual([]);
  expect(whole.rows[0] && JSON.parse(whole.rows[0].body)).toMatchObject({ previous: GENESIS });

  const chance = chanceOf(SEED);
  const names = Object.keys(EDITS_BY_NAME);
  const done: Record<string, number> = {};
  const missed: string[] = [];
  for (let n = 0; n < EDITS; n++) {
    const name = pick(names, chance);
    const store = copyOf(whole);
    EDITS_BY_NAME[name]?.(store, chance);
    done[name] = (done[name] ?? 0) + 1;
    if ((await faultsOf(store, head)).length === 0) missed.push(`${n}: ${name}`);
  }
  console.info(`${EDITS} edits: ${names.map((name) => `${name} ${done[name]}`).join(', ')}`);
  expect(missed).toEqual([]);
  expect(Object.values(done).every((times) => times > EDITS / names.length / 2)).toBe(true);
}, 300_000);
