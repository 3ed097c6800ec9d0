import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { looksAtPerson } from '../../../lib/domain/looks/looked.ts';
import { applicantFromAnywherePage, applicantPage } from '../../../provinces/form-fields.ts';
import { filledIn } from '../../filled-in.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { bodyOf, deskDossierOf, LAN, MINH, noOf, TAM } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const asking = (code: string, applicants: readonly string[], page = applicantPage): Procedure => ({
  ...fiveDays,
  code,
  applicants,
  form: [page],
});
const OURS = asking('MAU.9001', ['citizen']);
const ANYWHERE = asking('MAU.9002', ['citizen', 'overseas-vietnamese'], applicantFromAnywherePage);
const FIRMS = asking('MAU.9003', ['enterprise', 'organisation']);

let front: WholeSystem;
beforeAll(async () => {
  const procedures = [...tinhMau.procedures, OURS, ANYWHERE, FIRMS];
  front = await openSystem('2026-03-02T08:00:00+07:00', { ...tinhMau, procedures });
});
afterAll(() => front.close());

const ADDRESS = 'Thôn Một, xã Mẫu';
const ask = (applicant: object, procedure = OURS, more: object = {}) =>
  front.ask('POST', '/api/desk/dossiers', {
    as: MINH,
    body: {
      procedure: procedure.code,
      applicant: { address: ADDRESS, ...applicant },
      answers: filledIn(procedure),
      handedIn: ['giay-to-goc'],
      ...more,
    },
  });
const taken = async (applicant: object, procedure = OURS, more: object = {}): Promise<CounterReceived> => {
  const received = bodyOf<CounterReceived>(await ask(applicant, procedure, more), 201);
  await front.system.settled();
  return received;
};
const citizen = (number: string) => ({ kind: 'citizen', number });
const sentTo = (id: string): readonly string[] =>
  front.system.sent().flatMap(({ dossier, channel, to }) => (dossier === id && channel !== 'portal' ? [to] : []));
const faultsOf = (answer: Awaited<ReturnType<typeof ask>>): readonly string[] =>
  ((answer.body as { errors?: readonly { field: string }[] }).errors ?? []).map(({ field }) => field);

describe('(D11, B10, ND61-17.1) who came to the counter, by the paper they have', () => {
  test.each([
    ['an old card', OURS, { kind: 'old-card', number: '172 345 678' }, '172345678'],
    ['a passport of Vietnam', OURS, { kind: 'passport', number: 'b 1234567' }, 'B1234567'],
    ['a passport from abroad', ANYWHERE, { kind: 'passport', number: 'NA0123A' }, 'NA0123A'],
    ['a tax code', FIRMS, { kind: 'organisation', number: '0100109106001' }, '0100109106-001'],
    ['no number at all', OURS, { kind: 'none', why: 'Trẻ mới sinh, chưa được cấp số' }, null],
  ])('(D11, C8) %s', async (_what, procedure, identity, number) => {
    const { id } = await taken({ name: 'Người Đến Quầy', identity }, procedure);
    const { applicant, form } = await deskDossierOf(front, MINH, id);
    expect(applicant).toMatchObject({ name: 'Người Đến Quầy', identifier: number, identity: { kind: identity.kind } });
    const lines = form.flatMap(({ lines: all }) => all.map(({ value }) => value));
    expect(lines).not.toContain('038099000001');
    expect(lines.includes(number ?? '')).toBe(number !== null && identity.kind !== 'organisation');
  });

  test.each([
    ['eleven digits', { kind: 'citizen', number: '03809900000' }, 'applicant.identity.number'],
    ['ten digits of an old card', { kind: 'old-card', number: '1723456789' }, 'applicant.identity.number'],
    ['a passport of letters alone', { kind: 'passport', number: 'ABCDEFG' }, 'applicant.identity.number'],
    ['no number', { kind: 'citizen' }, 'applicant.identity.number'],
    ['none, and no reason', { kind: 'none', why: '  ' }, 'applicant.identity.why'],
  ])('(C2, TT32-11.2c) %s is told at its field', async (_what, identity, field) => {
    const answer = await ask({ name: 'Người Đến Quầy', identity });
    expect(answer.status).toBe(400);
    expect(faultsOf(answer)).toEqual([field]);
  });

  test.each([
    ['no telephone, no e-mail', {}, [null, null]],
    ['a landline', { phone: '02383 844 888' }, ['02383844888', null]],
    ['a number from abroad', { phone: '+1 202 555 0101' }, ['+12025550101', null]],
    ['+84', { phone: '+84 900 000 077' }, ['0900000077', null]],
  ])('(D11, C2) %s: taken in', async (_what, contact, [phone, email]) => {
    const { id } = await taken({ name: 'Người Gọi', identity: { kind: 'none', why: 'Mất giấy tờ' }, ...contact });
    expect((await deskDossierOf(front, MINH, id)).applicant).toMatchObject({ phone, email });
  });

  test('(C2) a telephone or an e-mail that is none is told at its field', async () => {
    const answer = await ask({ name: 'A', identity: citizen('099099000701'), phone: '12345', email: 'khong-co' });
    expect([answer.status, faultsOf(answer).toSorted()]).toEqual([400, ['applicant.email', 'applicant.phone']]);
  });

  test('(B10) each kind is claimed by a key of its own; nine digits of a passport are no old card', async () => {
    const card = await taken({ name: 'Người Có Thẻ Cũ', identity: { kind: 'old-card', number: '123456780' } });
    const passport = { kind: 'passport', number: '123456780' };
    const other = await taken({ name: 'Another Person', identity: passport }, ANYWHERE);
    const owners = await Promise.all(
      [card, other].map(async ({ id }) => (await deskDossierOf(front, MINH, id)).applicant.id),
    );
    expect(new Set(owners).size).toBe(2);
    const { claims } = front.system.world;
    expect(await claims.find('old-card 123456780')).toBe(owners[0]);
    expect(await claims.find('passport 123456780')).toBe(owners[1]);
    expect(await claims.find('identifier 123456780')).toBeUndefined();
  });
});

