import type { FiledDossier } from '../dossier/dossier.ts';
import type { DossierEvent, EventName } from '../dossier/events.ts';

/**
 * The agency whose act a notice tells of: what is done at the counter is the act of the unit that took the dossier in, also where
 * another level resolves it (ND61-17, 19.7); a visit is that of the agency whose officer goes (19.3), another limit of a share
 * that of the agency whose share it is (19.6). `by`: who acted, by agency.
 */
export const speakerOf = (event: DossierEvent, dossier: FiledDossier, by: string | null): string => {
  const isOfShare = event.type === 'AlternativeTaken' && event.part !== undefined;
  if (event.type === 'VisitAnnounced' || isOfShare) return by ?? dossier.agency;
  const atIntake =
    (event.type === 'SupplementRequested' && event.at === 'intake') ||
    (event.type === 'ApologyIssued' && event.for === 'intake');
  return atIntake || AT_THE_COUNTER.includes(event.type) ? dossier.oneStop : dossier.agency;
};

const AT_THE_COUNTER: readonly EventName[] = [
  'DossierSubmitted',
  'DossierReceived',
  'DossierSupplemented',
  'DossierRefused',
  'DossierChanged',
  'DossierReassigned',
];
