import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { filledIn } from '../../filled-in.ts';
import { cast } from '../person.ts';
import { goSignedIn } from './citizen.ts';
import { look, shot } from './look.ts';
import { atDesk, dossierPath, prepare, send } from './officer.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');
const LANS = '038099000001';
const HUNGS = '038099000002';

/** Taken in at the counter for Hùng, the number typed being Lan's. */
const takenInForTheWrongOne = async (): Promise<{ id: string; code: string }> => {
  const { minh } = cast(stage.system().url);
  const { body: procedure } = await minh.ask<ProcedureFull>('GET', '/api/procedures/1.001193');
  const handedIn = procedure.components.filter(({ source }) => source !== 'form').map(({ code }) => code);
  const applicant = { name: 'Trần Văn Hùng', identifier: LANS };
  const body = { procedure: '1.001193', applicant, samePerson: true, answers: filledIn(procedure), handedIn };
  return (await minh.ask<{ id: string; code: string }>('POST', '/api/desk/dossiers', body)).body;
};

const mine = async (page: Page): Promise<string> => {
  await page.goto('/ho-so');
  return words(page, 'main');
};

test('(D14, TH-22) filed for a stranger by a wrong digit: the head gives it to its own, the stranger sees nothing more', async () => {
  const { id, code } = await takenInForTheWrongOne();
  const lan = await stage.open();
  await goSignedIn(lan, '/ho-so');
  expect(await mine(lan)).toContain(code);

  const quang = await atDesk(await stage.open(), 'quang');
  await quang.goto(dossierPath(id));
  await quang.getByText('Việc khác').click();
  await prepare(quang, 'reassign', {
    kind: 'citizen',
    number: HUNGS,
    name: 'Trần Văn Hưng Thịnh',
    reason: 'Nhập nhầm.',
  });
  await send(quang, 'reassign');
  expect(await words(quang, '.errors')).toContain('của người có tên viết tắt T. V. H.');
  const faults = [...(await look(quang, 'reassign-name-differs'))];
  await prepare(quang, 'reassign', { name: 'Trần Văn Hùng', reason: 'Nhập nhầm một chữ số khi tiếp nhận.' });
  await quang.setViewportSize({ width: 1366, height: 768 });
  await shot(quang, 'reassign-1366');
  await send(quang, 'reassign');
  expect(await words(quang, '[role="status"] h2')).toContain('Đã chuyển hồ sơ về đúng người nộp');
  expect(await words(quang, 'main')).toContain('Trần Văn Hùng');

  expect(await mine(lan)).not.toContain(code);
  expect((await lan.goto(`/ho-so/${id}`))?.status()).toBe(404);
  await lan.goto('/thong-bao');
  const told = await words(lan, 'main');
  expect(told).toContain(`Hồ sơ ${code} không phải của ông/bà`);
  expect(told).not.toContain('đã được tiếp nhận');
  expect(told).not.toContain('Mở hồ sơ');
  faults.push(...(await look(lan, 'reassign-stranger-notices')));

  const hung = await stage.open(PHONE);
  await goSignedIn(hung, '/ho-so', 'tranvanhung');
  expect(await mine(hung)).toContain(code);
  await hung.goto(`/ho-so/${id}`);
  expect(await words(hung, 'main')).toContain('Nhập nhầm một chữ số khi tiếp nhận.');
  faults.push(...(await look(hung, 'reassign-own')));
  expect(faults).toEqual([]);
});
