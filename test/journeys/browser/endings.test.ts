import { expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { filed, filledIn } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn, heading, put } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, decide, dossierPath } from './officer.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

test('(D6, ND61-17.1b, 17.2a) refused at intake: Lan reads the reasons and the right agency, and has the slip', async () => {
  const id = await filed(cast(stage.desk().url).lan, '1.001193');
  const minh = await atDesk(await stage.open(), 'minh');
  const reasons = 'Trẻ đăng ký tại nơi cư trú của mẹ ở Hoằng Hóa.';
  const done = await decide(minh, id, 'refuse', { reasons, rightAgency: '000.18.26.H56' });
  expect(done).toContain('Đã từ chối tiếp nhận');

  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}`);
  const refusal = await words(lan, '.note.bad');
  expect(refusal).toContain(reasons);
  expect(refusal).toMatch(/Hoằng Hóa/);
  expect(await look(lan, 'portal-dossier-refused')).toEqual([]);
  const slip = await lan.getByRole('link', { name: /từ chối/i }).getAttribute('href');
  expect((await (await lan.request.get(String(slip))).body()).subarray(0, 4).toString()).toBe('%PDF');
});

test('(E8, ND61-19.8) declined on appraisal: signed, sealed, returned with the refusal as its result', async () => {
  const { lan: api, minh: atCounter, dung, hanh, thu } = cast(stage.desk().url);
  const id = await filed(api, '1.001193');
  await atCounter.decide(id, 'receive');
  const { body } = await dung.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  await dung.decide(id, 'assign', { officer: body.officers.find(({ name }) => name === 'Đỗ Thị Tâm')?.id });

  const tam = await atDesk(await stage.open(), 'tam');
  const reasons = 'Trẻ đã được đăng ký khai sinh.';
  expect(await decide(tam, id, 'decline', { reasons })).toContain('Đã trình văn bản từ chối');
  await hanh.decide(id, 'sign');
  await thu.decide(id, 'seal');
  await atCounter.decide(id, 'return-result', { by: 'online' });

  const lan = await stage.open();
  await goSignedIn(lan, `/ho-so/${id}`);
  const result = await words(lan, '.note.bad');
  expect(result).toContain('Từ chối giải quyết');
  expect(result).toContain(reasons);
  expect(result).toContain('Hoàng Thị Hạnh');
});

test('(C1) withdrawn by Lan after being asked once more; the officer has nothing left to decide', async () => {
  const id = await filed(cast(stage.desk().url).lan, '1.001193');
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}`);
  await lan.getByRole('link', { name: 'Rút hồ sơ này' }).click();
  expect(await look(lan, 'portal-withdraw')).toEqual([]);
  await put(lan, 'reason', 'Nộp nhầm.');
  await goOn(lan, 'Rút hồ sơ');
  expect(await words(lan, '[role="status"]')).toContain('Đã rút hồ sơ');
  expect(await lan.getByRole('link', { name: 'Rút hồ sơ này' }).count()).toBe(0);

  const minh = await atDesk(await stage.open(), 'minh');
  await minh.goto(dossierPath(id));
  expect(await words(minh, '.work')).toContain('Hồ sơ đã kết thúc');
  expect(await words(minh, '.material')).toContain('Nộp nhầm.');
  expect(await minh.locator('details.decision').count()).toBe(0);
});

test('(D9, D11, ND61-17.4) at once at the counter: taken in, resolved and returned; the receipt slip opens as PDF', async () => {
  const minh = await atDesk(await stage.open(), 'minh');
  await minh.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
  await minh.getByRole('searchbox').fill('xac nhan thong tin');
  await goOn(minh, 'Tìm');
  await minh.locator('a[data-row][href$="MAU.0001"]').click();
  await minh.waitForURL('**/tiep-nhan/MAU.0001');

  const procedure = (await (await minh.request.get('/api/procedures/MAU.0001')).json()) as ProcedureFull;
  await put(minh, 'applicant.name', 'Phạm Văn Nông');
  await put(minh, 'applicant.identifier', '038060000099');
  await put(minh, 'applicant.phone', '0900000099');
  await put(minh, 'applicant.address', 'Số 2 đường Mẫu, phường Hạc Thành, tỉnh Thanh Hóa');
  // What the applicant's own block already says is not typed a second time.
  const known = new Set(
    procedure.form.flatMap(({ fields }) => fields).flatMap((field) => (field.prefill ? [field.name] : [])),
  );
  for (const [name, value] of Object.entries(filledIn(procedure)))
    if (!known.has(name)) await put(minh, `answers.${name}`, value);
  expect(await look(minh, 'console-intake')).toEqual([]);
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await heading(minh)).toBe('Đã tiếp nhận hồ sơ');
  expect(await look(minh, 'console-received')).toEqual([]);

  const slip = await minh.getByRole('link', { name: /Giấy tiếp nhận/ }).getAttribute('href');
  const pdf = await minh.request.get(String(slip));
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF');

  await minh.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await minh.waitForURL('**/can-bo/ho-so/*');
  const id = minh.url().split('/').at(-1) ?? '';
  expect(await decide(minh, id, 'complete-step', { draft: 'Xác nhận.' })).toMatch(/Đã/);
  expect(await decide(minh, id, 'return-result', { by: 'counter' })).toContain('Đã trả kết quả');
});
