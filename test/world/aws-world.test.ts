import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromItem, toItem } from '../../lib/world/aws/dynamo.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';

const folder = freshFolder();
let system: OneMachine;
beforeAll(async () => {
  system = await openForTests(folder.dataDir);
});
afterAll(async () => {
  await system.close();
  folder.remove();
});

test('(N4) a function reaches the parts it was given; any other throws and says its name', async () => {
  const world = await (async () => awsWorld(tinhMau, { journal: system.world.journal }))();
  expect(world.province).toBe(tinhMau);
  expect(await world.journal.read('none')).toEqual([]);
  expect(() => world.signing).toThrow('this function was not given signing');
  expect(() => world.accounts).toThrow('this function was not given accounts');
});

test('(N3) ids and salts differ each time, and the clock says an instant at +07:00', () => {
  const { chance, clock } = awsWorld(tinhMau, {});
  expect(new Set([chance.id(), chance.id()]).size).toBe(2);
  expect(chance.salt()).toMatch(/^[0-9a-f]{32}$/);
  expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
});

test('(N3) what is written comes back as it was: texts, numbers, bytes; what is undefined is not written', () => {
  const item = {
    text: 'Hồ sơ',
    empty: '',
    number: 1_770_000_000_123,
    bytes: new Uint8Array([0, 255]),
    none: undefined,
  };
  const { none, ...written } = item;
  expect(toItem(item)).not.toHaveProperty('none');
  expect(fromItem(toItem(item))).toEqual(written);
  expect(none).toBeUndefined();
});
