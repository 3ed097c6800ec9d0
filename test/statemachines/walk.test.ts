import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskHandlers } from '../../bin/desk/handlers.ts';
import type { Desk } from '../../lib/world/desk.ts';
import { minh } from '../people.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { freshFolder, openTestDesk } from '../world/desk-for-tests.ts';
import { decides, LIFE, lanDoes } from './one-life.ts';
import { putReadyDraft } from './ready-draft.ts';
import { walk } from './walk.ts';

const folder = freshFolder();
let desk: Desk;
beforeAll(async () => {
  desk = await openTestDesk(folder.dataDir, deskHandlers(), { clock: '2026-03-02T08:00:00+07:00' });
  await desk.boot();
});
afterAll(async () => {
  await desk.close();
  folder.remove();
});

test('(E2, E10, ND61-19.2) a machine that remembers nothing finds its place from the journal at every point, and writes nothing', async () => {
  const id = 'one-life';
  await putReadyDraft(desk.world, id, fiveDays);
  for (const [deed, act, stands] of LIFE) {
    await act(desk.world, id);
    const before = await desk.world.journal.read(id);
    const path = await walk(desk.world, 'standard.asl.json', id);
    expect([deed, path.at(-1)]).toEqual([deed, stands]);
    expect(await desk.world.journal.read(id)).toEqual(before);
  }
});

test('(E10, TTH-PL) the walked path of that life, as words', async () => {
  const path = await walk(desk.world, 'standard.asl.json', 'one-life');
  expect(path.filter((name) => !name.endsWith('?'))).toEqual([...LIFE.map(([, , stands]) => stands)]);
});

test('(E2) the machine of a refused dossier goes straight to its end', async () => {
  await putReadyDraft(desk.world, 'refused-one', fiveDays);
  await lanDoes(desk.world, 'refused-one', 'files');
  await decides(desk.world, 'refused-one', minh, 'refuse', { reasons: 'Không thuộc thẩm quyền.' });
  const path = await walk(desk.world, 'standard.asl.json', 'refused-one');
  expect(path).toEqual(['Officer checks the dossier', 'What did the officer decide?', 'The dossier has ended']);
});
