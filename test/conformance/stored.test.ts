import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordIn } from '../../functions/deciding/record.ts';
import { type Dynamo, getItem, queryItems } from '../../lib/world/aws/dynamo.ts';
import { setInboundSecret } from '../../lib/world/aws/post/inbound.ts';
import { awsAccounts } from '../../lib/world/aws/sign-in/accounts.ts';
import { awsCodes } from '../../lib/world/aws/sign-in/codes.ts';
import { awsLimits } from '../../lib/world/aws/sign-in/limits.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { sampleAccount, sampleDocument, sampleDraft, sampleEntries, sampleEntry } from '../world/sample-entry.ts';
import { storedForTests } from './aws-for-tests.ts';
import { callsOf, withLostAnswer } from './counted.ts';

let dynamo: Dynamo;
let world: World;
beforeAll(async () => {
  ({ dynamo, world } = await storedForTests());
});
afterAll(() => dynamo.client.destroy());

describe('the journal in DynamoDB', () => {
  test('(N3) where the answer to an append is lost, the second try says conflict and the decision stands once', async () => {
    const entry = sampleEntry(randomUUID());
    expect(await withLostAnswer(dynamo, 'PutItem', () => world.journal.append(entry))).toBe('conflict');
    expect(await world.journal.read(entry.dossier)).toEqual([entry]);
  });

  test('(N3) whoever decided is told the entry that stands, though its answer was lost', async () => {
    const dossier = randomUUID();
    const intent = {
      journal: dossier,
      command: 'own-command',
      by: { id: 'tm-lan', roles: [], agency: null },
      blank: undefined,
      decide: () => [{ type: 'Tried' }],
    };
    await world.journal.append(sampleEntry(dossier));
    const lossy: World = {
      ...world,
      journal: {
        ...world.journal,
        append: (entry) => withLostAnswer(dynamo, 'PutItem', () => world.journal.append(entry)),
      },
    };
    const { entry, entries } = await recordIn(lossy, (so) => so, intent);
    expect(entry?.command).toBe('own-command');
    expect(entries).toHaveLength(2);
    expect(await world.journal.read(dossier)).toEqual(entries);
  });

  test('(N3) the body is the entry exactly, and only what somebody decided goes to the function that reacts, a look to none (O15)', async () => {
    const dossier = randomUUID();
    const opened = sampleEntry(dossier);
    const decided = sampleEntry(dossier, opened, {
      events: [{ type: 'StepClosed', key: 'check@1', outcome: 'received' } as never],
    });
    const looked = sampleEntry(dossier, decided, { events: [{ type: 'Looked', what: 'dossier' } as never] });
    for (const entry of [opened, decided, looked]) await world.journal.append(entry);
    const rows = await queryItems<{ body: string; reacts: string; at: string }>(dynamo, 'journal', {
      where: 'dossier = :dossier',
      values: { ':dossier': dossier },
    });
    expect(rows.map(({ reacts }) => reacts)).toEqual(['no', 'yes', 'never']);
    expect(rows.map(({ body }) => JSON.parse(body))).toEqual([opened, decided, looked]);
  });

  test('(N5) a journal longer than a page of the table is read whole and in order', async () => {
    const dossier = randomUUID();
    const wide = { type: 'Tried', text: 'x'.repeat(300_000) } as never;
    const entries = sampleEntries(dossier, 1);
    while (entries.length < 6) entries.push(sampleEntry(dossier, entries.at(-1), { events: [wide] }));
    for (const entry of entries) await world.journal.append(entry);
    const calls = await callsOf(dynamo, async () => expect(await world.journal.read(dossier)).toEqual(entries));
    expect(calls.length).toBeGreaterThan(1);
  });

  test('(N5) after a decision the next entry is waited for, in three looks at most', async () => {
    const dossier = randomUUID();
    const [first, second] = sampleEntries(dossier, 2);
    if (first === undefined || second === undefined) throw new Error('no entries');
    await world.journal.append(first);
    const alone = await callsOf(dynamo, async () => world.journal.next?.(dossier, 1, 2_000));
    expect(alone.length).toBeLessThanOrEqual(3);

    let grown = false;
    const waiting = world.journal.next?.(dossier, 1, 20_000).then(() => {
      grown = true;
    });
    await pause(100);
    expect(grown).toBe(false);
    await world.journal.append(second);
    await Promise.race([waiting, pause(5_000)]);
    expect(grown).toBe(true);
  });
});

