import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../lib/domain/dossier/events.ts';
import type { SampleOrganisation } from '../../../lib/domain/profile.ts';
import { sha256Of } from '../../../lib/world/chain.ts';
import { signingKeys } from '../../../lib/world/one-machine/signing-keys.ts';
import { withPlaces } from '../../../lib/world/signed-pdf/places.ts';
import { keyInPem } from '../../../lib/world/signed-pdf/sample-authority.ts';
import type { Signer } from '../../../lib/world/signed-pdf/signer.ts';
import { withProfile } from '../../provinces/changed.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { type Authority, newRoot, somebody } from '../../world/signatures/authorities.ts';
import { detachedOver, signedOn } from '../../world/signatures/papers.ts';
import { openSystem, PDF, problemIn, type WholeSystem } from '../whole-system.ts';

const ours: SampleOrganisation = {
  ...{ id: 'ac-00000000a1', username: 'congtymau', name: 'Công ty Mẫu', identifier: '0100112437' },
  ...{ phone: '0900000981', email: 'congty@tinhmau.example.vn', address: 'Xã Mẫu', signer: 'Kế toán trưởng Mẫu' },
};
const theirs: SampleOrganisation = {
  ...{ id: 'ac-00000000a2', username: 'congtykhac', name: 'Công ty Khác', identifier: '0100112438' },
  ...{ phone: '0900000982', email: 'khac@tinhmau.example.vn', address: 'Xã Mẫu', signer: 'Người khác' },
};

/** Tỉnh Mẫu that asks what BHXH asks, with two sample organisations. */
const province = {
  ...withProfile({ legalValidity: { is: { persons: 'otp', organisations: 'signature' }, article: 'BH-17' } }),
  organisations: [ours, theirs],
};
const SUBMISSION = { delivery: { by: 'online' }, payment: 'online' };
const AS = { as: ours.username };

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00', province);
});
afterAll(() => front.close());

