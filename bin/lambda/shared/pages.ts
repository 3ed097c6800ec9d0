import { province } from '#province';

const { API_URL = '', PUBLIC_URL = '', UPLOAD_ORIGIN, NATIONAL_LOGIN } = process.env;

/** Where people reach the pages. */
export const publicUrl = PUBLIC_URL;

/** A function takes 6 MB, of which a body of bytes is written a third longer. */
const MOST_BYTES = 4 * 1_048_576;

/** What both sites are told of the province. */
export const site = {
  title: province.profile.portal.title,
  province: province.profile.name,
  ruleSet: province.profile.ruleSet,
  baseUrl: PUBLIC_URL,
  mostBytes: MOST_BYTES,
  // Where a browser sends papers and looks at them: the bucket's own address.
  ...(UPLOAD_ORIGIN === undefined ? {} : { uploadOrigin: UPLOAD_ORIGIN }),
};

/** Whether applicants may come in by the national login. */
export const nationalLogin = NATIONAL_LOGIN !== undefined;

/** The HTTP API at its own address: nothing is known here but what it tells. */
export const api = (request: Request): Promise<Response> => {
  const { pathname, search } = new URL(request.url);
  return fetch(new Request(`${API_URL}${pathname}${search}`, request));
};
