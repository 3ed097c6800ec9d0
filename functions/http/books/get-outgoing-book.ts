import { OutgoingBook, OutgoingQuery } from '../../../lib/contract/books.ts';
import { momentOf } from '../../books/as-of.ts';
import { bookOf } from '../../books/keepers.ts';
import { outgoingItem, outgoingOf } from '../../books/outgoing-book.ts';
import { voidedOutgoing } from '../../books/voided-numbers.ts';
import { actorOf } from '../../deciding/actor.ts';
import { operation } from '../../wire/operation.ts';
import { pageOf } from '../../wire/page-of.ts';

const PAGE = 50;

/** Sổ văn bản đi of my agency (E10, TTH-PL bước 4). */
export const getOutgoingBook = operation({
  id: 'get-outgoing-book',
  method: 'GET',
  path: '/api/desk/outgoing-book',
  summary: 'Sổ văn bản đi',
  who: 'staff',
  opens: { nothing: 'a book of the agency: a line a document, nothing of it opened' },
  query: OutgoingQuery,
  answers: { 200: OutgoingBook },
  run: async ({ who, query }, world) => {
    const agency = bookOf(world, who, 'outgoing');
    const asOf = momentOf(world, query.asOf);
    const year = query.year ?? asOf.slice(0, 4);
    const all = await outgoingOf(world, agency.code, { year, asOf, by: actorOf(who) });
    const { items, next } = pageOf(all, query.cursor, PAGE);
    const lines = await Promise.all(items.map((line) => outgoingItem(world, line)));
    const voided = [...(await voidedOutgoing(world, { agency: agency.code, year, asOf }))];
    return { status: 200, body: { year, agency, asOf, total: all.length, items: lines, voided, next } };
  },
});
