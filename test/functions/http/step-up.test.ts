import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import { withProfile } from '../../provinces/changed.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { another, codeTo, decide, firstPasswordTo, issueAt, MAI, settledIn } from '../account-office.ts';
import { openSystem, PDF, PNG, problemIn, type WholeSystem } from '../whole-system.ts';

/** Tỉnh Mẫu that asks what BHXH asks: a one-time code of persons, a signature of organisations. */
const province = withProfile({
  legalValidity: { is: { persons: 'otp', organisations: 'signature' }, article: 'BH-17' },
});
const LAN = 'nguyenthilan';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const PEM = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const SHA = createHash('sha256').update(PDF).digest('hex');
const SUBMISSION = { delivery: { by: 'online' }, payment: 'online' };

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00', province);
});
afterAll(() => front.close());

type From = { readonly as?: string; readonly headers?: Record<string, string> };

const readyDraft = async (from: From): Promise<string> => {
  const made = await front.ask('POST', '/api/dossiers', { ...from, body: { procedure: 'MAU.1005', agency: XA_MAU } });
  const { id } = made.body as { id: string };
  const put = (answers: object) => front.ask('PUT', `/api/dossiers/${id}/form`, { ...from, body: { answers } });
  const known = { applicantName: 'Nguyễn Thị Lan', matter: 'Xin phép', filingFor: 'self' };
  const { missing } = (await put(known)).body as { missing: string[] };
  await put(Object.fromEntries(missing.map((name) => [name, SAMPLES[name] ?? 'Mẫu'])));
  return id;
};

const SAMPLES: Readonly<Record<string, string>> = {
  applicantIdentifier: '099099000001',
  applicantPhone: '0900000901',
  applicantEmail: 'lan@tinhmau.example.vn',
};

const submit = (id: string, from: From, given: object = {}) =>
  front.ask('POST', `/api/dossiers/${id}/submission`, { ...from, body: { ...SUBMISSION, ...given } });

const askStepUp = (dossier: string, from: From) => front.ask('POST', '/api/step-up', { ...from, body: { dossier } });

const contentOf = async (id: string): Promise<string> => {
  const [first] = await front.system.world.journal.read<DossierEvent>(id);
  const event = first?.events[0];
  if (event?.type !== 'DossierSubmitted') throw new Error('not submitted');
  return Buffer.from((await front.system.world.contents.find(id, event.form)) ?? []).toString();
};

