import * as z from 'zod';
import { Agency } from '../../../lib/contract/catalogue.ts';
import { page } from '../../../lib/contract/common.ts';
import { operation } from '../../wire/operation.ts';

/** Danh bạ cơ quan giải quyết thủ tục (A1, TH-5.1a). */
export const listAgencies = operation({
  id: 'list-agencies',
  method: 'GET',
  path: '/api/agencies',
  summary: 'Danh bạ cơ quan, đơn vị',
  who: 'anyone',
  query: z.object({}),
  answers: { 200: page(Agency) },
  run: async (_asked, { province }) => ({ status: 200, body: { items: province.agencies, next: null } }),
});