describe('(A2) `applicants` is enforced', () => {
  test.each([
    ['a citizen where organisations may', FIRMS, citizen('099099000711')],
    ['nobody in particular where organisations may', FIRMS, { kind: 'none', why: 'Không có' }],
    ['an organisation where citizens may', OURS, { kind: 'organisation', number: '0100109106' }],
    ['a passport from abroad where citizens may', OURS, { kind: 'passport', number: 'NA0123A' }],
  ])('(A2, D6) at the counter: %s', async (_what, procedure, identity) => {
    expect(noOf(await ask({ name: 'X', identity }, procedure))).toEqual([409, 'applicant-not-admitted']);
    // Refused in writing is what such a person may ask for (ND61-17.1b).
    const asked = { outcome: 'refused', reasons: 'Không thuộc đối tượng.', samePerson: true };
    await taken({ name: 'X', identity }, procedure, asked);
  });

  test('(A2, C1) online: a person begins nothing that only organisations may file', async () => {
    const body = { procedure: FIRMS.code, agency: FIRMS.agencies[0] };
    expect(noOf(await front.ask('POST', '/api/dossiers', { as: LAN, body }))).toEqual([409, 'applicant-not-admitted']);
  });

  test('(A2, C2) online: a passport and a number from abroad fill the form where people from abroad may file', async () => {
    const checked = async (procedure: Procedure) => {
      const begun = { procedure: procedure.code, agency: procedure.agencies[0] };
      const { id } = bodyOf<{ id: string }>(await front.ask('POST', '/api/dossiers', { as: LAN, body: begun }), 201);
      const answers = { applicantIdentifier: 'NA0123A', applicantPhone: '+1 (202) 555-0101' };
      const told = await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: { answers } });
      return bodyOf<{ errors: { field: string }[] }>(told).errors.map(({ field }) => field);
    };
    expect(await checked(ANYWHERE)).toEqual([]);
    expect(await checked(OURS)).toEqual(['applicantIdentifier']);
  });
});

