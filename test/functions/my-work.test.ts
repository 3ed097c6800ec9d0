import { afterAll, beforeAll, expect, test } from 'vitest';
import { listDesk } from '../../functions/http/desk/list-desk.ts';
import type { Journal, World } from '../../lib/world/world.ts';
import { filledIn } from '../filled-in.ts';
import { dung } from '../people.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

const MINH = 'lethiminh.xamau';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
});
afterAll(() => front.close());

const receiveAtCounter = async (): Promise<void> => {
  const body = {
    procedure: fiveDays.code,
    applicant: { name: 'Phạm Văn Nông' },
    answers: filledIn(fiveDays),
    handedIn: ['giay-to-goc'],
  };
  expect((await front.ask('POST', '/api/desk/dossiers', { as: MINH, body })).status).toBe(201);
};

/** What the page of the head of the department shows in a world. */
const itemsIn = async (world: World) => {
  const who = await world.accounts.get(dung.id);
  const asked = { who, command: 'c', address: '', params: undefined, query: {}, body: undefined };
  return ((await listDesk.run(asked, world)).body as { items: readonly { id: string; dueAt: string }[] }).items;
};

const SILENT: Journal = {
  append: async () => 'conflict',
  read: async () => {
    throw new Error('a list reads no journal');
  },
};

test('(G3, L1) my work is shown from the rows alone, its due dates under the calendar in force', async () => {
  await receiveAtCounter();
  await receiveAtCounter();
  await front.system.settled();
  const { world } = front.system;
  const shown = await itemsIn({ ...world, journal: SILENT });
  expect(shown.map(({ dueAt }) => dueAt)).toEqual(['2026-03-09T17:00:00+07:00', '2026-03-09T17:00:00+07:00']);

  const queue: World['views']['queue'] = async (...asked) => {
    const { rows, next } = await world.views.queue(...asked);
    return { rows: rows.map(({ timing: _, ...row }) => row), next };
  };
  const before = await itemsIn({ ...world, views: { ...world.views, queue } });
  expect(before).toEqual(shown);
});
