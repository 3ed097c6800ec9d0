import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { filledIn } from '../../filled-in.ts';
import { tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { feeFirst, fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import {
  BINH,
  bodyOf,
  DUNG,
  decideAs,
  deskDossierOf,
  eventsOf,
  filedOnline,
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
  const province = { ...tinhMau, procedures: [...tinhMau.procedures, feeFirst] };
  front = await openSystem('2026-03-02T08:00:00+07:00', province);
});
afterAll(() => front.close());

const NONG = { name: 'Phạm Văn Nông', phone: '0900000077' };
const takeIn = (more: object = {}, procedure: Procedure = fiveDays, as = MINH) =>
  front.ask('POST', '/api/desk/dossiers', {
    as,
    body: {
      procedure: procedure.code,
      applicant: NONG,
      answers: filledIn(procedure),
      handedIn: ['giay-to-goc'],
      ...more,
    },
  });
const takenIn = async (more: object = {}, procedure: Procedure = fiveDays, as = MINH): Promise<CounterReceived> => {
  const received = bodyOf<CounterReceived>(await takeIn(more, procedure, as), 201);
  await front.system.settled();
  return received;
};
/** A draft of the officer's with one scan in it. */
const scans = async (as: string, procedure = fiveDays, component = 'giay-to-goc'): Promise<string> => {
  const body = { procedure: procedure.code, agency: XA_MAU };
  const { id } = bodyOf<{ id: string }>(await front.ask('POST', '/api/dossiers', { as, body }), 201);
  await front.sendFile(id, PDF, { as, type: 'application/pdf', component });
  return id;
};

describe('(G4, D4) the fee at the counter', () => {
  test('(D4, TH-9.2c) a prepaid fee not paid: not taken in, and no account is made for the person', async () => {
    const identifier = '099099000555';
    const applicant = { ...NONG, identifier };
    expect(noOf(await takeIn({ applicant }, feeFirst))).toEqual([409, 'fee-missing']);
    expect(noOf(await takeIn({ applicant, handedIn: [] }))).toEqual([409, 'components-missing']);
    expect(await front.system.world.claims.find(`identifier ${identifier}`)).toBeUndefined();

    const { id } = await takenIn({ applicant, paid: { amount: 50_000 } }, feeFirst);
    expect(await front.system.world.claims.find(`identifier ${identifier}`)).toBe(`wi-${id}`);
    expect(await front.system.world.accounts.find(`wi-${id}`)).toMatchObject({ name: NONG.name, identifier });
    expect((await takenIn({ applicant })).id).not.toBe(id);
    expect((await eventsOf(front, id))[0]).toMatchObject({ type: 'DossierSubmitted', owner: `wi-${id}` });
  });

  test('(G4, ND61-8.1b, TTH-11.2) taken with the dossier, in the same entry, with a receipt of the system or the one given', async () => {
    const { id } = await takenIn({ paid: { amount: 50_000 } }, feeFirst);
    const [first] = await front.system.world.journal.read(id);
    expect(first?.events.map(({ type }) => type)).toEqual([
      'DossierSubmitted',
      'DossierReceived',
      'FeePaid',
      'StepClosed',
    ]);
    expect(first?.events[2]).toMatchObject({
      amount: 50_000,
      by: 'counter',
      receipt: expect.stringMatching(/^BL-\d+\/2026$/),
    });
    const other = await takenIn({ paid: { amount: 50_000, receipt: 'AA-00017' } }, feeFirst);
    expect(await eventsOf(front, other.id)).toContainEqual(expect.objectContaining({ receipt: 'AA-00017' }));
  });

  test('(C11, TTH-PL 3) papers by post bring the fee of the post', async () => {
    expect(noOf(await takeIn({ channel: 'post', paid: { amount: 50_000 } }, feeFirst))).toEqual([409, 'fee-missing']);
    const { id } = await takenIn({ channel: 'post', paid: { amount: 60_000 } }, feeFirst);
    expect(await eventsOf(front, id)).toContainEqual(expect.objectContaining({ type: 'FeePaid', by: 'post' }));
  });

  test('(D4, G1, TH-9.2c, TTH-11.2) filed online: asked for like a paper, recorded when it came, then received', async () => {
    const id = await filedOnline(front, LAN, feeFirst);
    expect(noOf(await decideAs(front, MINH, id, 'receive'))).toEqual([409, 'fee-missing']);
    const items = [{ component: 'phi', problem: 'Chưa nhận được khoản chuyển.' }];
    await inTurn(front, id, [[MINH, 'request-supplement', { items }]]);
    const { request } = bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }));
    expect(request?.items).toMatchObject([{ component: 'phi', name: 'Phí, lệ phí phải nộp trước' }]);
    const mail = front.system.sent().find(({ dossier, kind }) => dossier === id && kind === 'supplement-requested');
    expect(mail?.text).toContain('Phí, lệ phí phải nộp trước: Chưa nhận được khoản chuyển.');

    await inTurn(front, id, [[MINH, 'record-payment', { amount: 50_000, by: 'online', receipt: 'NH-7788' }]]);
    bodyOf(await front.ask('POST', `/api/dossiers/${id}/supplement`, { as: LAN, body: {} }));
    expect(bodyOf(await decideAs(front, MINH, id, 'receive'))).toMatchObject({ stage: 'in-process' });
  });

  test('(G2, TH-9.6c) refused at intake: paid back by the head of the one-stop unit, once', async () => {
    const id = await filedOnline(front, LAN, feeFirst);
    await inTurn(front, id, [
      [MINH, 'record-payment', { amount: 50_000, by: 'online' }],
      [MINH, 'refuse', { reasons: 'Không thuộc thẩm quyền.' }],
      [QUANG, 'refund', { amount: 50_000, reason: 'Hồ sơ không được tiếp nhận.' }],
    ]);
    const again = { amount: 1, reason: 'Nữa', seen: null, about: null };
    expect(noOf(await decideAs(front, QUANG, id, 'refund', again))).toEqual([409, 'nothing-paid']);
  });
});

