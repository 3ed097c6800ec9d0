import { readdirSync, readFileSync } from 'node:fs';
import { Stack } from 'aws-cdk-lib';
import { describe, expect, test } from 'vitest';
import { accountOperations } from '../../functions/audiences/accounts.ts';
import { signInOperations } from '../../functions/audiences/sign-in.ts';
import { PERMISSIONS } from '../../lib/stacks/constructs/needs.ts';
import { FUNCTIONS, type FunctionName, type Need } from '../../lib/stacks/functions.ts';
import { provinceOnAws } from '../../lib/stacks/province-on-aws.ts';
import { TABLES } from '../../lib/world/aws/tables.ts';
import { findProvince } from '../../provinces/find-province.ts';
import { flat } from './template-of.ts';

// The emulator lets everybody do everything: what a function may do is proved here, against what its sources do.
const WORLD = new URL('../../lib/world/aws/', import.meta.url);
const ENTRIES = new URL('../../bin/lambda/', import.meta.url);

const PROVINCE = provinceOnAws(findProvince('thanh-hoa'), () => undefined);

const onTables = (need: Need): boolean => (need.split(':')[0] ?? '') in TABLES;

const VERBS: Readonly<Record<string, string>> = {
  getItem: 'GetItem',
  queryItems: 'Query',
  putItem: 'PutItem',
  updateItem: 'UpdateItem',
  deleteItem: 'DeleteItem',
  putTogether: 'PutItem',
  scanTable: 'Scan',
};

/** What no function asks: who looks after the system reads the list of failures, and verifies every series and list, by hand. */
const BY_HAND = ['failed Query', 'claims Scan', 'views Scan'];

/** `claims PutItem`, and `views/* Query` for its lists: everything the parts of the AWS world do to the tables. */
const done = (): readonly string[] =>
  readdirSync(WORLD, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const source = file.endsWith('.ts') ? readFileSync(new URL(file, WORLD), 'utf8') : '';
    const own = /const TABLE = '(\w+)'/.exec(source)?.[1];
    return [...source.matchAll(CALLS)].map((call) => {
      const [, verb = '', table = own] = call;
      const list = /\blist[:,]/.test(source.slice(call.index, call.index + 200).split(';')[0] ?? '');
      return `${table}${verb === 'queryItems' && list ? '/*' : ''} ${VERBS[verb]}`;
    });
  });

const CALLS =
  /\b(getItem|queryItems|putItem|putTogether|updateItem|deleteItem|scanTable)(?:<.*>)?\(\s*dynamo,\s*(?:'(\w+)'|TABLE)/g;

/** The same of what the needs allow. */
const allowed = (): readonly string[] => {
  const stack = new Stack();
  const ofTables = (Object.keys(PERMISSIONS) as Need[]).filter(onTables);
  return ofTables.flatMap((need) =>
    PERMISSIONS[need]({ province: PROVINCE }).flatMap(({ actions, resources }) =>
      resources.flatMap((resource) => {
        const name = /:table\/thanh-hoa-(.+)$/.exec(flat(stack.resolve(resource)))?.[1]?.replace(/\/index.*/, '/*');
        return actions.map((action) => `${name} ${action.replace('dynamodb:', '')}`);
      }),
    ),
  );
};

describe('what a function may do', () => {
  test('(N4, R10) the needs allow everything the world does to the tables, and nothing it does not do', () => {
    const sorted = (all: readonly string[]) => [...new Set(all)].toSorted();
    expect(sorted(allowed())).toEqual(sorted(done()).filter((verb) => !BY_HAND.includes(verb)));
    expect(sorted(done()).length).toBeGreaterThan(25);
  });
});

/** What a function has to be allowed for a part of the world it holds: one of these needs. */
const FOR_PART: Readonly<Record<string, readonly Need[]>> = {
  journal: ['journal:read'],
  calendar: ['journal:read'],
  tree: ['tree:extend'],
  checkpoints: ['vouch'],
  timeStamps: ['tree:extend'],
  deliveries: ['tree:extend'],
  contents: ['contents:read'],
  claims: ['claims:read'],
  numbering: ['numbers:take', 'numbers:settle'],
  applications: ['drafts:read'],
  accounts: ['accounts:read'],
  views: ['views:read', 'views:write'],
  documents: ['documents:read', 'documents:write'],
  waits: ['waits'],
  alarms: ['waits'],
  machines: ['machines:start', 'machines:answer'],
  outbox: ['outbox:read'],
  courier: ['outside'],
  payments: ['payments'],
  files: ['papers:read', 'papers:keep'],
  identity: ['sessions', 'sign-in'],
  // Who only has papers sealed asks the function that draws them.
  signing: ['sign', 'draw'],
  drawing: ['draw'],
  signatures: ['open'],
  failed: ['failed:write'],
  limits: ['passing'],
  codes: ['passing'],
  inbound: ['claims:read'],
};

describe.each(Object.keys(FUNCTIONS) as FunctionName[])('%s', (name) => {
  const source = readFileSync(new URL(`${name}.ts`, ENTRIES), 'utf8');
  const composed = /awsWorld\(province, \{(.*?)\n\}\)/s.exec(source)?.[1] ?? '';
  const parts = [...composed.matchAll(/^ {2}(\w+)/gm)].map(([, part = '']) => part);
  const needs: readonly Need[] = FUNCTIONS[name].needs;

  test('(N4, R10) is allowed what the parts of the world it holds ask for', () => {
    expect(parts.filter((part) => FOR_PART[part] === undefined)).toEqual([]);
    // The function of the slips holds the renderer itself: it asks nobody.
    const asks = parts.filter((part) => !(name === 'slips' && part === 'drawing'));
    const missing = asks.filter((part) => !FOR_PART[part]?.some((need) => needs.includes(need)));
    expect(missing).toEqual([]);
  });
});

test.each([
  ['sign-in', signInOperations],
  ['accounts', accountOperations],
] as const)('(TT01-16.2b) %s holds the national login, for its operations ask for it', (name, operations) => {
  expect(operations.some(({ id }) => id.includes('national'))).toBe(true);
  expect(readFileSync(new URL(`${name}.ts`, ENTRIES), 'utf8')).toContain('...national }');
  expect(FUNCTIONS[name].needs).toContain('sign-in');
});
