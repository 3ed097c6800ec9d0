import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { AccountItem, DeskAccount } from '../../../lib/contract/desk-accounts.ts';
import { codeTo, decide, MAI, register, sessionOf, verify } from '../account-office.ts';
import { bodyOf, MINH, QUANG } from '../office.ts';
import { openSystem, type WholeSystem } from '../whole-system.ts';

const KHOA = 'luuvankhoa.somau';

let front: WholeSystem;
let id: string;
beforeAll(async () => {
  front = await openSystem();
  id = await register(front);
  bodyOf(await verify(front, id, codeTo(front, MAI.email)));
  await front.system.settled();
});
afterAll(() => front.close());

const shown = async () =>
  bodyOf<z.output<typeof DeskAccount>>(await front.ask('GET', `/api/desk/accounts/${id}`, { as: KHOA }));

describe('(B2, B10, TTH-10.1b) what there is to compare before an account is approved', () => {
  test('(B2) the list says what is to be done, the account what is asked', async () => {
    const { items } = bodyOf<{ items: z.output<typeof AccountItem>[] }>(
      await front.ask('GET', '/api/desk/accounts', { as: KHOA }),
    );
    expect(items).toMatchObject([{ id, name: MAI.name, work: 'Phê duyệt tài khoản' }]);
    expect(await shown()).toMatchObject({ asks: 'Đề nghị cấp tài khoản', known: null });
  });

  test('(B10) who else is on record under the number is shown, without anything more than is compared', async () => {
    const { claims, accounts } = front.system.world;
    const record = {
      ...(await accounts.get(id)),
      id: 'wi-khac',
      username: null,
      name: 'Phạm Thị Mái',
      status: undefined,
    };
    const { status: _, ...row } = record;
    await accounts.put(row);
    await claims.release(`identifier ${MAI.identifier}`, id);
    await claims.claim(`identifier ${MAI.identifier}`, 'wi-khac');
    expect((await shown()).known).toEqual({
      name: 'Phạm Thị Mái',
      username: null,
      phone: MAI.phone,
      email: MAI.email,
      address: MAI.address,
    });
  });

  test('(B2, N4) who shares the telephone, the e-mail or the name with the year of birth is shown to who may see them', async () => {
    const other = { ...MAI, username: 'phamthimai3', identifier: '099099000770', email: 'mai3@tinhmau.example.vn' };
    await register(front, { ...other, name: 'PHẠM THỊ MÁI', birthday: '1992-12-01' });
    await register(front, {
      ...{ ...MAI, username: 'nguoikhac', identifier: '099099000771', phone: '0900000779' },
      ...{ name: 'Lê Thị Khác', birthday: '1992-05-17' },
    });
    await front.system.settled();
    const { alike } = await shown();
    expect(alike).toMatchObject([
      { by: ['phone', 'name'], initials: 'P. T. M.', bornIn: '1992', account: { username: 'phamthimai3' } },
      { by: ['email'], initials: 'L. T. K.', account: { username: 'nguoikhac' } },
    ]);
    expect(JSON.stringify(alike)).not.toMatch(/099099|1992-/);
  });

  test('(B2, N4) a unit that does not serve the other is told initials and year, no more; over, or changed, it is alike no longer', async () => {
    await front.system.world.claims.release(`identifier ${MAI.identifier}`, 'wi-khac');
    await decide(front, id, KHOA, { decision: 'approve' });
    const { identifier, name } = MAI;
    const body = { identifier, name, document: 'citizen', identityChecked: true };
    bodyOf(await front.ask('POST', '/api/desk/accounts/identity-checks', { as: MINH, body }));
    const headers = await sessionOf(front, MAI);
    const change = { address: 'Thôn Khác, xã Mẫu', declaredTrue: true };
    bodyOf(await front.ask('POST', '/api/account/change', { headers, body: change }));
    await front.system.settled();
    const told = await front.ask('GET', `/api/desk/accounts/${id}`, { as: QUANG });
    const { alike } = bodyOf<z.output<typeof DeskAccount>>(told);
    expect(alike).toMatchObject([
      { initials: 'P. T. M.', bornIn: '1992', account: null },
      { initials: 'L. T. K.', bornIn: '1992', account: null },
    ]);
    expect(JSON.stringify(alike)).not.toMatch(/phamthimai3|nguoikhac|MÁI|Khác/);
    await front.system.moveClock('2026-12-20T09:00:00+07:00');
    await front.system.settled();
    expect((await shown()).alike).toEqual([]);
  });
});
