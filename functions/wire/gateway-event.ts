import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { chunksOf } from './chunks-of.ts';
import { type Operation, Refused } from './operation.ts';

/** The largest body a request may have, where its operation takes no file. */
export const MOST_BYTES = 1_000_000;

/** The event API Gateway would make of a request. Refuses a body over 1 MB, or over what the operation takes as a file (413), and bad percent-encoding (400). */
export const eventOf = async (
  request: Request,
  url: URL,
  operation: Pick<Operation, 'method' | 'path' | 'file'>,
  params: Record<string, string>,
): Promise<APIGatewayProxyEventV2> => {
  const headers = Object.fromEntries(request.headers);
  const http = {
    method: operation.method,
    path: url.pathname,
    protocol: 'HTTP/1.1',
    sourceIp: headers['x-forwarded-for'] ?? '',
    userAgent: headers['user-agent'] ?? '',
  };
  const bytes = await bodyOf(request, operation.file?.mostBytes ?? MOST_BYTES);
  const isFile = operation.file !== undefined;
  const body = bytes.toString(isFile ? 'base64' : 'utf8');

  return {
    version: '2.0',
    routeKey: `${operation.method} ${operation.path}`,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    queryStringParameters: queryOf(url),
    pathParameters: params,
    requestContext: { ...NOT_AWS, http, routeKey: `${operation.method} ${operation.path}` },
    ...(body === '' ? {} : { body }),
    isBase64Encoded: isFile,
  };
};

/** Parts of an event that only AWS knows. */
const NOT_AWS = {
  accountId: '',
  apiId: 'desk',
  domainName: '',
  domainPrefix: '',
  requestId: '',
  stage: '$default',
  time: '',
  timeEpoch: 0,
};

const queryOf = (url: URL): Record<string, string> => {
  decodedAddress(() => decodeURIComponent(url.search));
  return Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((key) => [key, url.searchParams.getAll(key).join(',')]),
  );
};

const bodyOf = async (request: Request, most: number): Promise<Buffer> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refused(413, 'body-too-large');
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(request.body)) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new Refused(413, 'body-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Reads of an address; bad percent-encoding is refused (400). */
export const decodedAddress = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof URIError) throw new Refused(400, 'malformed-address');
    throw error;
  }
};
