import * as z from 'zod';
import { ProposedStaffPage } from '../../../lib/contract/staff-accounts.ts';
import { accountOf } from '../../../lib/domain/accounts/account.ts';
import { PROPOSED_STAFF } from '../../accounts/project-account.ts';
import { readAccount } from '../../accounts/record-account.ts';
import { rolesToGive } from '../../accounts/roles-to-give.ts';
import { mustAdminister, proposalView } from '../../accounts/staff-proposal.ts';
import { operation } from '../../wire/operation.ts';

const PAGE = 50;

/** Đề nghị về tài khoản cán bộ chờ một quản trị viên khác xác nhận (TH-2.2, BH-21.1), the oldest first. */
export const listStaffProposals = operation({
  id: 'list-staff-proposals',
  method: 'GET',
  path: '/api/desk/staff-accounts',
  summary: 'Đề nghị về tài khoản cán bộ chờ xác nhận',
  who: 'staff',
  opens: { nothing: 'a list of work' },
  query: z.object({ cursor: z.string().max(300).optional() }),
  answers: { 200: ProposedStaffPage },
  run: async ({ who, query }, world) => {
    mustAdminister(who);
    const { rows, next } = await world.views.queue([PROPOSED_STAFF], PAGE, query.cursor || undefined);
    const read = await Promise.all(rows.map(({ id }) => readAccount(world, accountOf(id))));
    const waiting = read.flatMap(({ account }) =>
      account.stage === 'proposed' || account.waitingAct !== null ? [account] : [],
    );
    const items = await Promise.all(waiting.map((account) => proposalView(world, account, who)));
    const places = world.province.agencies.flatMap(({ code, name, units }) =>
      units.map((unit) => ({ agency: code, unit: unit.code, label: `${name}: ${unit.name}` })),
    );
    return { status: 200, body: { items, next, roles: [...rolesToGive(world)], places } };
  },
});
