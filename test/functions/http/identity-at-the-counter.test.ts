import { afterAll, beforeAll, expect, test } from 'vitest';
import { isHolderChecked } from '../../../functions/accounts/checked-identity.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { verifyChain } from '../../../lib/world/chain.ts';
import { filledIn } from '../../filled-in.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { codeTo, decide, issueAt, lastTo, MAI, register, sessionOf, verify } from '../account-office.ts';
import { bodyOf, MINH, noOf } from '../office.ts';
import { openSystem, problemIn, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';
const PAPER = { identifier: MAI.identifier, name: 'PHẠM THỊ MAI', document: 'citizen', identityChecked: true };
const REASON = 'Người mang thẻ căn cước của số này đã có mặt tại quầy.';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T09:00:00+07:00');
});
afterAll(() => front.close());

const inUse = async (said: typeof MAI | object, email: string): Promise<string> => {
  const id = await register(front, said);
  await verify(front, id, codeTo(front, email));
  await decide(front, id, KHOA, { decision: 'approve' });
  return id;
};
const check = (more: object = {}, as = MINH) =>
  front.ask('POST', '/api/desk/accounts/identity-checks', { as, body: { ...PAPER, ...more } });
const release = (more: object = {}, as = MINH) =>
  front.ask('POST', '/api/desk/accounts/number-releases', { as, body: { ...PAPER, reason: REASON, ...more } });
const standing = async (person: { username: string; password: string }) =>
  (await front.ask('GET', '/api/account', { headers: await sessionOf(front, person) })).body;

/** Whose a dossier taken in at the counter for Mai's number is. */
const ownerOfIntake = async (): Promise<string> => {
  const body = {
    procedure: fiveDays.code,
    applicant: { name: MAI.name, identity: { kind: 'citizen', number: MAI.identifier } },
    answers: filledIn(fiveDays),
    handedIn: ['giay-to-goc'],
  };
  const { id } = bodyOf<{ id: string }>(await front.ask('POST', '/api/desk/dossiers', { as: MINH, body }), 201);
  const dossier = fold(await front.system.world.journal.read(id));
  return dossier.stage === 'nothing' ? '' : dossier.owner;
};

test('(B9, HT-III.1b) what somebody says of themself is not known: only after an officer has looked at the paper', async () => {
  const id = await inUse(MAI, MAI.email);
  expect(await standing(MAI)).toMatchObject({
    assurance: { level: 'contact-confirmed', how: 'email', document: null },
  });
  expect(await isHolderChecked(front.system.world, id)).toBe(false);
  const [first, second] = [await ownerOfIntake(), await ownerOfIntake()];
  expect([first, second]).toEqual([expect.stringMatching(/^wi-/), expect.stringMatching(/^wi-/)]);
  expect(problemIn(await check({ name: 'Lê Văn Khác' })).reason).toBe('paper-of-another');
  expect((await check({ identityChecked: false })).status).toBe(400);
  expect(noOf(await check({ identifier: '099099000123' }))).toEqual([404, 'no-account-by-number']);
  expect(noOf(await check({}, 'dothitam.xamau'))).toEqual([403, 'not-your-role']);
  expect(await check()).toMatchObject({ status: 200, body: { id, username: MAI.username } });
  expect(await standing(MAI)).toMatchObject({
    assurance: { level: 'identity-checked', how: 'counter', document: 'citizen' },
  });
  expect(await isHolderChecked(front.system.world, id)).toBe(true);
  expect(await ownerOfIntake()).toBe(id);
  const seen = await front.ask('GET', `/api/desk/accounts/${id}`, { as: KHOA });
  expect(seen.body).toMatchObject({ assurance: { level: 'identity-checked', checkedBy: 'Lê Thị Minh' } });
  expect(noOf(await release())).toEqual([409, 'identity-already-checked']);
});

test('(B10) who registered with another’s number loses it to who has its paper, is told, and the journal keeps that they held it', async () => {
  const squatter = { ...MAI, username: 'keChiemSo', identifier: '099099000888', email: 'chiem@tinhmau.example.vn' };
  const id = await inUse(squatter, squatter.email);
  const { world } = front.system;
  expect((await release({ identifier: squatter.identifier, reason: '' })).status).toBe(400);
  const told = await release({ identifier: squatter.identifier });
  expect(told).toMatchObject({ status: 200, body: { id, stage: 'active' } });
  await front.system.settled();
  expect(lastTo(front, squatter.email)).toContain(REASON);
  expect(await world.claims.find(`identifier ${squatter.identifier}`)).toBeUndefined();
  expect((await world.accounts.get(id)).identifier).toBeNull();
  const entries = await world.journal.read<AccountEvent>(`account/${id}`);
  expect(entries.at(-1)?.events.map(({ type }) => type)).toEqual(['NumberReleased']);
  expect(verifyChain(entries)).toEqual({ intact: true });
  expect(JSON.stringify(entries)).not.toMatch(/099099000888|chiem|Mai/);
  expect(await standing({ ...squatter, username: 'kechiemso' })).toMatchObject({ assurance: { level: 'declared' } });
  const rightful = { ...squatter, username: 'phamthimaithat', email: 'that@tinhmau.example.vn', identityChecked: true };
  const { declaredTrue: _, password: __, ...body } = rightful;
  const issued = await issueAt(front, MINH, { ...body, document: 'passport' });
  expect(issued).toMatchObject({ status: 201, body: { stage: 'active' } });
  expect((await world.failed.list()).length).toBe(0);
});

test('(B9, TTH-10.1a) with the code read out at the counter the account is issued; a wrong one, or one for another address, issues nothing', async () => {
  const { declaredTrue: _, password: __, ...said } = MAI;
  const email = 'doccho@tinhmau.example.vn';
  const ask = (body: object, as = MINH) => front.ask('POST', '/api/desk/accounts/contact-code', { as, body });
  expect((await ask({})).status).toBe(400);
  expect((await ask({ phone: '02373852000' })).status).toBe(400);
  expect(noOf(await ask({ email }, 'dothitam.xamau'))).toEqual([403, 'not-your-role']);
  expect((await ask({ email })).body).toEqual({ sentTo: 'email' });
  const contactCode = codeTo(front, email);
  const body = { ...said, username: 'docmacho', identifier: '099099000890', email, identityChecked: true, contactCode };
  const issue = (more: object = {}, key = '') =>
    front.ask('POST', '/api/desk/accounts', {
      as: MINH,
      body: { ...body, ...more },
      ...(key === '' ? {} : { headers: { 'idempotency-key': key } }),
    });
  expect(noOf(await issue({ email: 'khac@tinhmau.example.vn' }))).toEqual([409, 'code-gone']);
  expect(noOf(await issue({ contactCode: undefined }))).toEqual([403, 'contact-code-needed']);
  expect((await issue({}, 'mot-lan')).status).toBe(201);
  expect((await issue({}, 'mot-lan')).status).toBe(201);
  expect(front.system.sent().filter(({ kind, to }) => kind === 'account-issued' && to === email)).toHaveLength(1);
});