test('(N2, TTH-10.3b) a content too long for one item is kept whole and destroyed whole', async () => {
  const dossier = randomUUID();
  const bytes = new Uint8Array(900_000).map((_, n) => n % 251);
  const sha256 = sha256Of(bytes);
  await world.contents.put(dossier, sha256, bytes);
  expect(await world.contents.find(dossier, sha256)).toEqual(bytes);
  await world.contents.erase(dossier, sha256);
  await world.contents.erase(dossier, sha256);
  expect(await world.contents.find(dossier, sha256)).toBeUndefined();
  expect(await queryItems(dynamo, 'contents', { where: 'dossier = :d', values: { ':d': dossier } })).toEqual([]);
});

describe('accounts in DynamoDB', () => {
  test('(B6) a user name that was changed is free again; a late row gives no name back that is in use', async () => {
    const [id, other] = [randomUUID(), randomUUID()];
    const [before, after] = [`cu.${id}`, `moi.${id}`];
    await world.accounts.put(sampleAccount({ id, username: before, asOf: 1 }));
    await world.accounts.put(sampleAccount({ id, username: after, asOf: 2 }));
    await world.accounts.put(sampleAccount({ id, username: before, asOf: 1 }));
    expect((await world.accounts.findByUsername(after))?.id).toBe(id);
    expect(await world.accounts.findByUsername(before)).toBeUndefined();
    await world.accounts.put(sampleAccount({ id: other, username: before }));
    expect((await world.accounts.findByUsername(before))?.id).toBe(other);
  });

  test('(B6) of ten who register one user name at the same time one has it, the others are told', async () => {
    const username = `cung.luc.${randomUUID()}`;
    const ids = Array.from({ length: 10 }, () => randomUUID());
    const told = await Promise.allSettled(ids.map((id) => world.accounts.put(sampleAccount({ id, username }))));
    expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const has = await world.accounts.findByUsername(username);
    expect(has?.id).toBe(ids[told.findIndex(({ status }) => status === 'fulfilled')]);
  });

  test('(B6, TH-20.2) since when sessions hold is read with the account, stays when the row is written, and only moves on', async () => {
    const accounts = awsAccounts(dynamo);
    const id = randomUUID();
    await accounts.endSessions(id, 5_000);
    expect(await accounts.find(id)).toBeUndefined();
    expect(await accounts.findWithSessions(id)).toBeUndefined();
    const account = sampleAccount({ id, username: null });
    await accounts.put(account);
    await accounts.endSessions(id, 4_000);
    expect(await accounts.findWithSessions(id)).toEqual({ account, sessionsSince: 5_000, uses: {} });
    await accounts.endSessions(id, 6_000);
    await accounts.put({ ...account, name: 'Phan Thị Đổi' });
    const calls = await callsOf(dynamo, async () =>
      expect((await accounts.findWithSessions(id))?.sessionsSince).toBe(6_000),
    );
    expect(calls).toEqual(['GetItem']);
  });

  test('(B3, TTH-10.3b) an account removed takes its password with it and leaves no item', async () => {
    const forgotten: string[] = [];
    const accounts = awsAccounts(dynamo, async (id) => {
      forgotten.push(id);
    });
    const id = randomUUID();
    await accounts.put(sampleAccount({ id, username: `xoa.${id}` }));
    await accounts.remove(id);
    expect(forgotten).toEqual([id]);
    expect(await getItem(dynamo, 'accounts', { id })).toBeUndefined();
    expect(await getItem(dynamo, 'accounts', { id: `username xoa.${id}` })).toBeUndefined();
  });
});

test('(H4, N4) the provider of SMS and e-mail is known by its secret alone, which stands nowhere in clear', async () => {
  const secret = randomUUID();
  expect(await world.inbound.holds(secret)).toBe(false);
  await setInboundSecret(dynamo, secret);
  expect(await world.inbound.holds(secret)).toBe(true);
  for (const wrong of [undefined, '', secret.slice(1), `${secret} `, secret.toUpperCase()])
    expect(await world.inbound.holds(wrong)).toBe(false);
  expect(JSON.stringify(await getItem(dynamo, 'claims', { key: 'inbound-secret' }))).not.toContain(secret);
  await expect(setInboundSecret(dynamo, 'ngắn')).rejects.toThrow('ít nhất 32 ký tự');
});

