import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordedEntry } from '../../../lib/contract/recorded-entry.ts';
import type { DossierEntry } from '../../../lib/domain/dossier/events.ts';
import { canonicalJson } from '../../../lib/world/chain.ts';
import { consulted } from '../../tinh-mau/route-procedures.ts';
import { DUNG, HANH, LAN, MINH, openRouteWalk, QUANG, type RouteWalk } from '../route-walk.ts';
import { readPdf, squeezed } from '../slip-reader.ts';
import { problemIn } from '../whole-system.ts';

let walk: RouteWalk;
beforeAll(async () => {
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
});
afterAll(() => walk.front.close());

const journal = (id: string): Promise<readonly DossierEntry[]> => walk.front.system.world.journal.read(id);
const recorded = (code: string, hash: string) => walk.front.ask('GET', `/api/evidence/entries/${code}/${hash}`);
const withEvent = (entries: readonly DossierEntry[], type: string): DossierEntry => {
  const found = entries.find(({ events }) => events.some((event) => event.type === type));
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};

const received = async () => {
  const id = await walk.files(consulted);
  await walk.decides(id, MINH, 'receive');
  const { code } = await walk.sees(id, MINH);
  return { id, code: code ?? '' };
};

test('(O4, D7) a receipt prints the hash of the entry it is made of, and that entry is given to whoever has code and hash', async () => {
  const { id, code } = await received();
  const entry = withEvent(await journal(id), 'DossierReceived');
  const { text } = await readPdf(walk.front, `/api/dossiers/${id}/slips/receipt`, LAN);
  expect(text).toContain(squeezed(`Mã băm mục nhật ký: ${entry.hash}`));

  const told = await recorded(code, entry.hash);
  expect(told.status).toBe(200);
  expect(told.body).toEqual({ entry: canonicalJson(entry), naming: null });
});

test('(O4, E9) a later slip comes with the entry that gave its dossier the code', async () => {
  const { id, code } = await received();
  await walk.decides(id, DUNG, 'assign', { officer: 'ac-36b669c786' });
  await walk.decides(id, HANH, 'propose-extension', { reason: 'Chờ xác minh.', until: '2026-04-10' });
  await walk.decides(id, QUANG, 're-appoint');
  const entries = await journal(id);
  const told = (await recorded(code, withEvent(entries, 'DossierReappointed').hash)).body as RecordedEntry;
  expect(told.naming).toBe(canonicalJson(withEvent(entries, 'DossierReceived')));
});

test('(O4, N4) an entry no slip is made of, another dossier’s code and a hash nobody has are answered alike', async () => {
  const one = await received();
  const two = await received();
  const entries = await journal(one.id);
  const receipt = withEvent(entries, 'DossierReceived').hash;
  const answers = [
    await recorded(one.code, withEvent(entries, 'DossierSubmitted').hash),
    await recorded(one.code, 'a'.repeat(64)),
    await recorded(two.code, receipt),
    await recorded('000.00.00.X99-260101-9999', receipt),
  ];
  for (const told of answers) {
    expect(told.status).toBe(404);
    expect(problemIn(told).reason).toBe('entry-not-recorded');
  }
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect((await recorded(one.code, 'x')).status).toBe(404);
});

test('(N1) looking for hashes stops in one minute like looking for codes', async () => {
  const { code } = await received();
  const headers = { 'x-forwarded-for': '192.0.2.77' };
  const ask = () => walk.front.ask('GET', `/api/evidence/entries/${code}/${'b'.repeat(64)}`, { headers });
  const statuses: number[] = [];
  for (let n = 0; n < 32; n++) statuses.push((await ask()).status);
  expect(statuses.at(0)).toBe(404);
  expect(statuses.at(-1)).toBe(429);
});
