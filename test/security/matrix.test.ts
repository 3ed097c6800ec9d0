import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import type { Operation } from '../../functions/wire/operation.ts';
import { BASE } from '../functions/whole-system.ts';
import { goodRequest } from './good-requests.ts';
import { ASKERS, type Asker, enrol, isAllowed, isInspector } from './matrix/askers.ts';
import { RULES } from './matrix/rules.ts';
import { openThings, type Thing, type Things } from './matrix/things.ts';

let lan: Things;
let api: (request: Request) => Promise<Response>;
let before: string;
beforeAll(async () => {
  lan = await openThings();
  await enrol(lan.walk.front);
  const { world } = lan.walk.front.system;
  // Who somebody is is another suite's (API2): here the name is the token, and no password opens anything.
  const identity = {
    ...world.identity,
    // Passwords are given out on the way; here who asks, and about what, decides alone.
    who: async (token: string) => {
      const row = await world.accounts.findByUsername(token);
      return row && { ...row, initialPassword: false };
    },
    signIn: async () => undefined,
    setPassword: async () => undefined,
  };
  api = gateway(operations, { ...world, identity });
  for (const asker of ASKERS.filter(isInspector))
    for (const thing of lan.things) {
      const operation = operations.find(({ id }) => id === 'state-ground');
      if (operation !== undefined) expect(await ask({ operation, asker, thing })).toEqual([200, '']);
    }
  before = await lan.state();
}, 300_000);
afterAll(() => lan.walk.front.close());

type Cell = { readonly operation: Operation; readonly asker: Asker; readonly thing: Thing };

/** An operation on a dossier of the desk is tried on every dossier; any other on one thing of Lan's, or on none. */
const cells = (): readonly Cell[] =>
  inOrder.flatMap((operation) =>
    (/^\/api\/desk\/(oversight\/)?dossiers\/\{/.test(operation.path) ? lan.things : lan.things.slice(0, 1)).flatMap(
      (thing) => ASKERS.map((asker) => ({ operation, asker, thing })),
    ),
  );

const LAST = ['discard-draft', 'withdraw-dossier', 'suspend-account'];
/** Every operation, those last after which there is no more to be asked. */
const inOrder: readonly Operation[] = operations.toSorted((a, b) => LAST.indexOf(a.id) - LAST.indexOf(b.id));

/** What an operation needs to be told so that only who asks decides. */
const bodyFor = (id: string, { step }: Thing, draft: string): object | undefined => {
  if (id === 'step-up') return { dossier: draft };
  if (id === 'issue-password') return { username: 'nguyenthilan', identityChecked: true };
  if (id === 'decide-account') return { decision: 'approve', seen: 'approve@99' };
  if (id === 'decide-feedback') return { ...lan.answering, text: 'Đã nhắc nhở quầy số ba.' };
  if (id === 'decide-dossier')
    return {
      decision: 'complete-step',
      seen: step ?? 'appraise@99',
      about: null,
      outcome: 'drafted',
      draft: 'Đồng ý.',
    };
  return undefined;
};

const ask = async ({ operation, asker, thing }: Cell): Promise<readonly [status: number, reason: string]> => {
  const names = lan.names(operation, thing);
  const good = goodRequest(operation, names);
  const body = bodyFor(operation.id, thing, names.draft ?? '') ?? ('body' in good ? good.body : undefined);
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(asker.as === undefined ? {} : { authorization: `Bearer ${asker.as}` }),
  };
  const sent = { method: operation.method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const answer = await api(new Request(BASE + good.path, sent));
  const said = await answer.text();
  const reason = answer.headers.get('content-type')?.includes('problem')
    ? (JSON.parse(said) as { reason: string }).reason
    : '';
  return [answer.status, reason];
};

/** Of business, not of who asks: what there is not, or was not proved, whoever asks. */
const OF_BUSINESS = [
  ...['slip-unknown', 'ticket-unknown', 'file-unknown', 'document-unknown', 'account-not-in-use'],
  ...['wrong-password', 'contact-code-needed'],
];
const NO = [401, 403, 404];

const nameOf = ({ operation, asker, thing }: Cell): string =>
  `${operation.id}, ${asker.role ?? 'person'}, ${asker.relation}, ${thing.name}`;

describe('(R8, N4) the matrix: every operation, every role, every relation, every thing', () => {
  test('(R8) every operation of the contract has a rule, and every rule an operation', () => {
    expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(RULES).sort());
    expect(operations.filter(({ id, who }) => (who === 'anyone') !== (RULES[id] === 'anyone'))).toEqual([]);
  });

  test('(R8) each operation but the open ones is closed to somebody and open to somebody', () => {
    for (const { id, who } of operations) {
      const answers = new Set(
        cells().flatMap((cell) => (cell.operation.id === id ? [isAllowed(id, cell.asker, cell.thing)] : [])),
      );
      expect([...answers].sort(), id).toEqual(who === 'anyone' ? [true] : [false, true]);
    }
  });

  test('(R8, N4) what is not theirs is refused to everybody, and nothing has changed by it', async () => {
    const closed = cells().filter(({ operation, asker, thing }) => !isAllowed(operation.id, asker, thing));
    const wrong: string[] = [];
    for (const cell of closed) {
      if (seenAnyway(cell)) continue;
      const [status, reason] = await ask(cell);
      if (!NO.includes(status)) wrong.push(`${nameOf(cell)}: ${status} ${reason}`);
    }
    expect(wrong).toEqual([]);
    expect(await lan.state()).toBe(before);
    process.stdout.write(`Ma trận quyền: ${cells().length} ô, ${closed.length} ô bị từ chối.\n`);
  }, 300_000);

  test('(R8) what is theirs is answered, or refused by the rules of the business alone', async () => {
    const wrong: string[] = [];
    for (const cell of cells().filter(({ operation, asker, thing }) => isAllowed(operation.id, asker, thing))) {
      const [status, reason] = await ask(cell);
      const isNo = NO.includes(status) && !OF_BUSINESS.includes(reason) && RULES[cell.operation.id] !== 'anyone';
      if (isNo || status >= 500 || reason === 'not-signed-in') wrong.push(`${nameOf(cell)}: ${status} ${reason}`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});

/** A step that stands open for nobody is “changed” to who sees the dossier: no answer of whose it is. */
const seenAnyway = ({ operation, asker, thing }: Cell): boolean =>
  operation.id === 'decide-dossier' && thing.step === null && isAllowed('get-desk-dossier', asker, thing);
