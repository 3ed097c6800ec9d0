import type { OverseenDossier } from '../../../lib/contract/oversight.ts';
import { ApiProblem } from '../../shared/client.ts';
import { type PageRequest, typedOf } from '../page-request.ts';
import { overseenPath } from './overseeing.ts';
import { drawOversight } from './oversight-page.tsx';

/** POST /can-bo/giam-sat/ho-so: goes on to the dossier of a code that was read out or typed off a slip. */
export const askByCode = async (c: PageRequest): Promise<Response> => {
  const typed = typedOf(await c.req.formData());
  const code = (typed.ma ?? '').trim();
  if (code === '') return drawOversight(c, { typed, faults: [{ field: 'ma', message: 'Hãy nhập mã hồ sơ.' }] });
  try {
    const asked = `/api/desk/oversight/dossiers/${encodeURIComponent(code)}`;
    const found = await c.get('api').get<OverseenDossier>(asked);
    return c.redirect(overseenPath(found.code ?? found.id), 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || (error.status !== 404 && error.status !== 400)) throw error;
    const message = 'Không có hồ sơ nào mang mã này trong phạm vi theo dõi. Hãy kiểm tra lại từng chữ số.';
    return drawOversight(c, { typed, faults: [{ field: 'ma', message }] });
  }
};
