import { expect, test } from 'vitest';
import { prepared } from '../filing.ts';
import { cast } from '../person.ts';
import { goOn, goSignedIn, heading, put } from './citizen.ts';
import { look } from './look.ts';
import { atDesk, decide, dossierPath, prepare, send, stateInQueue } from './officer.ts';
import { PHONE, stageAt } from './stage.ts';
import { words } from './words.ts';

const POLICE = '000.17.56.G01';

const stage = stageAt('2026-02-13T16:44:00+07:00');

test('(D1, L7, E9, O1, ND61-19.9) filed on the Friday before Tết at 16:45: the receipt says why, the queue says how it stands, re-appointed once', async () => {
  const id = await prepared(cast(stage.system().url).lan, '1.004222', POLICE);
  const lan = await stage.open(PHONE);
  await goSignedIn(lan, `/ho-so/${id}/nhan-ket-qua`);
  await put(lan, 'by', 'online');
  if ((await lan.locator('[name="payment"]').count()) > 0) await put(lan, 'payment', 'counter');
  await goOn(lan, 'Tiếp tục');
  await put(lan, 'truth', 'yes');
  await stage.clock('2026-02-13T16:45:00+07:00');
  await goOn(lan, 'Nộp hồ sơ');
  expect(await heading(lan)).toBe('Đã nộp hồ sơ');
  expect(await words(lan)).toMatch(/Chậm nhất 16 giờ 45, thứ Hai 23\/02\/2026/);
  await lan.locator('.reasons summary').click();
  expect(await words(lan, '.reasons')).toMatch(/Tết/);
  expect(await look(lan, 'portal-receipt-tet')).toEqual([]);

  const hai = await atDesk(await stage.open(), 'hai');
  expect(await stateInQueue(hai, id)).toBe('Trong hạn');
  await stage.clock('2026-02-23T16:00:00+07:00');
  expect(await stateInQueue(hai, id)).toBe('Sắp đến hạn');
  await stage.clock('2026-02-23T17:00:00+07:00');
  expect(await stateInQueue(hai, id)).toBe('Quá hạn');
  expect(await look(hai, 'console-queue-overdue')).toEqual([]);
  await decide(hai, id, 'receive');

  const tuan = await atDesk(await stage.open(), 'tuan');
  await decide(tuan, id, 'assign');
  const long = await atDesk(await stage.open(), 'long');
  await stage.clock('2026-03-03T08:00:00+07:00');
  await long.goto(dossierPath(id));
  await prepare(long, 'propose-extension', { until: '04/03/2026', reason: 'Phải xác minh nơi ở.' });
  await send(long, 'propose-extension');
  expect(await words(long, '.errors')).toMatch(/sau|muộn/);
  expect(await long.locator('[name="propose-extension.reason"]').inputValue()).toBe('Phải xác minh nơi ở.');
  await put(long, 'propose-extension.until', '09/03/2026');
  await send(long, 'propose-extension');
  expect(await words(long, '[role="status"] h2')).toContain('Đã lập đề nghị gia hạn');
  await hai.goto(dossierPath(id));
  expect(await words(hai, '[aria-labelledby="de-nghi-gia-han"]')).toContain('Phải xác minh nơi ở.');
  expect(await decide(hai, id, 're-appoint')).toContain('Đã hẹn lại');
  await hai.goto(dossierPath(id));
  expect(await words(hai, '.limits')).toContain('09/03/2026');
  await long.goto(dossierPath(id));
  expect(await long.locator('#viec-propose-extension').count()).toBe(0);

  await lan.goto(`/ho-so/${id}`);
  expect(await words(lan, 'dl.facts')).toMatch(/Hẹn lại trả kết quả\s+17 giờ 30, thứ Hai 09\/03\/2026/);
  await stage.clock('2026-03-12T09:00:00+07:00');
  expect(await decide(long, id, 'apologise', { reason: 'Vẫn đang xác minh.' })).toContain('Đã gửi thư xin lỗi');
});