const formOf = async (id: string, act: string): Promise<Uint8Array> => {
  const signedIn = await front.system.world.identity.signIn(ours.username, `mau-${ours.username}`);
  const headers = { authorization: `Bearer ${signedIn?.session.token}` };
  const told = await front.api(new Request(`http://desk.test/api/dossiers/${id}/form-to-sign?for=${act}`, { headers }));
  expect([told.status, told.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return new Uint8Array(await told.arrayBuffer());
};

const readyDraft = async (matter = 'Xin phép'): Promise<string> => {
  const made = await front.ask('POST', '/api/dossiers', { ...AS, body: { procedure: 'MAU.1005', agency: XA_MAU } });
  const { id } = made.body as { id: string };
  await say(id, { applicantName: ours.name, matter, filingFor: 'self' });
  const { missing } = (await say(id, {})).body as { missing: string[] };
  await say(id, Object.fromEntries(missing.map((name) => [name, SAMPLES[name] ?? 'Mẫu'])));
  await front.sendFile(id, PDF, { as: ours.username, type: 'application/pdf' });
  return id;
};

const say = (id: string, answers: object) => front.ask('PUT', `/api/dossiers/${id}/form`, { ...AS, body: { answers } });

const SAMPLES: Readonly<Record<string, string>> = {
  ...{ applicantIdentifier: '099099000001', applicantPhone: '0900000901', applicantEmail: 'lan@tinhmau.example.vn' },
};

const submit = (id: string, signed?: Uint8Array, headers = {}) =>
  front.ask('POST', `/api/dossiers/${id}/submission`, {
    ...{ as: ours.username, headers },
    body: { ...SUBMISSION, ...given(signed) },
  });
const given = (signed?: Uint8Array) => (signed === undefined ? {} : { signed: Buffer.from(signed).toString('base64') });

const signedBy = async (who: SampleOrganisation, pdf: Uint8Array): Promise<Uint8Array> => {
  const signed = await front.system.sampleOrganisations.sign(who, pdf);
  if (signed === undefined) throw new Error('not signed');
  return signed;
};

/** The sample authority of this folder, to issue what it would not. */
const sampleAuthority = async (): Promise<Authority> => {
  const { authority, root } = await signingKeys(front.dataDir).of('nobody');
  return {
    ...{ key: keyInPem(authority), certificate: root, between: [] },
    subject: { name: 'CHỨNG THƯ MẪU - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', organisation: 'Một Cửa (bản thử)' },
  };
};

const signedWith = async (pdf: Uint8Array, signer: Signer): Promise<Uint8Array> =>
  signedOn(await withPlaces(pdf, [{ name: 'leader', page: 1, x: 10, y: 10, w: 90, h: 40 }]), 'leader', signer);

const reasonOf = async (id: string, signed: Uint8Array) => {
  const told = await submit(id, signed);
  return [told.status, problemIn(told).reason];
};

const proofOf = async (id: string, type: DossierEvent['type']) => {
  const events = (await front.system.world.journal.read<DossierEvent>(id)).flatMap((entry) => entry.events);
  const event = events.findLast((one) => one.type === type);
  return (event as { proof?: readonly string[] } | undefined)?.proof ?? [];
};

test('(B8, BH-17) an organisation files with the form as it signed it; the signed form is kept, and named by the entry', async () => {
  const id = await readyDraft();
  const form = await formOf(id, 'filing');
  expect(await formOf(id, 'filing')).toEqual(form);
  const bare = await submit(id);
  expect([bare.status, problemIn(bare).reason]).toEqual([403, 'step-up-needed']);

  const signed = await signedBy(ours, form);
  const headers = { 'idempotency-key': 'to-chuc-nop' };
  const filed = await submit(id, signed, headers);
  expect(filed.status).toBe(202);
  expect((await submit(id, signed, headers)).body).toEqual(filed.body);

  expect(await proofOf(id, 'DossierSubmitted')).toEqual([sha256Of(signed)]);
  expect(await front.system.world.contents.find(id, sha256Of(signed))).toEqual(signed);
  const [first] = await front.system.world.journal.read<DossierEvent>(id);
  const event = first?.events[0];
  const kept = await front.system.world.contents.find(id, event?.type === 'DossierSubmitted' ? event.form : '');
  expect(Buffer.from(kept ?? []).toString()).toContain('"signer":{"name":"Kế toán trưởng Mẫu","number":"0100112437"');
});

test('(B8, BH-17) a signature beside the form does as well: it is kept with the form it is over', async () => {
  const id = await readyDraft();
  const form = await formOf(id, 'filing');
  const signer = await somebody(await sampleAuthority(), { name: 'Giám đốc', number: ours.identifier });
  const cms = await detachedOver(form, signer);
  expect((await submit(id, cms)).status).toBe(202);
  expect(await proofOf(id, 'DossierSubmitted')).toEqual([sha256Of(cms), sha256Of(form)]);
});

describe('(B8, BH-17) what is refused, each in its own words', () => {
  let id: string;
  let form: Uint8Array;
  beforeAll(async () => {
    id = await readyDraft();
    form = await formOf(id, 'filing');
  });

  test('(B8) the form without a signature, and bytes that are none', async () => {
    expect(await reasonOf(id, form)).toEqual([403, 'form-not-signed']);
    expect(await reasonOf(id, Buffer.from('không phải chữ ký'))).toEqual([403, 'form-not-signed']);
    const told = await front.ask('POST', `/api/dossiers/${id}/submission`, {
      ...AS,
      body: { ...SUBMISSION, signed: 'không phải Base64' },
    });
    expect([told.status, problemIn(told).errors?.[0]?.field]).toEqual([400, 'signed']);
  });

  test('(B8) a signature over another form: of another dossier, of another act, of what it said before, beside it', async () => {
    const another = await readyDraft('Việc khác');
    expect(await reasonOf(id, await signedBy(ours, await formOf(another, 'filing')))).toEqual([
      403,
      'signed-something-else',
    ]);
    const early = await signedBy(ours, await formOf(another, 'filing'));
    await say(another, { matter: 'Việc khác nữa' });
    expect(await reasonOf(another, early)).toEqual([403, 'signed-something-else']);
    const signer = await somebody(await sampleAuthority(), { name: 'Giám đốc', number: ours.identifier });
    expect(await reasonOf(id, await detachedOver(PDF, signer))).toEqual([403, 'signed-something-else']);
  });

  test('(B8) a form that was changed after it was signed', async () => {
    const signed = await signedBy(ours, form);
    const changed = Uint8Array.from(signed);
    changed[300] = (changed[300] ?? 0) ^ 1;
    expect(await reasonOf(id, changed)).toEqual([403, 'signed-file-changed']);
    expect(await reasonOf(id, Buffer.concat([signed, Buffer.from('\n% thêm\n')]))).toEqual([
      403,
      'signed-file-changed',
    ]);
  });

  test('(B8) a certificate of an authority nobody trusts, one that has run out, and one that may not sign', async () => {
    const subject = { name: 'Giám đốc', organisation: ours.name, number: ours.identifier };
    const foreign = await somebody(await newRoot('LẠ'), subject);
    expect(await reasonOf(id, await signedWith(form, foreign))).toEqual([403, 'certificate-unknown']);
    const old = await somebody(await sampleAuthority(), subject, { years: { from: 2020, until: 2024 } });
    expect(await reasonOf(id, await signedWith(form, old))).toEqual([403, 'certificate-expired']);
    const issuer = await somebody(await sampleAuthority(), subject, { issues: true });
    expect(await reasonOf(id, await signedWith(form, issuer))).toEqual([403, 'signature-not-valid']);
  });

  test('(B8, TH-22.4) another organisation’s signature, and one that names no organisation', async () => {
    expect(await reasonOf(id, await signedBy(theirs, form))).toEqual([403, 'signed-by-another']);
    const nameless = await somebody(await sampleAuthority(), { name: ours.name });
    expect(await reasonOf(id, await signedWith(form, nameless))).toEqual([403, 'signed-by-another']);
    expect(await front.system.world.journal.read(id)).toEqual([]);
  });

  test('(B8) the form is nobody else’s to see', async () => {
    const told = await front.ask('GET', `/api/dossiers/${id}/form-to-sign?for=filing`, { as: theirs.username });
    expect([told.status, problemIn(told).reason]).toEqual([404, 'dossier-unknown']);
    const wrong = await front.ask('GET', `/api/dossiers/${id}/form-to-sign?for=khac`, AS);
    expect([wrong.status, problemIn(wrong).errors?.[0]?.field]).toEqual([400, 'for']);
  });
});

describe('(B8, BH-17) in the whole transaction', () => {
  const act = (id: string, path: string, body: object) =>
    front.ask('POST', `/api/dossiers/${id}/${path}`, { ...AS, body });

  test('(B8, C10, BH-17) an organisation changes and withdraws with a form signed for that, and with no other', async () => {
    const id = await readyDraft();
    const filing = await signedBy(ours, await formOf(id, 'filing'));
    expect((await submit(id, filing)).status).toBe(202);
    await front.system.settled();

    expect((await act(id, 'changing', {})).status).toBe(200);
    await say(id, { matter: 'Xin phép, sửa lại' });
    const reason = 'Ghi nhầm';
    expect(problemIn(await act(id, 'change', { reason })).reason).toBe('step-up-needed');
    expect(problemIn(await act(id, 'change', { reason, ...given(filing) })).reason).toBe('signed-something-else');
    const change = await signedBy(ours, await formOf(id, 'change'));
    expect((await act(id, 'change', { reason, ...given(change) })).status).toBe(200);
    expect(await proofOf(id, 'DossierChanged')).toEqual([sha256Of(change)]);

    expect(problemIn(await act(id, 'withdrawal', {})).reason).toBe('step-up-needed');
    expect(problemIn(await act(id, 'withdrawal', given(change))).reason).toBe('signed-something-else');
    const withdrawal = await signedBy(ours, await formOf(id, 'withdrawal'));
    expect((await act(id, 'withdrawal', given(withdrawal))).status).toBe(200);
    const proof = await proofOf(id, 'DossierWithdrawn');
    expect(proof).toHaveLength(2);
    expect(proof[1]).toBe(sha256Of(withdrawal));
  });
});
