import { ApiProblem, type Fault } from '../../shared/client.ts';
import { ABSENCE, type PageRequest, type Typed, typedOf } from '../page-request.ts';
import { drawAbsences } from './absence-page.tsx';
import { readAbsences } from './absence-view.ts';

/** POST /can-bo/vang-mat: an absence, one's own or a colleague's; of another agency it waits. */
export const sendAbsence = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const whose = typed.whose === 'colleague' ? 'colleague' : 'own';
  const said = (name: string) => typed[`${whose}-${name}`]?.trim() ?? '';
  if (whose === 'colleague' && said('username') === '')
    return back(c, typed, [{ field: 'colleague-username', message: 'Hãy chọn người vắng.' }]);
  const body = {
    ...(whose === 'colleague' ? { username: said('username') } : {}),
    ...{ from: said('from'), until: said('until') },
    ...(said('standIn') === '' ? {} : { standIn: said('standIn') }),
  };
  try {
    const { why } = await c
      .get('api')
      .send<{ why?: readonly string[] }>('POST', '/api/desk/absences', body, keyOf(typed));
    return c.redirect(`${ABSENCE}?xong=${why === undefined ? 'ghi' : 'cho-xac-nhan'}`, 303);
  } catch (error) {
    return back(c, typed, faultsOf(error, whose));
  }
};

/** POST /can-bo/vang-mat/ket-thuc: whoever was away is back. */
export const sendReturn = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const body = typed.username ? { username: typed.username } : {};
  try {
    await c.get('api').send('POST', '/api/desk/absences/end', body, keyOf(typed));
    return c.redirect(`${ABSENCE}?xong=ket-thuc`, 303);
  } catch (error) {
    return back(c, typed, faultsOf(error, 'own'));
  }
};

const keyOf = ({ key }: Typed) => (key ? { 'idempotency-key': key } : undefined);

const back = async (c: PageRequest, typed: Typed, faults: readonly Fault[]): Promise<Response> =>
  drawAbsences(c, await readAbsences(c, { typed, faults }));

const FIELD_OF: Readonly<Record<string, string>> = {
  'account-unknown': 'username',
  'stand-in-unknown': 'standIn',
  'stand-in-unfit': 'standIn',
  'stand-in-is-absent': 'standIn',
  'stand-in-by-who-assigns': 'standIn',
  'absence-out-of-order': 'until',
  'absence-is-over': 'until',
  'absence-by-who-assigns': 'from',
};

const faultsOf = (error: unknown, whose: string): readonly Fault[] => {
  if (!(error instanceof ApiProblem) || ![400, 403, 404, 409].includes(error.status)) throw error;
  const { errors, detail, reason } = error;
  if (errors.length > 0) return errors.map(({ field, message }) => ({ field: `${whose}-${field}`, message }));
  const field = FIELD_OF[reason];
  return [{ field: field === undefined ? '' : `${whose}-${field}`, message: detail }];
};
