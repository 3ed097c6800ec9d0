import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { react } from '../../../functions/stream/react.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { tam } from '../../people.ts';
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
import { openSystem, PDF, type WholeSystem } from '../whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

const begin = (id: string, as = LAN) => front.ask('POST', `/api/dossiers/${id}/changing`, { as });
const answer = (id: string, matter: string, as = LAN) =>
  front.ask('PUT', `/api/dossiers/${id}/form`, { as, body: { answers: { matter } } });
const send = (id: string, headers = {}, as = LAN) =>
  front.ask('POST', `/api/dossiers/${id}/change`, { as, headers, body: { reason: 'Tôi đã chuyển nơi ở.' } });
const mine = async (id: string) => bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }));
const changed = async (id: string, matter = 'Xin cấp phép ở nơi ở mới'): Promise<void> => {
  bodyOf(await begin(id));
  bodyOf(await answer(id, matter));
  bodyOf(await send(id));
  await front.system.settled();
};

describe('(C10, TH-8.2a, BH-11.3a) the applicant changes what was filed', () => {
  test('(C10, TH-8.2a) opened again as it was filed, changed, filed: an event with the reason, and the draft is closed', async () => {
    const id = await filedOnline(front, LAN);
    const before = await mine(id);
    expect(await begin(id)).toMatchObject({ status: 200, body: { id, stage: 'submitted' } });
    expect(await front.system.world.applications.find(id)).toMatchObject({
      purpose: 'change',
      answers: before.answers,
    });

    bodyOf(await answer(id, 'Xin cấp phép ở nơi ở mới'));
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf', component: 'van-ban-uy-quyen' });
    expect(bodyOf(await send(id))).toMatchObject({ id, stage: 'submitted' });

    const [event] = (await eventsOf(front, id)).slice(-1);
    expect(event).toMatchObject({
      type: 'DossierChanged',
      papers: [{ component: 'giay-to-goc' }, { component: 'van-ban-uy-quyen' }],
    });
    const after = await mine(id);
    expect(after.answers).toEqual({ ...before.answers, matter: 'Xin cấp phép ở nơi ở mới' });
    expect(after.timeline.at(-1)).toMatchObject({ detail: 'Tôi đã chuyển nơi ở.' });
    expect(await front.system.world.applications.find(id)).toMatchObject({ purpose: 'filed' });
  });

  test('(C10, reading 21) no limit moves, whoever has it is told, and the person is told that it came', async () => {
    const id = await filedOnline(front, LAN);
    const { receiveBy } = await mine(id);
    await changed(id);
    expect((await mine(id)).receiveBy).toBe(receiveBy);
    await inTurn(front, id, [[MINH, 'receive']]);
    const { dueAt } = await mine(id);
    await changed(id, 'Lại khác');
    expect((await mine(id)).dueAt).toBe(dueAt);
    const kinds = front.system.sent().flatMap((notice) => (notice.dossier === id ? [notice.kind] : []));
    expect(kinds).toEqual(expect.arrayContaining(['changed', 'dossier-changed']));
  });

  test('(C10) the same command twice is one change; the page still open in another window changes nothing', async () => {
    const id = await filedOnline(front, LAN);
    bodyOf(await begin(id));
    bodyOf(await answer(id, 'Một lần'));
    const key = { 'idempotency-key': `change ${id}` };
    const first = bodyOf(await send(id, key));
    expect(bodyOf(await send(id, key))).toEqual(first);
    expect(noOf(await answer(id, 'Sau khi gửi'))).toEqual([409, 'already-submitted']);
    expect((await eventsOf(front, id)).filter(({ type }) => type === 'DossierChanged')).toHaveLength(1);
  });

  test('(C10) begun twice, what was typed stays', async () => {
    const id = await filedOnline(front, LAN);
    await begin(id);
    await answer(id, 'Đang gõ dở');
    bodyOf(await begin(id));
    expect((await front.system.world.applications.find(id))?.answers.matter).toBe('Đang gõ dở');
  });

  test('(C10) a paper taken out of the change stays where the journal names it', async () => {
    const id = await filedOnline(front, LAN);
    await begin(id);
    const [file] = (await front.system.world.applications.find(id))?.files ?? [];
    expect((await front.ask('DELETE', `/api/dossiers/${id}/files/${file?.fileId}`, { as: LAN })).status).toBe(204);
    expect(await front.system.world.files.look(file?.fileId ?? '')).toBeDefined();
    expect(noOf(await send(id))).toEqual([409, 'components-missing']);
  });

  test.each<[string, (id: string) => Promise<unknown>, readonly [number, string]]>([
    ['not begun', async () => undefined, [409, 'change-not-begun']],
    ['nothing different', (id) => begin(id), [409, 'nothing-changed']],
    ['an answer taken away', async (id) => [await begin(id), await answer(id, '')], [422, 'form-incomplete']],
    ['a file that has not arrived', async (id) => [await begin(id), await declare(id)], [409, 'files-not-arrived']],
  ])('(C10) %s: refused, and nothing is recorded', async (_title, prepare, no) => {
    const id = await filedOnline(front, LAN);
    await prepare(id);
    expect(noOf(await send(id))).toEqual(no);
    expect((await eventsOf(front, id)).map(({ type }) => type)).not.toContain('DossierChanged');
  });

  test('(C10, N3) the draft of what was filed is closed even where the answer broke off before', async () => {
    const id = await filedOnline(front, LAN);
    await front.system.settled();
    const { world } = front.system;
    await world.applications.change(id, (draft) => ({ ...draft, purpose: 'filing' }));
    for (const entry of await world.journal.read(id)) await react(entry, world);
    expect(noOf(await answer(id, 'Sau khi nộp'))).toEqual([409, 'already-submitted']);
  });

  test('(C10, N4) to anybody else the dossier does not exist', async () => {
    const id = await filedOnline(front, LAN);
    await begin(id);
    for (const as of [NAM, MINH]) {
      expect(noOf(await begin(id, as))).toEqual([404, 'dossier-unknown']);
      expect(noOf(await send(id, {}, as))).toEqual([404, 'dossier-unknown']);
    }
  });
});

