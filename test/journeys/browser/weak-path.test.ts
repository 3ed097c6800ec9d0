import { expect, test } from 'vitest';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { prepared } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn, heading, put } from './citizen.ts';
import { look } from './look.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

const CHILD = '/to-khai/tre';

test.each([
  ['with its script', true],
  ['without it', false],
])(
  '(C6) %s: two windows on one draft: nothing is written over unseen, and what is filed is what was declared',
  async (_, javaScriptEnabled) => {
    const person = cast(stage.system().url).lan;
    const id = await prepared(person, '1.001193');
    const one = await stage.open({ ...PHONE, javaScriptEnabled });
    await goSignedIn(one, `/ho-so/${id}${CHILD}`);
    const two = await one.context().newPage();
    await two.goto(`/ho-so/${id}${CHILD}`);

    await put(two, 'childName', 'Nguyễn Minh Châu');
    await goOn(two, 'Tiếp tục');
    await put(one, 'childName', 'Nguyễn Minh Chi');
    await one.getByRole('button', { name: 'Tiếp tục' }).click();
    await one.getByText('Tờ khai này vừa được sửa ở cửa sổ khác').waitFor();
    expect(await words(one, 'main .note.warn')).toContain('Đang lưu: Nguyễn Minh Châu\nVừa gõ ở đây: Nguyễn Minh Chi');
    expect(await one.locator('[name="childName"]').inputValue()).toBe('Nguyễn Minh Chi');
    if (javaScriptEnabled) expect(await look(one, 'portal-two-windows')).toEqual([]);
    await goOn(one, 'Tiếp tục');
    const saved = await person.ask<MyDossier>('GET', `/api/dossiers/${id}`);
    expect(saved.body.answers.childName).toBe('Nguyễn Minh Chi');

    // What was wrong and is put right in the same window is nobody else's.
    await one.goto(`/ho-so/${id}${CHILD}`);
    for (const day of ['31', '10']) {
      await one.locator('[name="childBirthday.ngay"]').fill(day);
      await goOn(one, 'Tiếp tục');
      if (day === '31') expect(await words(one, '.errors')).toContain('Ngày sinh của trẻ');
    }
    const right = await person.ask<MyDossier>('GET', `/api/dossiers/${id}`);
    expect(right.body.answers.childBirthday).toMatch(/-02-10$/);

    await one.goto(`/ho-so/${id}/nhan-ket-qua`);
    await put(one, 'by', 'online');
    if ((await one.locator('[name="payment"]').count()) > 0) await put(one, 'payment', 'counter');
    await goOn(one, 'Tiếp tục');
    expect(await heading(one)).toBe('Kiểm tra trước khi nộp');
    await two.goto(`/ho-so/${id}${CHILD}`);
    await put(two, 'childName', 'Nguyễn Minh Châu');
    await goOn(two, 'Tiếp tục');
    await put(one, 'truth', 'yes');
    await one.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await one.getByText('Hồ sơ đã thay đổi sau khi ông/bà mở trang này').waitFor();
    expect(await words(one, 'main .note.warn')).toContain('Trước: Nguyễn Minh Chi\nNay: Nguyễn Minh Châu');
    if (javaScriptEnabled) expect(await look(one, 'portal-changed-since')).toEqual([]);
    await put(one, 'truth', 'yes');
    await goOn(one, 'Nộp hồ sơ');

    expect(await heading(one)).toBe('Đã nộp hồ sơ');
    const code = await words(one, 'main .note.good .code');
    expect(code).toMatch(/^N-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    if (javaScriptEnabled) expect(await look(one, 'portal-filed')).toEqual([]);
    await one.goto(`/tra-cuu?ma=${code.toLowerCase()}`);
    expect(await words(one, 'main')).toContain(code);
    expect(await one.locator('.errors').count()).toBe(0);
  },
);

test('(C6) drafts are told apart, and another of the same procedure is not begun without a word', async () => {
  const person = cast(stage.system().url).hung;
  const id = await prepared(person, '1.001193');
  await person.ask('POST', '/api/dossiers', {
    procedure: '1.001193',
    agency: (await person.ask<MyDossier>('GET', `/api/dossiers/${id}`)).body.agency.code,
  });
  const hung = await stage.open(PHONE);
  await goSignedIn(hung, '/ho-so', 'tranvanhung');
  const list = await words(hung, 'main .list');
  expect(list).toMatch(/tờ khai (\d+)\/\1 mục bắt buộc · giấy tờ (\d+)\/\2/);
  expect(list).toMatch(/tờ khai 0\/\d+ mục bắt buộc · giấy tờ 0\/\d+/);
  expect(await look(hung, 'portal-drafts')).toEqual([]);
  await hung.goto('/nop-ho-so/1.001193');
  expect(await words(hung, 'main .note')).toContain('Ông/bà đang khai dở thủ tục này');
  await hung.getByRole('button', { name: 'Bắt đầu một hồ sơ khác' }).waitFor();
  expect(await look(hung, 'portal-begun-before')).toEqual([]);
});
