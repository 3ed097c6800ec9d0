import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { AccountItem, DeskAccount } from '../../../lib/contract/desk-accounts.ts';
import { codeTo, MAI, register, verify } from '../account-office.ts';
import { bodyOf } from '../office.ts';
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
});
