import { ApiProblem, type Fault } from '../../shared/client.ts';
import { type PageRequest, typedOf } from '../page-request.ts';
import { drawStaffAccounts } from './staff-accounts-page.tsx';
import { type DONE, readStaffAccounts, STAFF_ACCOUNTS } from './staff-accounts-view.ts';

/** POST /can-bo/tai-khoan-can-bo/viec: an account suspended, revoked or given a password; of another agency it waits. */
export const sendStaffAct = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const { act = '' } = typed;
  const body = {
    username: typed['act-username']?.trim() ?? '',
    act,
    reason: typed['act-reason']?.trim() ?? '',
    identityChecked: typed['act-identityChecked'] !== undefined,
    ...(act === 'revoke-role' && typed['act-role'] ? { role: typed['act-role'] } : {}),
    ...(act === 'give-identifier' && typed['act-identifier'] ? { identifier: typed['act-identifier'] } : {}),
  };
  try {
    const key = typed.key ? { 'idempotency-key': typed.key } : undefined;
    const path = '/api/desk/staff-accounts/acts';
    const { why } = await c.get('api').send<{ why?: readonly string[] }>('POST', path, body, key);
    return c.redirect(`${STAFF_ACCOUNTS}?xong=${why === undefined ? (DONE_BY[act] ?? '') : 'waits'}`, 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || !isMendable(error)) throw error;
    return drawStaffAccounts(c, await readStaffAccounts(c, { typed, faults: faultsOf(error) }));
  }
};

const DONE_BY: Readonly<Record<string, keyof typeof DONE>> = {
  suspend: 'suspended',
  cancel: 'cancelled',
  'issue-password': 'password',
  'revoke-role': 'role',
  'give-identifier': 'identifier',
};

/** What who asks can put right: another name, a reason, or nothing because it is their own or has changed. */
const isMendable = ({ status, reason }: ApiProblem): boolean =>
  status === 400 || status === 404 || status === 409 || reason === 'not-your-own-account';

const ABOUT_THE_ROLE: ReadonlySet<string> = new Set(['role-not-held', 'role-is-the-only-one']);

const faultsOf = ({ status, errors, detail, reason }: ApiProblem): readonly Fault[] => {
  if (status === 404) return [{ field: 'act-username', message: 'Không có tài khoản cán bộ nào mang tên này.' }];
  if (errors.length === 0)
    return [{ field: ABOUT_THE_ROLE.has(reason) ? 'act-role' : 'act-username', message: detail }];
  return errors.map(({ field, message }) =>
    field === 'act' ? { field, message: 'Hãy chọn một việc.' } : { field: `act-${field}`, message },
  );
};
