import { expect, test } from 'vitest';
import { filed } from '../filing.ts';
import { cast } from '../person.ts';
import { goSignedIn } from './citizen.ts';
import { look, shot } from './look.ts';
import { atDesk } from './officer.ts';
import { stageAt } from './stage.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

test('(O15, N4) what an officer opens on the console, the person reads on the portal: who, where, as what, when, why', async () => {
  const { lan: api, minh } = cast(stage.system().url);
  const id = await filed(api, '1.001193');
  await minh.decide(id, 'receive');

  const desk = await atDesk(await stage.open(), 'minh');
  await desk.goto(`/can-bo/ho-so/${id}`);
  await desk.goto(`/can-bo/ho-so/${id}/nhat-ky`);
  const { body } = await minh.ask<{ files: { fileId: string }[] }>('GET', `/api/desk/dossiers/${id}`);
  for (const { fileId } of body.files) await minh.ask('GET', `/api/desk/dossiers/${id}/files/${fileId}`);
  await minh.ask('GET', `/api/desk/dossiers/${id}/slips/receipt`);
  await stage.clock('2026-03-03T09:15:00+07:00');
  await minh.ask('GET', `/api/desk/dossiers/${id}`);
  await minh.ask('POST', '/api/desk/documents', { identifier: '038099000001' });

  const lan = await stage.open();
  await goSignedIn(lan, `/ho-so/${id}`);
  await lan.getByRole('link', { name: 'Ai đã xem hồ sơ của tôi' }).click();
  const days = await lan.locator('main h2').allTextContents();
  expect(days).toEqual(['Thứ Ba 03/03/2026', 'Thứ Hai 02/03/2026']);
  const first = lan.locator('main section').nth(1);
  for (const words of ['Mở hồ sơ', 'Mở nhật ký xử lý hồ sơ', 'Mở giấy tờ: ', 'Mở phiếu: Giấy tiếp nhận'])
    expect(await first.textContent()).toContain(words);
  // One person, one place in a day.
  expect(await first.locator('strong').count()).toBe(1);
  const faults = [...(await look(lan, 'looks'))];
  await lan.setViewportSize({ width: 1366, height: 768 });
  await shot(lan, 'looks-1366');

  await lan.getByRole('link', { name: 'Về hồ sơ' }).click();
  await lan.goto('/ho-so');
  await lan.getByRole('link', { name: 'Ai đã xem kho giấy tờ và tài khoản của tôi' }).click();
  faults.push(...(await look(lan, 'looks-store')));
  await lan.setViewportSize({ width: 1366, height: 768 });
  await shot(lan, 'looks-store-1366');
  expect(faults).toEqual([]);
});
