import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { DossierItem, MyDossier } from '../../../lib/contract/dossiers.ts';
import { ApiProblem } from '../../shared/client.ts';
import type { PageRequest } from '../page-request.ts';

type KeptScans = MyDossier['files'];

/** The procedure the page's address names. */
export const readProcedure = (c: PageRequest): Promise<ProcedureFull> =>
  c.get('api').get(`/api/procedures/${encodeURIComponent(c.req.param('code') ?? '')}`);

/** Every agency of the province, by name. */
export const allAgencies = async (c: PageRequest): Promise<ProcedureFull['agencies']> =>
  (await c.get('api').get<{ items: ProcedureFull['agencies'] }>('/api/agencies')).items;

/** Begins the draft that scans are kept in before the intake; answers its id. */
export const newDraft = async (c: PageRequest, procedure: ProcedureFull, agency: string): Promise<string> => {
  const at = agency || c.get('me').agency || procedure.agencies[0]?.code;
  const asked = { procedure: procedure.code, agency: at };
  return (await c.get('api').send<{ id: string }>('POST', '/api/dossiers', asked)).id;
};

/** What was typed so far into the intake of a draft; nothing where it is gone. */
export const keptTyped = async (c: PageRequest, draft: string): Promise<Readonly<Record<string, string>>> => {
  try {
    return (await c.get('api').get<MyDossier>(`/api/dossiers/${encodeURIComponent(draft)}`)).typed ?? {};
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return {};
    throw error;
  }
};

/** The officer's intakes of this procedure that were begun and not taken in, the latest first. */
export const begunIntakes = async (c: PageRequest, { code }: ProcedureFull): Promise<readonly DossierItem[]> => {
  const { items } = await c.get('api').get<{ items: readonly DossierItem[] }>('/api/dossiers');
  return items.filter(({ stage, procedure, draft }) => stage === 'draft' && procedure.code === code && draft?.about);
};

/** What lies in the draft; nothing where none was begun, or where it went into a dossier whose answer was lost on its way here. */
export const keptScans = async (c: PageRequest, draft: string | undefined): Promise<KeptScans> => {
  if (!draft) return [];
  try {
    return (await c.get('api').get<MyDossier>(`/api/dossiers/${encodeURIComponent(draft)}`)).files;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return [];
    throw error;
  }
};
