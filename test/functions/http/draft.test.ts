import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../../lib/contract/common.ts';
import type { DossierItem, MyDossier } from '../../../lib/contract/dossiers.ts';
import { filledIn } from '../../filled-in.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { openSystem, PDF, PNG, problemIn, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

const LAN = 'nguyenthilan';
const NAM = 'tranvannam';

const newDraft = async (as = LAN): Promise<string> => {
  const { body } = await front.ask('POST', '/api/dossiers', { as, body: { procedure: 'MAU.1005', agency: XA_MAU } });
  return (body as { id: string }).id;
};
const saveForm = (id: string, answers: Record<string, unknown>, as = LAN) =>
  front.ask('PUT', `/api/dossiers/${id}/form`, { as, body: { answers } });

describe('(B7) signing in', () => {
  const signIn = (username: string, password: string) =>
    front.ask('POST', '/api/sign-in', { body: { username, password } });

  test('the right password gives a token, who it is, and until when', async () => {
    const { status, body } = await signIn(LAN, `mau-${LAN}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token: expect.stringMatching(/\./),
      expiresAt: expect.stringMatching(/\+07:00$/),
      person: { name: 'Nguyễn Thị Lan', kind: 'citizen', roles: [] },
    });
    expect(body).not.toHaveProperty('person.identifier');
  });

  test('a wrong password and an unknown name get the same answer', async () => {
    const wrong = await signIn(NAM, 'nope');
    const unknown = await signIn('khong-co-ai', 'nope');
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(unknown.body);
    expect(problemIn(wrong).reason).toBe('wrong-credentials');
  });

  test('(C2) the account tells what a form need not ask again; no one else is told', async () => {
    expect((await front.ask('GET', '/api/me', { as: LAN })).body).toMatchObject({
      identifier: '099099000001',
      phone: '0900000901',
    });
    expect((await front.ask('GET', '/api/me')).status).toBe(401);
    expect((await front.ask('GET', '/api/me', { headers: { authorization: 'Bearer a.b.c' } })).status).toBe(401);
  });
});

describe('(C6) two windows and one draft', () => {
  const putForm = (id: string, body: object) => front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body });

  test('what another window saved since is written over only by who has seen it', async () => {
    const id = await newDraft();
    const [name] = tinhMau.procedures[0]?.form[0]?.fields.map((field) => field.name) ?? [];
    if (name === undefined) throw new Error('no field');
    expect((await putForm(id, { answers: { [name]: 'Một' }, seen: { [name]: '' } })).status).toBe(200);
    const stale = await putForm(id, { answers: { [name]: 'Hai' }, seen: { [name]: '' } });
    expect([stale.status, problemIn(stale).reason]).toEqual([409, 'form-changed']);
    expect((stale.body as Problem).errors).toEqual([{ field: name, message: 'Đang lưu: “Một”.' }]);
    expect((await front.system.world.applications.find(id))?.answers).toEqual({ [name]: 'Một' });
    // The same answer typed in both is no conflict; neither is one who has seen, nor a caller who says nothing.
    expect((await putForm(id, { answers: { [name]: 'Một' }, seen: { [name]: '' } })).status).toBe(200);
    expect((await putForm(id, { answers: { [name]: 'Hai' }, seen: { [name]: 'Một' } })).status).toBe(200);
    expect((await putForm(id, { answers: { [name]: 'Ba' } })).status).toBe(200);
  });

  test('what was declared to be true is filed, and nothing that came after it', async () => {
    const id = await newDraft();
    await saveForm(id, filledIn(fiveDays));
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    const toFile = async () =>
      ((await front.ask('GET', `/api/dossiers/${id}`, { as: LAN })).body as MyDossier).toFile ?? '';
    const shown = await toFile();
    const submit = (hash: string) =>
      front.ask('POST', `/api/dossiers/${id}/submission`, {
        as: LAN,
        body: { delivery: { by: 'counter' }, payment: 'counter', shown: hash },
      });
    await front.sendFile(id, PNG, { as: LAN, type: 'image/png' });
    const stale = await submit(shown);
    expect([stale.status, problemIn(stale).reason]).toEqual([409, 'changed-since-shown']);
    expect(await front.system.world.journal.read(id)).toEqual([]);
    const filed = await submit(await toFile());
    expect(filed.status).toBe(202);

    const { filingCode } = filed.body as { filingCode: string };
    expect(filingCode).toMatch(/^N-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const found = await front.ask('GET', `/api/look-up/${encodeURIComponent(` ${filingCode.toLowerCase()} `)}`);
    expect([found.status, Object.keys(found.body as object)]).toEqual([200, ['code', 'status', 'completed']]);
    const officer = { as: 'lethiminh.xamau', body: { query: filingCode } };
    expect((await front.ask('POST', '/api/desk/search', officer)).body).toMatchObject({ items: [{ id }] });
    await front.system.settled();
    const notice = front.system.sent().find((sent) => sent.dossier === id && sent.kind === 'submitted');
    expect(notice?.text).toContain(`Mã nộp hồ sơ: ${filingCode}.`);
  });

  test('(D11) what an officer types into the intake is kept in their own draft, and goes when it was taken in', async () => {
    const minh = 'lethiminh.xamau';
    const id = await newDraft(minh);
    const typed = { 'applicant.name': 'Phạm Văn Nông', 'answers.matter': 'Đang nhập' };
    const keep = (as: string) => front.ask('PUT', `/api/dossiers/${id}/intake`, { as, body: { typed } });
    expect((await keep(LAN)).status).toBe(404);
    expect((await keep(minh)).status).toBe(204);
    const mine = (await front.ask('GET', `/api/dossiers/${id}`, { as: minh })).body as MyDossier;
    expect([mine.typed, mine.draft?.about]).toEqual([typed, 'Phạm Văn Nông']);
    const body = {
      procedure: fiveDays.code,
      applicant: { name: 'Phạm Văn Nông' },
      answers: filledIn(fiveDays),
      draft: id,
      handedIn: ['giay-to-goc'],
    };
    expect((await front.ask('POST', '/api/desk/dossiers', { as: minh, body })).status).toBe(201);
    expect((await front.system.world.applications.find(id))?.typed).toBeUndefined();
    expect((await keep(minh)).status).toBe(409);
  });

  test('drafts are told apart by what was typed first and by how far they are', async () => {
    const id = await newDraft();
    await saveForm(id, filledIn(fiveDays));
    const item = async () =>
      ((await front.ask('GET', '/api/dossiers', { as: LAN })).body as { items: DossierItem[] }).items.find(
        (one) => one.id === id,
      )?.draft;
    const before = await item();
    expect(before).toMatchObject({ papers: 0, papersAsked: 1 });
    expect(before?.answered).toBe(before?.asked);
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    expect(await item()).toEqual({ ...before, papers: 1 });
  });
});

describe('(C6, TH-8.2) starting a dossier', () => {
  const start = (body: unknown, headers = {}, as = LAN) => front.ask('POST', '/api/dossiers', { as, body, headers });

  test('a published procedure at an agency that resolves it: a draft, and no journal yet', async () => {
    const { status, body } = await start({ procedure: 'MAU.1005', agency: SO_MAU });
    expect(status).toBe(201);
    expect(body).toEqual({ id: expect.stringMatching(/./), stage: 'draft' });
    expect(await front.system.world.journal.read((body as { id: string }).id)).toEqual([]);
  });

  test('the same command again is the same draft; of another person or key it is another', async () => {
    const body = { procedure: 'MAU.1005', agency: XA_MAU };
    const key = { 'idempotency-key': 'one-click' };
    const first = await start(body, key);
    expect((await start(body, key)).body).toEqual(first.body);
    expect((await start(body, key, NAM)).body).not.toEqual(first.body);
    expect((await start(body, { 'idempotency-key': 'two' })).body).not.toEqual(first.body);
  });

  test.each([
    ['an unknown procedure', { procedure: '9.9', agency: XA_MAU }, 404, 'procedure-unknown'],
    ['an agency that does not resolve it', { procedure: 'MAU.1001', agency: SO_MAU }, 409, 'wrong-agency'],
    ['no agency', { procedure: 'MAU.1001' }, 400, 'invalid-input'],
  ])('%s: refused', async (_title, body, status, reason) => {
    const told = await start(body);
    expect([told.status, problemIn(told).reason]).toEqual([status, reason]);
  });

  test('(D17, BH-20.3) a procedure that is not published cannot be started', async () => {
    const { world } = front.system;
    const closed = { ...tinhMau, procedures: tinhMau.procedures.map((it) => ({ ...it, published: false })) };
    const { createDraft } = await import('../../../functions/http/dossiers/create-draft.ts');
    const who = await world.accounts.get(tinhMau.citizens[0]?.id ?? '');
    const asked = { params: undefined, query: undefined, who, command: 'c', address: '' };
    const run = createDraft.run(
      { ...asked, body: { procedure: 'MAU.1005', agency: XA_MAU } },
      { ...world, province: closed },
    );
    await expect(run).rejects.toMatchObject({ reason: 'not-published' });
  });
});

describe('(C2, C6, TT32-8) the form of a draft', () => {
  test('what is missing is named; what is given is kept and merged', async () => {
    const id = await newDraft();
    const first = (await saveForm(id, { matter: 'Xin cấp phép' })).body as { missing: string[]; errors: unknown[] };
    expect(first.missing).not.toContain('matter');
    expect(first.missing).toContain('filingFor');
    expect(first.errors).toEqual([]);

    await saveForm(id, { filingFor: 'self' });
    expect((await front.system.world.applications.find(id))?.answers).toEqual({
      matter: 'Xin cấp phép',
      filingFor: 'self',
    });
  });

  test('a question that is not shown is not asked, and its answer is dropped', async () => {
    const id = await newDraft();
    const other = (await saveForm(id, { filingFor: 'other' })).body as { missing: string[] };
    expect(other.missing).toContain('principalName');
    await saveForm(id, { principalName: 'Trần Văn Nam' });
    const self = (await saveForm(id, { filingFor: 'self' })).body as { missing: string[] };
    expect(self.missing).not.toContain('principalName');
    expect((await front.system.world.applications.find(id))?.answers).toEqual({ filingFor: 'self' });
  });

  test('an unknown field is an error and is not kept, __proto__ and constructor do no harm', async () => {
    const id = await newDraft();
    const { status, body } = await saveForm(id, { constructor: 'x', khongCo: 'x' });
    expect(status).toBe(200);
    expect((body as { errors: { field: string }[] }).errors.map(({ field }) => field).sort()).toEqual([
      'constructor',
      'khongCo',
    ]);
    const raw = '{"answers":{"__proto__":{"matter":"x"}}}';
    expect((await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, raw })).status).toBe(400);
    expect((await front.system.world.applications.find(id))?.answers).toEqual({});
  });

  test('text in NFD is kept in NFC, a lone surrogate is made whole', async () => {
    const id = await newDraft();
    await saveForm(id, { matter: 'Giấy tờ gốc'.normalize('NFD') });
    expect((await front.system.world.applications.find(id))?.answers.matter).toBe('Giấy tờ gốc');
    await saveForm(id, { matter: 'a\ud800b' });
    expect((await front.system.world.applications.find(id))?.answers.matter).toBe('a\ufffdb');
  });

  test('(N4, TTH-14) to anybody else, staff too, the draft does not exist', async () => {
    const id = await newDraft();
    for (const as of [NAM, 'lethiminh.xamau']) {
      const told = await saveForm(id, { matter: 'x' }, as);
      expect([told.status, problemIn(told).reason]).toEqual([404, 'dossier-unknown']);
    }
    expect((await front.ask('PUT', `/api/dossiers/${id}/form`, { body: { answers: {} } })).status).toBe(401);
  });

  test('(C6) once filed it stands', async () => {
    const id = await newDraft();
    await front.system.world.applications.change(id, (draft) => ({ ...draft, purpose: 'filed' }));
    const told = await saveForm(id, { matter: 'x' });
    expect([told.status, problemIn(told).reason]).toEqual([409, 'already-submitted']);
  });
});

test('(I1) notices of a person, newest first, are theirs alone', async () => {
  const { world } = front.system;
  const [lan] = tinhMau.citizens;
  const notice = {
    dossier: 'd-1',
    entry: 1,
    kind: 'accepted',
    channel: 'portal',
    to: lan?.id ?? '',
    recipient: lan?.id ?? '',
  } as const;
  await world.outbox.send({ ...notice, key: 'k1', subject: 'Một', text: 'Một.', at: '2026-02-10T08:00:00+07:00' });
  await world.outbox.send({ ...notice, key: 'k2', subject: 'Hai', text: 'Hai.', at: '2026-02-10T09:00:00+07:00' });
  const mine = (await front.ask('GET', '/api/notices', { as: LAN })).body as { items: { subject: string }[] };
  expect(mine.items.map(({ subject }) => subject).slice(0, 2)).toEqual(['Hai', 'Một']);
  expect((await front.ask('GET', '/api/notices', { as: NAM })).body).toEqual({ items: [], next: null });
});
