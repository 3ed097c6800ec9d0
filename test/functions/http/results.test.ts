import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { sha256Of } from '../../../lib/world/chain.ts';
import { tam } from '../../people.ts';
import { atOnce } from '../../tinh-mau/procedures.ts';
import {
  bodyOf,
  DUNG,
  decideAs,
  deskDossierOf,
  eventsOf,
  filedOnline,
  HANH,
  inTurn,
  LAN,
  MINH,
  NAM,
  noOf,
  TAM,
  THU,
} from '../office.ts';
import { readPdf, squeezed } from '../slip-reader.ts';
import { BASE, openSystem, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

const appraising = async (): Promise<string> => {
  const id = await filedOnline(front, LAN);
  await inTurn(front, id, [
    [MINH, 'receive'],
    [DUNG, 'assign', { officer: tam.id }],
  ]);
  return id;
};
const FIELDS = { holderName: 'Nguyễn Thị Lan', purpose: 'Mở quán nước', validUntil: '2027-03-01' };
const drafting = { outcome: 'drafted', fields: FIELDS, note: 'Đủ điều kiện.' };
const pdf = (path: string, as: string) => readPdf(front, path, as);
const returned = async (): Promise<string> => {
  const id = await appraising();
  await inTurn(front, id, [
    [TAM, 'complete-step', drafting],
    [HANH, 'sign'],
    [THU, 'seal'],
    [MINH, 'return-result', { by: 'online' }],
  ]);
  return id;
};
const check = async (bytes: Uint8Array, type = 'application/pdf') => {
  const request = new Request(`${BASE}/api/check`, {
    method: 'POST',
    body: new Uint8Array(bytes),
    headers: { 'content-type': type },
  });
  const answer = await front.api(request);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe('(F7, ND61-20.1) the draft is the paper that is signed', () => {
  test('(F7, O3) the page asks for the procedure’s particulars, filled with what the dossier says', async () => {
    const id = await appraising();
    const { drafting: asked, moves } = await deskDossierOf(front, TAM, id);
    const step = moves.find(({ decision }) => decision === 'complete-step')?.step;
    expect(asked).toEqual([
      {
        step,
        fields: [
          { name: 'holderName', label: 'Họ và tên', type: 'text', required: true, value: 'Nguyễn Thị Lan' },
          { name: 'purpose', label: 'Nội dung được phép', type: 'text', required: true, value: expect.any(String) },
          { name: 'validUntil', label: 'Giá trị đến ngày', type: 'date', required: true, value: '' },
          { name: 'remark', label: 'Ghi chú', type: 'text', required: false, value: '' },
        ],
      },
    ]);
  });

  test('(F7) what is missing, or not asked for, is said at its field; nothing at all is no draft', async () => {
    const id = await appraising();
    const said = await decideAs(front, TAM, id, 'complete-step', { outcome: 'drafted', fields: { holderName: 'A' } });
    expect(said.status).toBe(400);
    expect(said.body).toMatchObject({
      errors: [
        { field: 'fields.purpose', message: 'Cần ghi “Nội dung được phép” trên kết quả.' },
        { field: 'fields.validUntil', message: 'Cần ghi “Giá trị đến ngày” trên kết quả.' },
      ],
    });
    const odd = await decideAs(front, TAM, id, 'complete-step', { ...drafting, fields: { ...FIELDS, odd: 'x' } });
    expect(odd.body).toMatchObject({ errors: [{ field: 'fields.odd' }] });
    const nothing = await decideAs(front, TAM, id, 'complete-step', { outcome: 'drafted', fields: {} });
    expect(nothing.body).toMatchObject({ errors: [{ field: 'draft' }] });
  });

  test('(F7) it is seen before it is decided: drawn from what was typed, and nothing is kept', async () => {
    const id = await appraising();
    const { moves } = await deskDossierOf(front, TAM, id);
    const step = moves.find(({ decision }) => decision === 'complete-step')?.step ?? '';
    const before = (await eventsOf(front, id)).length;
    const signedIn = await front.system.world.identity.signIn(TAM, `mau-${TAM}`);
    const answer = await front.api(
      new Request(`${BASE}/api/desk/dossiers/${id}/draft`, {
        method: 'POST',
        headers: { authorization: `Bearer ${signedIn?.session.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ step, fields: FIELDS }),
      }),
    );
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(await eventsOf(front, id)).toHaveLength(before);
    expect((await front.ask('POST', `/api/desk/dossiers/${id}/draft`, { as: TAM, body: { step } })).status).toBe(400);
    expect((await front.ask('GET', `/api/desk/dossiers/${id}/draft?step=${step}`, { as: TAM })).status).toBe(409);
  });

  test('(E10, TTH-PL 3, 4) the leader and the clerk name the PDF they saw; its number bears the symbol', async () => {
    const id = await appraising();
    await inTurn(front, id, [[TAM, 'complete-step', drafting]]);
    const { draft, moves } = await deskDossierOf(front, HANH, id);
    const { step, about } = moves.find(({ decision }) => decision === 'sign') ?? { step: '', about: '' };
    const seen = await pdf(`/api/desk/dossiers/${id}/draft?step=${step}`, HANH);
    expect([draft?.onPaper, about, draft?.document]).toEqual([true, sha256Of(seen.bytes), sha256Of(seen.bytes)]);
    for (const part of ['Mở quán nước', '01/03/2027', 'cấp giấy phép cho', 'Độc lập - Tự do - Hạnh phúc'])
      expect(seen.text).toContain(squeezed(part));
    expect(noOf(await decideAs(front, HANH, id, 'sign', { about: draft?.sha256 }))).toEqual([409, 'step-changed']);

    await inTurn(front, id, [[HANH, 'sign']]);
    const sealing = (await deskDossierOf(front, THU, id)).moves.find(({ decision }) => decision === 'seal');
    expect(sealing?.about).toBe(about);
    const signed = await pdf(`/api/desk/dossiers/${id}/draft?step=${sealing?.step}`, THU);
    expect(Buffer.from(signed.bytes.subarray(0, seen.bytes.length)).equals(Buffer.from(seen.bytes))).toBe(true);

    await inTurn(front, id, [[THU, 'seal']]);
    const [sealed] = (await eventsOf(front, id)).filter(({ type }) => type === 'ResultSealed');
    expect(sealed).toMatchObject({ number: expect.stringMatching(/^\d+\/2026\/GP-UBND$/) });
    const issued = await pdf(`/api/desk/dossiers/${id}/result`, MINH);
    expect(sealed).toMatchObject({ signature: sha256Of(issued.bytes) });
    expect(Buffer.from(issued.bytes.subarray(0, signed.bytes.length)).equals(Buffer.from(signed.bytes))).toBe(true);
  });

  test('(E10) sent back and drafted again it begins from the last particulars, and is another paper', async () => {
    const id = await appraising();
    await inTurn(front, id, [[TAM, 'complete-step', drafting]]);
    const first = (await deskDossierOf(front, HANH, id)).draft;
    await inTurn(front, id, [[HANH, 'send-back', { note: 'Ghi rõ thời hạn.' }]]);
    const { drafting: asked } = await deskDossierOf(front, TAM, id);
    expect(asked[0]?.fields.map(({ value }) => value)).toEqual(['Nguyễn Thị Lan', 'Mở quán nước', '2027-03-01', '']);
    await inTurn(front, id, [[TAM, 'complete-step', { ...drafting, fields: { ...FIELDS, remark: 'Lần đầu' } }]]);
    const second = (await deskDossierOf(front, HANH, id)).draft;
    expect(second?.document).not.toBe(first?.document);
    expect(noOf(await decideAs(front, HANH, id, 'sign', { about: first?.document }))).toEqual([409, 'step-changed']);
  });

  test('(E8, ND61-19.8) a refusal is a paper of its own; a text is set on the letterhead', async () => {
    const refused = await appraising();
    await inTurn(front, refused, [
      [TAM, 'decline', { reasons: ['Chưa đủ tuổi.', 'Thiếu giấy tờ gốc.'] }],
      [HANH, 'sign'],
      [THU, 'seal'],
    ]);
    const refusal = await pdf(`/api/desk/dossiers/${refused}/result`, MINH);
    for (const part of ['không đủ điều kiện giải quyết', 'Chưa đủ tuổi.', 'Thiếu giấy tờ gốc.', 'quyền khiếu nại'])
      expect(refusal.text).toContain(squeezed(part));

    const written = await appraising();
    await inTurn(front, written, [
      [TAM, 'complete-step', { outcome: 'drafted', draft: 'Đồng ý.\nCấp cho bà Lan.' }],
      [HANH, 'sign'],
      [THU, 'seal'],
    ]);
    expect((await pdf(`/api/desk/dossiers/${written}/result`, MINH)).text).toContain(squeezed('Cấp cho bà Lan.'));
  });

  test('(D10, ND61-17.4) resolved at once at the counter it is numbered, signed and sealed in one act', async () => {
    const id = await filedOnline(front, LAN, atOnce);
    await inTurn(front, id, [[MINH, 'receive']]);
    const { moves } = await deskDossierOf(front, MINH, id);
    if (moves.some(({ decision }) => decision === 'complete-step'))
      await inTurn(front, id, [[MINH, 'complete-step', { outcome: 'resolved', draft: 'Xác nhận đúng.' }]]);
    const events = await eventsOf(front, id);
    const [resolved] = events.filter(({ type }) => type === 'ResultResolved');
    const { bytes } = await pdf(`/api/desk/dossiers/${id}/result`, MINH);
    expect(resolved).toMatchObject({ number: expect.stringMatching(/^\d+\/2026$/), signature: sha256Of(bytes) });
  });
});

describe('(F1, F5, TH-9.6b) the result reaches its person, and anyone can check it', () => {
  test('(F1, TTH-13.2) its owner takes it down once it is ready, where it is not fetched at the counter; nobody else, and not before', async () => {
    const id = await appraising();
    await inTurn(front, id, [
      [TAM, 'complete-step', drafting],
      [HANH, 'sign'],
    ]);
    const path = `/api/dossiers/${id}/result`;
    expect(noOf(await front.ask('GET', path, { as: LAN }))).toEqual([409, 'result-unknown']);
    await inTurn(front, id, [[THU, 'seal']]);
    expect((await front.ask('GET', path, { as: NAM })).status).toBe(404);
    expect((await front.ask('GET', path)).status).toBe(401);
    const { bytes, status } = await pdf(path, LAN);
    const { result } = bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }));
    expect([status, result?.onPaper, result?.sha256]).toEqual([200, true, sha256Of(bytes)]);
  });

  test('(F5) by its file: issued here, stands, and nothing of whom it is about', async () => {
    const { bytes } = await pdf(`/api/dossiers/${await returned()}/result`, LAN);
    const { status, body } = await check(bytes);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ issuedHere: true, stands: true, title: 'Giấy phép (mẫu)', changedAt: null },
      ...{ agency: 'Ủy ban nhân dân xã Mẫu', number: expect.stringMatching(/\/GP-UBND$/) },
    });
    expect(body.signatures).toMatchObject([
      { by: 'Hoàng Thị Hạnh', organisation: 'Ủy ban nhân dân xã Mẫu', valid: true, coversWhole: false },
      { by: 'Ủy ban nhân dân xã Mẫu', organisation: null, valid: true, coversWhole: true },
    ]);
    expect(JSON.stringify(body)).not.toContain('Lan');
  });

  test('(F5, N3) one byte flipped, or bytes added: not issued here', async () => {
    const { bytes } = await pdf(`/api/dossiers/${await returned()}/result`, LAN);
    const flipped = bytes.map((byte, at) => (at === Math.floor(bytes.length / 3) ? byte ^ 1 : byte));
    for (const changed of [flipped, Buffer.concat([bytes, Buffer.from('\n% thêm')])]) {
      const { body } = await check(changed);
      expect(body).toMatchObject({ issuedHere: false, stands: false, number: null });
      expect(body.signatures).not.toMatchObject([{ valid: true }, { valid: true }]);
    }
  });

  test('(F5) by the number its QR says; a draft that was never sealed bears none', async () => {
    const id = await returned();
    const checked = await front.system.world.contents.find(id, await draftOf(id));
    const { check: number } = JSON.parse(Buffer.from(checked ?? []).toString()).value;
    const said = bodyOf(await front.ask('GET', `/api/check/${number}`));
    expect(said).toMatchObject({ issuedHere: true, stands: true });
    expect(noOf(await front.ask('GET', `/api/check/${'0'.repeat(32)}`))).toEqual([404, 'paper-unknown']);
    expect((await front.ask('GET', '/api/check/abc')).status).toBe(400);

    const draft = await appraising();
    await inTurn(front, draft, [[TAM, 'complete-step', drafting]]);
    const unsealed = await front.system.world.contents.find(draft, await draftOf(draft));
    const { check: never } = JSON.parse(Buffer.from(unsealed ?? []).toString()).value;
    expect(noOf(await front.ask('GET', `/api/check/${never}`))).toEqual([404, 'paper-unknown']);
  });

  test('(O2) corrected, it says that it stands no more, and since when', async () => {
    const id = await returned();
    const { bytes } = await pdf(`/api/dossiers/${id}/result`, LAN);
    const entries = await front.system.world.journal.read(id);
    const sealed = entries.find(({ events }) => events.some(({ type }) => type === 'ResultSealed'));
    bodyOf(await decideAs(front, HANH, id, 'correct', { entry: sealed?.entry, reason: 'Ghi sai thời hạn.' }));
    expect((await check(bytes)).body).toMatchObject({
      ...{ issuedHere: true, stands: false, changedAt: expect.stringContaining('2026-03-02') },
    });
  });

  test('(F5) what is no PDF is told so, and one too large is not read', async () => {
    expect((await check(Buffer.from('xin chào'))).body).toMatchObject({ reason: 'not-a-pdf', status: 400 });
    expect((await check(new Uint8Array(4_000_001))).status).toBe(413);
    expect((await check(Buffer.from('%PDF-1.7 hỏng'))).body).toMatchObject({ issuedHere: false, signatures: [] });
  });
});

const draftOf = async (id: string): Promise<string> => {
  const drafted = (await eventsOf(front, id)).findLast(({ type }) => type === 'ResultDrafted');
  return drafted?.type === 'ResultDrafted' ? drafted.draft : '';
};
