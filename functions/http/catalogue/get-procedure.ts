import * as z from 'zod';
import { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import { text } from '../../../lib/contract/common.ts';
import { identitiesFor } from '../../../lib/domain/catalogue/who-may-file.ts';
import { askableOf } from '../../../lib/domain/dossier/papers/asked-for.ts';
import { editionAt } from '../../../lib/domain/editions.ts';
import { procedureItem } from '../../catalogue/procedure-item.ts';
import { getAgency, getProcedureNow } from '../../deciding/rules-of.ts';
import { payingAtHome } from '../../payments/offered.ts';
import { operation } from '../../wire/operation.ts';

/** Nội dung đầy đủ của một thủ tục hành chính (A2, TH-5.1b, TT01-16.2a). */
export const getProcedure = operation({
  id: 'get-procedure',
  method: 'GET',
  path: '/api/procedures/{code}',
  summary: 'Nội dung một thủ tục hành chính',
  who: 'anyone',
  params: z.object({ code: text(50) }),
  answers: { 200: ProcedureFull },
  run: async ({ params }, world) => {
    const { province, clock } = world;
    const procedure = getProcedureNow(world, params.code);
    const agencies = procedure.agencies.map((code) => getAgency(province, code));
    const { ruleSet, profile } = editionAt(province, clock.now());
    const askable = [...askableOf(procedure)];
    const identities = [...identitiesFor(procedure)];
    const offered = payingAtHome(world, { profile, procedure }, procedure.agencies[0] ?? '');
    const paidOnline = offered === null ? {} : { paidOnline: { charge: offered.by.charge } };
    const body = { ...procedure, ...procedureItem(procedure), agencies, askable, identities, ...paidOnline, ruleSet };
    return { status: 200, body };
  },
});
