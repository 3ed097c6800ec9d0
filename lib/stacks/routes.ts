import type { FunctionName } from './functions.ts';

/** One operation of the HTTP contract as the gateway knows it. */
export type GatewayRoute = {
  readonly method: string;
  readonly path: string;
  readonly who: 'anyone' | 'signed-in' | 'staff';
  readonly function: FunctionName;
};

/** What is no operation: the contract itself, pages, and the answer to a path or method nobody knows. */
export const OTHER_ROUTES: readonly { readonly key: string; readonly function: FunctionName }[] = [
  { key: 'GET /api/openapi.json', function: 'public' },
  { key: 'ANY /api/{proxy+}', function: 'public' },
  { key: 'ANY /can-bo', function: 'console' },
  { key: 'ANY /can-bo/{proxy+}', function: 'console' },
  { key: '$default', function: 'portal' },
];

/** As API Gateway writes it. */
export const keyOf = ({ method, path }: Pick<GatewayRoute, 'method' | 'path'>): string => `${method} ${path}`;

/** Requests a second of all callers together; the firewall limits the single address. */
export type Pace = { readonly perSecond: number; readonly burst: number };

/** A province's busiest second is far below this; what is above is an attack or a loop. */
export const PACE: Pace = { perSecond: 200, burst: 400 };

/** Where guessing pays or a message costs money, the gateway is slower still. */
export const SLOWER: Readonly<Record<string, Pace>> = {
  'POST /api/sign-in': { perSecond: 20, burst: 40 },
  'POST /api/step-up': { perSecond: 20, burst: 40 },
  'POST /api/account/code': { perSecond: 5, burst: 10 },
  'POST /api/account/contact-code': { perSecond: 5, burst: 10 },
  'POST /api/account/correction': { perSecond: 5, burst: 10 },
  'POST /api/account/record-code': { perSecond: 5, burst: 10 },
  'POST /api/desk/accounts/contact-code': { perSecond: 5, burst: 10 },
  'POST /api/forgotten-password': { perSecond: 5, burst: 10 },
  'POST /api/forgotten-password/new-password': { perSecond: 5, burst: 10 },
  'POST /api/accounts': { perSecond: 5, burst: 10 },
  'GET /api/look-up/{code}': { perSecond: 50, burst: 100 },
  'GET /api/feedback/{code}': { perSecond: 50, burst: 100 },
  'POST /api/feedback/{number}/status': { perSecond: 50, burst: 100 },
  'GET /api/evidence/entries/{code}/{hash}': { perSecond: 50, burst: 100 },
};
