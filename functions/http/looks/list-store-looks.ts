import * as z from 'zod';
import { Looks } from '../../../lib/contract/looks.ts';
import { looksAtPerson } from '../../../lib/domain/looks/looked.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { myLooks, type NameOpened } from '../../looks/my-looks.ts';
import { storedItems } from '../../store/stored-items.ts';
import { operation } from '../../wire/operation.ts';
import { Cursor } from '../../wire/page-of.ts';

/** Ai đã xem kho giấy tờ và tài khoản của tôi (O15, HT-III.1b): looks of staff outside any dossier, the latest first. */
export const listStoreLooks = operation({
  id: 'list-store-looks',
  method: 'GET',
  path: '/api/documents/looks',
  summary: 'Ai đã xem kho giấy tờ và tài khoản của tôi',
  who: 'signed-in',
  query: z.object({ cursor: Cursor }),
  answers: { 200: Looks },
  run: async ({ query: { cursor }, who }, world) => {
    const body = await myLooks(world, looksAtPerson(who.id), cursor, await nameIn(world, who));
    return { status: 200, body };
  },
});

const nameIn = async (world: World, { id }: Account): Promise<NameOpened> => {
  const names = new Map((await storedItems(world, id)).map(({ code, name }) => [code, name]));
  return ({ which }) => (which === null ? null : (names.get(which) ?? null));
};
