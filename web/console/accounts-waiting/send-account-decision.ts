import type * as z from 'zod';
import type { AccountDecided } from '../../../lib/contract/desk-accounts.ts';
import { ApiProblem } from '../../shared/client.ts';
import { type PageRequest, typedOf } from '../page-request.ts';
import { drawAccount } from './account-page.tsx';
import { ACCOUNTS } from './waiting-list.tsx';

type Decided = z.output<typeof AccountDecided> & { readonly why?: readonly string[] };

/** POST /can-bo/tai-khoan/:id: approved or not, suspended, cancelled; what is to be mended comes back beside its field. */
export const sendAccountDecision = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const { decision = '', seen = '', key = '' } = typed;
  const field = `reason-${decision}`;
  const reason = typed[field]?.trim() ?? '';
  if (reason === '' && field in typed) {
    const message = decision === 'ask-more' ? 'Hãy ghi nội dung cần sửa, bổ sung.' : 'Hãy ghi lý do.';
    return drawAccount(c, { typed, faults: [{ field, message }] });
  }
  const path = `/api/desk/accounts/${encodeURIComponent(c.req.param('id') ?? '')}`;
  try {
    const body = { decision, seen: seen || null, ...(reason === '' ? {} : { reason }) };
    const { why = [] } = await c
      .get('api')
      .send<Decided>('POST', `${path}/decisions`, body, key === '' ? undefined : { 'idempotency-key': key });
    return c.redirect(
      `${ACCOUNTS}/${encodeURIComponent(c.req.param('id') ?? '')}?xong=${why.length > 0 ? 'cho' : 'roi'}`,
      303,
    );
  } catch (error) {
    if (!(error instanceof ApiProblem) || !MENDABLE.has(error.status)) throw error;
    return drawAccount(c, { typed, faults: [{ field: '', message: error.detail }] });
  }
};

/** What who decides can put right; anything else is its own page. */
const MENDABLE: ReadonlySet<number> = new Set([400, 409, 422]);
