import { declarePaper, paperArrived, paperTakenOut } from '../../shared/paper-calls.ts';
import type { OwnPageRequest } from '../page-request.tsx';

/** What the upload island asks for: a file is declared, has arrived, is taken out. */
export const saveFile = (page: OwnPageRequest): Promise<Response> =>
  declarePaper(page.c, whose(page), page.settings.baseUrl);

export const saveFileArrival = (page: OwnPageRequest): Promise<Response> =>
  paperArrived(page.c, whose(page), page.param('file'));

export const saveFileRemoval = (page: OwnPageRequest): Promise<Response> =>
  paperTakenOut(page.c, whose(page), page.param('file'));

const whose = (page: OwnPageRequest) => ({ api: page.api, draft: page.param('id') });
