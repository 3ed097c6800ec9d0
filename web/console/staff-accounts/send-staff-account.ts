import { ApiProblem, type Fault } from '../../shared/client.ts';
import { type PageRequest, type Typed, typedOf } from '../page-request.ts';
import { drawStaffAccounts } from './staff-accounts-page.tsx';
import { readStaffAccounts, STAFF_ACCOUNTS } from './staff-accounts-view.ts';

/** POST /can-bo/tai-khoan-can-bo: an account issued, or proposed where one administrator may not do it alone. */
export const sendStaffAccount = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  try {
    const key = typed.key ? { 'idempotency-key': typed.key } : undefined;
    const { stage } = await c
      .get('api')
      .send<{ stage: string }>('POST', '/api/desk/staff-accounts', bodyFrom(typed), key);
    return c.redirect(`${STAFF_ACCOUNTS}?xong=${stage === 'proposed' ? 'proposed' : 'issued'}`, 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || !MENDABLE.has(error.status)) throw error;
    return drawStaffAccounts(c, await readStaffAccounts(c, { typed, faults: faultsOf(error) }));
  }
};

/** What who asks can put right; anything else is its own page. */
const MENDABLE: ReadonlySet<number> = new Set([400, 409, 422]);

const bodyFrom = (typed: Typed) => {
  const [agency = '', unit = ''] = (typed.place ?? '').split('/');
  const roles = Object.keys(typed).filter((name) => name.startsWith('role.'));
  return {
    name: typed.name ?? '',
    email: typed.email ?? '',
    ...(typed.identifier ? { identifier: typed.identifier } : {}),
    ...{ agency, unit },
    roles: roles.map((name) => name.slice('role.'.length)),
  };
};

const faultsOf = ({ errors, detail }: ApiProblem): readonly Fault[] => {
  if (errors.length === 0) return [{ field: '', message: detail }];
  const named = errors.map(({ field, message }) =>
    field === 'agency' || field === 'unit'
      ? { field: 'place', message: 'Hãy chọn cơ quan, đơn vị.' }
      : { field, message },
  );
  return named.filter(({ field }, index) => named.findIndex((one) => one.field === field) === index);
};
