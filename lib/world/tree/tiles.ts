import { type Hash, rootOfComplete, type Subtree, type Subtrees } from './merkle.ts';

/** So many hashes stand side by side in a tile: a complete one is the subtree of eight levels above them. */
export const TILE = 256;
const HEIGHT = 8;

/** What a tree is kept as: its leaves, and above each full tile one hash. Level 0 are the leaves' hashes, level 1 the hashes over 256 leaves, and so on. */
export type Tiles = {
  /** The hashes of that level from 256 × nth on, as many of the tile as there are. */
  tile(level: number, nth: number): Promise<readonly Hash[]>;
  /** How many hashes of a level above the leaves are kept. */
  kept(level: number): Promise<number>;
  /** Keeps the nth hash of a level; the same again is success. */
  keep(level: number, nth: number, hash: Hash): Promise<void>;
};

/** Complete subtrees out of tiles, each tile read once. A hash that is not kept yet is made of what lies below. */
export const subtreesOver = (tiles: Pick<Tiles, 'tile'>): Subtrees => {
  const read = new Map<string, Promise<readonly Hash[]>>();
  const tileOf = (level: number, nth: number): Promise<readonly Hash[]> => {
    const key = `${level}/${nth}`;
    const found = read.get(key) ?? tiles.tile(level, nth);
    read.set(key, found);
    return found;
  };
  const one = async (level: number, nth: number): Promise<Hash> => {
    const hash = (await tileOf(level, Math.floor(nth / TILE)))[nth % TILE];
    if (hash !== undefined) return hash;
    if (level === 0) throw new Error(`the tree has no leaf ${nth}`);
    return rootOfComplete(await row(level - 1, nth * TILE, TILE));
  };
  const row = (level: number, first: number, count: number): Promise<readonly Hash[]> =>
    Promise.all(Array.from({ length: count }, (_, n) => one(level, first + n)));

  return async ({ height, nth }: Subtree) => {
    const [level, count] = [Math.floor(height / HEIGHT), 2 ** (height % HEIGHT)];
    return rootOfComplete(await row(level, nth * count, count));
  };
};

/** Keeps the hash over every tile that is full in a tree of so many leaves and not kept yet. */
export const keepFullTiles = async (tiles: Tiles, size: number): Promise<void> => {
  for (let [level, full] = [1, Math.floor(size / TILE)]; full > 0; level += 1, full = Math.floor(full / TILE))
    for (let nth = await tiles.kept(level); nth < full; nth += 1) {
      const below = await tiles.tile(level - 1, nth);
      if (below.length !== TILE) throw new Error(`tile ${nth} of level ${level - 1} is not full`);
      await tiles.keep(level, nth, rootOfComplete(below));
    }
};
