import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { filledIn } from '../../filled-in.ts';
import { HAC_THANH, prepared, SCAN } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn, heading, lookUp, put } from './citizen.ts';
import { look } from './look.ts';
import { atDesk } from './officer.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

/** Puts a text into a field as a person does who copied it: the browser may cut or refuse it. */
const paste = async (page: Page, name: string, text: string): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.locator(`main [name="${name}"]`).fill('');
  await page.locator(`main [name="${name}"]`).focus();
  await page.keyboard.press('ControlOrMeta+V');
};

const LONG_WORD = 'Ngu'.repeat(40);

test('(C1, C2, A14) on a phone: a pasted number keeps its last digit, a pasted day is read, a name nobody sees is asked for', async () => {
  const person = cast(stage.system().url).lan;
  const { body } = await person.ask<{ id: string }>('POST', '/api/dossiers', {
    procedure: '1.001193',
    agency: HAC_THANH,
  });
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${body.id}/to-khai/nguoi-nop`);
  await paste(lan, 'applicantName', '\u200b\u2060\u3164');
  await paste(lan, 'applicantIdentifier', '038 099 000 001');
  await paste(lan, 'applicantPhone', '\u202d+84 900–000–001\u202c');
  await paste(lan, 'applicantEmail', 'Lan@EXAMPLE.vn\u200b');
  await goOn(lan, 'Tiếp tục');
  expect(await words(lan, '.errors')).toBe('Xin xem lại\nXin điền: Họ, chữ đệm, tên.');
  expect(await look(lan, 'portal-pasted-faults')).toEqual([]);

  await paste(lan, 'applicantName', `Nguyễn\u00a0Thị ${LONG_WORD}`);
  await goOn(lan, 'Tiếp tục');
  await lan.goto(`/ho-so/${body.id}/to-khai/tre`);
  await paste(lan, 'childName', 'Nguyễn Minh An');
  await paste(lan, 'childBirthday.ngay', '9/2/2030');
  await put(lan, 'childSex', 'female');
  await paste(lan, 'childEthnicity', 'Kinh');
  await paste(lan, 'childNationality', 'Việt Nam');
  await goOn(lan, 'Tiếp tục');
  expect(await words(lan, '.errors')).toContain('Ngày sinh của trẻ: Ngày này không được sau hôm nay, 02/03/2026.');
  expect(await look(lan, 'portal-future-birthday')).toEqual([]);
  expect(await lan.locator('[name="childBirthday.nam"]').inputValue()).toBe('2030');
  await paste(lan, 'childBirthday.ngay', '9.2.2026');
  await paste(lan, 'childBirthday.thang', '');
  await paste(lan, 'childBirthday.nam', '');
  await goOn(lan, 'Tiếp tục');

  const { body: kept } = await person.ask<MyDossier>('GET', `/api/dossiers/${body.id}`);
  expect(kept.answers).toMatchObject({
    applicantName: `Nguyễn Thị ${LONG_WORD}`,
    applicantIdentifier: '038099000001',
    applicantPhone: '0900000001',
    applicantEmail: 'Lan@example.vn',
    childBirthday: '2026-02-09',
  });
});

test('(C3, C2) a file’s name of 224 letters that turns itself around is stored, shortened and shown as it reads', async () => {
  const id = await prepared(cast(stage.system().url).lan, '1.001193');
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}/giay-to`);
  const shown = 'agpj.exe.pdf';
  await lan.locator('#giay-giay-to-cu-tru input[name="files"]').setInputFiles([
    { name: 'a\u202egpj.exe.pdf', mimeType: SCAN.type, buffer: Buffer.from(SCAN.bytes) },
    { name: `${'x'.repeat(220)}.pdf`, mimeType: SCAN.type, buffer: Buffer.concat([SCAN.bytes, Buffer.from('\n')]) },
  ]);
  const files = lan.locator('#giay-giay-to-cu-tru .files li');
  await files.filter({ hasText: shown }).getByText('Đã lưu').waitFor();
  await files
    .filter({ hasText: `${'x'.repeat(115)}….pdf` })
    .getByText('Đã lưu')
    .waitFor();
  await lan.reload();
  expect(await words(lan, '#giay-giay-to-cu-tru .files')).toContain(shown);
  expect(await look(lan, 'portal-long-file-name')).toEqual([]);
});

test('(D11, H1, A14) at the counter a number is pasted with its gaps, a day as it is written, a code as it was sent', async () => {
  const minh = await atDesk(await stage.open(), 'minh');
  await minh.goto('/can-bo/tiep-nhan/1.001193');
  const procedure = await (await minh.request.get('/api/procedures/1.001193')).json();
  for (const [name, value] of Object.entries(filledIn(procedure)))
    if (!name.startsWith('applicant')) await put(minh, `answers.${name}`, value);
  await paste(minh, 'answers.childBirthday', 'ngày 9 tháng 2 năm 2026');
  await paste(minh, 'answers.motherBirthday', '12.5.1990');
  await paste(minh, 'answers.motherIdentifier', '038.190.000.001');
  await paste(minh, 'applicant.name', `Phạm Văn ${LONG_WORD}`);
  await paste(minh, 'applicant.identifier', '038 060 000 088');
  await paste(minh, 'applicant.phone', '02383 844 888');
  await paste(minh, 'applicant.email', ' nong@Example.vn\u200b');
  await paste(minh, 'applicant.address', 'Số 2 đường Mẫu');
  await put(minh, 'handedIn.giay-chung-sinh', 'yes');
  await goOn(minh, 'Tiếp nhận hồ sơ');
  expect(await heading(minh)).toBe('Đã tiếp nhận hồ sơ');

  const code = /000\.17\.22\.H56-\d{6}-\d{4}/.exec(await words(minh, '.note.good'))?.[0] ?? '';
  await minh.goto('/can-bo');
  await paste(minh, 'tim', `\u202a${code.toLowerCase().replace('-', ' – ')}`);
  await goOn(minh, 'Tìm');
  await minh.waitForURL('**/can-bo/ho-so/*');
  expect(await look(minh, 'console-long-name')).toEqual([]);
  const id = minh.url().split('/').at(-1) ?? '';
  const { body: seen } = await cast(stage.system().url).minh.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  const said = Object.fromEntries(seen.form.flatMap(({ lines }) => lines).map(({ label, value }) => [label, value]));
  expect(said).toMatchObject({
    'Số định danh cá nhân hoặc số hộ chiếu': '038060000088',
    'Số điện thoại': '02383844888',
    'Ngày sinh của trẻ': '09/02/2026',
    'Ngày sinh người mẹ': '12/05/1990',
    'Số định danh cá nhân người mẹ': '038190000001',
  });

  expect(await lookUp(await stage.open(PHONE), ` ${code.toLowerCase().replaceAll('-', ' - ')} `)).toContain(code);
});
