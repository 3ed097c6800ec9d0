import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test, vi } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { recordIn } from '../../functions/deciding/record.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import { verifyChain } from '../../lib/world/chain.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { JournalBroken } from '../../lib/world/sound-journal.ts';
import type { World } from '../../lib/world/world.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { filedOnline, LAN, MINH } from './office.ts';
import { BASE, openSystem } from './whole-system.ts';

let folder = freshFolder();
afterEach(() => {
  folder.remove();
  folder = freshFolder();
});

const BY = { id: 'ac-1', roles: [], agency: null };
const decide = (world: World, command: string) =>
  recordIn<number, string, undefined>(world, (entries) => entries.length, {
    journal: 'd1',
    command,
    by: BY,
    blank: undefined,
    decide: () => [`quyết định ${command}`],
  });
const tampered = (sql: string): void => {
  const db = new DatabaseSync(databaseFile(folder.dataDir));
  db.exec(sql);
  db.close();
};

const REPLACED = `UPDATE journal SET body = replace(body, 'quyết định 1', 'quyết định khác') WHERE entry = 1`;

test.each([
  ['an entry that was changed', REPLACED, 1],
  ['an entry taken out of the middle', 'DELETE FROM journal WHERE entry = 2', 2],
  ['another journal’s entry put in its place', 'UPDATE journal SET body = replace(body, \'"d1"\', \'"d2"\')', 1],
])('(N3, BH-5.2, 5.3) on a journal with %s nothing is decided, and nothing is written', async (_what, sql, entry) => {
  const before = await openForTests(folder.dataDir);
  for (const command of ['1', '2', '3']) await decide(before.world, command);
  await before.close();
  tampered(sql);

  const system = await openForTests(folder.dataDir);
  const rows = (await system.world.journal.read('d1')).length;
  await expect(decide(system.world, '4')).rejects.toThrow(JournalBroken);
  await expect(decide(system.world, '4')).rejects.toMatchObject({ journal: 'd1', entry });
  expect(await system.world.journal.read('d1')).toHaveLength(rows);
  await system.close();
});

test('(N3) where entries are read anew each time, as on AWS, the chain is gone through each time', async () => {
  const system: OneMachine = await openForTests(folder.dataDir);
  let forge = (text: string) => text;
  const read = async <Event>(journal: string) =>
    JSON.parse(forge(JSON.stringify(await system.world.journal.read<Event>(journal))));
  const world = { ...system.world, journal: { ...system.world.journal, read } };
  for (const command of ['1', '2', '3']) await decide(world, command);
  forge = (text) => text.replace('quyết định 2', 'quyết định khác');
  await expect(decide(world, '4')).rejects.toMatchObject({ entry: 2 });
  forge = (text) => text;
  expect((await decide(world, '4')).state).toBe(4);
  expect(verifyChain(await system.world.journal.read('d1')).intact).toBe(true);
  await system.close();
});

test('(N3, BH-5.2) who decides on a broken journal is told so and what to do; it stands on the failed list, and rings', async () => {
  const rung = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const front = await openSystem();
  const { world } = front.system;
  const id = await filedOnline(front, LAN);
  await front.system.settled();
  const read = async <Event>(journal: string) =>
    JSON.parse(JSON.stringify(await world.journal.read<Event>(journal)).replace('"online"', '"counter"'));
  const api = gateway(operations, { ...world, journal: { ...world.journal, read } });
  const session = (await world.identity.signIn(MINH, `mau-${MINH}`))?.session;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${session?.token}` };
  const seen = (await (await api(new Request(`${BASE}/api/desk/dossiers/${id}`, { headers }))).json()) as {
    moves: { decision: string; step: string; about: string }[];
  };
  const move = seen.moves.find(({ decision }) => decision === 'receive');
  const body = JSON.stringify({ decision: 'receive', seen: move?.step, about: move?.about });
  const answer = await api(new Request(`${BASE}/api/desk/dossiers/${id}/decisions`, { method: 'POST', headers, body }));

  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    reason: 'journal-broken',
    detail: expect.stringMatching(/không nhận thêm việc nào.*Hãy báo ngay người quản trị/),
  });
  expect(await world.failed.list()).toContainEqual(expect.objectContaining({ where: 'as-recorded', dossier: id }));
  expect(rung.mock.calls.flat().join()).toContain('"where":"as-recorded"');
  rung.mockRestore();
  await front.close();
}, 60_000);
