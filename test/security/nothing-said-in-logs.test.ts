import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { reactCommand } from '../../bin/operate/react.ts';
import { operations } from '../../functions/audiences/operations.ts';
import { rebuild } from '../../functions/scheduled/rebuild.ts';
import { batchReader } from '../../functions/stream/batch.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { faultWords, namedOnly, whatFailed } from '../../lib/world/fault.ts';
import type { World } from '../../lib/world/world.ts';
import { officersConsole } from '../../web/console/app.tsx';
import { portal } from '../../web/portal/app.tsx';
import { LAN, MINH } from '../functions/office.ts';
import { BASE } from '../functions/whole-system.ts';
import { sourcesOf } from '../house/sources.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { sampleEntries } from '../world/sample-entry.ts';
import { goodRequest, oneAfterAnother } from './good-requests.ts';
import { type LansThings, lansThings } from './lans-things.ts';

/** A message that quotes what a person wrote, over several lines, one of which looks like a line of a stack. */
const SAID = 'Nguyễn Thị Lan, 038190000011: không gửi được\n    at Nguyễn Thị Lan (lan@mau.example:1:1)';
const WHO = /Nguyễn|Lan|038190000011|mau\.example/;
const fault = (): Promise<never> => Promise.reject(new TypeError(SAID));

/** Everything written to a log since the test began. */
const written: string[] = [];
const spies = [
  ...(['error', 'warn', 'info', 'log', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...said) => void written.push(said.map(String).join(' '))),
  ),
  vi.spyOn(process.stderr, 'write').mockImplementation((said) => written.push(String(said)) > 0),
];
beforeEach(() => written.splice(0));
afterAll(() => {
  for (const spy of spies) spy.mockRestore();
});

const mustBeSilent = (said: readonly string[], name = 'TypeError'): void => {
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((line) => WHO.test(line))).toEqual([]);
  expect(said.join('\n')).toContain(name);
};

describe('(N4, TTH-18.5) of an error its name, its code and its place are written down', () => {
  test.each<[string, unknown, RegExp]>([
    ['a message of several lines', new TypeError(SAID), /^TypeError at nothing-said-in-logs\.test\.ts:\d+:\d+$/],
    ['a code of the machine', Object.assign(new Error(SAID), { code: 'ENOSPC' }), /^Error ENOSPC at /],
    ['a code that a person wrote', Object.assign(new Error('x'), { code: 'Lan' }), /^Error at /],
    ['a name that a person wrote', Object.assign(new Error('x'), { name: 'Nguyễn Thị Lan' }), /^Error at /],
    [
      'a message that was changed',
      Object.assign(new Error('x'), { message: SAID }),
      /^Error( at nothing-said-in-logs\.test\.ts:\d+:\d+)?$/,
    ],
    ['no error at all', SAID, /^unknown$/],
    ['nothing', undefined, /^unknown$/],
  ])('(N4) %s', (_what, error, words) => {
    expect(faultWords(error)).toMatch(words);
    expect(JSON.stringify(whatFailed(error))).not.toMatch(WHO);
  });

  test('(N4) what leaves a function of AWS keeps the name by which machines try again, and no word more', async () => {
    const busy = () => Promise.reject(Object.assign(new Error(SAID), { name: 'ThrottlingException' }));
    const thrown = await namedOnly(busy)().catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: 'ThrottlingException' });
    expect(`${(thrown as Error).message} ${(thrown as Error).stack}`).not.toMatch(WHO);
    expect(await namedOnly(async (n: number) => n + 1)(1)).toBe(2);
  });
});

