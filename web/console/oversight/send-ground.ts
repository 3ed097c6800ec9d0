import { ApiProblem } from '../../shared/client.ts';
import { type PageRequest, typedOf } from '../page-request.ts';
import { drawOverseen } from './overseen-page.tsx';

/** POST /can-bo/giam-sat/ho-so/:id: the ground stated, the whole dossier is opened. */
export const sendGround = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const asked = `/api/desk/oversight/dossiers/${encodeURIComponent(c.req.param('id') ?? '')}/ground`;
  const { decision = '', on = '' } = typed;
  try {
    const { id } = await c.get('api').send<{ id: string }>('POST', asked, { decision, on });
    return c.redirect(`/can-bo/ho-so/${encodeURIComponent(id)}`, 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || (error.status !== 400 && error.status !== 409)) throw error;
    const faults = error.errors.length > 0 ? error.errors : [{ field: 'on', message: error.detail }];
    return drawOverseen(c, { typed, faults });
  }
};
