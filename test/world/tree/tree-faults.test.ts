import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Sha256 } from '../../../lib/domain/journal/entry.ts';
import { sha256Of } from '../../../lib/world/chain.ts';
import { treeFaults } from '../../../lib/world/leaving/tree-faults.ts';
import { checkpointText, originOf } from '../../../lib/world/tree/checkpoint.ts';
import { growingTree } from '../../../lib/world/tree/growing-tree.ts';
import { leafHash } from '../../../lib/world/tree/merkle.ts';
import { noteOf, rawPublicKey } from '../../../lib/world/tree/signed-note.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = { name: originOf('tinh-mau'), publicKey: rawPublicKey(publicKey) };
const ENTRIES = Array.from({ length: 9 }, (_, n) => sha256Of(`mục ${n}`));

async function* each<One>(all: readonly One[]): AsyncGenerator<One> {
  yield* all;
}

const published = (size: number, leaves: readonly Sha256[] = ENTRIES) => {
  const tree = growingTree();
  for (const entry of leaves.slice(0, size)) tree.add(leafHash(entry));
  const at = `2026-02-13T${String(size).padStart(2, '0')}:00:00+07:00`;
  const text = checkpointText({ size, root: tree.root() }, at, key);
  return { at, note: noteOf(text, key, sign(null, Buffer.from(text), privateKey)) };
};

const faults = (leaves: readonly Sha256[], checkpoints = [0, 1, 4, 9].map((size) => published(size)), kept = ENTRIES) =>
  treeFaults({ leaves: () => each(leaves), checkpoints: () => each(checkpoints) }, new Set(kept));

describe('the tree of an export', () => {
  test('(O14, O16) fits every checkpoint published before, and needs none', async () => {
    expect(await faults(ENTRIES)).toEqual([]);
    expect(await faults(ENTRIES, [])).toEqual([]);
    expect(await faults([], [])).toEqual([]);
  });

  test('(N3, O16) an entry taken away, one put in its place, two exchanged, one twice: each is told', async () => {
    expect(await faults(ENTRIES, undefined, ENTRIES.slice(1))).toEqual([
      `Thiếu mục nhật ký ${ENTRIES[0]?.slice(0, 12)}… mà cây băm đã ghi.`,
    ]);
    const without = ENTRIES.filter((_, n) => n !== 5);
    expect(await faults(without)).toEqual([
      'Nhật ký không khớp điểm kiểm chứng đã công bố lúc 2026-02-13T09:00:00+07:00 (9 mục).',
    ]);
    const rewritten = ENTRIES.with(2, sha256Of('khác'));
    expect(await faults(rewritten, undefined, rewritten)).toHaveLength(2);
    const exchanged = ENTRIES.with(7, ENTRIES[8] ?? '').with(8, ENTRIES[7] ?? '');
    expect(await faults(exchanged)).toHaveLength(1);
    expect(await faults([...ENTRIES, ENTRIES[3] ?? ''])).toEqual([
      `Mục nhật ký ${ENTRIES[3]?.slice(0, 12)}… đứng hai lần trong cây băm.`,
    ]);
  });

  test('(O16) a checkpoint whose signature does not hold is told, and is not believed', async () => {
    const forged = published(4);
    const changed = { ...forged, note: forged.note.replace('\n4\n', '\n5\n') };
    expect(await faults(ENTRIES, [changed])).toEqual([`Điểm kiểm chứng lúc ${forged.at} không mang chữ ký đúng.`]);
    expect(await faults(ENTRIES, [{ at: 'x', note: '' }])).toHaveLength(1);
  });
});
