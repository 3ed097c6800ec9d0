import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dynamo } from '../../lib/world/aws/dynamo.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { sampleAccount, sampleDocument, sampleDraft, sampleEntry } from '../world/sample-entry.ts';
import { storedForTests } from './aws-for-tests.ts';
import { callsOf } from './counted.ts';

let dynamo: Dynamo;
let world: World;
beforeAll(async () => {
  ({ dynamo, world } = await storedForTests());
});
afterAll(() => dynamo.client.destroy());

test('(N5) what each operation costs in calls to DynamoDB', async () => {
  const [dossier, id] = [randomUUID(), randomUUID()];
  const bytes = new TextEncoder().encode('nội dung');
  const sha256 = sha256Of(bytes);
  const account = sampleAccount({ id, username: `dem.${id}` });
  const draft = sampleDraft({ id, owner: id });
  const operations: Readonly<Record<string, () => Promise<unknown>>> = {
    'journal.append': () => world.journal.append(sampleEntry(dossier)),
    'journal.read': () => world.journal.read(dossier),
    'contents.put': () => world.contents.put(dossier, sha256, bytes),
    'contents.find': () => world.contents.find(dossier, sha256),
    'contents.erase': () => world.contents.erase(dossier, sha256),
    'claims.claim': () => world.claims.claim(id, 'a'),
    'claims.claim taken': () => world.claims.claim(id, 'b'),
    'claims.find': () => world.claims.find(id),
    'claims.release': () => world.claims.release(id, 'a'),
    'numbering.next': () => world.numbering.next(id, id),
    'drafts.put': () => world.applications.put(draft),
    'drafts.find': () => world.applications.find(id),
    'drafts.change': () => world.applications.change(id, (now) => ({ ...now, answers: { a: 'b' } })),
    'drafts.of': () => world.applications.of(id),
    'drafts.remove': () => world.applications.remove(id),
    'accounts.put': () => world.accounts.put(account),
    'accounts.get': () => world.accounts.get(id),
    'accounts.findByUsername': () => world.accounts.findByUsername(`dem.${id}`),
    'accounts.withRole': () => world.accounts.withRole('xa-thu', 'receptionist'),
    'accounts.remove': () => world.accounts.remove(id),
    'documents.keep': () => world.documents.keep(dossier, 1, [sampleDocument({ dossier, owner: id })]),
    'documents.of': () => world.documents.of(id),
    'waits.keep': () => world.waits.keep(dossier, 'check@1', 'token'),
    'waits.tokens': () => world.waits.tokens(dossier, 'check@1'),
    'waits.drop one': () => world.waits.drop(dossier, 'check@1', 'token'),
    'waits.drop step': () => world.waits.drop(dossier, 'check@1'),
    'limits.take': () => world.limits.take(id, 5),
    'limits.tryOnce': () => world.limits.tryOnce(id, 5),
    'limits.forgive': () => world.limits.forgive(id),
    'codes.make': () => world.codes.make(id, 60),
    'codes.check wrong': () => world.codes.check(id, 'sai'),
    'codes.make and check right': async () => world.codes.check(id, (await world.codes.make(id, 60)) ?? ''),
    'failed.add': () => world.failed.add({ where: 'react', dossier, entry: 1, error: 'lỗi' }),
    'inbound.holds': () => world.inbound.holds('x'),
  };
  const counted: Record<string, string> = {};
  for (const [name, work] of Object.entries(operations)) counted[name] = (await callsOf(dynamo, work)).join(' ');
  expect(counted).toEqual({
    'journal.append': 'PutItem',
    'journal.read': 'Query',
    'contents.put': 'PutItem',
    'contents.find': 'Query',
    'contents.erase': 'DeleteItem',
    'claims.claim': 'PutItem',
    'claims.claim taken': 'PutItem',
    'claims.find': 'GetItem',
    'claims.release': 'DeleteItem',
    'numbering.next': 'UpdateItem PutItem',
    'drafts.put': 'UpdateItem',
    'drafts.find': 'GetItem',
    'drafts.change': 'GetItem UpdateItem',
    'drafts.of': 'Query',
    'drafts.remove': 'DeleteItem',
    'accounts.put': 'PutItem UpdateItem',
    'accounts.get': 'GetItem',
    'accounts.findByUsername': 'GetItem GetItem',
    'accounts.withRole': 'Query',
    'accounts.remove': 'GetItem DeleteItem DeleteItem',
    'documents.keep': 'PutItem',
    'documents.of': 'Query',
    'waits.keep': 'PutItem',
    'waits.tokens': 'Query',
    'waits.drop one': 'DeleteItem',
    'waits.drop step': 'Query',
    'limits.take': 'UpdateItem',
    'limits.tryOnce': 'UpdateItem',
    'limits.forgive': 'UpdateItem',
    'codes.make': 'UpdateItem',
    'codes.check wrong': 'UpdateItem',
    'codes.make and check right': 'UpdateItem UpdateItem UpdateItem',
    'failed.add': 'UpdateItem',
    'inbound.holds': 'GetItem',
  });
});
