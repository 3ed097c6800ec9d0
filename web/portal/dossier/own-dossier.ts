import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { getProcedure } from '../catalogue/catalogue.ts';
import type { OwnVisit } from '../page-request.tsx';

/** The dossier named in the address, as its owner sees it. */
export const getDossier = (visit: OwnVisit): Promise<MyDossier> =>
  visit.api.get<MyDossier>(`/api/dossiers/${encodeURIComponent(visit.param('id'))}`);

/** The dossier with its procedure. */
export const getWithProcedure = async (visit: OwnVisit): Promise<{ dossier: MyDossier; procedure: ProcedureFull }> => {
  const dossier = await getDossier(visit);
  return { dossier, procedure: await getProcedure(visit.api, dossier.procedure.code) };
};
