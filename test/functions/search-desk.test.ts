import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossiersFound } from '../../lib/contract/desk-search.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { BINH, bodyOf, decideAs, filedOnline, LAN, MINH, NAM, noOf, QUANG, TAM } from './office.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

let front: WholeSystem;
let lans: string;
let nams: string;
let code: string | null;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
  lans = await filedOnline(front, LAN, fiveDays);
  nams = await filedOnline(front, NAM, fiveDays);
  code = bodyOf<{ code: string | null }>(await decideAs(front, MINH, lans, 'receive')) && (await codeOf(lans));
  bodyOf(await decideAs(front, MINH, nams, 'refuse', { reasons: 'Không thuộc phạm vi giải quyết.' }));
  await front.system.settled();
}, 60_000);
afterAll(() => front.close());

const codeOf = async (id: string) =>
  bodyOf<{ code: string | null }>(await front.ask('GET', `/api/desk/dossiers/${id}`, { as: MINH })).code;
const search = (as: string, query: unknown) => front.ask('POST', '/api/desk/search', { as, body: { query } });
const idsFor = async (as: string, query: string) =>
  bodyOf<DossiersFound>(await search(as, query)).items.map(({ id }) => id);

describe('(H5, N4) an agency’s dossiers are sought by code or name, asked in a body', () => {
  test('(H5) by part of a name, without diacritics, whatever the stage', async () => {
    expect(await idsFor(MINH, 'NGUYEN thi l')).toEqual([lans]);
    expect(await idsFor(QUANG, 'trần văn n')).toEqual([nams]);
    expect(await idsFor(TAM, 'không có ai tên này')).toEqual([]);
  });

  test('(H5) by the whole code, and by part of it', async () => {
    expect(code).toMatch(/X99/);
    expect(await idsFor(MINH, code ?? '')).toEqual([lans]);
    expect(await idsFor(MINH, (code ?? '').slice(-10))).toContain(lans);
  });

  test('(H5, L7) what is over says so and has no limit running', async () => {
    const { items, complete } = bodyOf<DossiersFound>(await search(MINH, 'a'));
    expect(complete).toBe(true);
    const over = items.find(({ id }) => id === nams);
    expect(over).toMatchObject({ stage: 'refused', state: null, procedure: { name: fiveDays.name } });
    expect(items.find(({ id }) => id === lans)?.state).toBe('on-time');
  });

  test('(N4) another agency finds nothing, not even by the code', async () => {
    for (const words of ['Nguyễn', code ?? '', lans]) expect(await idsFor(BINH, words)).toEqual([]);
  });

  test('(N4) an empty query is asked again, a person who is no officer is refused', async () => {
    expect(noOf(await search(MINH, '  '))[0]).toBe(400);
    expect(noOf(await search(LAN, 'Nguyễn'))[0]).toBe(403);
  });
});
