import * as z from 'zod';
import { line } from '../../../lib/contract/common.ts';
import { Me } from '../../../lib/contract/dossiers.ts';
import { dataNeeded } from '../../../lib/domain/accounts/data-needed.ts';
import { isAdmitted } from '../../../lib/domain/catalogue/who-may-file.ts';
import { ROLE_WORDS } from '../../../lib/domain/words/roles.ts';
import { getProcedureNow } from '../../deciding/rules-of.ts';
import { paperOfAccount } from '../../filing/applicant-said.ts';
import { operation } from '../../wire/operation.ts';

/** What the account knows of the person and a form need not ask again (C2); for a procedure, what is missing there (B12, TTH-10.2b). */
export const getMe = operation({
  id: 'get-me',
  method: 'GET',
  path: '/api/me',
  summary: 'Tài khoản của tôi',
  who: 'signed-in',
  withFirstPassword: true,
  query: z.object({ procedure: line(50).optional() }),
  answers: { 200: Me },
  run: async ({ who, query }, world) => {
    if (who.kind === 'staff')
      return { status: 200, body: { ...who, roleNames: who.roles.map((role) => ROLE_WORDS[role]) } };
    if (query.procedure === undefined) return { status: 200, body: who };
    const procedure = getProcedureNow(world, query.procedure);
    const needed = dataNeeded(procedure, who);
    return { status: 200, body: { ...who, needed, mayFile: isAdmitted(procedure, paperOfAccount(who)) } };
  },
});
