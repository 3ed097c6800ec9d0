import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { NoticeItem } from '../../../lib/contract/dossiers.ts';
import { filledIn } from '../../filled-in.ts';
import { issuedBy, settled } from '../account-holder.ts';
import { PHOTO } from '../filing.ts';
import { type Sent, sentBy } from '../outbox.ts';
import { anyone } from '../person.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const PROVINCE = '000.00.40.G24';
const COUNTER = 'nguyenthivinh.namdan';
const HEAD = 'buivanhung.namdan';

let bhxh: ProvinceOnOneMachine;
beforeAll(async () => {
  bhxh = await openProvince('bhxh', '2026-03-02T08:00:00+07:00');
});
afterAll(() => bhxh.system.stop());

const clock = (to: string) => anyone(bhxh.system.url).ask('POST', '/desk/clock', { to });
const taken = async (identifier = '040099000003') => {
  const { body: full } = await bhxh.as(COUNTER).ask<ProcedureFull>('GET', '/api/procedures/MAU.BH.001');
  const { status, body } = await bhxh.as(COUNTER).ask<{ id: string; code: string }>('POST', '/api/desk/dossiers', {
    procedure: 'MAU.BH.001',
    agency: PROVINCE,
    applicant: { name: 'Cao Thị Nguyệt', identifier },
    answers: filledIn(full),
    handedIn: full.components.filter(({ required }) => required).map(({ code }) => code),
    delivery: { by: 'counter' },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};
const forwarding = async (id: string) =>
  (await bhxh.sees(COUNTER, id)).runningLimits.find(({ limit }) => limit === 'forwarding');

test('(D7, D8, BH-5.6, BH-10, BH-12.1, ND61-17.1c, 17.3) taken in at the counter: code and slip from the system at once, found by the code from then on; no slip before', async () => {
  const { id, code } = await taken();
  expect(code).toMatch(/^000\.09\.40\.G24-260302-\d{4}$/);
  expect((await bhxh.as(COUNTER).ask('GET', `/api/desk/dossiers/${id}/slips/receipt`)).body).toMatch(/^%PDF/);
  expect((await anyone(bhxh.system.url).ask('GET', `/api/look-up/${code}`)).body).toMatchObject({ code });
  expect((await bhxh.as(COUNTER).ask('GET', `/api/desk/dossiers/${id}/slips/refusal`)).status).toBe(404);
});

test('(D13, L7, ND61-18.2, 18.3) taken in before 15:00: forwarded the same day, the hand-over recorded; after 15:00: at the start of the next working day, late from then on', async () => {
  const morning = await taken();
  expect((await forwarding(morning.id))?.at).toMatch(/^2026-03-02T1[67]:\d0/);
  await bhxh.does(COUNTER, morning.id, 'forward', { by: 'post' });
  expect(await forwarding(morning.id)).toBeUndefined();
  expect((await bhxh.sees(COUNTER, morning.id)).forwarded).toMatchObject({ by: 'post' });

  await clock('2026-03-02T15:00:01+07:00');
  const late = await taken();
  const limit = await forwarding(late.id);
  expect(limit?.at).toMatch(/^2026-03-03T0[78]:\d0/);
  expect(limit?.why.map(({ article }) => article).join(' ')).toContain('18.2');
  await clock('2026-03-03T10:00:00+07:00');
  // Past its limit it is in the head's notices, and no letter of its own (one letter a morning).
  const { body } = await bhxh.as(HEAD).ask<{ items: NoticeItem[] }>('GET', '/api/notices');
  const told = body.items.filter(({ dossier, kind }) => dossier === late.id && kind.startsWith('forwarding-overdue'));
  expect(told).toHaveLength(1);
  expect((await forwarding(late.id))?.state).toBe('overdue');
});

test('(H4, H3, BH-12.2b) an SMS with the code is answered by SMS: from the registered number state and dates, from any other the status only', async () => {
  const { code } = await taken();
  const secrets = JSON.parse(readFileSync(join(bhxh.system.dataDir, 'secrets.json'), 'utf8')) as { inbound: string };
  const comes = (from: string, headers: Record<string, string> = { 'x-provider-secret': secrets.inbound }) =>
    anyone(bhxh.system.url).ask('POST', '/api/inbound-messages', { channel: 'sms', from, text: `TC ${code}` }, headers);
  expect((await comes('0900000043', {})).status).toBe(403);
  expect((await comes('+84 900 000 043')).body).toEqual({ answered: true });
  expect((await comes('0900000999')).body).toEqual({ answered: true });
  const answers = (await sentBy(bhxh.system.url)).filter(({ kind }) => kind === 'look-up-answer');
  const to = (number: string): Sent | undefined => answers.find(({ recipient }) => recipient === number);
  expect(to('0900000043')?.text).toMatch(/BHXH.*Tiep nhan \d\d\/03\/2026.*hen tra/);
  expect(to('0900000999')?.text).toMatch(/hoan thanh \d+%/);
  expect(to('0900000999')?.text).not.toMatch(/BHXH|hen tra/);
  for (const { text } of answers) expect(text).toMatch(/^[\x20-\x7e]{1,160}$/);
});

test('(B8, B9, C5, BH-17) an organisation, its account made at the counter, files with its digital signature and not without', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const issued = await issuedBy(bhxh.as('hoangthithuy.nghean'), bhxh.system.url, {
    kind: 'organisation',
    username: 'congtymau',
    name: 'Công ty Mẫu',
    identifier: '2900000001',
    email: 'congty@example.vn',
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    identityChecked: true,
  });
  expect(issued.status).toBe(201);
  const company = await settled(bhxh.system.url, 'congtymau', 'congty@example.vn', 'đồng lúa chín vàng tháng mười');
  const { body: procedure } = await company.ask<ProcedureFull>('GET', '/api/procedures/MAU.BH.003');
  const { body: draft } = await company.ask<{ id: string }>('POST', '/api/dossiers', {
    procedure: 'MAU.BH.003',
    agency: PROVINCE,
  });
  await company.ask('PUT', `/api/dossiers/${draft.id}/form`, { answers: filledIn(procedure) });
  await company.upload(draft.id, 'danh-sach-lao-dong', PHOTO);
  const submit = (more: object) =>
    company.ask('POST', `/api/dossiers/${draft.id}/submission`, {
      delivery: { by: 'online' },
      payment: 'online',
      ...more,
    });
  expect((await submit({})).body).toMatchObject({ reason: 'step-up-needed' });
  const { body: step } = await company.ask<{ by: string; text: string }>('POST', '/api/step-up', { dossier: draft.id });
  expect(step.by).toBe('signature');
  const signature = sign(null, Buffer.from(step.text, 'utf8'), privateKey).toString('base64');
  const filed = await submit({ signature });
  expect(filed.status).toBe(202);
  expect(filed.body.files).toMatchObject([
    {
      component: 'danh-sach-lao-dong',
      name: PHOTO.name,
      size: PHOTO.bytes.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
});