const declare = (id: string) =>
  front.ask('POST', `/api/dossiers/${id}/files`, {
    as: LAN,
    body: { component: 'van-ban-uy-quyen', name: 'a.pdf', type: 'application/pdf', size: 9, sha256: 'a'.repeat(64) },
  });

describe('(C10, C6) a supplement is asked for meanwhile', () => {
  test('(C10, C6, TH-8.2) what was typed for the change is what the supplement begins with: nothing is lost', async () => {
    const id = await filedOnline(front, LAN);
    await begin(id);
    await answer(id, 'Gõ trước khi được yêu cầu');
    const items = [{ component: 'to-khai', problem: 'Chưa rõ việc đề nghị.' }];
    await inTurn(front, id, [[MINH, 'request-supplement', { items }]]);

    expect(noOf(await send(id))).toEqual([409, 'change-not-begun']);
    expect(await front.system.world.applications.find(id)).toMatchObject({
      purpose: 'supplement',
      answers: { matter: 'Gõ trước khi được yêu cầu' },
    });
    bodyOf(await front.ask('POST', `/api/dossiers/${id}/supplement`, { as: LAN, body: {} }));
    expect((await mine(id)).answers.matter).toBe('Gõ trước khi được yêu cầu');
    expect(noOf(await front.ask('POST', `/api/dossiers/${id}/supplement`, { as: LAN, body: {} }))).toEqual([
      409,
      'nothing-to-supplement',
    ]);
  });
});

describe('(C10, TH-8.2a) who has the dossier must look at it again', () => {
  const drafting = { outcome: 'drafted', draft: 'Đồng ý cấp giấy.' };

  test('(C10) the officer at the counter repeats the hash of the new form; a page from before is refused', async () => {
    const id = await filedOnline(front, LAN);
    await front.system.settled();
    const old = (await deskDossierOf(front, MINH, id)).moves.find(({ decision }) => decision === 'receive');
    await changed(id);
    const stale = await decideAs(front, MINH, id, 'receive', { seen: old?.step, about: old?.about });
    expect(noOf(stale)).toEqual([409, 'step-changed']);
    expect(bodyOf(await decideAs(front, MINH, id, 'receive'))).toMatchObject({ stage: 'in-process' });
  });

  test('(C10, E10, TTH-PL 3) the leader cannot sign a draft from before, only send it back; signed, no more change', async () => {
    const id = await filedOnline(front, LAN);
    await inTurn(front, id, [
      [MINH, 'receive'],
      [DUNG, 'assign', { officer: tam.id }],
      [TAM, 'complete-step', drafting],
    ]);
    await changed(id);
    const { moves } = await deskDossierOf(front, HANH, id);
    expect(moves.map(({ decision }) => decision)).not.toContain('sign');
    const { step, about } = moves.find(({ decision }) => decision === 'send-back') ?? {};
    expect(noOf(await decideAs(front, HANH, id, 'sign', { seen: step, about }))).toEqual([409, 'dossier-changed']);

    await inTurn(front, id, [[HANH, 'send-back', { note: 'Người nộp đã thay đổi hồ sơ.' }]]);
    expect(noOf(await decideAs(front, TAM, id, 'complete-step', { ...drafting, about: null }))).toEqual([
      409,
      'step-changed',
    ]);
    bodyOf(await begin(id));
    await inTurn(front, id, [
      [TAM, 'complete-step', drafting],
      [HANH, 'sign'],
    ]);
    expect(await front.system.world.applications.find(id)).toMatchObject({ purpose: 'filed' });
    expect(noOf(await begin(id))).toEqual([409, 'too-late-to-change']);
    expect(noOf(await answer(id, 'Muộn rồi'))).toEqual([409, 'already-submitted']);
    await inTurn(front, id, [[THU, 'seal']]);
  });
});
