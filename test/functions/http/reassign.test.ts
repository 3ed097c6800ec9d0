import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { filledIn } from '../../filled-in.ts';
import { tam } from '../../people.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import {
  bodyOf,
  DUNG,
  decideAs,
  deskDossierOf,
  inTurn,
  LAN,
  MINH,
  NAM,
  noOf,
  QUANG,
  resolved,
  TAM,
} from '../office.ts';
import { openSystem, PDF, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

const LANS = '099099000001';
const NAMS = '099099000002';
const REASON = 'Nhập nhầm một chữ số khi tiếp nhận';

/** Filed at the counter under this number, with one scan. */
const takenInFor = async (identifier: string, more: object = {}): Promise<CounterReceived> => {
  const draft = bodyOf<{ id: string }>(
    await front.ask('POST', '/api/dossiers', { as: MINH, body: { procedure: fiveDays.code, agency: XA_MAU } }),
    201,
  ).id;
  await front.sendFile(draft, PDF, { as: MINH, type: 'application/pdf', component: 'giay-to-goc' });
  const applicant = { name: 'Trần Văn Nam', identifier, phone: '0900000902' };
  const body = {
    ...{ procedure: fiveDays.code, applicant, samePerson: true, answers: filledIn(fiveDays) },
    ...{ draft, ...more },
  };
  const received = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: MINH, body }), 201);
  await front.system.settled();
  return received;
};
const toNam = { identity: { kind: 'citizen', number: NAMS }, name: 'Trần Văn Nam', reason: REASON };
const give = async (id: string, more: object = toNam, as = QUANG) => {
  const told = await decideAs(front, as, id, 'reassign', more);
  await front.system.settled();
  return told;
};
const listOf = async (as: string) =>
  bodyOf<{ items: { id: string }[] }>(await front.ask('GET', '/api/dossiers', { as })).items.map(({ id }) => id);
const noticesOf = async (as: string, id: string) =>
  bodyOf<{ items: { dossier: string; kind: string }[] }>(await front.ask('GET', '/api/notices', { as })).items.flatMap(
    ({ dossier, kind }) => (dossier === id ? [kind] : []),
  );
let asked = 0;
const sms = async (from: string, code: string) => {
  const body = { channel: 'sms', from, text: `TC ${code}`, id: `tin-${++asked}` };
  const headers = { 'x-provider-secret': front.system.inboundSecret };
  bodyOf(await front.ask('POST', '/api/inbound-messages', { headers, body }));
  await front.system.settled();
  return front.system.sent().findLast(({ to, kind }) => to === from && kind === 'look-up-answer')?.text ?? '';
};

