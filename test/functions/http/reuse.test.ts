import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reuseDocument } from '../../../functions/http/papers/reuse-document.ts';
import { kindOf } from '../../../functions/journals/kinds.ts';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import type { StoredDocumentItem } from '../../../lib/contract/documents.ts';
import { filledIn } from '../../filled-in.ts';
import { lan, tam } from '../../people.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import {
  bodyOf,
  DUNG,
  deskDossierOf,
  eventsOf,
  filedOnline,
  HANH,
  inTurn,
  LAN,
  MINH,
  NAM,
  noOf,
  resolved,
  TAM,
  THU,
} from '../office.ts';
import { openSystem, PDF, type Told, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
let first: string;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
  first = await filedOnline(front, LAN);
  await inTurn(front, first, [
    [MINH, 'receive'],
    [MINH, 'digitise', { component: 'giay-to-goc', class: 'mandatory' }],
    ...resolved(tam.id),
  ]);
}, 60_000);
afterAll(() => front.close());

const PDF_SHA256 = createHash('sha256').update(PDF).digest('hex');
const LANS = '099099000001';
const PAPER = `${lan.id}.giay-to-goc`;
const RESULT = `${lan.id}.ket-qua-MAU.1005`;

const storeOf = async (as: string): Promise<readonly StoredDocumentItem[]> =>
  bodyOf<{ items: StoredDocumentItem[] }>(await front.ask('GET', '/api/documents', { as })).items;
const look = (as: string, identifier: string) => front.ask('POST', '/api/desk/documents', { as, body: { identifier } });
const reuse = (id: string, more: object, as = LAN, headers = {}): Promise<Told> =>
  front.ask('POST', `/api/dossiers/${id}/reuse`, {
    as,
    headers,
    body: { component: 'giay-to-goc', code: PAPER, ...more },
  });
const emptyDraft = async (as: string): Promise<string> => {
  const body = { procedure: fiveDays.code, agency: XA_MAU };
  const { id } = bodyOf<{ id: string }>(await front.ask('POST', '/api/dossiers', { as, body }), 201);
  await front.ask('PUT', `/api/dossiers/${id}/form`, { as, body: { answers: filledIn(fiveDays) } });
  return id;
};
const filesOf = async (id: string) => (await front.system.world.applications.find(id))?.files ?? [];

describe('(F5, E14, HT-III.1b, ND61-20.5) what a finished dossier brings into the person’s store', () => {
  test('(E14, HT-III.1b) nothing before the result is returned; then the digitised paper and the result', async () => {
    expect(await storeOf(LAN)).toEqual([]);
    await inTurn(front, first, [[MINH, 'return-result', { by: 'online' }]]);
    const items = await storeOf(LAN);
    expect(items).toHaveLength(2);
    expect(items.find(({ kind }) => kind === 'paper')).toMatchObject({
      code: PAPER,
      shownAs: `${LANS}.giay-to-goc`,
      name: 'Giấy tờ gốc (mẫu)',
      dossier: first,
    });
    expect(items.find(({ kind }) => kind === 'result')).toMatchObject({
      code: RESULT,
      shownAs: `${LANS}.ket-qua-MAU.1005`,
      name: 'Giấy phép (mẫu) số 1/2026/GP-UBND',
    });
    expect(await storeOf(NAM)).toEqual([]);
  });

  test('(E14, N3) the journal names the account, never the identifier', async () => {
    expect(await eventsOf(front, first)).toContainEqual(
      expect.objectContaining({ type: 'PaperDigitised', code: PAPER }),
    );
    expect(JSON.stringify(await front.system.world.journal.read(first))).not.toContain(LANS);
  });

  test('(F5) a declined dossier brings nothing', async () => {
    const id = await filedOnline(front, NAM);
    await inTurn(front, id, [
      [MINH, 'receive'],
      [MINH, 'digitise', { component: 'giay-to-goc', class: 'mandatory' }],
      [DUNG, 'assign', { officer: tam.id }],
      [TAM, 'decline', { reasons: 'Không đủ điều kiện.' }],
      [HANH, 'sign'],
      [THU, 'seal'],
      [MINH, 'return-result', { by: 'online' }],
    ]);
    expect(await storeOf(NAM)).toEqual([]);
  });
});