describe('(F3, F6) originals', () => {
  test('(F3, ND61-20.2) left at the counter, noted in the entry that receives it, given back', async () => {
    const { id } = await takenIn({ originals: ['giay-to-goc'] });
    expect(await eventsOf(front, id)).toContainEqual(
      expect.objectContaining({ type: 'OriginalsRecorded', what: 'taken', components: ['giay-to-goc'] }),
    );
    const said = { components: ['giay-to-goc'] };
    await inTurn(front, id, [[MINH, 'record-originals', { what: 'returned', ...said }]]);
    expect(noOf(await decideAs(front, MINH, id, 'record-originals', { what: 'returned', ...said }))).toEqual([
      409,
      'original-not-held',
    ]);
    expect(noOf(await takeIn({ originals: ['giay-khac'] }))).toEqual([409, 'component-unknown']);
  });

  test('(F6, TH-9.6a) level 3 filed online: compared at the counter before the result is handed over', async () => {
    const id = await filedOnline(front, LAN, feeFirst);
    await inTurn(front, id, [
      [MINH, 'record-payment', { amount: 50_000, by: 'online' }],
      [MINH, 'receive'],
      ...resolved(tam.id),
    ]);
    const handing = { by: 'counter' };
    expect(noOf(await decideAs(front, MINH, id, 'return-result', handing))).toEqual([409, 'originals-not-compared']);
    const compared = { what: 'compared', components: ['giay-to-goc'], fits: true };
    await inTurn(front, id, [
      [MINH, 'record-originals', compared],
      [MINH, 'return-result', handing],
    ]);
  });
});

