import { asJson } from '../../shared/paper-calls.ts';
import type { PageRequest } from '../page-request.ts';
import { newDraft, readProcedure } from './intake-draft.ts';

/** POST /can-bo/tiep-nhan/:code/dang-go: what stands in the fields goes into the officer's draft, which the first of it begins. */
export const keepTyped = (c: PageRequest): Promise<Response> =>
  asJson(c, async () => {
    const said: unknown = await c.req.json().catch(() => ({}));
    const { draft: begun, typed = {} } = said as { readonly draft?: string; readonly typed?: Record<string, string> };
    const draft = begun || (await newDraft(c, await readProcedure(c), typed.agency ?? ''));
    await c.get('api').send('PUT', `/api/dossiers/${encodeURIComponent(draft)}/intake`, { typed });
    return { draft };
  });