describe('(D14, TH-22) a wrong owner can be undone', () => {
  test('(D14) one digit wrong: the stranger sees it, the head gives it to its own, the stranger sees nothing more', async () => {
    const { id, code } = await takenInFor(LANS);
    const { files } = bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }));
    const paper = `/api/dossiers/${id}/files/${files[0]?.fileId}`;
    expect((await front.ask('GET', paper, { as: LAN })).status).toBe(200);
    expect(await noticesOf(LAN, id)).toContain('received');
    expect(await sms('0900000901', code)).toContain('UBND');

    expect((await deskDossierOf(front, QUANG, id)).moves.map(({ decision }) => decision)).toContain('reassign');
    expect((await deskDossierOf(front, MINH, id)).moves.map(({ decision }) => decision)).not.toContain('reassign');
    expect(bodyOf(await give(id))).toMatchObject({ stage: 'in-process' });

    for (const path of [`/api/dossiers/${id}`, paper, `/api/dossiers/${id}/slips/receipt`, `/api/dossiers/${id}/looks`])
      expect([path, (await front.ask('GET', path, { as: LAN })).status]).toEqual([path, 404]);
    expect(await listOf(LAN)).not.toContain(id);
    expect(await noticesOf(LAN, id)).toEqual(['not-your-dossier']);
    expect(await sms('0900000901', code)).not.toContain('UBND');
    const withdrawn = await front.ask('POST', `/api/dossiers/${id}/withdrawal`, { as: LAN, body: {} });
    expect(withdrawn.status).not.toBe(200);
    expect((await deskDossierOf(front, QUANG, id)).stage).toBe('in-process');

    expect(await listOf(NAM)).toContain(id);
    const named = { name: 'Trần Văn Nam', identifier: NAMS, phone: '0900000902' };
    expect((await deskDossierOf(front, QUANG, id)).applicant).toMatchObject(named);
    expect((await front.ask('GET', paper, { as: NAM })).status).toBe(200);
    expect(await noticesOf(NAM, id)).toEqual(['reassigned']);
    expect(await sms('0900000902', code)).toContain('UBND');
    const mine = bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: NAM }));
    expect(mine.timeline.at(-1)).toMatchObject({
      title: 'Chuyển hồ sơ ghi nhầm người về đúng người nộp',
      detail: REASON,
      who: 'Trịnh Văn Quang',
    });
    const letters = front.system.sent().filter(({ dossier, channel }) => dossier === id && channel === 'email');
    expect(letters.map(({ kind, to }) => [kind, to])).toEqual(
      expect.arrayContaining([
        ['not-your-dossier', 'lan@tinhmau.example.vn'],
        ['reassigned', 'nam@tinhmau.example.vn'],
      ]),
    );
    expect(letters.find(({ kind }) => kind === 'not-your-dossier')?.text).not.toMatch(/Nam|0902|000002/);
  });

  test('(D14, N3) the slip under another’s name is not shown to whose it is; the next one takes its place', async () => {
    const { id } = await takenInFor(LANS);
    await give(id);
    const { slips } = bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: NAM }));
    expect(slips.map(({ kind }) => kind)).toEqual(['receipt']);
    expect((await front.ask('GET', `/api/dossiers/${id}/slips/receipt`, { as: NAM })).status).toBe(200);
    expect((await front.ask('GET', `/api/dossiers/${id}/slips/receipt.1`, { as: NAM })).status).toBe(404);
    const desk = (await deskDossierOf(front, QUANG, id)).slips.map(({ kind }) => kind);
    expect(desk.filter((kind) => kind.startsWith('receipt'))).toEqual(['receipt.1', 'receipt']);
  });

  test('(D14) a number that only the mistake put on record is free again, and the record is a new one', async () => {
    const wrong = '099099000571';
    const { id } = await takenInFor(wrong);
    expect(await front.system.world.claims.find(`identifier ${wrong}`)).toBe(`wi-${id}`);
    const right = '099099000517';
    const identity = { kind: 'citizen', number: right };
    expect(noOf(await give(id, { identity, reason: REASON }))).toEqual([400, 'invalid-input']);
    bodyOf(await give(id, { identity, name: 'Phạm Văn Nông', phone: '0900000571', reason: REASON }));
    const { applicant } = await deskDossierOf(front, QUANG, id);
    expect(applicant).toMatchObject({ name: 'Phạm Văn Nông', identifier: right, phone: '0900000571' });
    expect(await front.system.world.claims.find(`identifier ${right}`)).toBe(applicant.id);
    expect(await front.system.world.claims.find(`identifier ${wrong}`)).toBeUndefined();
    expect((await front.system.world.accounts.find(`wi-${id}`))?.identifier).toBeNull();
  });

  test('(D14) a number the stranger has come under since with another dossier stays theirs', async () => {
    const wrong = '099099000572';
    const { id } = await takenInFor(wrong);
    await takenInFor(wrong);
    bodyOf(await give(id));
    expect(await front.system.world.claims.find(`identifier ${wrong}`)).toBe(`wi-${id}`);
  });

  test('(D14, C6) while a supplement is asked for: the draft begins anew for whose it is', async () => {
    const { id } = await takenInFor(LANS);
    const items = [{ component: 'giay-to-goc', problem: 'Bản chụp mờ.' }];
    await inTurn(front, id, [
      [DUNG, 'assign', { officer: tam.id }],
      [TAM, 'return-for-supplement', { items }],
    ]);
    const typed = { answers: { matter: 'Người lạ gõ' } };
    bodyOf(await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: typed }));
    bodyOf(await give(id));
    expect((await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: typed })).status).toBe(404);
    const mine = bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: NAM }));
    expect(JSON.stringify(mine.answers)).not.toContain('Người lạ gõ');
    bodyOf(await front.ask('PUT', `/api/dossiers/${id}/form`, { as: NAM, body: { answers: { matter: 'Của tôi' } } }));
  });

  test('(D14, HT-III.1b, ND61-20.5) what it had brought into the stranger’s store is in the other’s', async () => {
    const { id } = await takenInFor(LANS);
    await inTurn(front, id, [
      [MINH, 'digitise', { component: 'giay-to-goc', class: 'person' }],
      ...resolved(tam.id),
      [MINH, 'return-result', { by: 'counter' }],
    ]);
    const stored = async (as: string) =>
      bodyOf<{ items: { dossier: string }[] }>(await front.ask('GET', '/api/documents', { as })).items.filter(
        ({ dossier }) => dossier === id,
      ).length;
    expect([await stored(LAN), await stored(NAM)]).toEqual([2, 0]);
    bodyOf(await give(id));
    expect([await stored(LAN), await stored(NAM)]).toEqual([0, 2]);
    const { stage } = bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: NAM }));
    expect(stage).toBe('returned');
  });

  test('(D14, D18) how to reach them stays as it was said, unless that was the stranger’s; a record’s wrong name is put right', async () => {
    const wrong = '099099000573';
    const applicant = { name: 'Hà Thị Nhẫm', identifier: wrong, phone: '0900000573' };
    await takenInFor(wrong, { applicant });
    const { id } = await takenInFor(LANS, {
      applicant: { name: 'Hà Thị Nhẫm', identifier: LANS, phone: '0900000901' },
    });
    const asked = { identity: { kind: 'citizen', number: wrong }, name: 'Hà Thị Nhàn', reason: REASON };
    expect(noOf(await give(id, asked))).toEqual([409, 'name-differs']);
    bodyOf(await give(id, { ...asked, samePerson: true }));
    const { applicant: shown } = await deskDossierOf(front, QUANG, id);
    expect(shown).toMatchObject({ name: 'Hà Thị Nhàn', identifier: wrong, phone: '0900000573' });
    expect((await front.system.world.accounts.get(shown.id)).name).toBe('Hà Thị Nhàn');
  });

  test('(D14) what is not so is refused with what to do, and nothing is left behind', async () => {
    const { id } = await takenInFor(LANS);
    const none = { kind: 'none' };
    for (const [more, no] of [
      [{ ...toNam, name: 'Trần Văn Năm Mới' }, [409, 'name-differs']],
      [{ identity: { kind: 'citizen', number: LANS }, reason: REASON }, [409, 'already-their-dossier']],
      [{ identity: { kind: 'citizen', number: '12345' }, name: 'A B', reason: REASON }, [400, 'invalid-input']],
      [{ identity: { kind: 'passport' }, name: 'A B', reason: REASON }, [400, 'invalid-input']],
      [{ identity: none, name: 'A B', reason: REASON }, [400, 'invalid-input']],
      [{ identity: { ...none, why: 'Mất thẻ' }, reason: REASON }, [400, 'invalid-input']],
      [{ identity: toNam.identity, name: toNam.name }, [400, 'invalid-input']],
    ] as const)
      expect([more, noOf(await give(id, more))]).toEqual([more, no]);
    expect(noOf(await give(id, toNam, MINH))).toEqual([403, 'not-your-role']);
    bodyOf(await give(id, { identity: { ...none, why: 'Mất thẻ' }, name: 'Lò Thị Không', reason: REASON }));
    expect((await deskDossierOf(front, QUANG, id)).applicant).toMatchObject({ name: 'Lò Thị Không', identifier: null });
    expect(await front.system.world.failed.list()).toEqual([]);
  });
});