describe('(D11, C8) scans of what a supplement brings to the counter', () => {
  const items = [{ component: 'giay-to-goc', problem: 'Bản chụp mờ.' }];
  const sentBack = async (): Promise<string> => {
    const { id } = await takenIn();
    await inTurn(front, id, [
      [DUNG, 'assign', { officer: tam.id }],
      [TAM, 'return-for-supplement', { items }],
    ]);
    return id;
  };

  test('(D11, C8, ND61-17.1) they join the papers of the dossier, and can be looked at', async () => {
    const id = await sentBack();
    const draft = await scans(MINH);
    await inTurn(front, id, [[MINH, 'take-supplement', { draft }]]);
    const { files, handedIn } = await deskDossierOf(front, MINH, id);
    expect(handedIn).toEqual(['giay-to-goc']);
    expect(files).toMatchObject([{ component: 'giay-to-goc', name: 'Giấy tờ.pdf', state: 'stored' }]);
    const [file] = files;
    // The scans are the dossier's now: they can be taken out of no draft, and go into no other dossier.
    const path = `/api/dossiers/${draft}/files/${file?.fileId}`;
    expect(noOf(await front.ask('DELETE', path, { as: MINH }))).toEqual([409, 'already-submitted']);
    expect(noOf(await takeIn({ draft }))).toEqual([409, 'already-submitted']);
    const other = await sentBack();
    expect(noOf(await decideAs(front, MINH, other, 'take-supplement', { draft }))).toEqual([409, 'already-submitted']);
  });

  /** A scan that was told of and has not come, by its address. */
  const stillOnItsWay = async (draft: string, as: string): Promise<string> => {
    const files = `/api/dossiers/${draft}/files`;
    const declared = { component: 'giay-to-goc', name: 'b.pdf', type: 'application/pdf', size: 9 };
    const asked = { as, body: { ...declared, sha256: 'a'.repeat(64) } };
    return `${files}/${bodyOf<{ fileId: string }>(await front.ask('POST', files, asked), 201).fileId}`;
  };

  test('(D11, C3) a scan still on its way keeps the dossier from being taken in: it is not left out', async () => {
    const draft = await scans(MINH);
    const sent = await stillOnItsWay(draft, MINH);
    expect(noOf(await takeIn({ draft }))).toEqual([409, 'files-not-arrived']);
    await front.ask('DELETE', sent, { as: MINH });
    await takenIn({ draft });
  });

  test('(D11, C3) nor is it left out of what a supplement brings: the person is not sent away with a paper nobody has', async () => {
    const id = await sentBack();
    const draft = await scans(MINH);
    const sent = await stillOnItsWay(draft, MINH);
    expect(noOf(await decideAs(front, MINH, id, 'take-supplement', { draft }))).toEqual([409, 'files-not-arrived']);
    expect((await eventsOf(front, id)).map(({ type }) => type)).not.toContain('DossierSupplemented');
    await front.ask('DELETE', sent, { as: MINH });
    await inTurn(front, id, [[MINH, 'take-supplement', { draft }]]);
  });

  test('(D11, N4) only one’s own scans, of the same procedure', async () => {
    const id = await sentBack();
    const take = (draft: string) => decideAs(front, MINH, id, 'take-supplement', { draft });
    expect(noOf(await take(await scans(QUANG)))).toEqual([404, 'dossier-unknown']);
    expect(noOf(await take(await scans(MINH, feeFirst)))).toEqual([422, 'component-unknown']);
    expect((await eventsOf(front, id)).map(({ type }) => type)).not.toContain('DossierSupplemented');
  });
});

