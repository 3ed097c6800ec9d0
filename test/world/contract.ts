import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { looksAtDossier } from '../../lib/domain/looks/looked.ts';
import { NotAsRecorded } from '../../lib/world/as-recorded.ts';
import { contentOf, readContent, sha256Of } from '../../lib/world/chain.ts';
import type { UploadAddress } from '../../lib/world/papers.ts';
import { verifyPdf } from '../../lib/world/signatures/verify.ts';
import { renderResult } from '../../lib/world/signed-pdf/render-result.ts';
import type { World } from '../../lib/world/world.ts';
import {
  sampleAccount,
  sampleDocument,
  sampleDraft,
  sampleEntries,
  sampleEntry,
  sampleNotice,
  sampleRow,
} from './sample-entry.ts';
import { byAgency, byLeader, SIGNED_AT, samplePaper } from './sample-paper.ts';
import { treeContract } from './tree/tree-contract.ts';

type BuiltForContract = {
  readonly world: World;
  /** Sends bytes to an upload address as a browser would; answers the status. */
  upload(address: UploadAddress, bytes: Uint8Array): Promise<number>;
  /** Writes other bytes under the name of a content, behind the world's back. */
  forge(journal: string, sha256: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
};

const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');

/** What every builder of the world must do alike. */
export const worldContract = (builder: string, build: () => Promise<BuiltForContract>): void => {
  describe(`the world built by ${builder}`, () => {
    let built: BuiltForContract;
    let world: World;
    beforeAll(async () => {
      built = await build();
      world = built.world;
    });
    afterAll(() => built.close());
    treeContract(() => world);

    test('(N3, BH-5.2) a dossier is read back entry by entry as it was appended', async () => {
      const dossier = randomUUID();
      const entries = sampleEntries(dossier, 3);
      for (const entry of entries) expect(await world.journal.append(entry)).toBe('appended');
      expect(await world.journal.read(dossier)).toEqual(entries);
      expect(await world.journal.read(randomUUID())).toEqual([]);
    });

    test('(N3, BH-5.2) an entry number is taken once: of twenty appends at the same time exactly one wins', async () => {
      const dossier = randomUUID();
      const rivals = Array.from({ length: 20 }, (_, n) => sampleEntry(dossier, undefined, { command: `rival-${n}` }));
      const answers = await Promise.all(rivals.map((entry) => world.journal.append(entry)));
      expect(answers.filter((answer) => answer === 'appended')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'conflict')).toHaveLength(19);
      expect(await world.journal.read(dossier)).toEqual([rivals[answers.indexOf('appended')]]);
    });

    test('(O15) the looks at a dossier are a journal beside its own: each grows without the other', async () => {
      const dossier = randomUUID();
      const looks = looksAtDossier(dossier);
      const looked = { events: [{ type: 'Looked', what: 'dossier' } as never] };
      const [first, look] = [sampleEntry(dossier), sampleEntry(looks, undefined, looked)];
      const second = sampleEntry(looks, look, looked);
      for (const entry of [look, first, second]) expect(await world.journal.append(entry)).toBe('appended');
      expect(await world.journal.append(second)).toBe('conflict');
      expect(await world.journal.read(dossier)).toEqual([first]);
      expect(await world.journal.read(looks)).toEqual([look, second]);
    });

    test('a content is found by dossier and SHA-256, and nothing else is', async () => {
      const dossier = randomUUID();
      const { sha256, bytes } = contentOf({ reasons: 'Thiếu bản sao chứng thực' }, world.chance.salt());
      await world.contents.put(dossier, sha256, bytes);
      await world.contents.put(dossier, sha256, bytes);
      const found = await world.contents.find(dossier, sha256);
      expect(found && readContent(found)).toEqual({ reasons: 'Thiếu bản sao chứng thực' });
      expect(await world.contents.find(randomUUID(), sha256)).toBeUndefined();
      expect(await world.contents.find(dossier, sha256Of('khác'))).toBeUndefined();
    });

    test('a content that does not fit its SHA-256 is refused', async () => {
      await expect(
        world.contents.put(randomUUID(), sha256Of('một'), new TextEncoder().encode('hai')),
      ).rejects.toThrow();
    });

    test('(B3, N2, TTH-10.3b) a content erased is gone, and only that one; erased again is success', async () => {
      const dossier = randomUUID();
      const [one, two] = ['một', 'hai'].map((text) => contentOf({ text }, world.chance.salt()));
      if (one === undefined || two === undefined) throw new Error('no contents');
      for (const { sha256, bytes } of [one, two]) await world.contents.put(dossier, sha256, bytes);
      await world.contents.erase(dossier, one.sha256);
      await world.contents.erase(dossier, one.sha256);
      expect(await world.contents.find(dossier, one.sha256)).toBeUndefined();
      expect(await world.contents.find(dossier, two.sha256)).toBeDefined();
    });

    test('(B3, B10) a claim is released by who holds it and by nobody else', async () => {
      const key = `identifier ${randomUUID()}`;
      await world.claims.claim(key, 'a');
      await world.claims.release(key, 'b');
      expect(await world.claims.find(key)).toBe('a');
      await world.claims.release(key, 'a');
      await world.claims.release(key, 'a');
      expect(await world.claims.claim(key, 'b')).toBe('b');
    });

    test('(D8) a code is claimed once, whoever asks later learns who holds it', async () => {
      const key = `code ${randomUUID()}`;
      const holders = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => world.claims.claim(key, holder)));
      expect(new Set(holders).size).toBe(1);
      expect(await world.claims.find(key)).toBe(holders[0]);
      expect(await world.claims.claim(key, 'e')).toBe(holders[0]);
      expect(await world.claims.find(`code ${randomUUID()}`)).toBeUndefined();
    });

    test('(D8) running numbers begin at 1 and are never given twice, also when a hundred ask at once', async () => {
      const series = randomUUID();
      expect(await world.numbering.next(series, 'd')).toBe(1);
      const numbers = await Promise.all(Array.from({ length: 100 }, () => world.numbering.next(series, 'd')));
      expect(new Set([1, ...numbers]).size).toBe(101);
      expect(await world.numbering.next(randomUUID(), 'd')).toBe(1);
    });

    test('(N3) a number stands open, with whom it was taken for, until it is settled', async () => {
      const series = `outgoing ${randomUUID()} 2026`;
      const open = async (milliseconds: number) =>
        (await world.numbering.open(milliseconds)).filter((number) => number.series === series);
      for (const dossier of ['d1', 'd2', 'd3']) await world.numbering.next(series, dossier);
      const [first, second, third] = await open(0);
      expect([first, second, third]).toEqual([
        { series, running: 1, takenFor: 'd1' },
        { series, running: 2, takenFor: 'd2' },
        { series, running: 3, takenFor: 'd3' },
      ]);
      expect(await open(60_000)).toEqual([]);
      if (first !== undefined && third !== undefined) await world.numbering.settle([first, third, third]);
      expect(await open(0)).toEqual([second]);
    });

    test('(C6, TH-8.2) a draft loses no change made at the same time', async () => {
      const draft = sampleDraft({ id: randomUUID(), owner: randomUUID() });
      await world.applications.put(draft);
      await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          world.applications.change(draft.id, (now) => ({
            ...now,
            answers: { ...now.answers, [`field${n}`]: String(n) },
          })),
        ),
      );
      expect(Object.keys((await world.applications.find(draft.id))?.answers ?? {})).toHaveLength(10);
      expect(await world.applications.change(randomUUID(), (now) => now)).toBeUndefined();
      expect((await world.applications.of(draft.owner)).map(({ id }) => id)).toEqual([draft.id]);
      expect(await world.applications.of(randomUUID())).toEqual([]);
      await world.applications.remove(draft.id);
      await world.applications.remove(draft.id);
      expect(await world.applications.find(draft.id)).toBeUndefined();
    });

    test('(B6, TH-2.2) a user name belongs to one account, in upper or lower case', async () => {
      const username = `can.bo.${randomUUID()}`;
      const account = sampleAccount({ id: randomUUID(), username, agency: randomUUID() });
      await world.accounts.put(account);
      expect(await world.accounts.findByUsername(username.toUpperCase())).toEqual(account);
      const second = sampleAccount({ id: randomUUID(), username: username.toUpperCase() });
      await expect(world.accounts.put(second)).rejects.toThrow('username-taken');
      expect(await world.accounts.find(second.id)).toBeUndefined();
      await world.accounts.put({ ...account, name: 'Phan Thị Đổi' });
      expect((await world.accounts.get(account.id)).name).toBe('Phan Thị Đổi');
      await expect(world.accounts.get(randomUUID())).rejects.toThrow();
    });

    test('(B5) an account’s row is written only forward along its journal', async () => {
      const account = sampleAccount({ id: randomUUID(), username: null });
      await world.accounts.put({ ...account, status: 'suspended', asOf: 4 });
      await world.accounts.put({ ...account, status: 'active', asOf: 3 });
      expect((await world.accounts.get(account.id)).status).toBe('suspended');
      await world.accounts.put({ ...account, status: 'active', asOf: 5 });
      expect((await world.accounts.get(account.id)).status).toBe('active');
    });

    test('(B3, TTH-10.3b) an account removed is gone with its password and what was sent to it; its user name is free', async () => {
      const username = `da.xoa.${randomUUID()}`;
      const account = sampleAccount({ id: randomUUID(), username });
      await world.accounts.put(account);
      await world.identity.setPassword(account.id, 'mật khẩu thử 1');
      const signedIn = await world.identity.signIn(username, 'mật khẩu thử 1');
      await world.outbox.send(sampleNotice({ key: randomUUID(), recipient: account.id, to: account.id }));
      await world.outbox.forget(account.id);
      await world.accounts.remove(account.id);
      await world.accounts.remove(account.id);
      expect(await world.accounts.find(account.id)).toBeUndefined();
      expect(await world.outbox.inbox(account.id)).toEqual([]);
      expect(await world.identity.who(signedIn?.session.token ?? '')).toBeUndefined();
      await world.accounts.put({ ...account, id: randomUUID() });
      expect(await world.identity.signIn(username, 'mật khẩu thử 1')).toBeUndefined();
    });

    test('(B6) accounts in use are found by role within their agency', async () => {
      const agency = randomUUID();
      const leader = sampleAccount({ id: randomUUID(), username: null, agency, roles: ['leader', 'department-head'] });
      const clerk = sampleAccount({ id: randomUUID(), username: null, agency, roles: ['clerk'] });
      await world.accounts.put(leader);
      await world.accounts.put(clerk);
      expect(await world.accounts.withRole(agency, 'leader')).toEqual([leader]);
      await world.accounts.put(sampleAccount({ ...leader, id: randomUUID(), status: 'cancelled' }));
      expect(await world.accounts.withRole(agency, 'leader')).toEqual([leader]);
      expect(await world.accounts.withRole(randomUUID(), 'leader')).toEqual([]);
    });

    test('a dossier row is written only forward', async () => {
      const owner = randomUUID();
      const id = randomUUID();
      await world.views.put(sampleRow({ id, owner, entry: 3, stage: 'in-process' }));
      await world.views.put(sampleRow({ id, owner, entry: 2, stage: 'submitted' }));
      expect((await world.views.ofOwner(owner)).map(({ stage }) => stage)).toEqual(['in-process']);
      await world.views.put(sampleRow({ id, owner, entry: 4, stage: 'returned', over: true }));
      expect((await world.views.ofOwner(owner)).map(({ stage }) => stage)).toEqual(['returned']);
    });

    test('a queue is read in the order of its due dates, page by page, each dossier once', async () => {
      const [unit, person] = [randomUUID(), randomUUID()];
      const dayOf = (n: number) => `2026-03-${String(28 - (n % 28)).padStart(2, '0')}T11:30:00+07:00`;
      const rows = Array.from({ length: 45 }, (_, n) => {
        const open = (queue: string) => ({ queue, step: 'appraise@3' });
        const queues = n % 3 === 0 ? [open(unit), open(person)] : [open(unit)];
        return sampleRow({ id: randomUUID(), sortBy: dayOf(n), queues });
      });
      await Promise.all(rows.map((row) => world.views.put(row)));

      const seen: string[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page = await world.views.queue([unit, person], 20, after);
        expect(page.rows.length).toBeLessThanOrEqual(20);
        seen.push(...page.rows.map(({ id }) => id));
        after = page.next;
      }
      const expected = [...rows].sort((a, b) => (a.sortBy + a.id < b.sortBy + b.id ? -1 : 1)).map(({ id }) => id);
      expect(seen).toEqual(expected);
      expect((await world.views.queue([person], 100)).rows).toHaveLength(15);
    });

    test('a dossier leaves its queue when its step is closed and then stands between steps', async () => {
      const [queue, id] = [randomUUID(), randomUUID()];
      await world.views.put(sampleRow({ id, entry: 2, queues: [{ queue, step: 'check@1' }] }));
      expect(await world.views.betweenSteps()).not.toContain(id);
      await world.views.put(sampleRow({ id, entry: 3 }));
      expect((await world.views.queue([queue], 20)).rows).toEqual([]);
      expect(await world.views.betweenSteps()).toContain(id);
      await world.views.put(sampleRow({ id, entry: 4, over: true }));
      expect(await world.views.betweenSteps()).not.toContain(id);
    });

    test('(G7) what is open is read page by page, and what is over no longer', async () => {
      const ids: readonly string[] = Array.from({ length: 7 }, () => randomUUID()).sort();
      for (const id of ids) await world.views.put(sampleRow({ id }));
      await world.views.put(sampleRow({ id: ids[3] ?? '', entry: 2, over: true }));
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const { rows, next } = await world.views.open(3, after);
        expect(rows.length).toBeLessThanOrEqual(3);
        seen.push(...rows.map(({ id }) => id));
        after = next ?? undefined;
      } while (after !== undefined);
      expect(seen).toEqual([...seen].sort());
      expect(seen.filter((id) => ids.includes(id))).toEqual(ids.filter((_, nth) => nth !== 3));
    });

    test('a row that came late changes nothing, and a dossier that changed hands is found where it is now', async () => {
      const [id, before, now] = [randomUUID(), randomUUID(), randomUUID()];
      await world.views.put(sampleRow({ id, entry: 3, agency: before, queues: [{ queue: before, step: 'check@1' }] }));
      await world.views.put(sampleRow({ id, entry: 2, agency: now }));
      expect((await world.views.ofAgency(before, 5)).rows.map(({ entry }) => entry)).toEqual([3]);
      expect((await world.views.queue([before], 5)).rows).toHaveLength(1);
      await world.views.put(sampleRow({ id, entry: 4, agency: now, queues: [{ queue: now, step: 'check@1' }] }));
      expect((await world.views.ofAgency(before, 5)).rows).toEqual([]);
      expect((await world.views.ofAgency(now, 5)).rows).toMatchObject([{ id, entry: 4 }]);
      expect((await world.views.queue([before, now], 5)).rows).toHaveLength(1);
    });

    test('the dossiers of an agency come newest first, page by page', async () => {
      const agency = randomUUID();
      const rows = [1, 2, 3, 4, 5].map((day) =>
        sampleRow({ id: randomUUID(), agency, submittedAt: `2026-04-0${day}T08:00:00+07:00` }),
      );
      for (const row of rows) await world.views.put(row);
      const first = await world.views.ofAgency(agency, 3);
      const second = await world.views.ofAgency(agency, 3, first.next ?? undefined);
      expect([...first.rows, ...second.rows]).toEqual([...rows].reverse());
      expect(second.next).toBeNull();
    });

    test('a step keeps every token it was given until they are dropped', async () => {
      const dossier = randomUUID();
      await world.waits.keep(dossier, 'check@1', 'token-a');
      await world.waits.keep(dossier, 'check@1', 'token-b');
      await world.waits.keep(dossier, 'check@1', 'token-a');
      await world.waits.keep(dossier, 'check@4', 'token-c');
      expect([...(await world.waits.tokens(dossier, 'check@1'))].sort()).toEqual(['token-a', 'token-b']);
      await world.waits.drop(dossier, 'check@1', 'token-b');
      expect(await world.waits.tokens(dossier, 'check@1')).toEqual(['token-a']);
      await world.waits.drop(dossier, 'check@1');
      expect(await world.waits.tokens(dossier, 'check@1')).toEqual([]);
      expect(await world.waits.tokens(dossier, 'check@4')).toEqual(['token-c']);
    });

    test('a token no execution waits on is gone', async () => {
      expect(await world.machines.succeed(randomUUID(), { outcome: 'received', entry: 2 })).toBe('gone');
    });

    test('(I1, TT32-9.1b) a notice goes out once, however often it is sent', async () => {
      const recipient = randomUUID();
      const notice = sampleNotice({ key: randomUUID(), recipient, to: recipient });
      await Promise.all([world.outbox.send(notice), world.outbox.send(notice)]);
      await world.outbox.send(notice);
      const later = sampleNotice({ key: randomUUID(), recipient, to: recipient, kind: 'received' });
      await world.outbox.send(later);
      const inbox = await world.outbox.inbox(recipient);
      expect(inbox.map(({ kind, state, repeat }) => [kind, state, repeat])).toEqual([
        ['received', 'sent', false],
        ['submitted', 'sent', false],
      ]);
      expect(await world.outbox.resendUnsent()).toBe(0);
    });

    test('(N2, I1) the words of what was sent about a dossier are destroyed; that it was sent stays, and it is not sent again', async () => {
      const [dossier, recipient] = [randomUUID(), randomUUID()];
      const about = sampleNotice({ key: `${dossier}/1/submitted/portal/x`, dossier, recipient, text: 'Lời riêng' });
      const other = sampleNotice({ key: `${dossier}-2/1/submitted/portal/x`, recipient, text: 'Việc khác' });
      await world.outbox.send(about);
      await world.outbox.send(other);
      await world.outbox.blank(dossier);
      await world.outbox.send(about);
      const inbox = await world.outbox.inbox(recipient);
      expect(inbox.map(({ text, state }) => [text, state])).toEqual([
        ['Việc khác', 'sent'],
        ['Đã tiêu hủy theo thời hạn lưu trữ', 'sent'],
      ]);
    });

    test('(C3, O10, TT32-7.3b) a paper is looked at where it lies: real size, SHA-256 and kind of file', async () => {
      const fileId = randomUUID();
      expect(await world.files.look(fileId)).toBeUndefined();
      const expected = { size: PDF.byteLength, sha256: sha256Of(PDF), type: 'application/pdf' };
      const address = await world.files.uploadAddress(fileId, expected);
      expect(await built.upload(address, PDF)).toBe(200);
      expect(await world.files.look(fileId)).toEqual({ ...expected, malware: false });
      expect(await world.files.read(fileId, expected.sha256).then((bytes) => bytes && sha256Of(bytes))).toBe(
        expected.sha256,
      );
      await world.files.discard(fileId);
      expect(await world.files.look(fileId)).toBeUndefined();
    });

    test('(B7, TT32-10) a wrong password and an unknown user name are answered alike; a token speaks for its account', async () => {
      const account = sampleAccount({ id: randomUUID(), username: `dang.nhap.${randomUUID()}` });
      await world.accounts.put(account);
      await world.identity.setPassword(account.id, 'mật khẩu thử 1');
      expect(await world.identity.signIn(account.username ?? '', 'sai')).toBeUndefined();
      expect(await world.identity.signIn(randomUUID(), 'mật khẩu thử 1')).toBeUndefined();
      const signedIn = await world.identity.signIn(account.username ?? '', 'mật khẩu thử 1');
      expect(signedIn?.account).toEqual(account);
      const token = signedIn?.session.token ?? '';
      expect(await world.identity.who(token)).toEqual(account);
      expect(await world.identity.who(token.replace('.', '.e'))).toBeUndefined();
      expect(await world.identity.who('không phải token')).toBeUndefined();
    });

    test('(B6, TH-20.2) a new password ends the sessions begun with the old one', async () => {
      const account = sampleAccount({ id: randomUUID(), username: `doi.${randomUUID()}` });
      await world.accounts.put(account);
      await world.identity.setPassword(account.id, 'mật khẩu cũ 1');
      const old = await world.identity.signIn(account.username ?? '', 'mật khẩu cũ 1');
      await pause(5);
      await world.identity.setPassword(account.id, 'mật khẩu mới 2');
      expect(await world.identity.who(old?.session.token ?? '')).toBeUndefined();
      const fresh = await world.identity.signIn(account.username ?? '', 'mật khẩu mới 2');
      expect(await world.identity.who(fresh?.session.token ?? '')).toEqual(account);
    });

    test('(B7, N4) signing out ends every session begun before, of this account only; the next one holds', async () => {
      const [lan, nam] = [0, 1].map((n) => sampleAccount({ id: randomUUID(), username: `ra.${n}.${randomUUID()}` }));
      if (lan === undefined || nam === undefined) throw new Error('no accounts');
      for (const account of [lan, nam]) {
        await world.accounts.put(account);
        await world.identity.setPassword(account.id, 'mật khẩu thử 1');
      }
      const signIn = async ({ username }: typeof lan) =>
        (await world.identity.signIn(username ?? '', 'mật khẩu thử 1'))?.session.token ?? '';
      const [here, there, another] = [await signIn(lan), await signIn(lan), await signIn(nam)];
      await pause(5);
      await world.identity.endSessions(lan.id);
      expect(await world.identity.who(here)).toBeUndefined();
      expect(await world.identity.who(there)).toBeUndefined();
      expect(await world.identity.who(another)).toEqual(nam);
      expect(await world.identity.who(await signIn(lan))).toEqual(lan);
    });

    test('(N3, BH-5.2) a content whose bytes are no longer those of its name is served to nobody', async () => {
      const dossier = randomUUID();
      const { sha256, bytes } = contentOf({ text: 'Đồng ý cấp giấy' }, world.chance.salt());
      await world.contents.put(dossier, sha256, bytes);
      await built.forge(dossier, sha256, contentOf({ text: 'Không đồng ý' }, world.chance.salt()).bytes);
      await expect(world.contents.find(dossier, sha256)).rejects.toThrow(NotAsRecorded);
    });

    test('(N3, BH-5.2) a paper whose bytes are no longer those that were filed is served to nobody', async () => {
      const fileId = randomUUID();
      await world.files.put(fileId, PDF);
      await world.files.put(fileId, new TextEncoder().encode('%PDF-1.7 giấy tờ khác'));
      await expect(world.files.read(fileId, sha256Of(PDF))).rejects.toThrow(NotAsRecorded);
      const shown = { type: 'application/pdf', name: 'giay-to.pdf', inline: true };
      const address = world.files.readAddress?.(fileId, sha256Of(PDF), shown);
      if (address !== undefined) await expect(address).rejects.toThrow(NotAsRecorded);
    });

    test('(D14) bytes the system itself has are kept as a file; the copy goes, the original stays', async () => {
      const [original, copy] = [randomUUID(), randomUUID()];
      for (const fileId of [original, copy, copy]) await world.files.put(fileId, PDF);
      const size = PDF.byteLength;
      expect(await world.files.look(copy)).toMatchObject({ size, sha256: sha256Of(PDF), type: 'application/pdf' });
      await world.files.discard(copy);
      expect(await world.files.read(original, sha256Of(PDF)).then((bytes) => bytes && sha256Of(bytes))).toBe(
        sha256Of(PDF),
      );
    });

    test.each([
      ['plain.pdf', 'application/pdf', 'opens'],
      ['lead-bom.pdf', 'application/pdf', 'opens'],
      ['locked-owner.pdf', 'application/pdf', 'opens'],
      ['javascript.pdf', 'application/pdf', 'active'],
      ['locked-user.pdf', 'application/pdf', 'locked'],
      ['header-only.pdf', 'application/pdf', 'cut-off'],
      ['truncated.pdf', 'application/pdf', 'cut-off'],
      ['truncated.jpg', 'image/jpeg', 'cut-off'],
      ['jpeg-named.png', 'image/jpeg', 'opens'],
      ['png-named.jpg', 'image/png', 'opens'],
      ['khong-byte.jpg', 'text/plain', 'opens'],
    ])('(C3, TT32-7.3b) how a paper opens: %s as %s: %s', async (name, type, opens) => {
      const fileId = randomUUID();
      await world.files.put(fileId, readFileSync(new URL(`../cases/papers/${name}`, import.meta.url)));
      expect(await world.files.tryToOpen(fileId, type)).toBe(opens);
    });

    test('(N2, TTH-10.3b) what was filed is destroyed, held or not; gone already is success', async () => {
      const fileId = randomUUID();
      await world.files.put(fileId, PDF);
      await world.files.hold?.(fileId, '2046-01-01T00:00:00+07:00');
      await world.files.destroy(fileId);
      await world.files.destroy(fileId);
      expect(await world.files.read(fileId, sha256Of(PDF))).toBeUndefined();
    });

    test('(F5, HT-III.1b) a dossier’s documents stand in their owner’s store, in place of its earlier ones, only forward', async () => {
      const [owner, other, dossier] = [randomUUID(), randomUUID(), randomUUID()];
      const paper = sampleDocument({ owner, dossier });
      const result = sampleDocument({
        owner,
        dossier,
        sha256: sha256Of('kết quả'),
        since: '2026-03-04T09:00:00+07:00',
      });
      await world.documents.keep(dossier, 7, [paper, result]);
      await world.documents.keep(dossier, 7, [paper, result]);
      await world.documents.keep(dossier, 6, []);
      expect(await world.documents.of(owner)).toEqual([result, paper]);
      expect(await world.documents.of(other)).toEqual([]);

      await world.documents.keep(dossier, 8, [{ ...paper, owner: other }]);
      expect(await world.documents.of(owner)).toEqual([]);
      expect(await world.documents.of(other)).toEqual([{ ...paper, owner: other }]);
      await world.documents.keep(dossier, 9, []);
      expect(await world.documents.of(other)).toEqual([]);
    });

    test('(E10, TTH annex) a signature holds for its signer and its document only', async () => {
      const [document, other] = [sha256Of('dự thảo'), sha256Of('dự thảo khác')];
      const { signature } = await world.signing.sign('tm-hanh', document);
      await world.signing.sign('tm-thu', document);
      expect(await world.signing.verify('tm-hanh', document, signature)).toBe(true);
      expect(await world.signing.verify('tm-hanh', other, signature)).toBe(false);
      expect(await world.signing.verify('tm-thu', document, signature)).toBe(false);
      expect(await world.signing.verify(randomUUID(), document, signature)).toBe(false);
    });

    test('(E10, TTH-PL 3, 4) a paper that was signed and sealed holds under the authorities the world names', async () => {
      const signed = await world.signing.paper(byLeader(await renderResult(samplePaper())));
      const sealed = await world.signing.paper(byAgency(signed));
      const found = await verifyPdf(sealed, { roots: await world.signing.roots(), at: SIGNED_AT });
      expect(found).toMatchObject([
        { by: { name: 'Hoàng Thị Hạnh', organisation: 'Ủy ban nhân dân xã Mẫu' }, valid: true, coversWhole: false },
        { by: { name: 'Ủy ban nhân dân xã Mẫu' }, valid: true, coversWhole: true },
      ]);
      expect(world.signing.isSample).toBe(true);
    });

    test('what keeps failing is listed once for a person to see', async () => {
      const dossier = randomUUID();
      const failure = { where: 'react', dossier, entry: 7, error: 'máy chủ thư không trả lời' };
      await world.failed.add(failure);
      await world.failed.add(failure);
      const mine = (await world.failed.list()).filter((failure) => failure.dossier === dossier);
      expect(mine).toHaveLength(1);
      expect(mine).toMatchObject([failure]);
    });

    test('(B1, B8, BH-17) a one-time code is right once; a new one replaces it', async () => {
      const key = randomUUID();
      expect(await world.codes.check(key, '123456')).toBe('gone');
      const first = (await world.codes.make(key, 60)) ?? '';
      expect(first).toMatch(/^\d{6}$/);
      expect(await world.codes.check(randomUUID(), first)).toBe('gone');
      const wrong = first === '000000' ? '000001' : '000000';
      expect(await world.codes.check(key, wrong)).toBe('wrong');
      expect(await world.codes.check(key, first)).toBe('right');
      expect(await world.codes.check(key, first)).toBe('gone');
      const second = (await world.codes.make(key, 60)) ?? '';
      const third = (await world.codes.make(key, 60)) ?? '';
      if (second !== third) expect(await world.codes.check(key, second)).toBe('wrong');
      expect(await world.codes.check(key, third)).toBe('right');
    });

    test('(B1, B8, R8) after five wrong tries the right code holds no more; an expired one neither', async () => {
      const key = randomUUID();
      const code = (await world.codes.make(key, 60)) ?? '';
      const wrong = code === '000000' ? '000001' : '000000';
      const tries = await Promise.all(Array.from({ length: 8 }, () => world.codes.check(key, wrong)));
      expect(tries.filter((answer) => answer === 'wrong')).toHaveLength(5);
      expect(await world.codes.check(key, code)).toBe('gone');
      const expired = (await world.codes.make(key, 0)) ?? '';
      expect(await world.codes.check(key, expired)).toBe('gone');
    });

    test('(H1, TT01-16.2d) a key may be taken so many times a minute', async () => {
      const key = randomUUID();
      const answers = await Promise.all([1, 2, 3, 4].map(() => world.limits.take(key, 3)));
      expect(answers).toEqual([true, true, true, false]);
      expect(await world.limits.take(randomUUID(), 3)).toBe(true);
    });

    test('(B7, N4) wrong tries are counted by their key, also when they come at once, until one is right', async () => {
      const key = randomUUID();
      const tries = (many: number) => Promise.all(Array.from({ length: many }, () => world.limits.tryOnce(key, 3)));
      expect((await tries(5)).filter((free) => free)).toHaveLength(3);
      expect(await world.limits.tryOnce(randomUUID(), 3)).toBe(true);
      await world.limits.forgive(key);
      expect(await tries(1)).toEqual([true]);
    });
  });
};
