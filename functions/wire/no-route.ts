import { SAFE_HEADERS } from './answer.ts';
import type { HttpHandler } from './lambda.ts';
import type { Operation } from './operation.ts';
import { problem, problemAnswer, problemOf } from './problem.ts';
import { match } from './routes.ts';

type Contract = { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

/** What API Gateway has no route for: the contract itself, 405 on a path of the API that takes other methods, else 404. `contract`: the OpenAPI document as text. */
export const noRoute = (contract: () => string): HttpHandler => {
  let known: ReturnType<typeof routesOf> | undefined;

  return async ({ rawPath, requestContext: { http } }) => {
    if (rawPath === CONTRACT && (http.method === 'GET' || http.method === 'HEAD')) return document(contract());
    try {
      known ??= routesOf(JSON.parse(contract()) as Contract);
      const found = match(known, http.method, rawPath);
      if (found.found === 'nothing') return problemAnswer(problem(404, 'not-found'));
      const allow = found.found === 'path' ? found.allow : [found.route.operation.method];
      return problemAnswer(problem(405, 'method-not-allowed'), { allow: allow.join(', ') });
    } catch (error) {
      return error instanceof URIError
        ? problemAnswer(problem(400, 'malformed-address'))
        : problemOf(error, 'no-route');
    }
  };
};

const CONTRACT = '/api/openapi.json';

const routesOf = ({ paths }: Contract) =>
  Object.entries({ ...paths, [CONTRACT]: { get: null } }).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      operation: { method: method.toUpperCase() as Operation['method'] },
      parts: path.split('/'),
    })),
  );

const document = (body: string) => ({
  statusCode: 200,
  headers: { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8' },
  body,
});
