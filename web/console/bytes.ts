import { NEVER_KEPT } from '../shared/never-kept.ts';
import { sentOn } from '../shared/sent-on.ts';
import { shownInPlace } from '../shared/shown-in-place.ts';
import { deskPath } from './dossier/dossier-now.ts';
import type { PageRequest } from './page-request.ts';

/** GET /can-bo/ho-so/:id/giay-to/:fileId: a paper's bytes, shown in place only where that is safe. */
export const fileBytes = async (c: PageRequest): Promise<Response> =>
  bytes(
    await c
      .get('api')
      .raw(deskPath(c.req.param('id') ?? '', `/files/${encodeURIComponent(c.req.param('fileId') ?? '')}`)),
  );

/** GET /can-bo/ho-so/:id/phieu/:kind: a slip as PDF. */
export const slipBytes = async (c: PageRequest): Promise<Response> =>
  bytes(
    await c
      .get('api')
      .raw(deskPath(c.req.param('id') ?? '', `/slips/${encodeURIComponent(c.req.param('kind') ?? '')}`)),
  );

/** GET /can-bo/ho-so/:id/ket-qua: the result as PDF. */
export const resultPaperBytes = async (c: PageRequest): Promise<Response> =>
  ownPaper(await c.get('api').raw(deskPath(c.req.param('id') ?? '', '/result')));

/** GET /can-bo/ho-so/:id/du-thao?buoc=: the draft's paper at a step. */
export const draftBytes = async (c: PageRequest): Promise<Response> => {
  const step = encodeURIComponent(c.req.query('buoc') ?? '');
  return ownPaper(await c.get('api').raw(deskPath(c.req.param('id') ?? '', `/draft?step=${step}`)));
};

/** A paper this system drew: shown in a frame of ours. */
export const ownPaper = (answer: Response): Response =>
  sentOn(answer) ??
  new Response(answer.body, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': answer.headers.get('content-disposition') ?? 'inline',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'cache-control': NEVER_KEPT,
      'referrer-policy': 'no-referrer',
    },
  });

const bytes = (answer: Response): Response => sentOn(answer) ?? passedOn(answer);

// Papers come from outside: never sniffed, never run, never given a page of ours to live in.
const passedOn = (answer: Response): Response => {
  const type = shownInPlace(answer);
  return new Response(answer.body, {
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'content-disposition': type === null ? 'attachment' : 'inline',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'cache-control': NEVER_KEPT,
      'referrer-policy': 'no-referrer',
    },
  });
};