describe('(B8, BH-17) a person files with a one-time code', () => {
  test('(B8, R8, BH-17) a code asked for one dossier files no other', async () => {
    const as = LAN;
    const [one, two] = [await readyDraft({ as }), await readyDraft({ as })];
    for (const id of [one, two]) await front.sendFile(id, PDF, { as, type: 'application/pdf' });
    await askStepUp(one, { as });
    const code = codeTo(front, 'lan@tinhmau.example.vn');
    expect(problemIn(await submit(two, { as }, { stepUp: { code } })).reason).toBe('code-gone');
    expect((await submit(one, { as }, { stepUp: { code } })).status).toBe(202);
  });

  test('(B8, BH-17) without a code nothing is filed; with a wrong one neither; a right one is used up', async () => {
    const as = LAN;
    const id = await readyDraft({ as });
    await front.sendFile(id, PDF, { as, type: 'application/pdf' });
    const bare = await submit(id, { as });
    expect([bare.status, problemIn(bare).reason]).toEqual([403, 'step-up-needed']);
    expect((await askStepUp(id, { as })).body).toEqual({ by: 'otp', sentTo: 'email' });
    const code = codeTo(front, 'lan@tinhmau.example.vn');
    const wrong = await submit(id, { as }, { stepUp: { code: another(code) } });
    expect([wrong.status, problemIn(wrong).reason]).toEqual([403, 'code-wrong']);
    expect(await front.system.world.journal.read(id)).toEqual([]);

    const headers = { 'idempotency-key': 'nop-mot-lan' };
    const filed = await submit(id, { as, headers }, { stepUp: { code } });
    expect(filed.status).toBe(202);
    expect((await submit(id, { as, headers }, { stepUp: { code } })).body).toEqual(filed.body);
    expect(await contentOf(id)).toContain('"validity":{"by":"otp"}');
    expect(await contentOf(id)).not.toContain(code);

    const second = await readyDraft({ as });
    await front.sendFile(second, PDF, { as, type: 'application/pdf' });
    expect(problemIn(await submit(second, { as }, { stepUp: { code } })).reason).toBe('code-gone');
  });

  test('(B8, R8) another person’s code and another’s draft are of no use', async () => {
    const id = await readyDraft({ as: LAN });
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    expect(problemIn(await askStepUp(id, { as: 'tranvannam' })).reason).toBe('dossier-unknown');
    const nams = await readyDraft({ as: 'tranvannam' });
    await askStepUp(nams, { as: 'tranvannam' });
    const code = codeTo(front, 'nam@tinhmau.example.vn');
    expect((await submit(id, { as: LAN }, { stepUp: { code } })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('(B8, BH-17) a person goes on with one-time codes', () => {
  const as = LAN;
  const act = (id: string, path: string, body: object) =>
    front.ask('POST', `/api/dossiers/${id}/${path}`, { as, body });
  const codeFor = async (dossier: string, name: string): Promise<string> => {
    const told = await front.ask('POST', '/api/step-up', { as, body: { dossier, for: name } });
    expect(told.body).toEqual({ by: 'otp', sentTo: 'email' });
    return codeTo(front, 'lan@tinhmau.example.vn');
  };
  const filed = async (): Promise<string> => {
    const id = await readyDraft({ as });
    await front.sendFile(id, PDF, { as, type: 'application/pdf' });
    const code = await codeFor(id, 'filing');
    expect((await submit(id, { as }, { stepUp: { code } })).status).toBe(202);
    await front.system.settled();
    return id;
  };

  test('(B8, C10, BH-17) a change takes a code of its own, asked for what is changed now; it serves nothing else', async () => {
    const id = await filed();
    expect((await act(id, 'changing', {})).status).toBe(200);
    const say = (matter: string) => front.ask('PUT', `/api/dossiers/${id}/form`, { as, body: { answers: { matter } } });
    await say('Sửa lần một');
    const reason = 'Ghi nhầm';
    expect(problemIn(await act(id, 'change', { reason })).reason).toBe('step-up-needed');
    const early = await codeFor(id, 'change');
    await say('Sửa lần hai');
    expect(problemIn(await act(id, 'change', { reason, stepUp: { code: early } })).reason).toBe('code-gone');
    const code = await codeFor(id, 'change');
    expect(problemIn(await act(id, 'withdrawal', { stepUp: { code } })).reason).toBe('code-gone');
    expect((await act(id, 'change', { reason, stepUp: { code } })).status).toBe(200);
  });

  test('(B8, C6, BH-17) a supplement and a withdrawal take a code each', async () => {
    const id = await filed();
    const minh = 'lethiminh.xamau';
    const { body } = await front.ask('GET', `/api/desk/dossiers/${id}`, { as: minh });
    const { moves } = body as { moves: { decision: string; step: string | null }[] };
    const seen = moves.find(({ decision }) => decision === 'request-supplement')?.step;
    const items = [{ component: 'giay-to-goc', problem: 'Ảnh mờ.' }];
    const asked = { decision: 'request-supplement', seen, items };
    const told = await front.ask('POST', `/api/desk/dossiers/${id}/decisions`, { as: minh, body: asked });
    expect(told.status).toBe(200);
    await front.system.settled();
    await front.sendFile(id, PNG, { as, type: 'image/png' });
    expect(problemIn(await act(id, 'supplement', {})).reason).toBe('step-up-needed');
    const other = await codeFor(id, 'withdrawal');
    expect(problemIn(await act(id, 'supplement', { stepUp: { code: other } })).reason).toBe('code-gone');
    const code = await codeFor(id, 'supplement');
    expect((await act(id, 'supplement', { stepUp: { code } })).status).toBe(200);
    await front.system.settled();

    expect(problemIn(await act(id, 'withdrawal', {})).reason).toBe('step-up-needed');
    const last = await codeFor(id, 'withdrawal');
    expect((await act(id, 'withdrawal', { stepUp: { code: last } })).status).toBe(200);
    const events = (await front.system.world.journal.read<DossierEvent>(id)).flatMap((entry) => entry.events);
    const withdrawn = events.find((event) => event.type === 'DossierWithdrawn');
    const [proof = ''] = withdrawn?.type === 'DossierWithdrawn' ? (withdrawn.proof ?? []) : [];
    expect(Buffer.from((await front.system.world.contents.find(id, proof)) ?? []).toString()).toContain('"by":"otp"');
  });
});

test('(B8, BH-17) an organisation files with a signature over exactly what is filed; what was changed after signing is refused', async () => {
  const { declaredTrue: _, password: __, birthday: ___, ...said } = MAI;
  const body = { ...said, kind: 'organisation', identifier: 'TC-00001', publicKey: PEM, identityChecked: true };
  const made = await issueAt(front, 'lethiminh.xamau', body);
  expect(made.status).toBe(201);
  const headers = await settledIn(front, { username: MAI.username, first: firstPasswordTo(front, MAI.email) });
  const id = await readyDraft({ headers });
  const file = { component: 'giay-to-goc', name: 'a.pdf', type: 'application/pdf', size: PDF.length, sha256: SHA };
  const { fileId, upload } = (await front.ask('POST', `/api/dossiers/${id}/files`, { headers, body: file })).body as {
    fileId: string;
    upload: { url: string };
  };
  await front.system.receiveUpload(upload.url.slice('http://desk.test'.length), PDF, 'application/pdf');
  await front.ask('POST', `/api/dossiers/${id}/files/${fileId}/arrival`, { headers });

  const signed = async () => {
    const told = (await askStepUp(id, { headers })).body as { by: string; text: string };
    expect(told.by).toBe('signature');
    return sign(null, Buffer.from(told.text, 'utf8'), privateKey).toString('base64');
  };
  const early = await signed();
  expect(problemIn(await submit(id, { headers })).reason).toBe('step-up-needed');
  await front.ask('PUT', `/api/dossiers/${id}/form`, { headers, body: { answers: { matter: 'Xin phép việc khác' } } });
  expect(problemIn(await submit(id, { headers }, { signature: early })).reason).toBe('signature-wrong');
  expect(problemIn(await submit(id, { headers }, { signature: 'không phải chữ ký' })).reason).toBe('signature-wrong');
  const signature = await signed();
  expect((await submit(id, { headers }, { signature })).status).toBe(202);
  expect(await contentOf(id)).toContain(signature);
  await front.system.settled();
  const account = (made.body as { id: string }).id;
  expect((await decide(front, account, 'luuvankhoa.somau', { decision: 'suspend', reason: 'Thử' })).status).toBe(200);
});

test('(B8, TT32-10) where the profile asks for a password only, nothing more is asked', async () => {
  const plain = await openSystem('2026-03-02T09:00:00+07:00');
  try {
    const made = await plain.ask('POST', '/api/dossiers', { as: LAN, body: { procedure: 'MAU.1005', agency: XA_MAU } });
    const { id } = made.body as { id: string };
    const told = await plain.ask('POST', '/api/step-up', { as: LAN, body: { dossier: id } });
    expect(told.body).toEqual({ by: 'password' });
  } finally {
    await plain.close();
  }
});
