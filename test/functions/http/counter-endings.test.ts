import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CounterReceived, DeskDossier } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { filledIn } from '../../filled-in.ts';
import { tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import {
  bodyOf,
  DUNG,
  decideAs,
  deskDossierOf,
  eventsOf,
  filedOnline,
  inTurn,
  LAN,
  MINH,
  noOf,
  TAM,
} from '../office.ts';
import { readPdf, squeezed } from '../slip-reader.ts';
import { openSystem, PDF, problemIn, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

const NONG = { name: 'Phạm Văn Nông', phone: '0900000077', email: 'nong@vidu.vn' };
/** What the form asks about the applicant follows from who came. */
const FOLLOWS = { applicantName: NONG.name, applicantPhone: NONG.phone, applicantEmail: NONG.email };
const ANSWERS: Readonly<Record<string, string>> = { ...filledIn(fiveDays), ...FOLLOWS };
const items = [
  { component: 'to-khai', problem: 'Sai họ tên người ủy quyền.' },
  { component: 'van-ban-uy-quyen', problem: 'Chưa có chữ ký.' },
];
const send = (more: object, procedure: Procedure = fiveDays, headers = {}) =>
  front.ask('POST', '/api/desk/dossiers', {
    as: MINH,
    headers,
    body: { procedure: procedure.code, applicant: NONG, answers: ANSWERS, ...more },
  });
const ended = async (more: object, procedure: Procedure = fiveDays): Promise<CounterReceived> => {
  const told = bodyOf<CounterReceived>(await send(more, procedure), 201);
  await front.system.settled();
  return told;
};
const notYet = (more: object = {}) => ended({ outcome: 'supplement', items, handedIn: ['giay-to-goc'], ...more });
const slip = async (id: string, kind: string): Promise<string> =>
  (await readPdf(front, `/api/desk/dossiers/${id}/slips/${kind}`, MINH)).text;

describe('(D19, D4, ND61-17.1a) a supplement asked at the counter', () => {
  test('(D19, D8) one entry; the code is found by whoever looks it up, and says no more than it may', async () => {
    const { id, code, stage, slips, dueAt } = await notYet();
    expect({ stage, slips, dueAt }).toEqual({ stage: 'supplement-requested', slips: ['supplement'], dueAt: null });
    const [first] = await front.system.world.journal.read(id);
    expect(first?.events.map(({ type }) => type)).toEqual(['DossierSubmitted', 'SupplementRequested', 'StepClosed']);
    expect(bodyOf(await front.ask('GET', `/api/look-up/${code}`))).toMatchObject({ code, status: 'Đã nộp' });
    expect(bodyOf<DeskDossier>(await front.ask('GET', `/api/desk/dossiers/${code}`, { as: MINH })).id).toBe(id);
  });

  test('(D19) the slip names everything asked for, what is kept and what was given back', async () => {
    const { id, code } = await notYet({ handedBack: ['van-ban-uy-quyen'], note: 'Mang theo bản gốc.' });
    const text = await slip(id, 'supplement');
    for (const part of [
      code,
      '1. Tờ khai (mẫu): Sai họ tên người ủy quyền.',
      '2. Văn bản ủy quyền nếu nộp thay (mẫu): Chưa có chữ ký.',
      'Giấy tờ Bộ phận Một cửa giữ lại: Giấy tờ gốc (mẫu)',
      'Giấy tờ đã trả lại người nộp: Văn bản ủy quyền nếu nộp thay (mẫu)',
      'Mang theo bản gốc.',
    ])
      expect(text).toContain(squeezed(part));
  });

  test('(F3, ND61-20.2) an original given back at once is not journalled as taken, nor told as held', async () => {
    const both = ['giay-to-goc', 'van-ban-uy-quyen'];
    const { id } = await notYet({ handedIn: both, originals: both, handedBack: ['van-ban-uy-quyen'] });
    expect((await eventsOf(front, id)).filter(({ type }) => type === 'OriginalsRecorded')).toEqual([
      { type: 'OriginalsRecorded', what: 'taken', components: ['giay-to-goc'], fits: null },
    ]);
    const { originals, handedIn } = await deskDossierOf(front, MINH, id);
    expect(originals.map(({ component, held }) => [component, held])).toEqual([['giay-to-goc', true]]);
    expect(handedIn).toEqual(['giay-to-goc']);
  });

  test('(D19, O3, ND61-17.2a) the person comes back: the declaration is put right, received under the same code', async () => {
    const { id, code } = await notYet();
    const { toMend, request } = await deskDossierOf(front, MINH, id);
    expect(toMend?.answers).toEqual(ANSWERS);
    expect(request?.items.map(({ name }) => name)).toEqual(['Tờ khai (mẫu)', 'Văn bản ủy quyền nếu nộp thay (mẫu)']);
    expect(noOf(await decideAs(front, MINH, id, 'take-supplement'))).toEqual([409, 'supplement-changes-nothing']);
    expect(noOf(await decideAs(front, MINH, id, 'take-supplement', { answers: { matter: ANSWERS.matter } }))).toEqual([
      409,
      'supplement-changes-nothing',
    ]);
    expect(noOf(await decideAs(front, MINH, id, 'take-supplement', { answers: { matter: '' } }))).toEqual([
      422,
      'form-incomplete',
    ]);
    await inTurn(front, id, [[MINH, 'take-supplement', { answers: { matter: 'Việc khác' } }]]);
    const mended = await deskDossierOf(front, MINH, id);
    expect(mended.form.flatMap(({ lines }) => lines.map(({ value }) => value))).toContain('Việc khác');
    expect(mended).toMatchObject({ toMend: null, handedIn: ['giay-to-goc'] });

    expect(noOf(await decideAs(front, MINH, id, 'request-supplement', { items }))).toEqual([409, 'fault-needed']);
    await inTurn(front, id, [[MINH, 'receive']]);
    expect(await deskDossierOf(front, MINH, id)).toMatchObject({ stage: 'in-process', code });
    expect(await eventsOf(front, id)).toContainEqual(expect.objectContaining({ type: 'DossierReceived', code }));
  });

  test('(D19) neither form nor papers need to be complete; what is left empty is not kept', async () => {
    const { id } = await ended({ outcome: 'supplement', items, answers: { matter: 'Việc mẫu', unknown: 'gì đó' } });
    const { toMend, handedIn } = await deskDossierOf(front, MINH, id);
    expect([toMend?.answers, handedIn]).toEqual([{ ...FOLLOWS, matter: 'Việc mẫu' }, []]);
  });

  test('(D19) sent twice it is one dossier with one code; nothing named is told at its field', async () => {
    const key = { 'idempotency-key': 'hai-lan' };
    const said = { outcome: 'supplement', items };
    const [one, two] = [await send(said, fiveDays, key), await send(said, fiveDays, key)];
    expect(bodyOf<CounterReceived>(two, 201)).toEqual(bodyOf<CounterReceived>(one, 201));
    expect(await send({ outcome: 'supplement' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'items' }] },
    });
    expect(noOf(await send({ outcome: 'supplement', items: [{ component: 'giay-la', problem: 'Thiếu' }] }))).toEqual([
      409,
      'component-unknown',
    ]);
  });

  test('(L5, TT01) it stands in the tracking book from its acceptance on, and is not counted before', async () => {
    const total = async () =>
      bodyOf<{ items: { code: string }[] }>(await front.ask('GET', '/api/desk/register-book', { as: MINH })).items;
    const { id, code } = await notYet();
    expect((await total()).map((line) => line.code)).not.toContain(code);
    await inTurn(front, id, [
      [MINH, 'take-supplement', { handedIn: ['van-ban-uy-quyen'] }],
      [MINH, 'receive'],
    ]);
    const lines = await total();
    expect(lines.map((line) => line.code)).toContain(code);
    expect(lines.map((line) => (line as unknown as { no: number }).no)).toEqual(lines.map((_, index) => index + 1));
  });
});

