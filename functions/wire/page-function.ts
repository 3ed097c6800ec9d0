import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { callerAddress } from './caller-address.ts';

type Site = { fetch(request: Request): Response | Promise<Response> };

/** A site of pages (the portal, the console) as a Lambda function behind API Gateway. `publicUrl`: where people reach it. */
export const pageFunction =
  (site: Site, publicUrl: string) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> =>
    answerOf(await site.fetch(requestOf(event, publicUrl)));

const requestOf = (event: APIGatewayProxyEventV2, publicUrl: string): Request => {
  const { rawQueryString, cookies, body, isBase64Encoded } = event;
  const { method } = event.requestContext.http;
  const url = new URL(encodedPath(event.rawPath), publicUrl);
  url.search = rawQueryString;

  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers)) if (value !== undefined) headers.set(name, value);
  if (cookies !== undefined) headers.set('cookie', cookies.join('; '));
  headers.set('x-forwarded-for', callerAddress(event));
  if (method === 'GET' || method === 'HEAD' || body === undefined) return new Request(url, { method, headers });
  return new Request(url, { method, headers, body: isBase64Encoded ? Buffer.from(body, 'base64') : body });
};

/** API Gateway has decoded every escape of the path but `%25`; here they are put back. */
const encodedPath = (rawPath: string): string =>
  rawPath.replace(/[^/]+/g, (part) => encodeURIComponent(part.replaceAll('%25', '%').toWellFormed()));

const answerOf = async (response: Response): Promise<APIGatewayProxyStructuredResultV2> => {
  const type = response.headers.get('content-type') ?? '';
  const bytes = Buffer.from(await response.arrayBuffer());
  const isText = /^text\/|json/.test(type);
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'));
  return {
    statusCode: response.status,
    headers,
    cookies: response.headers.getSetCookie(),
    body: bytes.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
};
