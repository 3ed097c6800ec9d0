import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { World } from '../../lib/world/world.ts';
import { SAFE_HEADERS } from './answer.ts';
import { decodedAddress, eventOf } from './gateway-event.ts';
import { type HttpHandler, http } from './lambda.ts';
import { openapi } from './openapi.ts';
import type { Operation } from './operation.ts';
import { problem, problemAnswer, problemOf } from './problem.ts';
import { type Match, match, type OperationRoute } from './routes.ts';

/** Plays API Gateway on one machine: a request in, routed to its operation's Lambda handler, its answer out. Never rejects. */
export const gateway = (operations: readonly Operation[], world: World): ((request: Request) => Promise<Response>) => {
  const routes = operations.map((operation) => ({
    operation,
    handler: http(operation)(world),
    parts: operation.path.split('/'),
  }));
  let document: string | undefined;
  const contract = (): Response => {
    document ??= JSON.stringify(openapi(operations, world.province.profile.portal.title));
    return new Response(document, { headers: JSON_HEADERS });
  };

  return async (request) => {
    try {
      const url = new URL(request.url);
      if (url.pathname === '/api/openapi.json' && isRead(request)) return contract();
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const answer = await answerOf(
        decodedAddress(() => match(routes, method, url.pathname)),
        request,
        url,
      );
      return responseOf(answer, request.method);
    } catch (error) {
      return responseOf(problemOf(error, 'gateway'), request.method);
    }
  };
};

type HandledRoute = OperationRoute & { readonly operation: Operation; readonly handler: HttpHandler };

const JSON_HEADERS = { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8' };

const isRead = (request: Request): boolean => request.method === 'GET' || request.method === 'HEAD';

const answerOf = async (
  matched: Match<HandledRoute>,
  request: Request,
  url: URL,
): Promise<APIGatewayProxyStructuredResultV2> => {
  if (matched.found === 'nothing') return problemAnswer(problem(404, 'not-found'));
  if (matched.found === 'path') {
    return problemAnswer(problem(405, 'method-not-allowed'), { allow: matched.allow.join(', ') });
  }

  return matched.route.handler(await eventOf(request, url, matched.route.operation, matched.params));
};

const responseOf = (answer: APIGatewayProxyStructuredResultV2, method: string): Response => {
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  const body = answer.isBase64Encoded ? Buffer.from(answer.body ?? '', 'base64') : answer.body;
  return new Response(method === 'HEAD' ? null : (body ?? null), { status: answer.statusCode ?? 200, headers });
};
