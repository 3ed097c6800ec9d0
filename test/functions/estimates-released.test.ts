import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { operations } from '../../functions/audiences/operations.ts';
import { enterEstimates } from '../../functions/scheduled/enter-estimates.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import type { OneMachineHandlers } from '../../lib/world/one-machine/options.ts';
import { type OneMachine, openOneMachine } from '../../lib/world/one-machine.ts';
import { fastFolder } from '../fast-folder.ts';
import { filledIn } from '../filled-in.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { BASE } from './whole-system.ts';

const [dataDir, another] = [fastFolder('estimates'), fastFolder('estimates-revoked')];
afterAll(() => {
  for (const folder of [dataDir, another]) rmSync(folder, { recursive: true, force: true });
});

const open = async (
  clock: string,
  change: Partial<OneMachineHandlers> = {},
  folder: string = dataDir,
): Promise<OneMachine> => {
  const handlers = { ...oneMachineHandlers(), ...change };
  const seedPasswords = (username: string) => `mau-${username}`;
  const system = await openOneMachine({
    dataDir: folder,
    province: tinhMau,
    publicUrl: BASE,
    clock,
    handlers,
    seedPasswords,
  });
  await system.boot();
  await system.settled();
  return system;
};

const receive = async ({ world }: OneMachine): Promise<{ id: string; dueAt: string }> => {
  const signedIn = await world.identity.signIn('lethiminh.xamau', 'mau-lethiminh.xamau');
  const body = {
    procedure: fiveDays.code,
    applicant: { name: 'Phạm Văn Nông' },
    answers: filledIn(fiveDays),
    handedIn: ['giay-to-goc'],
  };
  const asked = new Request(`${BASE}/api/desk/dossiers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${signedIn?.session.token}` },
    body: JSON.stringify(body),
  });
  return (await (await gateway(operations, world)(asked)).json()) as { id: string; dueAt: string };
};

const typesIn = async ({ world }: OneMachine, journal: string): Promise<string[]> =>
  (await world.journal.read<{ type: string }>(journal)).flatMap(({ events }) => events.map(({ type }) => type));

test('(G7, D16, readings 11, 26) an old data folder gets the act once: what is open moves and is told, list and alarm follow', async () => {
  // The release before: nothing enters the estimates, and Friday 1/1/2027 is promised.
  const before = await open('2026-12-25T09:00:00+07:00', { sweep: async () => undefined });
  const { id, dueAt } = await receive(before);
  expect(dueAt).toBe('2027-01-01T17:00:00+07:00');
  await before.settled();
  await before.close();

  const after = await open('2026-12-28T09:00:00+07:00');
  const row = (await after.world.views.open(10)).rows.find((one) => one.id === id);
  expect(row?.sortBy).toBe('2027-01-04T17:00:00+07:00');
  expect((await typesIn(after, id)).filter((type) => type === 'DueDateRecounted')).toHaveLength(1);
  expect((await typesIn(after, 'calendar/tinh-mau'))[0]).toBe('EstimatesEntered');
  await after.moveClock('2027-01-01T18:00:00+07:00');
  const points = (await after.world.journal.read(id)).flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'LimitReached' && event.limit === 'result' ? [event.point] : [])),
  );
  expect(points).not.toContain('due');
  await after.close();

  const again = await open('2027-01-02T09:00:00+07:00');
  const types = await typesIn(again, 'calendar/tinh-mau');
  expect(types.filter((type) => type === 'EstimatesEntered')).toHaveLength(1);
  expect((await typesIn(again, id)).filter((type) => type === 'DueDateRecounted')).toHaveLength(1);
  await again.close();
});

test('(G7, D16, reading 26) a year that was opened before the act and is taken back after it has its estimates again', async () => {
  const system = await open('2026-12-01T09:00:00+07:00', { sweep: async () => undefined }, another);
  const { world } = system;
  const api = gateway(operations, world);
  const signedIn = await world.identity.signIn('luuvankhoa.somau', 'mau-luuvankhoa.somau');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${signedIn?.session.token}` };
  const decided = async (body: object): Promise<number> => {
    const sent = { method: 'POST', headers, body: JSON.stringify({ source: 'Công văn mẫu 7/UBND', ...body }) };
    const answer = await api(new Request(`${BASE}/api/desk/calendar`, sent));
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { entry: number }).entry;
  };
  const tet = async (): Promise<readonly string[]> => {
    const { daysOff } = (await (await api(new Request(`${BASE}/api/calendar/2027`))).json()) as {
      daysOff: { date: string; name: string }[];
    };
    return daysOff.flatMap(({ date, name }) => (name.includes('Tết Nguyên đán') ? [date] : []));
  };

  await decided({ decision: 'declare-day-off', date: '2027-03-01', name: 'Ngày nghỉ mẫu' });
  // The watch over the years may have asked for the declaration in between: the entry is the one that opened the year.
  const opening = await decided({ decision: 'open-year', year: 2027 });
  await enterEstimates(world);
  expect(await typesIn(system, 'calendar/tinh-mau')).toContain('EstimatesEntered');
  expect(await tet()).toEqual([]);
  await decided({ decision: 'revoke', entry: opening, reason: 'Mở nhầm, chưa có công bố.' });
  expect(await tet()).toContain('2027-02-08');
  await system.close();
});
