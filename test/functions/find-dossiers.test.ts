import { describe, expect, test } from 'vitest';
import { findDossiers } from '../../functions/dossier/find-dossiers.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { tinhMau } from '../tinh-mau/province.ts';

const ROWS = 1500;
const PAGE = 100;
const who = { id: 'ac-1', kind: 'staff', roles: ['officer'], agency: '000.00.01.H99', unit: 'u' } as unknown as Account;

/** An agency with many rows, each of another person; what is asked of it is counted. No dossier of them may be opened. */
const counted = () => {
  const asked = { accounts: 0, pages: 0 };
  const ofAgency = async (_: string, __: number, after = '0') => {
    asked.pages += 1;
    const from = Number(after);
    const rows = Array.from({ length: PAGE }, (_, n) => ({ id: `d${from + n}`, code: null, owner: `p${from + n}` }));
    return { rows, next: from + PAGE < ROWS ? String(from + PAGE) : null };
  };
  const world = {
    province: tinhMau,
    claims: { find: async () => undefined },
    journal: { read: async () => [] },
    views: { queue: async () => ({ rows: [], next: null }), ofAgency },
    accounts: {
      find: async (id: string) => {
        asked.accounts += 1;
        return { id, name: id === 'p7' ? 'Lò Thị Hiếm' : 'Nguyễn Văn Nhiều' };
      },
    },
  } as unknown as World;
  return { world, asked };
};

describe('(H5) a search of a large agency', () => {
  test('(H5) for a common name goes no further than what is shown, and says that there may be more', async () => {
    const { world, asked } = counted();
    expect(await findDossiers(world, 'nguyen van', who)).toMatchObject({ complete: false });
    expect(asked).toEqual({ accounts: PAGE, pages: 1 });
  });

  test('(H5) for a rare one looks at the newest thousand, each person once, and says so', async () => {
    const { world, asked } = counted();
    expect(await findDossiers(world, 'lo thi hiem', who)).toMatchObject({ complete: false });
    expect(asked).toEqual({ accounts: 1000, pages: 10 });
  });
});
