import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provesConsistency, provesInclusion } from '../../../lib/world/tree/check-proofs.ts';
import { growingTree } from '../../../lib/world/tree/growing-tree.ts';
import {
  consistencySpans,
  EMPTY_ROOT,
  type Hash,
  hashOfSpan,
  inclusionSpans,
  type LeafSpan,
  leafHash,
  nodeHash,
  rootOfComplete,
  type Subtrees,
} from '../../../lib/world/tree/merkle.ts';

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
const bytes = (text: string): Uint8Array => Buffer.from(text, 'hex');

/** The leaves of the reference implementation of Certificate Transparency, and the root over the first 1 to 8 of them. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  bytes,
);
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** MTH as RFC 6962 writes it down, word for word. */
const naive = (leaves: readonly Uint8Array[]): Hash => {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leafHash(leaves[0] as Uint8Array);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(naive(leaves.slice(0, k)), naive(leaves.slice(k)));
};

const over =
  (leaves: readonly Uint8Array[]): Subtrees =>
  async ({ height, nth }) =>
    rootOfComplete(leaves.slice(nth * 2 ** height, (nth + 1) * 2 ** height).map(leafHash));

const hashesOf = (leaves: readonly Uint8Array[], spans: readonly LeafSpan[]): Promise<Hash[]> =>
  Promise.all(spans.map((span) => hashOfSpan(over(leaves), span)));

const rootOf = (leaves: readonly Uint8Array[]) => hashOfSpan(over(leaves), { from: 0, to: leaves.length });
const headOf = async (leaves: readonly Uint8Array[]) => ({ size: leaves.length, root: await rootOf(leaves) });

const someLeaves = (most: number) =>
  fc.integer({ min: 1, max: most }).map((n) => Array.from({ length: n }, (_, leaf) => Buffer.from(`mục ${leaf}`)));

describe('the tree of RFC 6962', () => {
  test('(O16) an empty tree has the SHA-256 of nothing as its root', async () => {
    expect(hex(EMPTY_ROOT)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(await rootOf([]))).toBe(hex(EMPTY_ROOT));
  });

  test.each(ROOTS.map((root, n) => [n + 1, root] as const))(
    '(O16) the known root over %i leaves',
    async (size, root) => {
      expect(hex(await rootOf(LEAVES.slice(0, size)))).toBe(root);
    },
  );

  test.each([
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ] as const)('(O16) the known proof of leaf %i among %i', async (leaf, size, path) => {
    const leaves = LEAVES.slice(0, size);
    expect((await hashesOf(leaves, inclusionSpans(leaf, size))).map(hex)).toEqual(path);
  });

  test.each([
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ] as const)('(O16) the known proof that %i leaves begin the tree of %i', async (first, size, path) => {
    expect((await hashesOf(LEAVES.slice(0, size), consistencySpans(first, size))).map(hex)).toEqual(path);
  });

  test('(O16) any number of leaves has the root that RFC 6962 writes down', async () => {
    await fc.assert(
      fc.asyncProperty(someLeaves(300), async (leaves) => {
        expect(hex(await rootOf(leaves))).toBe(hex(naive(leaves)));
        const tree = growingTree();
        for (const leaf of leaves) tree.add(leafHash(leaf));
        expect(hex(tree.root())).toBe(hex(naive(leaves)));
      }),
      { numRuns: 30 },
    );
  });

  test('(O16) every leaf proves itself at its place in every tree, and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(someLeaves(140), fc.nat(), fc.nat(), async (leaves, one, two) => {
        const [leaf, elsewhere] = [one % leaves.length, two % leaves.length];
        const head = await headOf(leaves);
        const proof = await hashesOf(leaves, inclusionSpans(leaf, leaves.length));
        const hash = leafHash(leaves[leaf] as Uint8Array);
        expect(provesInclusion(hash, leaf, head, proof)).toBe(true);
        expect(provesInclusion(hash, elsewhere, head, proof)).toBe(leaf === elsewhere);
        expect(provesInclusion(leafHash(bytes('ff')), leaf, head, proof)).toBe(false);
        expect(provesInclusion(hash, leaf, head, [...proof, hash])).toBe(false);
        expect(provesInclusion(hash, leaf, { ...head, size: head.size * 2 + 1 }, proof)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('(O16) every tree proves that it begins with every earlier one; a rewritten one does not', async () => {
    await fc.assert(
      fc.asyncProperty(someLeaves(140), fc.nat(), fc.nat(), async (leaves, one, two) => {
        const first = one % (leaves.length + 1);
        const [earlier, later] = [await headOf(leaves.slice(0, first)), await headOf(leaves)];
        const proof = await hashesOf(leaves, consistencySpans(first, leaves.length));
        expect(provesConsistency(earlier, later, proof)).toBe(true);
        if (first === 0) return;

        const rewritten = leaves.with(two % first, Buffer.from('khác'));
        const other = await hashesOf(rewritten, consistencySpans(first, leaves.length));
        expect(provesConsistency(earlier, await headOf(rewritten), other)).toBe(false);
        expect(provesConsistency(later, earlier, proof)).toBe(first === leaves.length);
        if (first < leaves.length) expect(provesConsistency(earlier, later, proof.slice(1))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 60])('(O16) a place or size of %d proves nothing', (wrong) => {
    const head = { size: 1, root: leafHash('00') };
    expect(provesInclusion(head.root, wrong, head, [])).toBe(false);
    expect(provesInclusion(head.root, 0, { ...head, size: wrong }, [])).toBe(false);
    expect(provesConsistency(head, { ...head, size: wrong }, [])).toBe(false);
    expect(provesConsistency({ ...head, size: wrong }, head, [])).toBe(false);
  });
});