test('(C6, TH-8.2) a change of a draft whose answer was lost is made once', async () => {
  const draft = sampleDraft({ id: randomUUID(), owner: randomUUID() });
  await world.applications.put(draft);
  const file = { fileId: 'f', component: 'c', name: 'a.pdf', type: 'application/pdf', size: 1, sha256: 'c'.repeat(64) };
  const add = () =>
    world.applications.change(draft.id, (now) => ({ ...now, files: [...now.files, { ...file, state: 'waiting' }] }));
  expect((await withLostAnswer(dynamo, 'UpdateItem', add))?.files).toHaveLength(1);
  expect((await world.applications.find(draft.id))?.files).toHaveLength(1);
});

test('(D8) a number whose answer was lost is a gap and no double; a claim whose answer was lost is still one’s own', async () => {
  const series = randomUUID();
  const first = await withLostAnswer(dynamo, 'UpdateItem', () => world.numbering.next(series, 'd'));
  expect(await world.numbering.next(series, 'd')).toBeGreaterThan(first);
  expect(await withLostAnswer(dynamo, 'PutItem', () => world.claims.claim(series, 'a'))).toBe('a');
});

test('(C6, TH-8.2) a draft beyond any form is refused by name, and the one before stands', async () => {
  const draft = sampleDraft({ id: randomUUID(), owner: randomUUID() });
  await world.applications.put(draft);
  const answers = { note: 'ă'.repeat(200_000) };
  await expect(world.applications.change(draft.id, (now) => ({ ...now, answers }))).rejects.toThrow('draft-too-large');
  expect(await world.applications.find(draft.id)).toEqual(draft);
});

test('(F5, HT-III.1b) a dossier’s documents are kept by one put; of several owners it refuses', async () => {
  const dossier = randomUUID();
  const [one, two] = [sampleDocument({ dossier, owner: 'a' }), sampleDocument({ dossier, owner: 'b' })];
  await expect(world.documents.keep(dossier, 1, [one, two])).rejects.toThrow('several owners');
  expect(await callsOf(dynamo, () => world.documents.keep(dossier, 2, [one, one]))).toEqual(['PutItem']);
  expect((await world.documents.of('a')).filter((document) => document.dossier === dossier)).toEqual([one]);
});

describe('one-time codes and limits in DynamoDB', () => {
  const DAY_MS = 86_400_000;

  test('(B1, R8) nobody gets more than thirty codes a day under one key; the next day thirty more', async () => {
    let now = 20_000 * DAY_MS;
    const codes = awsCodes(dynamo, () => now);
    const key = randomUUID();
    const asked = await Promise.all(Array.from({ length: 33 }, () => codes.make(key, 60)));
    expect(asked.filter((code) => code !== undefined)).toHaveLength(30);
    now += DAY_MS;
    expect(await codes.make(key, 60)).toMatch(/^\d{6}$/);
  });

  test('(B8, BH-17, N4) a right code tried eight times side by side is right once; neither code nor key stands in clear', async () => {
    const codes = awsCodes(dynamo);
    const key = `0900000000 ${randomUUID()}`;
    const code = (await codes.make(key, 60)) ?? '';
    const stored = await getItem(dynamo, 'passing', { key: `code ${sha256Of(key)}` });
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`0900000000|"${code}"`));
    const tries = await Promise.all(Array.from({ length: 8 }, () => codes.check(key, code)));
    expect(tries.filter((answer) => answer === 'right')).toHaveLength(1);
    expect(tries.filter((answer) => answer === 'gone')).toHaveLength(7);
  });

  test('(H1, TT01-16.2d) of twenty takes at the same time as many as allowed pass; the next minute as many more', async () => {
    let now = 1_000_000 * 60_000;
    const limits = awsLimits(dynamo, () => now);
    const key = `look-up ${randomUUID()}`;
    const taken = await Promise.all(Array.from({ length: 20 }, () => limits.take(key, 7)));
    expect(taken.filter(Boolean)).toHaveLength(7);
    now += 60_000;
    expect(await limits.take(key, 7)).toBe(true);
  });
});
