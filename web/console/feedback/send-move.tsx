import { ApiProblem } from '../../shared/client.ts';
import { type PageRequest, type Typed, typedOf } from '../page-request.ts';
import { fetchPiece, piecePath } from './fetch-piece.ts';
import { drawPiece } from './piece.tsx';

/** POST /can-bo/phan-anh/:number/quyet-dinh: one decision; what cannot be taken comes back with what was typed. */
export const sendMove = async (c: PageRequest): Promise<Response> => {
  const { decision = '', seen = '', key = '', ...posted } = typedOf(await c.req.formData());
  const said = unprefixed(posted, decision);
  const path = piecePath(c);
  try {
    const body = { decision, seen, ...said };
    await c.get('api').send('POST', `${path}/decisions`, body, key === '' ? undefined : { 'idempotency-key': key });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500 || error.status === 401 || error.status === 404)
      throw error;
    const faults =
      error.errors.length === 0
        ? [{ field: '', message: error.detail }]
        : error.errors.map(({ field, message }) => ({ field: field === '' ? '' : `${decision}.${field}`, message }));
    return drawPiece(c, await fetchPiece(c), { typed: { decision, ...said }, faults });
  }
  // It may have left my hands with this, and with them my sight: then the list is where I am.
  const still = await fetchPiece(c).catch(() => undefined);
  return c.redirect(
    still === undefined ? '/can-bo/phan-anh' : `/can-bo/phan-anh/${encodeURIComponent(still.number)}`,
    303,
  );
};

const unprefixed = (posted: Typed, decision: string): Typed =>
  Object.fromEntries(
    Object.entries(posted).map(([name, value]) => [
      name.startsWith(`${decision}.`) ? name.slice(decision.length + 1) : name,
      value,
    ]),
  );
