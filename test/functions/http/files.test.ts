import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { filed } from '../filed-in.ts';
import { openSystem, PDF, PNG, problemIn, type WholeSystem } from '../whole-system.ts';

const LAN = 'nguyenthilan';
const NAM = 'tranvannam';
/** In two halves, so that no scanner takes this file for a carrier. */
const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR${'-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;

/** The beginning of a Windows program. */
const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(126)]);

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());
beforeEach(async () => {
  const told = await front.ask('POST', '/api/dossiers', { as: LAN, body: { procedure: 'MAU.1005', agency: XA_MAU } });
  id = (told.body as { id: string }).id;
});

// One person may have so many drafts and no more.
afterEach(() => front.ask('DELETE', `/api/dossiers/${id}`, { as: LAN }));

const filesOf = async () => (await front.system.world.applications.find(id))?.files ?? [];
const declared = { component: 'giay-to-goc', name: 'a.pdf', type: 'application/pdf', size: 10, sha256: 'a'.repeat(64) };
const declare = (change: object, as = LAN, headers = {}) =>
  front.ask('POST', `/api/dossiers/${id}/files`, { as, body: { ...declared, ...change }, headers });

describe('(C1, C3, TT32-7.3) a file on its way', () => {
  test('(O10) declared, put, arrived: stored as the server holds it', async () => {
    expect((await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' })).body).toEqual({ state: 'stored' });
    expect(await filesOf()).toMatchObject([{ state: 'stored', size: PDF.length, type: 'application/pdf' }]);
  });

  test('saying twice that it arrived changes nothing', async () => {
    await front.sendFile(id, PNG, { as: LAN, type: 'image/png' });
    const [file] = await filesOf();
    const again = await front.ask('POST', `/api/dossiers/${id}/files/${file?.fileId}/arrival`, { as: LAN });
    expect(again.body).toEqual({ state: 'stored' });
  });

  test.each([
    [
      'content of a type that is not allowed',
      Buffer.from('<html>hello'),
      { type: 'application/pdf' },
      'type-not-allowed',
    ],
    ['fewer bytes than declared', PDF, { type: 'application/pdf', size: PDF.length + 5 }, 'size-differs'],
    ['malware', Buffer.concat([PDF, Buffer.from(EICAR)]), { type: 'application/pdf' }, 'malware'],
  ])('%s: rejected with the reason, and the bytes are gone', async (_title, bytes, said, reason) => {
    const { status, body } = await front.sendFile(id, bytes, { as: LAN, ...said });
    expect(status).toBe(200);
    expect(body).toEqual({ state: 'rejected', reason, detail: expect.stringMatching(/[.]$/) });
    const [file] = await filesOf();
    expect(file).toMatchObject({ state: 'rejected', reason });
    expect(await front.system.world.files.look(file?.fileId ?? '')).toBeUndefined();
  });

  /** What people really send; what each is stands in the README beside them. */
  const sent = (name: string) => readFileSync(new URL(`../../cases/papers/${name}`, import.meta.url));

  test.each([
    ['plain.pdf', 'application/pdf', 'application/pdf', 'Giấy tờ.pdf'],
    ['plain.pdf', 'application/octet-stream', 'application/pdf', 'Giấy tờ.pdf'],
    ['png-named.jpg', 'image/jpeg', 'image/png', 'Giấy tờ.png'],
    ['png-named.jpg', 'application/octet-stream', 'image/png', 'Giấy tờ.png'],
    ['jpeg-named.png', 'image/jpg', 'image/jpeg', 'Giấy tờ.jpg'],
    ['lead-bom.pdf', 'application/pdf', 'application/pdf', 'Giấy tờ.pdf'],
    ['ai-private.pdf', 'application/pdf', 'application/pdf', 'Giấy tờ.pdf'],
    ['locked-owner.pdf', 'application/pdf', 'application/pdf', 'Giấy tờ.pdf'],
    ['plain.pdf', 'nói gì cũng được\n', 'application/pdf', 'Giấy tờ.pdf'],
  ])('(C3, TT32-7.3b) %s, said to be %s: kept as what it is', async (name, type, is, called) => {
    expect((await front.sendFile(id, sent(name), { as: LAN, type })).body).toEqual({ state: 'stored' });
    expect(await filesOf()).toMatchObject([{ state: 'stored', type: is, name: called }]);
  });

  test.each([
    ['heic-named.jpg', 'heic-picture', /HEIC.*“Tương thích nhất”/],
    ['webp-named.jpg', 'webp-picture', /WebP.*chụp màn hình/],
    ['locked-user.pdf', 'file-locked', /mật khẩu.*không đặt mật khẩu/],
    ['header-only.pdf', 'file-cut-off', /đứt đoạn.*gửi/],
    ['truncated.pdf', 'file-cut-off', /đứt đoạn.*gửi/],
    ['truncated.jpg', 'file-cut-off', /đứt đoạn.*gửi/],
  ])('(C3) %s: turned away with what to do, and reported to nobody', async (name, reason, words) => {
    const { body } = await front.sendFile(id, sent(name), { as: LAN, type: 'image/jpeg' });
    expect(body).toEqual({ state: 'rejected', reason, detail: expect.stringMatching(words) });
    expect(front.system.sent().filter((notice) => notice.dossier === id)).toEqual([]);
  });

  test('(C3, D11) a PDF with a script in it: kept, told to the officer, shown to nobody in place', async () => {
    id = await filed(front, tinhMau, {
      as: LAN,
      procedure: 'MAU.1005',
      agency: XA_MAU,
      paper: sent('javascript.pdf'),
    });
    const [file] = await filesOf();
    expect(file).toMatchObject({ state: 'stored', active: true });
    const officer = { as: 'lethiminh.xamau' };
    const { files } = (await front.ask('GET', `/api/desk/dossiers/${id}`, officer)).body as DeskDossier;
    expect(files).toMatchObject([{ fileId: file?.fileId, active: true }]);
    for (const [path, as] of [
      ['/api/dossiers', LAN],
      ['/api/desk/dossiers', officer.as],
    ] as const) {
      const taken = await front.ask('GET', `${path}/${id}/files/${file?.fileId}`, { as });
      expect(taken.headers.get('content-disposition')).toBe('attachment; filename="giay-to.pdf"');
    }
  });

  test('another file than the one declared is rejected by its SHA-256', async () => {
    const made = await declare({ size: PDF.length });
    const { fileId, upload } = made.body as { fileId: string; upload: { url: string } };
    await front.system.receiveUpload(upload.url.replace('http://desk.test', ''), PDF, 'application/pdf');
    const { body } = await front.ask('POST', `/api/dossiers/${id}/files/${fileId}/arrival`, { as: LAN });
    expect(body).toMatchObject({ state: 'rejected', reason: 'hash-differs' });
  });

  test('nothing has arrived yet: said so, and the file keeps waiting', async () => {
    const { fileId } = (await declare({})).body as { fileId: string };
    const told = await front.ask('POST', `/api/dossiers/${id}/files/${fileId}/arrival`, { as: LAN });
    expect([told.status, problemIn(told).reason]).toEqual([409, 'file-not-arrived']);
    expect(await filesOf()).toMatchObject([{ state: 'waiting' }]);
  });

  test.each([
    ['more than the component takes', { size: 500_000_000 }, 422, 'file-too-large'],
    ['a component the procedure does not have', { component: 'khong-co' }, 422, 'component-unknown'],
    ['an empty file', { size: 0 }, 400, 'invalid-input'],
    ['a SHA-256 that is none', { sha256: 'xyz' }, 400, 'invalid-input'],
  ])('%s is refused before anything is sent', async (_title, change, status, reason) => {
    const told = await declare(change);
    expect([told.status, problemIn(told).reason]).toEqual([status, reason]);
    expect(await filesOf()).toEqual([]);
  });

  test('the same command declares one file; more than 30 are refused', async () => {
    const key = { 'idempotency-key': 'file-1' };
    const first = (await declare({}, LAN, key)).body as { fileId: string };
    expect(((await declare({}, LAN, key)).body as { fileId: string }).fileId).toBe(first.fileId);
    const another = (n: number) => declare({ sha256: n.toString(16).padStart(64, '0') });
    for (let n = 1; n < 30; n++) expect((await another(n)).status).toBe(201);
    const told = await another(30);
    expect([told.status, problemIn(told).reason]).toEqual([422, 'too-many-files']);
    expect(await filesOf()).toHaveLength(30);
  });

  test('(C6) sent again after a broken line, it stands once; the half that was there before blocks nothing', async () => {
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    const lost = (await declare({ size: PDF.length, sha256 })).body as { fileId: string };
    expect((await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' })).body).toEqual({ state: 'stored' });
    expect(await filesOf()).toMatchObject([{ fileId: lost.fileId, state: 'stored' }]);
    // Chosen once more by mistake: still one.
    expect((await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' })).body).toEqual({ state: 'stored' });
    expect(await filesOf()).toHaveLength(1);
    // For another component it is another paper.
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf', component: 'van-ban-uy-quyen' });
    expect(await filesOf()).toHaveLength(2);
  });

  test('a rejected file makes room for the one that replaces it', async () => {
    await front.sendFile(id, Buffer.from('not a paper'), { as: LAN, type: 'application/pdf' });
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    expect((await filesOf()).map(({ state }) => state)).toEqual(['stored']);
  });

  test('removed by its owner, bytes too; by nobody else', async () => {
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    const [file] = await filesOf();
    const path = `/api/dossiers/${id}/files/${file?.fileId}`;
    expect((await front.ask('DELETE', path, { as: NAM })).status).toBe(404);
    expect((await front.ask('DELETE', path, { as: LAN })).status).toBe(204);
    expect((await front.ask('DELETE', path, { as: LAN })).status).toBe(404);
    expect(await filesOf()).toEqual([]);
    expect(await front.system.world.files.look(file?.fileId ?? '')).toBeUndefined();
  });

  test('(N4) nobody else may add to a draft or ask for its files', async () => {
    expect((await declare({}, NAM)).status).toBe(404);
    const { fileId } = (await declare({})).body as { fileId: string };
    expect((await front.ask('POST', `/api/dossiers/${id}/files/${fileId}/arrival`, { as: NAM })).status).toBe(404);
  });
});

describe('(C3, TH-20.3) malware and misuse are reported to the head of the one-stop unit', () => {
  const head = tinhMau.staff.find(({ username }) => username === 'trinhvanquang.xamau');
  const reports = async () => {
    const inbox = await front.system.world.outbox.inbox(head?.id ?? '');
    return inbox.filter((notice) => notice.dossier === id);
  };

  test('once, on the portal and by e-mail, without naming the person or the file', async () => {
    await front.sendFile(id, Buffer.concat([PDF, Buffer.from(EICAR)]), { as: LAN, type: 'application/pdf' });
    const [file] = await filesOf();
    await front.ask('POST', `/api/dossiers/${id}/files/${file?.fileId}/arrival`, { as: LAN });

    expect(await reports()).toMatchObject([{ kind: 'upload-rejected', subject: expect.stringMatching(/mã độc/) }]);
    const mails = front.system.sent().filter((notice) => notice.dossier === id && notice.channel === 'email');
    expect(mails).toMatchObject([{ to: head?.email }]);
    for (const { subject, text } of mails) expect(`${subject} ${text}`).not.toMatch(/Lan|Giấy tờ\.pdf/);
  });

  test('a program under the name of a paper is reported too', async () => {
    const { body } = await front.sendFile(id, PROGRAM, { as: LAN, type: 'application/pdf' });
    expect(body).toMatchObject({ state: 'rejected', reason: 'misused-file' });
    expect(await reports()).toMatchObject([{ subject: expect.stringMatching(/chương trình/) }]);
  });

  test('a good file and an honest mistake are not reported', async () => {
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    await front.sendFile(id, Buffer.from('chưa phải giấy tờ'), { as: LAN, type: 'application/pdf' });
    expect(await reports()).toEqual([]);
  });
});
