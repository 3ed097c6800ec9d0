import { faultsOf } from '../../shared/client.ts';
import { fetchWithProcedure } from '../dossier/own-dossier.ts';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { wayPath } from './flow.ts';
import { onlyQuery, papersWith } from './papers.tsx';

/** POST /ho-so/:id/giay-to/kho: takes one of the person's own documents into the draft. */
export const takeFromStore = async (page: OwnPageRequest): Promise<Response> => {
  const id = page.param('id');
  const { component = '', code = '', from = '' } = await typed(page.c);
  try {
    await page.api.send('POST', `/api/dossiers/${encodeURIComponent(id)}/reuse`, { component, code, dossier: from });
  } catch (error) {
    const { dossier, procedure } = await fetchWithProcedure(page);
    const faults = faultsOf(error).map(({ message }) => ({ field: component, message }));
    return papersWith(page, dossier, procedure, faults);
  }
  return page.go(`${wayPath(id, 'giay-to')}${onlyQuery(page)}#giay-${component}`);
};
