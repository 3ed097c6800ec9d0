import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../../functions/audiences/operations.ts';
import { gateway } from '../../../functions/wire/gateway.ts';
import type { ShownAs } from '../../../lib/world/papers.ts';
import type { World } from '../../../lib/world/world.ts';
import { BINH, deskDossierOf, filedOnline, LAN, MINH, NAM } from '../office.ts';
import { BASE, openSystem, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
let id: string;
let fileId: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
  id = await filedOnline(front, LAN);
  fileId = (await deskDossierOf(front, MINH, id)).files[0]?.fileId ?? '';
});
afterAll(() => front.close());

/** Asks a system whose papers have addresses of their own; answers with what each address was asked for. */
const ask = async (path: string, as: string, there = true) => {
  const asked: [string, ShownAs][] = [];
  const readAddress = async (file: string, _sha256: string, shown: ShownAs) => {
    asked.push([file, shown]);
    return there ? `https://giay-to.test/${file}` : undefined;
  };
  const world: World = { ...front.system.world, files: { ...front.system.world.files, readAddress } };
  const token = (await world.identity.signIn(as, `mau-${as}`))?.session.token;
  const headers = { authorization: `Bearer ${token}` };
  const answer = await gateway(operations, world)(new Request(BASE + path, { headers }));
  return { status: answer.status, location: answer.headers.get('location'), body: await answer.text(), asked };
};
const mine = () => `/api/dossiers/${id}/files/${fileId}`;
const desks = () => `/api/desk/dossiers/${id}/files/${fileId}`;

test.each([
  ['the applicant', mine, LAN],
  ['the officer', desks, MINH],
])('(C3, N4) %s is sent to where the paper lies, and no bytes go through the answer', async (_, path, as) => {
  const shown = { type: 'application/pdf', name: 'giay-to.pdf', inline: true };
  expect(await ask(path(), as)).toEqual({
    status: 303,
    location: `https://giay-to.test/${fileId}`,
    body: '',
    asked: [[fileId, shown]],
  });
});

test.each([
  ['another applicant', mine, NAM],
  ['an officer at the applicant’s door', mine, MINH],
  ['another agency', desks, BINH],
  ['an applicant at the desk', desks, LAN],
])('(N4) for %s no address is made', async (_, path, as) => {
  const { status, location, asked } = await ask(path(), as);
  expect([403, 404]).toContain(status);
  expect([location, asked]).toEqual([null, []]);
});

test('(N2) a paper that is there no more is said to be unknown', async () => {
  expect(await ask(desks(), MINH, false)).toMatchObject({ status: 404, location: null });
});
