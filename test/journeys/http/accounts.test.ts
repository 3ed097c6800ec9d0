import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { filledIn } from '../../filled-in.ts';
import { issuedBy, judge, MAI, registered, settled, signInAt, withPassword } from '../account-holder.ts';
import { PHOTO } from '../filing.ts';
import { codeSentTo, sentBy, waitForSent } from '../outbox.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const PROVINCES = [
  ['thanh-hoa', 'phanvankhoa.thanhhoa'],
  ['ha-tinh', 'buixuantruong.soyte'],
  ['thua-thien-hue', 'hathuclam.stttt'],
  ['bhxh', 'daoquanghung.cntt'],
] as const;

describe.each(PROVINCES)('%s', (key, administrator) => {
  let province: ProvinceOnOneMachine;
  let url: string;
  beforeAll(async () => {
    province = await openProvince(key, '2025-11-10T09:00:00+07:00');
    url = province.system.url;
  });
  afterAll(() => province.system.stop());

  test('(B1, B2, B7, TH-8.1, TTH-10.1, BH-11.1) registered, confirmed by the code, approved within one working day, signed in', async () => {
    const { id, confirmBy, confirmed } = await registered(url);
    expect(confirmBy).toBe('2025-11-18T00:00:00+07:00');
    expect(confirmed.stage).toBe('waiting-approval');
    expect((await signInAt(url, MAI)).body.reason).toBe('account-waiting-approval');
    const { body } = await province.as(administrator).ask('GET', `/api/desk/accounts/${id}`);
    expect(body.limit).toMatchObject({ limit: 'approve', at: expect.stringMatching(/^2025-11-11T1[67]:\d0/) });
    expect((await judge(province.as(administrator), id, 'approve')).status).toBe(200);
    expect((await signInAt(url, MAI)).status).toBe(200);
  });

  test('(B10, HT-III.2a) who registers with that number too is not told so and not approved; its holder is told', async () => {
    const other = { ...MAI, username: 'nguoikhac', email: 'khac@example.vn', phone: undefined };
    const { id } = await registered(url, other, other.email);
    const told = await judge(province.as(administrator), id, 'approve');
    expect([told.status, told.body.reason]).toEqual([409, 'identifier-held']);
    expect((await judge(province.as(administrator), id, 'reject', 'Số này đã có tài khoản')).status).toBe(200);
    await waitForSent(url, ({ kind, recipient }) => kind === 'registration-tried' && recipient === MAI.email);
  });

  test('(B4, I1, TTH-10.2, TT32-9.2) SMS chosen by a change of the data: reviewed within one working day, then used', async () => {
    const mai = await withPassword(url, MAI);
    const asked = await mai.ask('POST', '/api/account/change', { notify: ['email', 'sms'], declaredTrue: true });
    expect(asked.body).toMatchObject({ pending: 'change', limit: { limit: 'review' } });
    const { body: me } = await mai.ask<{ id: string }>('GET', '/api/me');
    await judge(province.as(administrator), me.id, 'approve');
    const told = await waitForSent(url, (one) => one.kind === 'account-changed' && one.channel === 'sms');
    expect(told.map(({ recipient }) => recipient)).toEqual([MAI.phone]);
  });

  test('(B5, I1, TTH-10.3) suspended, reactivated after review, cancelled: each told to the holder', async () => {
    const mai = await withPassword(url, MAI);
    const { body: me } = await mai.ask<{ id: string }>('GET', '/api/me');
    expect((await mai.ask('POST', '/api/account/suspension', {})).body).toMatchObject({ stage: 'suspended' });
    expect((await signInAt(url, MAI)).body.reason).toBe('account-suspended');
    const { username, password } = MAI;
    const back = await mai.ask('POST', '/api/account/reactivation', { username, password, reason: 'Cần nộp hồ sơ.' });
    expect(back.body).toMatchObject({ pending: 'reactivation', limit: { limit: 'review' } });
    await judge(province.as(administrator), me.id, 'approve');
    const again = await withPassword(url, MAI);
    expect((await again.ask('POST', '/api/account/cancellation', { password })).status).toBe(200);
    expect((await signInAt(url, MAI)).status).toBeGreaterThanOrEqual(400);
    await waitForSent(url, ({ kind }) => kind === 'account-cancelled');
    const kinds = (await sentBy(url)).filter(({ recipient }) => recipient === MAI.email).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual([
      'one-time-code',
      'account-confirmed',
      'account-approved',
      'registration-tried',
      'account-changed',
      'account-suspended',
      'account-reactivated',
      'account-cancelled',
    ]);
  });

  test('(B3, TTH-10.3b) not confirmed by 24:00 of the seventh day: deleted, and the number is free', async () => {
    const other = { ...MAI, username: 'lamthitre', identifier: '099099000778', email: 'tre@example.vn' };
    const { body } = await province
      .as(administrator)
      .ask<{ id: string; confirmBy: string }>('POST', '/api/accounts', other);
    expect(body.confirmBy).toBe('2025-11-18T00:00:00+07:00');
    await province.as(administrator).ask('POST', '/desk/clock', { to: '2025-11-17T23:59:00+07:00' });
    expect((await signInAt(url, other)).body.reason).toBe('account-unconfirmed');
    await province.as(administrator).ask('POST', '/desk/clock', { to: '2025-11-18T00:01:00+07:00' });
    expect((await signInAt(url, other)).body.reason).toBe('wrong-credentials');
    expect((await province.as(administrator).ask('POST', '/api/accounts', other)).status).toBe(201);
  });
});

