import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { opens } from '../../functions/looks/opens.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import { type Operation, operation } from '../../functions/wire/operation.ts';
import { type Looked, looksAtDossier, looksAtPerson } from '../../lib/domain/looks/looked.ts';
import type { World } from '../../lib/world/world.ts';
import { lan as lanActor } from '../people.ts';
import { goodRequest, oneAfterAnother } from '../security/good-requests.ts';
import { type LansThings, lansThings } from '../security/lans-things.ts';
import { MINH, QUANG } from './office.ts';
import { BASE } from './whole-system.ts';

const leavesTrace = ({ opens: declared }: Operation): boolean => declared !== undefined && 'what' in declared;

describe('(O15) what an operation opens is declared with it', () => {
  test.each(operations.filter(({ who }) => who === 'staff').map((one) => [one.id, one] as const))(
    '(O15, N4) %s says what it opens, or why it opens nothing',
    (_id, one) => {
      expect(one.opens).toBeDefined();
      if (!leavesTrace(one)) expect(one.opens).toMatchObject({ nothing: expect.stringMatching(/\w{3}.*\w/) });
    },
  );

  test('(O15) these leave a trace; a new one is added knowingly', () => {
    expect(
      operations
        .filter(leavesTrace)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([
      'find-documents',
      'find-person',
      'get-desk-account',
      'get-desk-dossier',
      'get-desk-file',
      'get-desk-result',
      'get-desk-slip',
      'get-draft',
      'get-journal',
      'get-overseen-dossier',
      'reuse-document',
      'state-ground',
    ]);
  });
});

describe('(O15) nothing of a person reaches the staff without a trace', () => {
  let lan: LansThings;
  beforeAll(async () => {
    lan = await lansThings();
  }, 60_000);
  afterAll(() => lan.front.close());

  /** The world, with what is read of Lan’s contents, papers and store noted; what lists and books read of journals stands in rows. */
  const watched = (world: World, read: string[]): World => ({
    ...world,
    contents: {
      ...world.contents,
      find: (journal, sha256) => {
        if (journal === lan.dossier) read.push('content');
        return world.contents.find(journal, sha256);
      },
    },
    files: {
      ...world.files,
      read: (fileId, sha256) => {
        read.push('paper');
        return world.files.read(fileId, sha256);
      },
    },
    documents: {
      ...world.documents,
      of: (owner) => {
        read.push('store');
        return world.documents.of(owner);
      },
    },
  });

  test('(O15, R9) every operation, asked by the counter and its head: what read something of hers either traced it or says why not', async () => {
    const { world } = lan.front.system;
    const read: string[] = [];
    const api = gateway(operations, watched(world, read));
    const tracedBy = async (account: string, what: string) => {
      const journals = [looksAtDossier(lan.dossier), looksAtPerson(lanActor.id)];
      const looks = await Promise.all(journals.map((journal) => world.journal.read<Looked>(journal)));
      return looks.flat().some(({ by, events }) => by === account && events.some((event) => event.what === what));
    };
    let traced = 0;
    for (const as of [MINH, QUANG]) {
      const signedIn = await world.identity.signIn(as, `mau-${as}`);
      for (const one of oneAfterAnother(
        operations.filter(({ who, method }) => who !== 'anyone' && method !== 'DELETE'),
      )) {
        if (['change-password', 'cancel-account', 'suspend-account', 'sign-out'].includes(one.id)) continue;
        read.length = 0;
        const { path, body } = goodRequest(one, lan.names(one)) as { path: string; body?: object };
        const answer = await api(
          new Request(`${BASE}${path}`, {
            method: one.method,
            headers: { authorization: `Bearer ${signedIn?.session.token}`, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          }),
        );
        if (answer.status >= 400 || read.length === 0) continue;
        if (one.opens !== undefined && 'what' in one.opens) {
          const found = await tracedBy(signedIn?.account.id ?? '', one.opens.what);
          expect([one.id, as, found]).toEqual([one.id, as, true]);
          traced += 1;
        } else if (one.who === 'staff') expect(one.opens, one.id).toHaveProperty('nothing');
        else expect(one.id).toMatch(/^(list-documents|list-store-looks)$/);
      }
    }
    expect(traced).toBeGreaterThanOrEqual(6);
  }, 60_000);

  test('(O15) an answer that opens something and does not say whose is no answer', async () => {
    const forgetful = operation({
      id: 'forgetful',
      method: 'GET',
      path: '/api/desk/forgetful',
      summary: 'Thử',
      who: 'staff',
      opens: opens('paper'),
      answers: { 200: null },
      run: async () => ({ status: 200, body: 'giấy tờ của Lan' }),
    });
    const { world } = lan.front.system;
    const signedIn = await world.identity.signIn(MINH, `mau-${MINH}`);
    const headers = { authorization: `Bearer ${signedIn?.session.token}` };
    const answer = await gateway([forgetful], world)(new Request(`${BASE}/api/desk/forgetful`, { headers }));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('Lan');
  });
});