describe('(N4, R9) whatever fails, wherever: no log and no list quotes a person', () => {
  let lan: LansThings;
  beforeAll(async () => {
    lan = await lansThings();
  }, 60_000);
  afterAll(() => lan.front.close());

  test('(N4) every operation of the API', async () => {
    const { world } = lan.front.system;
    const broken = Object.fromEntries(
      (['journal', 'contents', 'claims', 'views', 'applications', 'files', 'outbox'] as const).map((name) => [
        name,
        Object.fromEntries(Object.keys(world[name]).map((verb) => [verb, fault])),
      ]),
    ) as unknown as Partial<World>;
    const api = gateway(operations, { ...world, ...broken });
    const tokens = await Promise.all([LAN, MINH].map((name) => world.identity.signIn(name, `mau-${name}`)));
    for (const operation of oneAfterAnother(operations)) {
      const { path, body } = goodRequest(operation, lan.names(operation));
      for (const signedIn of tokens) {
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${signedIn?.session.token}` };
        const sent = body === undefined ? {} : { body: JSON.stringify(body) };
        await api(new Request(BASE + path, { method: operation.method, headers, ...sent }));
      }
    }
    expect(written.length).toBeGreaterThan(20);
    mustBeSilent(written);
  });

  test('(N4) the pages of portal and console', async () => {
    const settings = { title: 'x', baseUrl: BASE, ruleSet: 'x', province: 'x', hotline: 'x', email: 'x' };
    const headers = { cookie: '__Host-mc-portal=a; mc-portal=a; __Host-mc-console=a; mc-console=a' };
    // What JSON cannot be read from is quoted by the engine's own message.
    const garbled = async () => new Response(SAID, { headers: { 'content-type': 'application/json' } });
    for (const path of ['/', '/tthc', '/tra-cuu?ma=a', '/ho-so']) {
      await portal(garbled, settings).fetch(new Request(BASE + path, { headers }));
      await officersConsole(garbled, settings).fetch(new Request(`${BASE}/can-bo${path}`, { headers }));
    }
    mustBeSilent(written, 'SyntaxError');
  });

  test('(N4) readers of the stream, rebuilding and the operator’s command', async () => {
    const { world } = lan.front.system;
    const [entry] = sampleEntries(lan.dossier, 1) as [Entry<unknown>];
    const image = { dossier: { S: entry.dossier }, entry: { N: '1' }, body: { S: JSON.stringify(entry) } };
    const event = { Records: [{ eventName: 'INSERT', dynamodb: { NewImage: image } }] } as never;
    const parts = { world, refresh: async () => undefined };
    await batchReader({ name: 'react', of: 'each-entry', read: fault })(parts)(event);

    const broken = { ...world, views: { ...world.views, put: fault }, alarms: { set: fault } };
    const ids = (async function* () {
      yield lan.dossier;
    })();
    const notRebuilt = await rebuild(broken, ids);
    const operated = { reacting: async () => broken } as never;
    const { lines } = await reactCommand.run({ words: [lan.dossier], values: {} } as never, operated);
    const failed = await world.failed.list();
    mustBeSilent([...written, ...lines, ...notRebuilt.map(({ error }) => error), ...failed.map(({ error }) => error)]);
    expect([failed.length, notRebuilt.length]).toEqual([1, 1]);
  });

  test('(N4) readers, machines, looks and sweeps of the one machine', async () => {
    const { dataDir, remove } = freshFolder();
    const { machines, ...handlers } = { machines: { 'sample-1': ONE_STEP }, readers: { react: fault } };
    const system = await openForTests(dataDir, {
      ...handlers,
      machines,
      steps: { fails: fault },
      look: fault,
      sweep: fault,
    });
    await system.boot();
    for (const entry of sampleEntries('dossier-1', 1)) await system.world.journal.append(entry);
    await system.world.machines.start('sample-1', 'dossier-1-1', {
      dossierId: 'dossier-1',
      last: { outcome: 'started', entry: 1 },
    });
    await system.world.alarms.set('dossier-1', '2026-02-13T16:50:00+07:00');
    await system.settled();
    await system.moveClock('2026-02-13T17:00:00+07:00');
    const failed = await system.world.failed.list();
    await system.close();
    remove();
    expect(failed.map(({ where }) => where).toSorted()).toEqual(['deadlines', 'machine sample-1', 'react']);
    mustBeSilent([...written, ...failed.map(({ error }) => error)]);
  });
});

const ONE_STEP = {
  StartAt: 'Fails',
  States: {
    Fails: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder CDK fills on AWS
      Parameters: { FunctionName: '${fails}', Payload: {} },
      End: true,
    },
  },
} as never;

describe('(N4) no source writes more than that', () => {
  const WRITES = /console\.(?:error|warn|info|log|debug)\(|failed\s*\.add\(|std(?:err|out)\.write\(/;
  const QUOTES = /\.message\b|\.stack\b|String\((?:error|e|err)\)|\$\{(?:error|e|err)\}/;
  const writing = sourcesOf('functions', 'lib/world', 'lib/domain', 'web', 'bin/lambda').flatMap(({ path, text }) =>
    text.split(/;\n/).flatMap((statement) => (WRITES.test(statement) ? [{ path, statement }] : [])),
  );

  test('(N4) what is logged or listed takes nothing of an error but through whatFailed', () => {
    expect(writing.length).toBeGreaterThan(8);
    expect(writing.filter(({ statement }) => QUOTES.test(statement)).map(({ path }) => path)).toEqual([]);
  });

  test('(N4) every function of AWS lets only names out, or answers every error itself', () => {
    const entries = sourcesOf('bin/lambda').filter(({ path }) => !path.includes('/shared/'));
    expect(entries.length).toBeGreaterThan(15);
    const open = entries.filter(({ text }) => !/export const handler = (?:namedOnly|httpFunction)\(/.test(text));
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});
