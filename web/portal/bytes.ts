import { NEVER_KEPT } from '../shared/never-kept.ts';
import { sentOn } from '../shared/sent-on.ts';
import { shownInPlace } from '../shared/shown-in-place.ts';
import type { OwnPageRequest } from './page-request.tsx';

/** One of the dossier's slips. */
export const slipBytes = (page: OwnPageRequest): Promise<Response> =>
  bytes(page, `/api/dossiers/${part(page, 'id')}/slips/${part(page, 'kind')}`, `${page.param('kind')}.pdf`);

/** The result, of one agency's share with `?phan=`: downloaded under a name that says what it is. */
export const ownResultBytes = (page: OwnPageRequest): Promise<Response> => {
  const share = page.query('phan');
  const which = share === '' ? '' : `?part=${encodeURIComponent(share)}`;
  return bytes(page, `/api/dossiers/${part(page, 'id')}/result${which}`, 'ket-qua.pdf');
};

/** The form an organisation signs for one act. */
export const formToSignBytes = (page: OwnPageRequest): Promise<Response> =>
  bytes(page, `/api/dossiers/${part(page, 'id')}/form-to-sign?for=${part(page, 'act')}`, 'to-khai.pdf');

/** One of the person's own files: to see whether the photo can be read. */
export const fileBytes = (page: OwnPageRequest): Promise<Response> =>
  bytes(page, `/api/dossiers/${part(page, 'id')}/files/${part(page, 'file')}`, 'giay-to');

const bytes = async (page: OwnPageRequest, path: string, name: string): Promise<Response> => {
  const answer = await page.api.raw(path);
  return sentOn(answer) ?? passedOn(answer, name);
};

// What people send is shown only where it can do nothing; anything else is a download.
const passedOn = (answer: Response, name: string): Response => {
  const type = shownInPlace(answer);
  return new Response(answer.body, {
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'content-disposition': `${type === null ? 'attachment' : 'inline'}; filename="${name.replaceAll(/[^\w.-]/g, '')}"`,
      // Browsers' own PDF viewers do not start in a sandbox.
      ...(type === 'application/pdf' ? {} : { 'content-security-policy': "default-src 'none'; sandbox" }),
      'x-content-type-options': 'nosniff',
      'cache-control': NEVER_KEPT,
    },
  });
};

const part = (page: OwnPageRequest, name: string): string => encodeURIComponent(page.param(name));
