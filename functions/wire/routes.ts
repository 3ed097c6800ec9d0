import type { Operation } from './operation.ts';

/** What a route needs to be found by; `parts`: its path between the slashes. */
export type OperationRoute = { readonly operation: Pick<Operation, 'method'>; readonly parts: readonly string[] };

export type Match<R extends OperationRoute> =
  | { readonly found: 'operation'; readonly route: R; readonly params: Record<string, string> }
  | { readonly found: 'path'; readonly allow: readonly string[] }
  | { readonly found: 'nothing' };

/** The route of a method and path. A known path with another method says which methods it takes. Throws URIError on bad percent-encoding. */
export const match = <R extends OperationRoute>(routes: readonly R[], method: string, path: string): Match<R> => {
  const asked = path.split('/').map(decodeURIComponent);
  const fitting = routes.filter(({ parts }) => fits(parts, asked)).sort((a, b) => wild(a.parts) - wild(b.parts));
  const first = fitting[0];
  if (first === undefined) return { found: 'nothing' };

  const here = fitting.filter(({ parts }) => wild(parts) === wild(first.parts));
  const route = here.find(({ operation }) => operation.method === method);
  if (route !== undefined) return { found: 'operation', route, params: paramsOf(route.parts, asked) };
  return { found: 'path', allow: here.map(({ operation }) => operation.method) };
};

const fits = (parts: readonly string[], asked: readonly string[]): boolean =>
  parts.length === asked.length && parts.every((part, n) => (isName(part) ? asked[n] !== '' : part === asked[n]));

const wild = (parts: readonly string[]): number => parts.filter(isName).length;

const paramsOf = (parts: readonly string[], asked: readonly string[]): Record<string, string> =>
  Object.fromEntries(parts.flatMap((part, n) => (isName(part) ? [[part.slice(1, -1), asked[n] ?? '']] : [])));

const isName = (part: string): boolean => part.startsWith('{');
