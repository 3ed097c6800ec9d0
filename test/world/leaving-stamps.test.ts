import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptInFolder } from '../../lib/world/leaving/folder-kept.ts';
import { folderPlace } from '../../lib/world/leaving/folder-place.ts';
import { copyKept, type Kept } from '../../lib/world/leaving/kept.ts';
import { keptOnOneMachine } from '../../lib/world/leaving/one-machine-kept.ts';
import { oneMachinePlace } from '../../lib/world/leaving/one-machine-place.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';

const { dataDir: root, remove } = freshFolder();
const at = (name: string) => join(root, name);
const REPLY = Uint8Array.from({ length: 2000 }, (_, n) => n % 256);
const HOURS = ['2026-02-13T16', '2026-02-13T17'];

beforeAll(async () => {
  const { world, close } = await openForTests(at('before'));
  for (const hour of HOURS) await world.checkpoints.publish({ at: `${hour}:05:00+07:00`, note: hour });
  await world.timeStamps.keep('2026-02-13T17', { at: '2026-02-13T17:05:02+07:00', reply: REPLY });
  await world.deliveries.mark('https://dhmau.example/nhan', '2026-02-13T17');
  await close();
});
afterAll(remove);

const checkpointsOf = async (kept: Kept) => {
  const found = [];
  for await (const one of kept.checkpoints()) found.push(one);
  return found;
};

test('(O14, N3) time stamps leave with their checkpoints and are there again, byte for byte; keepers begin anew', async () => {
  const kept = keptOnOneMachine(at('before'));
  await copyKept(kept, folderPlace(at('out')), 'leaving');
  kept.close();
  expect(await checkpointsOf(keptInFolder(at('out')))).toEqual([
    { at: '2026-02-13T16:05:00+07:00', note: HOURS[0] },
    {
      ...{ at: '2026-02-13T17:05:00+07:00', note: HOURS[1] },
      timeStamp: { at: '2026-02-13T17:05:02+07:00', reply: Buffer.from(REPLY).toString('base64') },
    },
  ]);

  const place = oneMachinePlace(at('after'));
  await copyKept(keptInFolder(at('out')), place, 'restoring');
  await place.close();
  const { world, close } = await openForTests(at('after'));
  const stamp = await world.timeStamps.find('2026-02-13T17');
  expect([stamp?.at, Buffer.from(stamp?.reply ?? []).equals(REPLY)]).toEqual(['2026-02-13T17:05:02+07:00', true]);
  expect(await world.timeStamps.find('2026-02-13T16')).toBeUndefined();
  expect((await world.checkpoints.latest())?.note).toBe(HOURS[1]);
  expect(await world.deliveries.last('https://dhmau.example/nhan')).toBeUndefined();
  await close();
});

test('(O14) a folder that was last started before there were time stamps leaves as it is', async () => {
  const db = new DatabaseSync(databaseFile(at('before')));
  db.exec('DROP TABLE time_stamps');
  db.close();
  const kept = keptOnOneMachine(at('before'));
  expect((await checkpointsOf(kept)).map(({ note }) => note)).toEqual(HOURS);
  kept.close();
});