describe('(D14, HT-III.1b) a paper in the store need not be brought again', () => {
  test('(D14, HT-III.1b) taken into a draft without an upload, filed, and named in the journal as taken from the store', async () => {
    const id = await emptyDraft(LAN);
    expect(bodyOf(await reuse(id, {}), 201)).toMatchObject({
      component: 'giay-to-goc',
      reused: PAPER,
      state: 'stored',
      size: PDF.length,
    });
    const said = { delivery: { by: 'online' }, payment: 'counter' };
    bodyOf(await front.ask('POST', `/api/dossiers/${id}/submission`, { as: LAN, body: said }), 202);
    expect((await eventsOf(front, id))[0]).toMatchObject({ papers: [{ reused: PAPER, sha256: PDF_SHA256 }] });
    const [file] = await filesOf(id);
    expect(await front.system.world.files.read(file?.fileId ?? '', PDF_SHA256)).toEqual(PDF);
  });

  test('(D14, C6) removed from the draft again: the store still has it, and it can be taken again', async () => {
    const id = await emptyDraft(LAN);
    bodyOf(await reuse(id, {}), 201);
    const [file] = await filesOf(id);
    expect((await front.ask('DELETE', `/api/dossiers/${id}/files/${file?.fileId}`, { as: LAN })).status).toBe(204);
    const kept = (await storeOf(LAN)).find(({ kind }) => kind === 'paper');
    expect(await front.system.world.files.read(kept?.fileId ?? '', PDF_SHA256)).toEqual(PDF);
    bodyOf(await reuse(id, {}), 201);
    expect(await filesOf(id)).toHaveLength(1);
  });

  test('(D14) the same command takes it once', async () => {
    const id = await emptyDraft(LAN);
    const key = { 'idempotency-key': `reuse ${id}` };
    bodyOf(await reuse(id, {}, LAN, key), 201);
    bodyOf(await reuse(id, {}, LAN, key), 201);
    expect(await filesOf(id)).toHaveLength(1);
  });

  test('(D14, F5, ND61-20.5) an earlier result serves as a paper: the signed PDF as it went out', async () => {
    const id = await emptyDraft(LAN);
    bodyOf(await reuse(id, { component: 'van-ban-uy-quyen', code: RESULT }), 201);
    const [file] = await filesOf(id);
    const bytes = await front.system.world.files.read(file?.fileId ?? '', file?.sha256 ?? '');
    expect(Buffer.from(bytes?.subarray(0, 5) ?? []).toString()).toBe('%PDF-');
    const issued = (await storeOf(LAN)).find(({ kind }) => kind === 'result');
    expect(file).toMatchObject({ type: 'application/pdf', reused: RESULT, sha256: issued?.sha256 });
  });

  test.each([
    ['what is not in the store', { code: `${lan.id}.giay-khac` }, [404, 'document-unknown']],
    ['from another dossier than it comes from', { dossier: 'd-khac' }, [404, 'document-unknown']],
    ['for a component the procedure does not have', { component: 'khong-co' }, [422, 'component-unknown']],
    ['for the form itself', { component: 'to-khai' }, [422, 'component-unknown']],
  ] as const)('(D14) %s: refused', async (_what, more, no) => {
    const id = await emptyDraft(LAN);
    expect(noOf(await reuse(id, more))).toEqual(no);
    expect(await filesOf(id)).toEqual([]);
  });

  test('(D14, N4) nobody else takes it, neither by its code nor into her draft', async () => {
    expect(noOf(await reuse(await emptyDraft(NAM), {}, NAM))).toEqual([404, 'document-unknown']);
    expect(noOf(await reuse(await emptyDraft(NAM), { identifier: LANS }, NAM))).toEqual([403, 'not-your-role']);
    expect(noOf(await reuse(await emptyDraft(LAN), {}, NAM))).toEqual([404, 'dossier-unknown']);
  });

  test('(D14, C10) also while a filed dossier is being changed', async () => {
    const id = await filedOnline(front, LAN);
    bodyOf(await front.ask('POST', `/api/dossiers/${id}/changing`, { as: LAN }));
    bodyOf(await reuse(id, { component: 'van-ban-uy-quyen' }), 201);
    bodyOf(await front.ask('POST', `/api/dossiers/${id}/change`, { as: LAN, body: { reason: 'Nộp thay.' } }));
    expect((await eventsOf(front, id)).at(-1)).toMatchObject({ papers: [{}, { reused: PAPER }] });
  });
});

describe('(D14, HT-III.1b) the officer at the counter looks into the store before asking for a paper', () => {
  const takeIn = (draft: string, identifier: string) =>
    front.ask('POST', '/api/desk/dossiers', {
      as: MINH,
      body: {
        procedure: fiveDays.code,
        applicant: { name: 'Nguyễn Thị Lan', identifier },
        answers: filledIn(fiveDays),
        draft,
      },
    });

  test('(D14, HT-III.1b) by identifier, which stands in no address; one-stop officers only', async () => {
    const { items } = bodyOf<{ items: StoredDocumentItem[] }>(await look(MINH, LANS));
    expect(items.map(({ code }) => code)).toContain(PAPER);
    expect(bodyOf(await look(MINH, '099099999999'))).toEqual({ items: [] });
    expect(noOf(await look(TAM, LANS))).toEqual([403, 'not-your-role']);
    expect(noOf(await look(LAN, LANS))).toEqual([403, 'staff-only']);
  });

  test('(D14, D11) into the dossier taken in for that person; into nobody else’s', async () => {
    const draft = await emptyDraft(MINH);
    bodyOf(await reuse(draft, { identifier: LANS }, MINH), 201);
    expect(noOf(await takeIn(draft, '099099000002'))).toEqual([409, 'document-of-another']);
    const { id } = bodyOf<CounterReceived>(await takeIn(draft, LANS), 201);
    expect((await eventsOf(front, id))[0]).toMatchObject({ owner: lan.id, papers: [{ reused: PAPER }] });
    expect((await deskDossierOf(front, MINH, id)).files).toMatchObject([{ component: 'giay-to-goc', reused: PAPER }]);
  });
});

test('(F5, O14) the store is a view: rebuilt from the journal it is the same, and never goes back', async () => {
  const { world } = front.system;
  const before = await world.documents.of(lan.id);
  await world.documents.keep(first, 1, []);
  expect(await world.documents.of(lan.id)).toEqual(before);
  await kindOf(first).project(first, world);
  expect(await world.documents.of(lan.id)).toEqual(before);
});

test('(D14) where the province has no such store its documents are not taken as papers; results stay to be looked up', async () => {
  const id = await emptyDraft(LAN);
  const profile = { ...tinhMau.profile, documentStore: { is: null, article: 'Không nêu' } };
  const world = { ...front.system.world, province: { ...tinhMau, profile } };
  const who = await world.accounts.get(lan.id);
  const asked = { params: { id }, query: undefined, who, command: 'c', address: '' };
  const run = reuseDocument.run({ ...asked, body: { component: 'giay-to-goc', code: PAPER } }, world);
  await expect(run).rejects.toMatchObject({ reason: 'store-not-offered' });
  expect(await storeOf(LAN)).not.toEqual([]);
});
