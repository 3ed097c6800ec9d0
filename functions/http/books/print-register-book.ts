import { RegisterQuery } from '../../../lib/contract/books.ts';
import { openRegister } from '../../books/register-book.ts';
import { registerPdf } from '../../books/register-pdf.ts';
import { operation } from '../../wire/operation.ts';

/** Sổ theo dõi hồ sơ printed (L5): form 06, A4 landscape. */
export const printRegisterBook = operation({
  id: 'print-register-book',
  method: 'GET',
  path: '/api/desk/register-book.pdf',
  summary: 'Sổ theo dõi hồ sơ (PDF)',
  who: 'staff',
  opens: { nothing: 'a book of the agency: a line a dossier, nothing of it opened' },
  query: RegisterQuery,
  answers: { 200: null },
  run: async ({ who, query }, world) => registerPdf(world, await openRegister(world, who, query)),
});
