import { asJson, declarePaper, paperArrived, paperTakenOut } from '../../shared/paper-calls.ts';
import type { PageRequest } from '../page-request.ts';
import { newDraft, readProcedure } from './intake-draft.ts';

/** POST /can-bo/tiep-nhan/:code/ban-quet, for the page's script: begins the draft that scans are kept in. */
export const beginScans = (c: PageRequest): Promise<Response> =>
  asJson(c, async () => {
    const asked: { readonly agency?: unknown } = await c.req.json().catch(() => ({}));
    const agency = typeof asked.agency === 'string' ? asked.agency : '';
    return { draft: await newDraft(c, await readProcedure(c), agency) };
  });

/** Under it, for one scan: it is declared, has arrived, is taken out. */
export const declareScan = (c: PageRequest): Promise<Response> => declarePaper(c, whose(c), c.get('settings').baseUrl);

export const scanArrived = (c: PageRequest): Promise<Response> => paperArrived(c, whose(c), c.req.param('file') ?? '');

export const scanTakenOut = (c: PageRequest): Promise<Response> =>
  paperTakenOut(c, whose(c), c.req.param('file') ?? '');

const whose = (c: PageRequest) => ({ api: c.get('api'), draft: c.req.param('draft') ?? '' });