test('(D9, E1, ND61-17.4, 19.1) what was decided is called as at the step it saw; of none as a note is', async () => {
  const { id } = await notYet();
  const words = async (decided: string, step?: string) => {
    const asked = `decided=${decided}${step === undefined ? '' : `&step=${encodeURIComponent(step)}`}`;
    const told = await front.ask('GET', `/api/desk/dossiers/${id}?${asked}`, { as: MINH });
    return bodyOf<DeskDossier>(told).decided;
  };
  expect((await words('complete-step', 'resolve@2'))?.done).toBe('Đã giải quyết xong hồ sơ.');
  expect((await words('assign', 'assign@3'))?.label).toBe('Phân công người giải quyết');
  expect((await words('assign'))?.label).toBe('Phân công lại người giải quyết');
  expect((await words('answer-consultation', `answer@7/${SO_MAU}`))?.label).toBe('Trả lời ý kiến');
});

test('(F1, ND61-20.3, TTH-11.3) the desk says how the result may go, by procedure and profile, and whose desk it is', async () => {
  const { profile, procedures } = tinhMau;
  const hue = await openSystem('2026-03-02T08:00:00+07:00', {
    ...tinhMau,
    profile: { ...profile, resultChannels: { ...profile.resultChannels, is: ['counter', 'post'] } },
    procedures: procedures.map((one) => ({ ...one, delivery: ['online', 'counter'] })),
  });
  const body = { procedure: fiveDays.code, applicant: NONG, outcome: 'supplement', items };
  const { id } = bodyOf<CounterReceived>(await hue.ask('POST', '/api/desk/dossiers', { as: MINH, body }), 201);
  expect(await deskDossierOf(hue, MINH, id)).toMatchObject({ returnWays: ['counter'], readerAgency: XA_MAU });
  await hue.close();
});

