import type { Arrival, FileCreated } from '../../lib/contract/dossiers.ts';
import { ApiProblem } from '../shared/client.ts';
import { whyRejected } from './paper-block.tsx';
import type { OwnVisit } from './visit.tsx';

/** For the upload island: declares a file and answers where its bytes go. */
export const declareFile = (visit: OwnVisit): Promise<Response> =>
  asJson(visit, async () => {
    const declared: unknown = await visit.c.req.json().catch(() => ({}));
    const { fileId, upload } = await visit.api.send<FileCreated>(
      'POST',
      `/api/dossiers/${visit.param('id')}/files`,
      declared,
    );
    return { fileId, upload: { ...upload, url: nearest(visit, upload.url) } };
  });

/** For the upload island: says that the bytes have arrived and answers whether they were kept, or that the scanner has not answered yet. */
export const arrived = (visit: OwnVisit): Promise<Response> =>
  asJson(visit, async () => {
    const path = `/api/dossiers/${visit.param('id')}/files/${visit.param('file')}/arrival`;
    try {
      const { state, reason, detail } = await visit.api.send<Arrival>('POST', path);
      return { state, detail: state === 'stored' ? '' : (detail ?? whyRejected(reason ?? null)) };
    } catch (error) {
      if (!isBeingScanned(error)) throw error;
      return { state: 'being-scanned', detail: error.detail };
    }
  });

const isBeingScanned = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.reason === 'file-being-scanned';

const asJson = async (visit: OwnVisit, answer: () => Promise<object>): Promise<Response> => {
  try {
    return visit.c.json(await answer());
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return visit.c.json({ detail: error.errors[0]?.message ?? error.detail }, error.status === 401 ? 401 : 422);
  }
};

// Under another name of this same machine (localhost, 127.0.0.1) an address with a host would be a foreign one.
const nearest = (visit: OwnVisit, url: string): string => {
  const { origin, pathname, search } = new URL(url, visit.settings.baseUrl);
  return origin === new URL(visit.settings.baseUrl).origin ? `${pathname}${search}` : url;
};
