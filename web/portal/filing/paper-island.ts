import { declarePaper, paperArrived, paperTakenOut } from '../../shared/paper-calls.ts';
import type { OwnVisit } from '../page-request.tsx';

/** What the upload island asks for: a file is declared, has arrived, is taken out. */
export const declareFile = (visit: OwnVisit): Promise<Response> =>
  declarePaper(visit.c, whose(visit), visit.settings.baseUrl);

export const arrived = (visit: OwnVisit): Promise<Response> => paperArrived(visit.c, whose(visit), visit.param('file'));

export const takenOut = (visit: OwnVisit): Promise<Response> =>
  paperTakenOut(visit.c, whose(visit), visit.param('file'));

const whose = (visit: OwnVisit) => ({ api: visit.api, draft: visit.param('id') });
