import type { Sha256 } from '../../domain/journal/entry.ts';
import { findSignedInside } from '../tree/checkpoint.ts';
import { growingTree } from '../tree/growing-tree.ts';
import { leafHash } from '../tree/merkle.ts';
import type { Kept } from './kept.ts';

const SHOWN = 12;

/**
 * What of the tree does not fit what was kept, one Vietnamese sentence each: a leaf whose entry is missing, an entry that stands twice, a
 * published checkpoint that is not signed by the key it names, or whose tree these leaves do not begin with (N3, O16).
 */
export const treeFaults = async (
  kept: Pick<Kept, 'leaves' | 'checkpoints'>,
  entries: ReadonlySet<Sha256>,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const tree = growingTree();
  const rootAt = new Map<number, string>();
  const sizes = new Set<number>();
  const checkpoints: { readonly at: string; readonly size: number; readonly root: string }[] = [];
  for await (const { at, note } of kept.checkpoints()) {
    const read = findSignedInside(note);
    if (read === undefined) faults.push(`Điểm kiểm chứng lúc ${at} không mang chữ ký đúng.`);
    else {
      checkpoints.push({ at, size: read.size, root: hex(read.root) });
      sizes.add(read.size);
    }
  }

  const seen = new Set<Sha256>();
  rootAt.set(0, hex(tree.root()));
  for await (const entry of kept.leaves()) {
    if (!entries.has(entry)) faults.push(`Thiếu mục nhật ký ${entry.slice(0, SHOWN)}… mà cây băm đã ghi.`);
    if (seen.has(entry)) faults.push(`Mục nhật ký ${entry.slice(0, SHOWN)}… đứng hai lần trong cây băm.`);
    seen.add(entry);
    tree.add(leafHash(entry));
    if (sizes.has(tree.size())) rootAt.set(tree.size(), hex(tree.root()));
  }
  for (const { at, size, root } of checkpoints)
    if (rootAt.get(size) !== root)
      faults.push(`Nhật ký không khớp điểm kiểm chứng đã công bố lúc ${at} (${size} mục).`);
  return faults;
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
