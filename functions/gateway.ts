import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { World } from '../lib/world/world.ts';
import { chunksOf } from './chunks-of.ts';
import { type HttpHandler, http } from './lambda.ts';
import { openapi } from './openapi.ts';
import { type Operation, Refused } from './operation.ts';
import { problem, problemAnswer, problemOf } from './problem.ts';
import { type Match, match } from './routes.ts';

const MOST_BYTES = 1_000_000;

/** Plays API Gateway on the desk: a request in, routed to its operation's Lambda handler, its answer out. Never rejects. */
export const gateway = (operations: readonly Operation[], world: World): ((request: Request) => Promise<Response>) => {
  const routes = operations.map((operation) => ({
    operation,
    handler: http(operation)(world),
    parts: operation.path.split('/'),
  }));
  const document = JSON.stringify(openapi(operations, world.province.profile.portal.title));

  return async (request) => {
    try {
      const url = new URL(request.url);
      if (url.pathname === '/api/openapi.json' && isRead(request))
        return new Response(document, { headers: JSON_HEADERS });
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const answer = await answerOf(
        found(() => match(routes, method, url.pathname)),
        request,
        url,
      );
      return responseOf(answer, request.method);
    } catch (error) {
      return responseOf(problemOf(error, 'gateway'), request.method);
    }
  };
};

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' };

const isRead = (request: Request): boolean => request.method === 'GET' || request.method === 'HEAD';

const answerOf = async (
  matched: Match<HttpHandler>,
  request: Request,
  url: URL,
): Promise<APIGatewayProxyStructuredResultV2> => {
  if (matched.found === 'nothing') return problemAnswer(problem(404, 'not-found'));
  if (matched.found === 'path') {
    return problemAnswer(problem(405, 'method-not-allowed'), { allow: matched.allow.join(', ') });
  }

  return matched.route.handler(await eventOf(request, url, matched.route.operation, matched.params));
};

const eventOf = async (
  request: Request,
  url: URL,
  operation: Operation,
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
  const body = await bodyOf(request);

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
    isBase64Encoded: false,
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
  found(() => decodeURIComponent(url.search));
  return Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((key) => [key, url.searchParams.getAll(key).join(',')]),
  );
};

const bodyOf = async (request: Request): Promise<string> => {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw new Refused(413, 'body-too-large');
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunksOf(request.body)) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new Refused(413, 'body-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const found = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof URIError) throw new Refused(400, 'malformed-address');
    throw error;
  }
};

const responseOf = (answer: APIGatewayProxyStructuredResultV2, method: string): Response => {
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  const body = answer.isBase64Encoded ? Buffer.from(answer.body ?? '', 'base64') : answer.body;
  return new Response(method === 'HEAD' ? null : (body ?? null), { status: answer.statusCode ?? 200, headers });
};
