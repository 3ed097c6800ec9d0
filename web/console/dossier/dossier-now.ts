import type { DecisionName } from '../../../lib/contract/decisions.ts';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { ApiClient } from '../../shared/client.ts';

/** The API's path of a dossier as the desk sees it. */
export const deskPath = (id: string, rest = ''): string => `/api/desk/dossiers/${encodeURIComponent(id)}${rest}`;

/** A decision just taken or tried, at the step it saw: none where it was a note. */
type DecidedAt = { readonly decision: DecisionName; readonly step: string | null };

/** The dossier as it stands now; with the words of what was decided, where something was just taken or tried. */
export const dossierNow = (api: ApiClient, id: string, decided?: DecidedAt): Promise<DeskDossier> =>
  api.get(deskPath(id, decided === undefined ? '' : `?${queryOf(decided)}`));

/** The page of a dossier after something was decided on it. */
export const donePath = (id: string, { decision, step }: DecidedAt): string =>
  `/can-bo/ho-so/${encodeURIComponent(id)}?xong=${decision}${step === null ? '' : `&buoc=${encodeURIComponent(step)}`}`;

const queryOf = ({ decision, step }: DecidedAt): URLSearchParams =>
  new URLSearchParams({ decided: decision, ...(step === null ? {} : { step }) });
