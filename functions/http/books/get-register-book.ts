import { RegisterBook, RegisterQuery } from '../../../lib/contract/books.ts';
import { openRegister } from '../../books/register-book.ts';
import { operation } from '../../wire/operation.ts';

const PAGE = 50;

/** Sổ theo dõi hồ sơ of my one-stop unit (L5): a fold of the journals, as of now or of a past day (O5). */
export const getRegisterBook = operation({
  id: 'get-register-book',
  method: 'GET',
  path: '/api/desk/register-book',
  summary: 'Sổ theo dõi hồ sơ',
  who: 'staff',
  opens: { nothing: 'a book of the agency: a line a dossier, nothing of it opened' },
  query: RegisterQuery,
  answers: { 200: RegisterBook },
  run: async ({ who, query }, world) => {
    const { agency, volume, from, to, asOf, total, lines, voided } = await openRegister(world, who, query);
    const begin = Number(query.cursor ?? 0);
    const end = begin + PAGE;
    const next = end < total ? String(end) : null;
    const items = await lines(begin, end);
    return { status: 200, body: { volume, agency, from, to, asOf, total, items, voided: [...voided], next } };
  },
});
