import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import type { Operation } from '../../functions/wire/operation.ts';
import { BINH, LAN, MINH, NAM, readyDraft } from '../functions/office.ts';
import { problemIn, type Told } from '../functions/whole-system.ts';
import { GOOD_BODIES, goodRequest } from './good-requests.ts';
import { type LansThings, lansThings } from './lans-things.ts';

let lan: LansThings;
beforeAll(async () => {
  lan = await lansThings();
});
afterAll(() => lan.front.close());

const ask = (operation: Operation, as?: string): Promise<Told> => {
  const { path, ...request } = goodRequest(operation, lan.names(operation));
  return lan.front.ask(operation.method, path, { ...(as && { as }), ...request });
};

const mustTellNothing = ({ body }: Told): void => {
  const said = JSON.stringify(body);
  expect(lan.words.filter((word) => said.includes(word))).toEqual([]);
};

/** Known to the public by their name: what they answer holds nothing of a person. */
const PUBLIC = new Set(['get-calendar', 'get-inclusion-proof', 'get-procedure', 'get-published-checkpoint', 'look-up']);
/** A number at one's own agency's counter, and an account confirmed long ago: another's is not reached at all. */
const ELSEWHERE = new Set(['close-ticket', 'verify-account']);

const named = operations
  .filter(({ path }) => path.includes('{'))
  .map((operation) => [operation.id, operation] as const);

describe('(R9, N4) API1: what is Lan’s is nobody else’s, by every operation that names a thing in its path', () => {
  test('(R9) the operations with a name in their path are many', () => expect(named.length).toBeGreaterThan(25));

  describe.each([
    ['nobody signed in', undefined],
    ['another applicant', NAM],
    ['an officer of another agency', BINH],
  ])('%s', (_who, as) => {
    test.each(named)('(R9, N4) %s answers nothing of hers and changes nothing', async (id, operation) => {
      const told = await ask(operation, as);
      mustTellNothing(told);
      if (PUBLIC.has(id)) return expect(told.status).toBe(200);
      expect(ELSEWHERE.has(id) ? [401, 403, 404, 409] : [401, 403, 404], id).toContain(told.status);
      problemIn(told);
      expect(await lan.untouched()).toBe(true);
    });
  });

  test('(R9, N4) what is another’s and what there is not are answered alike', async () => {
    for (const [id, operation] of named) {
      if (operation.who !== 'signed-in' || !operation.path.includes('/dossiers/')) continue;
      const { path, ...request } = goodRequest(operation, { ...lan.names(operation), id: 'khong-co-ho-so-nay' });
      const absent = await lan.front.ask(operation.method, path, { as: NAM, ...request });
      expect([absent.status, absent.body], id).toEqual([404, (await ask(operation, NAM)).body]);
    }
  });
});

describe('(R9, N4) API1: a thing named in a body is not reached either', () => {
  const with_ = (id: string, more: object) => ({ body: { ...GOOD_BODIES[id], ...more } });

  test('(R9, N4) another’s draft is no draft of mine, for a code, for taking from, at the counter', async () => {
    const mine = await readyDraft(lan.front, NAM);
    const ask = (as: string, path: string, request: object) => lan.front.ask('POST', path, { as, ...request });
    const answers = [
      await ask(NAM, '/api/step-up', with_('step-up', { dossier: lan.draft })),
      await ask(NAM, `/api/dossiers/${mine}/reuse`, with_('reuse-document', { dossier: lan.dossier })),
      await ask(NAM, `/api/dossiers/${mine}/reuse`, with_('reuse-document', { identifier: '099099000001' })),
      await ask(MINH, '/api/desk/dossiers', with_('counter-intake', { draft: lan.draft, answers: {} })),
    ];
    for (const told of answers) {
      expect([403, 404, 422]).toContain(told.status);
      mustTellNothing(told);
    }
    expect(await lan.untouched()).toBe(true);
  });
});

describe('(R9, N4) API1: whoever is suspended has no more than a stranger', () => {
  beforeAll(async () => {
    // A suspension ends the session too; here the standing alone has to hold.
    const { accounts } = lan.front.system.world;
    const row = await accounts.findByUsername(LAN);
    if (row !== undefined) await accounts.put({ ...row, status: 'suspended' });
  });

  test.each(named.filter(([, { who, inAnyStanding }]) => who === 'signed-in' && !inAnyStanding))(
    '(R9, N4) %s: not even one’s own',
    async (_id, operation) => {
      const told = await ask(operation, LAN);
      expect([told.status, problemIn(told).reason]).toEqual([403, 'account-suspended']);
      mustTellNothing(told);
    },
  );
});
