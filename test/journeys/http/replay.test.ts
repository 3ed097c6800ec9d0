import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filed } from '../filing.ts';
import { HAC_THANH_POLICE } from '../offices.ts';
import { openProvince, type ProvinceOnOneMachine } from '../province-on-one-machine.ts';

const ASOF = '2026-03-06T08:00:00+07:00';

let thanhHoa: ProvinceOnOneMachine;
beforeAll(async () => {
  thanhHoa = await openProvince('thanh-hoa', '2026-03-02T08:00:00+07:00');
});
afterAll(() => thanhHoa.system.stop());

test('(O6) the journals of a running desk judged under draft limits: how many would be late, and which', async () => {
  const id = await filed(thanhHoa.as('nguyenthilan'), '1.004222', '000.17.56.G01', 'counter');
  const { code } = await thanhHoa.does('nguyenvanhai.cahacthanh', id, 'receive');
  await thanhHoa.resolves(id, HAC_THANH_POLICE);
  const { dataDir } = thanhHoa.system;
  const under = (limit: object): string => {
    const file = join(dataDir, 'du-thao.json');
    writeFileSync(file, JSON.stringify({ timeLimits: { '1.004222': limit } }));
    return execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'bin/replay.ts', file, ASOF], {
      env: { ...process.env, DATA_DIR: dataDir, PROVINCE: 'thanh-hoa' },
      encoding: 'utf8',
    });
  };
  expect(under({ kind: 'working-days', amount: 1 })).toContain('hiện hành: 0; theo dự thảo: 0.');

  await thanhHoa.as('nguyenthilan').ask('POST', '/desk/clock', { to: '2026-03-04T08:00:00+07:00' });
  const second = await filed(thanhHoa.as('nguyenthilan'), '1.004222', '000.17.56.G01', 'counter');
  await thanhHoa.does('nguyenvanhai.cahacthanh', second, 'receive');
  await thanhHoa.as('nguyenthilan').ask('POST', '/desk/clock', { to: '2026-03-06T08:00:00+07:00' });
  const said = under({ kind: 'working-hours', amount: 1 });
  expect(said).toContain('2 hồ sơ đã tiếp nhận. Quá hạn theo quy định hiện hành: 0; theo dự thảo: 1.');
  expect(said).not.toContain(String(code));
});
