import { expect, test } from 'vitest';
import { filed } from '../filing.ts';
import { cast } from '../person.ts';
import { atDesk, chooseOfficer, decide, dossierPath, prepare, send } from './officer.ts';
import { stageAt } from './stage.ts';
import { words } from './words.ts';

const stage = stageAt('2026-03-02T08:00:00+07:00');

test('(N6, R5) kill -9 while the page to assign is open: started again, the same page goes on, still signed in', async () => {
  const id = await filed(cast(stage.system().url).lan, '1.001193');
  const minh = await atDesk(await stage.open(), 'minh');
  const dung = await atDesk(await stage.open(), 'dung');
  expect(await decide(minh, id, 'receive')).toContain('Đã tiếp nhận');
  await dung.goto(dossierPath(id));
  await prepare(dung, 'assign');
  await chooseOfficer(dung, 'Đỗ Thị Tâm');

  await stage.system().killAndRestart();

  await send(dung, 'assign');
  expect(await words(dung, '[role="status"] h2')).toContain('Đã phân công');
  expect(await words(dung, '.head')).toContain('Đỗ Thị Tâm');
  const tam = await atDesk(await stage.open(), 'tam');
  expect(await decide(tam, id, 'complete-step', { draft: 'Giấy khai sinh' })).toMatch(/Đã/);
});