describe('(D19, D6, ND61-17.1b) refused at the counter', () => {
  const reasons = 'Việc này không thuộc phạm vi giải quyết của xã.';

  test('(D19, D8) one entry, over at once, with a code; the slip names reasons, right agency and what was given back', async () => {
    const { id, code, stage, slips, dueAt } = await ended({
      ...{ outcome: 'refused', reasons, rightAgency: SO_MAU },
      handedIn: ['giay-to-goc'],
    });
    expect({ stage, slips, dueAt }).toEqual({ stage: 'refused', slips: ['refusal'], dueAt: null });
    const [first, ...more] = await front.system.world.journal.read(id);
    expect(first?.events.map(({ type }) => type)).toEqual(['DossierSubmitted', 'DossierRefused', 'StepClosed']);
    expect(more.flatMap(({ events }) => events.map(({ type }) => type))).toEqual(['SlipIssued']);
    expect(bodyOf(await front.ask('GET', `/api/look-up/${code}`))).toMatchObject({ code, status: 'Đã kết thúc' });
    const text = await slip(id, 'refusal');
    for (const part of [code, reasons, 'Sở Mẫu', 'Giấy tờ đã trả lại người nộp: Giấy tờ gốc (mẫu)'])
      expect(text).toContain(squeezed(part));
    expect((await deskDossierOf(front, MINH, id)).handedIn).toEqual([]);
  });

  test('(D19, D6) also what this unit does not resolve; without a reason, or with money, it is not', async () => {
    const elsewhere = { ...fiveDays, code: 'MAU.1001' };
    expect((await ended({ outcome: 'refused', reasons, agency: SO_MAU }, elsewhere)).stage).toBe('refused');
    expect(await send({ outcome: 'refused' })).toMatchObject({ status: 400, body: { errors: [{ field: 'reasons' }] } });
    expect(noOf(await send({ outcome: 'refused', reasons, paid: { amount: 5 } }))).toEqual([
      409,
      'nothing-kept-of-refused',
    ]);
  });
});

