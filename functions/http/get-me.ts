import { Me } from '../../lib/contract/dossiers.ts';
import { operation } from '../operation.ts';

/** What the account knows of the person and a form need not ask again (C2). */
export const getMe = operation({
  id: 'get-me',
  method: 'GET',
  path: '/api/me',
  summary: 'Tài khoản của tôi',
  who: 'signed-in',
  answers: { 200: Me },
  run: async ({ who }) => ({ status: 200, body: who }),
});
