import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { fetchProcedure } from '../catalogue/catalogue.ts';
import type { OwnPageRequest } from '../page-request.tsx';

/** The dossier named in the address, as its owner sees it. */
export const fetchDossier = (page: OwnPageRequest): Promise<MyDossier> =>
  page.api.get<MyDossier>(`/api/dossiers/${encodeURIComponent(page.param('id'))}`);

/** The dossier with its procedure. */
export const fetchWithProcedure = async (
  page: OwnPageRequest,
): Promise<{ dossier: MyDossier; procedure: ProcedureFull }> => {
  const dossier = await fetchDossier(page);
  return { dossier, procedure: await fetchProcedure(page.api, dossier.procedure.code) };
};
