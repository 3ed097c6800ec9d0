import { NationalAddress, NationalAsked } from '../../../lib/contract/national-login.ts';
import { mustBeConnected } from '../../accounts/national.ts';
import { operation } from '../../wire/operation.ts';

/** Đăng nhập qua Cổng Dịch vụ công quốc gia (B7, TT01-16.2b): where to send the browser. 404 where it is not connected. */
export const askNationalLogin = operation({
  id: 'ask-national-login',
  method: 'GET',
  path: '/api/sign-in/national',
  summary: 'Địa chỉ đăng nhập của Cổng Dịch vụ công quốc gia',
  who: 'anyone',
  query: NationalAsked,
  answers: { 200: NationalAddress },
  run: async ({ query }, world) => ({ status: 200, body: { address: mustBeConnected(world).address(query) } }),
});
