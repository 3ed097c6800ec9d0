import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { thanhHoa } from '../../provinces/thanh-hoa/province.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { sampleEntries } from '../world/sample-entry.ts';

const { dataDir: root, remove } = freshFolder();
const at = (name: string) => join(root, name);

const run = (command: 'leave' | 'restore', ...asked: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `bin/${command}.ts`, ...asked],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
};

beforeAll(async () => {
  const system = await openForTests(at('desk'), {}, { province: thanhHoa });
  for (const id of ['tickets/xa-mot/2026-03-02', 'tickets/xa-mot/2026-03-03'])
    for (const entry of sampleEntries(id, 3)) await system.world.journal.append(entry);
  await system.close();
});
afterAll(remove);

test('(O14) one command writes everything into one folder, another sets it up elsewhere, each says how much', () => {
  const left = run('leave', '--from', 'desk', '--data-dir', at('desk'), '--province', 'thanh-hoa', '--to', at('out'));
  expect(left).toMatchObject({ status: 0, said: expect.stringContaining('2 nhật ký với 6 mục') });
  const [manifest = ''] = /[0-9a-f]{64}/.exec(left.said) ?? [];

  const other = run('restore', '--from', at('out'), '--data-dir', at('no'), '--manifest', 'a'.repeat(64));
  expect(other).toMatchObject({ status: 1, said: expect.stringContaining('Không phải bản xuất có mã') });
  const restored = run('restore', '--from', at('out'), '--data-dir', at('new'), '--manifest', manifest);
  expect(restored).toMatchObject({ status: 0, said: expect.stringContaining('2 nhật ký với 6 mục') });
  const again = run('restore', '--from', at('out'), '--data-dir', at('new'));
  expect(again).toMatchObject({ status: 1, said: expect.stringContaining('đã có dữ liệu') });
  expect(run('leave').said).toContain('Cách dùng');
}, 60_000);

test('(O14, N3) a journal that was broken before is told when leaving', () => {
  const db = new DatabaseSync(databaseFile(at('desk')));
  db.exec("UPDATE journal SET body = replace(body, 'tm-lan', 'tm-nam') WHERE entry = 3");
  db.close();
  const asked = ['--from', 'desk', '--data-dir', at('desk'), '--province', 'thanh-hoa', '--to', at('broken')];
  expect(run('leave', ...asked)).toMatchObject({
    status: 1,
    said: expect.stringContaining('Hồ sơ tickets/xa-mot/2026-03-02, mục 3: nội dung không khớp mã băm.'),
  });
}, 60_000);

test('(O14, N3) a broken export is refused with the entry it breaks at', () => {
  const journal = join(at('out'), 'journal.jsonl');
  const lines = readFileSync(journal, 'utf8').split('\n');
  writeFileSync(journal, lines.map((line, nth) => (nth === 4 ? line.replace('tm-lan', 'tm-nam') : line)).join('\n'));
  const { status, said } = run('restore', '--from', at('out'), '--data-dir', at('never'));
  expect(status).toBe(1);
  expect(said).toContain('Hồ sơ tickets/xa-mot/2026-03-03, mục 2: nội dung không khớp mã băm.');
}, 60_000);