describe('Thừa Thiên Huế', () => {
  let hue: ProvinceOnOneMachine;
  beforeAll(async () => {
    hue = await openProvince('thua-thien-hue', '2026-03-02T08:00:00+07:00');
  });
  afterAll(() => hue.system.stop());

  const BUSINESS = {
    kind: 'business',
    username: 'congtymau',
    name: 'Công ty TNHH Mẫu',
    identifier: '3300000001',
    certificateNumber: 'GCN-3300000001',
    email: 'congty@example.vn',
    identityChecked: true,
  };
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const PEM = publicKey.export({ type: 'spki', format: 'pem' }).toString();

  test('(B2, TTH-9.1, TTH-10.1b) a business gets its account from the planning department, with its registration certificate, and from no other counter', async () => {
    const elsewhere = await issuedBy(hue.as('tonnuthidieu.sct'), hue.system.url, BUSINESS);
    expect([elsewhere.status, elsewhere.body.reason]).toEqual([403, 'business-accounts-elsewhere']);
    const issued = await issuedBy(hue.as('phanthithusuong.skhdt'), hue.system.url, {
      ...BUSINESS,
      publicKey: PEM,
    });
    expect(issued).toMatchObject({ status: 201, body: { stage: 'active' } });
    const bare = { ...BUSINESS, certificateNumber: undefined, username: 'congtykhac', identifier: '3300000002' };
    expect((await hue.as('phanthithusuong.skhdt').ask('POST', '/api/desk/accounts', bare)).status).toBe(400);
  });

  test('(C5, B8, TTH-11.1) a dossier its filer signed without having to: the signature is checked, kept with the filing, and equal to paper', async () => {
    const business = await settled(hue.system.url, BUSINESS.username, BUSINESS.email, 'đồng lúa chín vàng tháng mười');
    const { body: procedure } = await business.ask<ProcedureFull>('GET', '/api/procedures/MAU.TTH.001');
    const { body: draft } = await business.ask<{ id: string }>('POST', '/api/dossiers', {
      procedure: 'MAU.TTH.001',
      agency: '000.00.06.H57',
    });
    await business.ask('PUT', `/api/dossiers/${draft.id}/form`, { answers: filledIn(procedure) });
    await business.upload(draft.id, 'the-le', PHOTO);
    const { body: step } = await business.ask<{ by: string; text: string }>('POST', '/api/step-up', {
      dossier: draft.id,
    });
    expect(step.by).toBe('password');
    const submit = (signature: string) =>
      business.ask('POST', `/api/dossiers/${draft.id}/submission`, {
        delivery: { by: 'counter' },
        payment: 'counter',
        signature,
      });
    const signature = sign(null, Buffer.from(step.text, 'utf8'), privateKey).toString('base64');
    const other = sign(null, Buffer.from('việc khác', 'utf8'), privateKey).toString('base64');
    expect((await submit(other)).body).toMatchObject({ reason: 'signature-wrong' });
    expect((await submit(signature)).status).toBe(202);
    const seen = await hue.sees('nguyendinhhiep.sct', draft.id);
    expect([seen.stage, seen.handedIn]).toEqual(['in-process', []]);
  });

  test('(B12, TTH-10.2b) for a procedure the portal names the data the account lacks, and takes the correction', async () => {
    const { id } = await registered(hue.system.url, { ...MAI, address: undefined, phone: undefined });
    await judge(hue.as('hathuclam.stttt'), id, 'approve');
    const mai = await withPassword(hue.system.url, MAI);
    const needed = async (person = mai) =>
      (await person.ask<{ needed: string[] }>('GET', '/api/me?procedure=MAU.TTH.001')).body.needed;
    expect(await needed()).toEqual(expect.arrayContaining(['phone', 'address']));
    await mai.ask('POST', '/api/account/contact-code', { phone: MAI.phone, password: MAI.password });
    const phoneCode = await codeSentTo(hue.system.url, MAI.phone);
    const change = { phone: MAI.phone, phoneCode, address: MAI.address, declaredTrue: true };
    expect((await mai.ask('POST', '/api/account/change', change)).status).toBe(200);
    await judge(hue.as('hathuclam.stttt'), id, 'approve');
    // A new telephone ends every session begun before it counted.
    expect(await needed(await withPassword(hue.system.url, MAI))).toEqual([]);
  });
});
