import * as z from 'zod';
import { ProcedureFull } from '../../lib/contract/catalogue.ts';
import { text } from '../../lib/contract/common.ts';
import { operation, Refused } from '../operation.ts';
import { procedureItem } from '../procedure-item.ts';
import { getAgency } from '../rules-of.ts';

/** Nội dung đầy đủ của một thủ tục hành chính (A2, TH-5.1b, TT01-16.2a). */
export const getProcedure = operation({
  id: 'get-procedure',
  method: 'GET',
  path: '/api/procedures/{code}',
  summary: 'Nội dung một thủ tục hành chính',
  who: 'anyone',
  params: z.object({ code: text(50) }),
  answers: { 200: ProcedureFull },
  run: async ({ params }, { province }) => {
    const procedure = province.procedures.find(({ code }) => code === params.code);
    if (procedure === undefined) throw new Refused(404, 'procedure-unknown');

    const agencies = procedure.agencies.map((code) => getAgency(province, code));
    return {
      status: 200,
      body: { ...procedure, ...procedureItem(procedure), agencies, ruleSet: province.profile.ruleSet },
    };
  },
});
