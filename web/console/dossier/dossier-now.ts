import type { DecisionName } from '../../../lib/contract/decisions.ts';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { ApiClient } from '../../shared/client.ts';

/** The API's path of a dossier as the desk sees it. */
export const deskPath = (id: string, rest = ''): string => `/api/desk/dossiers/${encodeURIComponent(id)}${rest}`;

/** The dossier as it stands now; with the words of `decided`, where one was just taken or tried. */
export const dossierNow = (api: ApiClient, id: string, decided?: DecisionName): Promise<DeskDossier> =>
  api.get(deskPath(id, decided === undefined ? '' : `?decided=${decided}`));
