import { afterEach, expect, test } from 'vitest';
import { awsWorld } from '../../lib/world/aws.ts';
import { timeOrderedIds } from '../../lib/world/time-ordered-ids.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';

const VERSION_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let folder = freshFolder();
afterEach(() => {
  folder.remove();
  folder = freshFolder();
});

const drawn = async (seed?: string): Promise<string[]> => {
  const system = await openForTests(folder.dataDir, {}, seed === undefined ? {} : { chanceSeed: seed });
  const ids = Array.from({ length: 300 }, () => system.world.chance.id());
  await system.close();
  return ids;
};

const mustBeInOrder = (ids: readonly string[]): void => {
  for (const id of ids) expect(id).toMatch(VERSION_7);
  expect(ids).toEqual([...new Set(ids)].sort());
};

test('(N3, R6) ids of either builder, also with a seed, are of version 7 and in the order they were drawn', async () => {
  const { chance } = awsWorld(tinhMau, {});
  mustBeInOrder(Array.from({ length: 300 }, () => chance.id()));
  mustBeInOrder(await drawn());
});

test('(N3, R6) a seed draws the same ids in a fresh folder, and later ones after the next opening', async () => {
  const [first, second] = [await drawn('1'), await drawn('1')];
  mustBeInOrder([...first, ...second]);
  folder.remove();
  expect(await drawn('1')).toEqual(first);
});

test('(N3) the order holds where the clock goes back, and where a millisecond is full', () => {
  let at = Date.parse('2026-02-13T09:45:00Z');
  const next = timeOrderedIds(() => ({ at, chance: 'f0f0f0f0f0f0f0f0' }));
  const ids = Array.from({ length: 5000 }, next);
  at -= 60_000;
  ids.push(next());
  at += 120_000;
  ids.push(next());
  mustBeInOrder(ids);
  expect(ids.at(-1)?.replace('-', '').slice(0, 12)).toBe(at.toString(16).padStart(12, '0'));
});