describe('(B10, D11) a number that is known under another name', () => {
  const number = '038190007777';
  const un = { name: 'Lê Văn Mộc', identity: citizen(number), phone: '0900000051' };

  test('(B10, N4) stops before anything is written, tells initials alone, until the officer has decided', async () => {
    const { id } = await taken(un);
    const no = await ask({ ...un, name: 'Phạm Thị Hai', phone: '0900000052' });
    expect(noOf(no)).toEqual([409, 'name-differs']);
    expect(JSON.stringify(no.body)).toContain('L. V. M.');
    expect(JSON.stringify(no.body)).not.toMatch(/Mộc|0900000051/);
    for (const name of ['lê  văn MỘC', 'Lê Văn Mộc ']) await taken({ ...un, name });
    expect(noOf(await ask({ ...un, name: 'Lê Văn Mốc' }))).toEqual([409, 'name-differs']);

    const { id: right } = await taken({ ...un, name: 'Lê Văn Mốc' }, OURS, { samePerson: true });
    expect((await deskDossierOf(front, MINH, right)).applicant).toMatchObject({ name: 'Lê Văn Mốc' });
    expect((await deskDossierOf(front, MINH, id)).applicant).toMatchObject({ name: 'Lê Văn Mộc' });
    expect(await front.system.world.accounts.find(`wi-${id}`)).toMatchObject({
      name: 'Lê Văn Mốc',
      phone: '0900000051',
    });
  });

  test('(B10, TTH-10.2) what a person keeps of their own account is not put right at the counter', async () => {
    const lan = citizen('099099000001');
    expect(noOf(await ask({ name: 'Phạm Thị Hai', identity: lan }))).toEqual([409, 'name-differs']);
    const received = await taken({ name: 'Nguyễn Thị Làn', identity: lan, phone: '0900000078' }, OURS, {
      samePerson: true,
      keepContact: true,
    });
    expect(received.contactKept).toBe(false);
    const { applicant } = await deskDossierOf(front, MINH, received.id);
    expect(applicant).toMatchObject({ name: 'Nguyễn Thị Làn', phone: '0900000078' });
    const account = await front.system.world.accounts.find(applicant.id);
    expect(account?.name).not.toBe('Nguyễn Thị Làn');
    expect(account?.phone).not.toBe('0900000078');
  });

  test('(N4, O15) looked up before: at the counter only, as little as is needed, and the person can see who looked', async () => {
    const look = (as: string, name: string, identity: object = citizen(number)) =>
      front.ask('POST', '/api/desk/persons', { as, body: { identity, name } });
    expect(noOf(await look(TAM, ''))).toEqual([403, 'not-your-role']);
    expect(bodyOf(await look(MINH, ''))).toEqual({ known: true, sameName: null, initials: 'L. V. M.', bornIn: null });
    expect(bodyOf(await look(MINH, 'Ai Khác'))).toMatchObject({ sameName: false });
    expect(bodyOf(await look(MINH, 'A', citizen('099099000799')))).toMatchObject({ known: false, initials: null });
    const owner = String(await front.system.world.claims.find(`identifier ${number}`));
    const entries = await front.system.world.journal.read<{ type: string; what: string }>(looksAtPerson(owner));
    expect(entries.flatMap(({ events }) => events)).toMatchObject([
      { type: 'Looked', what: 'account', ground: 'counter' },
    ]);
  });
});

test('(D18, TTH-12.1b) taken into an account later, a dossier without a number has its holder’s; its own contact stays', async () => {
  const { id } = await taken({
    name: 'Nguyễn Thị Lan',
    identity: { kind: 'none', why: 'Mất thẻ' },
    phone: '0900000079',
  });
  bodyOf(await front.ask('POST', `/api/desk/dossiers/${id}/link`, { as: MINH, body: { identifier: '099099000001' } }));
  const { applicant } = await deskDossierOf(front, MINH, id);
  expect(applicant).toMatchObject({ identifier: '099099000001', identity: { kind: 'citizen' }, phone: '0900000079' });
});

describe('(I1, D11, H4) a dossier has a contact of its own', () => {
  const co = { name: 'Cô Đổi Sim', identity: citizen('038190004444') };

  test('(I1) its messages go where its filing said; nothing said, where the record says', async () => {
    const first = await taken({ ...co, phone: '0922222221' });
    const second = await taken({ ...co, phone: '0922222222' });
    const third = await taken(co);
    expect(new Set(sentTo(first.id))).toEqual(new Set(['0922222221']));
    expect(new Set(sentTo(second.id))).toEqual(new Set(['0922222222']));
    expect(new Set(sentTo(third.id))).toEqual(new Set(['0922222221']));
    expect((await deskDossierOf(front, MINH, second.id)).applicant.phone).toBe('0922222222');
  });

  test('(I1, TTH-10.2) kept on the record where asked for; the number of before is told, and not whose it was', async () => {
    const { id, contactKept } = await taken({ ...co, phone: '0922222223' }, OURS, { keepContact: true });
    expect(contactKept).toBe(true);
    const told = front.system.sent().filter(({ dossier, to }) => dossier === id && to === '0922222221');
    expect(told.map(({ kind, channel }) => [kind, channel])).toEqual([['contact-replaced', 'sms']]);
    expect(told[0]?.text).toMatch(/^[\x20-\x7e]{10,160}$/);
    expect(told[0]?.text).not.toMatch(/Sim|0922|H56/);
    const after = await taken(co);
    expect(new Set(sentTo(after.id))).toEqual(new Set(['0922222223']));
  });

  test('(H4) an SMS from the number it was filed with counts as signed in, one from an older number does not', async () => {
    const { answerTo } = await import('../../../functions/inbound/answer-message.ts');
    const { code } = await taken({ ...co, phone: '0922222229' });
    const from = (phone: string) => answerTo(front.system.world, { channel: 'sms', from: phone, text: `TC ${code}` });
    expect((await from('+84 922222229')).recipient).not.toBe('');
    expect((await from('0922222223')).recipient).toBe('');
  });
});
