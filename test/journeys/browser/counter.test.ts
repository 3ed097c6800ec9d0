import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { filledIn } from '../../filled-in.ts';
import { SCAN } from '../filing.ts';
import { goOn, heading, put } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, decide } from './officer.ts';
import { stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

/** Types what a person at the counter says: the applicant's own block, then whatever it does not say already. */
const typeIn = async (page: Page, code: string): Promise<void> => {
  const procedure = (await (await page.request.get(`/api/procedures/${code}`)).json()) as ProcedureFull;
  await put(page, 'applicant.name', 'Phạm Văn Nông');
  await put(page, 'applicant.identifier', '038060000099');
  await put(page, 'applicant.phone', '0900000099');
  await put(page, 'applicant.address', 'Số 2 đường Mẫu, phường Hạc Thành, tỉnh Thanh Hóa');
  const fields = procedure.form.flatMap(({ fields }) => fields);
  const known = new Set(fields.flatMap((field) => (field.prefill ? [field.name] : [])));
  for (const [name, value] of Object.entries(filledIn(procedure)))
    if (!known.has(name)) await put(page, `answers.${name}`, value);
};

test('(D9, D11, ND61-17.4) at once at the counter: taken in, resolved and returned; the receipt slip opens as PDF', async () => {
  const minh = await atDesk(await stage.open(), 'minh');
  await minh.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
  await minh.getByRole('searchbox').fill('xac nhan thong tin');
  await goOn(minh, 'Tìm');
  await minh.locator('a[data-row][href$="MAU.0001"]').click();
  await minh.waitForURL('**/tiep-nhan/MAU.0001');

  await typeIn(minh, 'MAU.0001');
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

test('(D7, D8, D11, ND61-17.1) a birth at the counter with a scan: what is wrong is told, the scan and all that was typed stay', async () => {
  const minh = await atDesk(await stage.open(), 'minh');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  await typeIn(minh, '1.001193');
  await put(minh, 'answers.childBirthday', '31/02/2026');
  await minh
    .locator('input[name="scan.giay-chung-sinh"]')
    .setInputFiles({ name: SCAN.name, mimeType: SCAN.type, buffer: SCAN.bytes });
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await words(minh, '.errors')).toMatch(/Ngày sinh của trẻ: .*13\/02\/2026/);
  expect(await minh.locator('[name="answers.motherName"]').inputValue()).toBe('Nguyễn Minh An');
  expect(await words(minh, '.scan .files')).toContain(SCAN.name);
  expect(await look(minh, 'console-intake-faults')).toEqual([]);

  await put(minh, 'answers.childBirthday', '09/02/2026');
  await put(minh, 'handedIn.giay-chung-sinh', 'yes');
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await heading(minh)).toBe('Đã tiếp nhận hồ sơ');
  expect(await words(minh, '.note.good')).toMatch(/000\.17\.22\.H56-260302-\d{4}/);
  await minh.getByRole('link', { name: 'Mở hồ sơ' }).click();
  await minh.waitForURL('**/can-bo/ho-so/*');
  expect(await words(minh, '.papers')).toContain(SCAN.name);
});
