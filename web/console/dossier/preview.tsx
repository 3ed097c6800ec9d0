import { bareNotice } from '../../shared/bare-notice.tsx';
import { ApiProblem } from '../../shared/client.ts';
import { ownPaper } from '../bytes.ts';
import { particularsIn } from '../decisions/form/draft-fields.tsx';
import { type PageRequest, typedOf } from '../page-request.ts';
import { deskPath, dossierNow } from './dossier-now.ts';
import { unprefixed } from './send-decision.tsx';

/** POST /can-bo/ho-so/:id/xem-truoc: the paper as it would be drawn from what stands in the form, or what is missing in it. */
export const previewPaper = async (c: PageRequest): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const api = c.get('api');
  const typed = unprefixed(typedOf(await c.req.formData()));
  const dossier = await dossierNow(api, id);
  const asked = { step: typed.seen ?? '', draft: typed.draft ?? '', ...particularsIn(typed, dossier) };
  try {
    return ownPaper(await api.raw(deskPath(id, '/draft'), asked));
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500 || error.status === 401) throw error;
    const said = error.errors.map(({ message }) => message).join(' ') || error.detail;
    return framed(bareNotice(422, 'Chưa xem trước được', said));
  }
};

/** The one page of ours that is shown in a frame of ours. */
const framed = (page: Response): Response => {
  const headers = new Headers(page.headers);
  headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'self'");
  headers.delete('x-frame-options');
  return new Response(page.body, { status: page.status, headers });
};
