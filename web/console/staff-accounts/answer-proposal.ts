import { ApiProblem } from '../../shared/client.ts';
import { type PageRequest, typedOf } from '../page-request.ts';
import { drawStaffAccounts } from './staff-accounts-page.tsx';
import { readStaffAccounts, STAFF_ACCOUNTS } from './staff-accounts-view.ts';

/** POST /can-bo/tai-khoan-can-bo/{id}: a second administrator's yes or no to what another proposed. */
export const answerProposal = async (c: PageRequest): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const typed = typedOf(await c.req.formData());
  const field = `reason-${id}`;
  const refused = typed.decision === 'refuse';
  const body = refused ? { decision: 'refuse', reason: typed[field]?.trim() ?? '' } : { decision: 'confirm' };
  try {
    const key = typed.key ? { 'idempotency-key': typed.key } : undefined;
    await c.get('api').send('POST', `/api/desk/staff-accounts/${encodeURIComponent(id)}/decisions`, body, key);
    return c.redirect(`${STAFF_ACCOUNTS}?xong=${refused ? 'refused' : 'confirmed'}`, 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || !MENDABLE.has(error.status)) throw error;
    const faults = [{ field: refused ? field : '', message: error.errors[0]?.message ?? error.detail }];
    return drawStaffAccounts(c, await readStaffAccounts(c, { typed, faults }));
  }
};

/** What who answers can put right: a reason is missing, or another answered meanwhile. */
const MENDABLE: ReadonlySet<number> = new Set([400, 409]);
