import type { Context } from 'hono';
import type { Arrival, FileCreated } from '../../lib/contract/dossiers.ts';
import { type ApiClient, ApiProblem } from './client.ts';
import { whyRejected } from './why-rejected.ts';

type Whose = { readonly api: ApiClient; readonly draft: string };

/** For an upload island: declares the file the request speaks of, and answers where its bytes go. */
export const declarePaper = (c: Context, { api, draft }: Whose, baseUrl: string): Promise<Response> =>
  asJson(c, async () => {
    const declared: unknown = await c.req.json().catch(() => ({}));
    const { fileId, upload, already } = await api.send<FileCreated>('POST', filesPath(draft), declared);
    if (already) return { fileId, already };
    return { fileId, upload: { ...upload, url: nearest(upload.url, baseUrl) } };
  });

/** For an upload island: says that the bytes have arrived and answers whether they were kept, or that the scanner has not answered yet. */
export const paperArrived = (c: Context, { api, draft }: Whose, fileId: string): Promise<Response> =>
  asJson(c, async () => {
    try {
      const { state, reason, detail } = await api.send<Arrival>('POST', `${fileOf(draft, fileId)}/arrival`);
      return { state, detail: state === 'stored' ? '' : (detail ?? whyRejected(reason ?? null)) };
    } catch (error) {
      if (!isBeingScanned(error)) throw error;
      return { state: 'being-scanned', detail: error.detail };
    }
  });

/** For an upload island: takes a file out again. */
export const paperTakenOut = (c: Context, { api, draft }: Whose, fileId: string): Promise<Response> =>
  asJson(c, async () => {
    await api.send('DELETE', fileOf(draft, fileId));
    return {};
  });

/** True where the API says that a file is there and its scanner has not answered. */
export const isBeingScanned = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.reason === 'file-being-scanned';

/** The API's path of a draft's files, and of one of them. */
export const filesPath = (draft: string): string => `/api/dossiers/${encodeURIComponent(draft)}/files`;
export const fileOf = (draft: string, fileId: string): string => `${filesPath(draft)}/${encodeURIComponent(fileId)}`;

/** Answers an island; a no of the API as one sentence. */
export const asJson = async (c: Context, answer: () => Promise<object>): Promise<Response> => {
  try {
    return c.json(await answer());
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return c.json({ detail: error.errors[0]?.message ?? error.detail }, error.status === 401 ? 401 : 422);
  }
};

// Under another name of this same machine (localhost, 127.0.0.1) an address with a host would be a foreign one.
const nearest = (url: string, baseUrl: string): string => {
  const { origin, pathname, search } = new URL(url, baseUrl);
  return origin === new URL(baseUrl).origin ? `${pathname}${search}` : url;
};