describe('(D19) who is meant', () => {
  test('(B4) a citizen’s number claims the account, as before; another paper claims its own, none claims nobody', async () => {
    const number = '099099000777';
    const said = (identity: object) => ({ outcome: 'supplement', items, applicant: { ...NONG, identity } });
    const { id } = await ended(said({ kind: 'citizen', number }));
    expect(await front.system.world.claims.find(`identifier ${number}`)).toBe(`wi-${id}`);
    for (const identity of [
      { kind: 'passport', number: 'X1234567' },
      { kind: 'old-card', number: '099000777' },
      { kind: 'none', why: 'Chưa làm căn cước' },
    ]) {
      const other = await ended(said(identity));
      expect((await eventsOf(front, other.id))[0]).toMatchObject({ owner: `wi-${other.id}` });
    }
    expect(await front.system.world.claims.find('identifier X1234567')).toBeUndefined();
    expect((await send(said({ kind: 'library-card' }))).status).toBe(400);
  });
});

describe('(C6, D4, reading 28) online: an answer that changes nothing it was asked for', () => {
  const mine = async (id: string) => bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }));
  const changed = async (id: string) => (await mine(id)).request?.items.map((item) => item.changed);
  const answer = (id: string) => front.ask('POST', `/api/dossiers/${id}/supplement`, { as: LAN, body: {} });
  const asked = [
    { component: 'to-khai', problem: 'Sai ngày.' },
    { component: 'giay-to-goc', problem: 'Mờ.' },
  ];

  test('(C6, reading 28) is refused, and the page knows what is still as it was; one thing put right is an answer', async () => {
    const id = await filedOnline(front, LAN);
    await inTurn(front, id, [[MINH, 'request-supplement', { items: asked }]]);
    expect(noOf(await answer(id))).toEqual([409, 'supplement-changes-nothing']);
    expect(await changed(id)).toEqual([false, false]);
    const answers = { ...ANSWERS, matter: 'Việc đã sửa' };
    await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: { answers } });
    expect(await changed(id)).toEqual([true, false]);
    expect(bodyOf(await answer(id))).toMatchObject({ stage: 'submitted' });
  });

  test('(E4, ND61-19.4, reading 28) the same on appraisal: a paper sent anew is an answer', async () => {
    const id = await filedOnline(front, LAN);
    await inTurn(front, id, [
      [MINH, 'receive'],
      [DUNG, 'assign', { officer: tam.id }],
      [TAM, 'return-for-supplement', { items: asked.slice(1) }],
    ]);
    expect(noOf(await answer(id))).toEqual([409, 'supplement-changes-nothing']);
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    expect(await changed(id)).toEqual([true]);
    expect(bodyOf(await answer(id))).toMatchObject({ stage: 'resubmitted' });
  });

  test('(C3, C6) a paper still on its way is not left out: refused until it has come or is taken away', async () => {
    const id = await filedOnline(front, LAN);
    await inTurn(front, id, [[MINH, 'request-supplement', { items: asked.slice(1) }]]);
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    const files = `/api/dossiers/${id}/files`;
    const declared = { component: 'giay-to-goc', name: 'trang-2.pdf', type: 'application/pdf', size: 9 };
    const told = await front.ask('POST', files, { as: LAN, body: { ...declared, sha256: 'a'.repeat(64) } });
    const { fileId } = bodyOf<{ fileId: string }>(told, 201);

    const no = await answer(id);
    expect(noOf(no)).toEqual([409, 'files-not-arrived']);
    expect(problemIn(no).detail).toContain('Còn tệp chưa tải lên');
    expect((await eventsOf(front, id)).map(({ type }) => type)).not.toContain('DossierSupplemented');
    await front.ask('DELETE', `${files}/${fileId}`, { as: LAN });
    const sent = { as: LAN, body: {}, headers: { 'idempotency-key': 'bo-sung-mot-lan' } };
    const first = bodyOf(await front.ask('POST', `/api/dossiers/${id}/supplement`, sent));
    expect(bodyOf(await front.ask('POST', `/api/dossiers/${id}/supplement`, sent))).toEqual(first);
  });
});