describe('(D18, TTH-12.1b) taken in by another channel, turned into an online dossier when asked', () => {
  const link = (id: string, identifier: string, as = MINH) =>
    front.ask('POST', `/api/desk/dossiers/${id}/link`, { as, body: { identifier } });
  const LANS = '099099000001';
  const own = async (as: string) =>
    bodyOf<{ items: { id: string }[] }>(await front.ask('GET', '/api/dossiers', { as })).items.map(({ id }) => id);

  test('(D18, TTH-12.1b) it stands among her dossiers, scans too, and she can supplement it online', async () => {
    const draft = await scans(MINH);
    const { id } = await takenIn({ draft, handedIn: [] });
    expect(await own(LAN)).not.toContain(id);
    expect(bodyOf(await link(id, LANS))).toMatchObject({ id, stage: 'in-process' });
    await front.system.settled();
    expect(await own(LAN)).toContain(id);
    const { files } = bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }));
    const paper = `/api/dossiers/${id}/files/${files[0]?.fileId}`;
    const shown = await front.api(new Request(`http://desk.test${paper}`, { headers: await asLan() }));
    expect([shown.status, (await shown.arrayBuffer()).byteLength]).toEqual([200, PDF.length]);
    expect((await front.ask('GET', paper, { as: NAM })).status).toBe(404);

    const items = [{ component: 'giay-to-goc', problem: 'Bản chụp mờ.' }];
    await inTurn(front, id, [
      [DUNG, 'assign', { officer: tam.id }],
      [TAM, 'return-for-supplement', { items }],
    ]);
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    bodyOf(await front.ask('POST', `/api/dossiers/${id}/supplement`, { as: LAN, body: {} }));
  });

  test('(D18) also while a supplement is asked for: the draft is hers then', async () => {
    const { id } = await takenIn();
    const items = [{ component: 'giay-to-goc', problem: 'Bản chụp mờ.' }];
    await inTurn(front, id, [
      [DUNG, 'assign', { officer: tam.id }],
      [TAM, 'return-for-supplement', { items }],
    ]);
    bodyOf(await link(id, LANS));
    await front.system.settled();
    bodyOf(await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: { answers: { matter: 'Của tôi' } } }));
  });

  test('(D18) the channel it came by stays; the person is told; who looks knows who linked it', async () => {
    const { id } = await takenIn();
    bodyOf(await link(id, LANS));
    await front.system.settled();
    const { channel, timeline } = await deskDossierOf(front, MINH, id);
    expect(channel).toBe('counter');
    expect(timeline.at(-1)).toMatchObject({ title: 'Đưa hồ sơ vào tài khoản của người nộp', who: 'Lê Thị Minh' });
    expect(front.system.sent().filter((one) => one.dossier === id && one.kind === 'linked').length).toBeGreaterThan(0);
  });

  test('(D18, N4) never out of one person’s account into another’s, nor to who cannot sign in', async () => {
    const { id } = await takenIn();
    expect(noOf(await link(id, '099099999999'))).toEqual([404, 'account-not-in-use']);
    expect(noOf(await link(id, LANS, BINH))).toEqual([404, 'dossier-unknown']);
    expect(noOf(await link(id, LANS, TAM))).toEqual([404, 'dossier-unknown']);
    bodyOf(await link(id, LANS));
    expect(noOf(await link(id, '099099000002'))).toEqual([409, 'already-linked']);
    expect(noOf(await link(id, LANS))).toEqual([409, 'already-linked']);
    const online = await filedOnline(front, LAN);
    expect(noOf(await link(online, '099099000002'))).toEqual([409, 'already-online']);
  });
});

describe('(O11, D13, ND61-18.3) taken in for another agency', () => {
  test('(O11, D8, E7, ND61-19.7, TT01-19.1) any commune takes in what the province resolves; the code is its own, and the result comes back to it', async () => {
    const { id, code } = await takenIn({ agency: SO_MAU });
    expect(code).toMatch(new RegExp(`^${XA_MAU}-260302-\\d{4}$`));
    expect((await eventsOf(front, id))[0]).toMatchObject({
      agency: SO_MAU,
      oneStop: XA_MAU,
      route: { name: 'cross-level' },
    });
    expect((await deskDossierOf(front, MINH, id)).moves.map(({ decision }) => decision)).toContain('forward');

    const lam = tinhMau.staff.find(({ username }) => username === 'buivanlam.somau');
    await inTurn(front, id, [
      [MINH, 'forward', { by: 'post' }],
      [BINH, 'take-over'],
      ['lethikim.somau', 'assign', { officer: lam?.id }],
      ['buivanlam.somau', 'complete-step', { outcome: 'drafted', draft: 'Đồng ý cấp giấy.' }],
      ['phanvanphuc.somau', 'sign'],
      ['ngothixuan.somau', 'seal'],
    ]);
    expect((await deskDossierOf(front, BINH, id)).moves.map(({ decision }) => decision)).not.toContain('return-result');
    await inTurn(front, id, [[MINH, 'return-result', { by: 'counter' }]]);
    expect(await deskDossierOf(front, MINH, id)).toMatchObject({ stage: 'returned', code });
  });

  test('(O11) an agency that does not resolve it, or none at all: refused', async () => {
    const other = tinhMau.procedures.find(({ code }) => code === 'MAU.1001') ?? fiveDays;
    expect(noOf(await takeIn({ agency: SO_MAU }, other))).toEqual([409, 'wrong-agency']);
  });
});

const asLan = async (): Promise<Record<string, string>> => {
  const told = await front.ask('POST', '/api/sign-in', { body: { username: LAN, password: `mau-${LAN}` } });
  return { authorization: `Bearer ${bodyOf<{ token: string }>(told).token}` };
};
