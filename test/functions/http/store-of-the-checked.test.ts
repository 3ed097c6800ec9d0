import { afterAll, beforeAll, expect, test } from 'vitest';
import { filledIn } from '../../filled-in.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { codeTo, decide, MAI, register, sessionOf, verify } from '../account-office.ts';
import { bodyOf, MINH, noOf } from '../office.ts';
import { openSystem, PDF, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';

let front: WholeSystem;
let id: string;
let headers: Record<string, string>;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
  id = await register(front);
  await verify(front, id, codeTo(front, MAI.email));
  await decide(front, id, KHOA, { decision: 'approve' });
  headers = await sessionOf(front, MAI);
  const { world } = front.system;
  await world.files.put('to-giay-cua-mai', PDF);
  const paper = {
    ...{ code: `${id}.giay-to-goc`, kind: 'paper' as const, type: 'giay-to-goc', owner: id, dossier: 'hs-cua-mai' },
    ...{ procedure: fiveDays.code, number: null, sha256: 'a'.repeat(64), since: '2026-02-02T09:00:00+07:00' },
    file: { fileId: 'to-giay-cua-mai', size: PDF.length, type: 'application/pdf' },
  };
  await world.documents.keep('hs-cua-mai', 9, [paper]);
}, 60_000);
afterAll(() => front.close());

const own = async () => bodyOf(await front.ask('GET', '/api/documents', { headers }));
const atCounter = async () =>
  bodyOf(await front.ask('POST', '/api/desk/documents', { as: MINH, body: { identifier: MAI.identifier } }));
const reuse = async (by: object, more: object = {}) => {
  const made = await front.ask('POST', '/api/dossiers', { ...by, body: { procedure: fiveDays.code, agency: XA_MAU } });
  const draft = bodyOf<{ id: string }>(made, 201).id;
  await front.ask('PUT', `/api/dossiers/${draft}/form`, { ...by, body: { answers: filledIn(fiveDays) } });
  const body = { component: 'giay-to-goc', code: `${id}.giay-to-goc`, ...more };
  return front.ask('POST', `/api/dossiers/${draft}/reuse`, { ...by, body });
};

test('(B10, D14, HT-III.1b) the document store is closed to an account whose contact alone was confirmed: to its holder and at the counter', async () => {
  expect(bodyOf(await front.ask('GET', '/api/account', { headers }))).toMatchObject({
    assurance: { level: 'contact-confirmed' },
  });
  expect(await own()).toEqual({ items: [], closed: 'identity-not-checked' });
  expect(await atCounter()).toEqual({ items: [], closed: 'identity-not-checked' });
  expect(noOf(await reuse({ headers }))).toEqual([403, 'identity-not-checked']);
  expect(noOf(await reuse({ as: MINH }, { identifier: MAI.identifier }))).toEqual([403, 'identity-not-checked']);
});

test('(B10, D14, HT-III.1b) somebody looked at the holder’s paper: from then on the store is theirs', async () => {
  const { identifier, name } = MAI;
  const body = { identifier, name, document: 'citizen', identityChecked: true };
  bodyOf(await front.ask('POST', '/api/desk/accounts/identity-checks', { as: MINH, body }));
  expect(await own()).toMatchObject({ items: [{ code: `${id}.giay-to-goc` }] });
  expect(await atCounter()).toMatchObject({ items: [{ code: `${id}.giay-to-goc` }] });
});

test('(B10, D14) who was known before accounts had journals was checked by who kept them then', async () => {
  expect(bodyOf(await front.ask('GET', '/api/documents', { as: 'nguyenthilan' }))).toEqual({ items: [] });
});
