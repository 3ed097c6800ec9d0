import { province } from '#province';

const { API_URL = '', PUBLIC_URL = '', UPLOAD_ORIGIN } = process.env;

/** Where people reach the pages. */
export const publicUrl = PUBLIC_URL;

/** What both sites are told of the province. */
export const site = {
  title: province.profile.portal.title,
  province: province.profile.name,
  ruleSet: province.profile.ruleSet,
  baseUrl: PUBLIC_URL,
};

/** Where a browser sends papers: the bucket's own address. */
export const uploadOrigin = UPLOAD_ORIGIN === undefined ? {} : { uploadOrigin: UPLOAD_ORIGIN };

/** The HTTP API at its own address: nothing is known here but what it tells. */
export const api = (request: Request): Promise<Response> => {
  const { pathname, search } = new URL(request.url);
  return fetch(new Request(`${API_URL}${pathname}${search}`, request));
};
