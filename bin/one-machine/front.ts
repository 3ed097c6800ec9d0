import { chunksOf } from '../../functions/wire/chunks-of.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { clockAndOutbox } from './clock-and-outbox.ts';
import type { Answerer } from './http-server.ts';
import { GATEWAY_PAGE, sampleGatewayPage } from './sample-gateway-page.ts';
import { NATIONAL_PAGE, sampleNationalPage } from './sample-national-page.ts';
import { SIGNING_PAGE, sampleSigningPage } from './sample-signing-page.ts';

type Site = { fetch(request: Request): Response | Promise<Response> };

/** The front of the one-machine edition: the API, its own operations, uploads, the officers' console, and the portal for all else. */
export const front = (
  system: OneMachine,
  { api, publicUrl }: { readonly api: Answerer; readonly publicUrl: string },
  sites: { readonly portal: Site; readonly console: Site },
): Answerer => {
  const ownOperations = clockAndOutbox(system);
  const national =
    system.sampleNational === undefined
      ? undefined
      : sampleNationalPage(system.sampleNational, system.world.province.citizens, publicUrl);

  const signing = sampleSigningPage(system.sampleOrganisations);

  const { sampleGateway: gateway, world } = system;
  const paying =
    gateway === undefined ? undefined : sampleGatewayPage({ gateway, api, publicUrl, now: world.clock.now });

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (isUnder(pathname, '/api')) return api(request);
    if (national !== undefined && pathname === NATIONAL_PAGE) return national(request);
    if (pathname === SIGNING_PAGE) return signing(request);
    if (paying !== undefined && isUnder(pathname, GATEWAY_PAGE)) return paying(request);
    if (isUnder(pathname, '/desk')) return ownOperations(request);
    if (isUnder(pathname, '/upload')) return upload(system, request);
    if (isUnder(pathname, '/can-bo')) return sites.console.fetch(request);
    return sites.portal.fetch(request);
  };
};

const isUnder = (pathname: string, area: string): boolean => pathname === area || pathname.startsWith(`${area}/`);

/** What a bucket's presigned address does on AWS: bytes straight to where they lie, from whatever page holds the address. */
export const upload = async (system: OneMachine, request: Request): Promise<Response> => {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: FROM_ANYWHERE });
  if (request.method !== 'PUT') return new Response(null, { status: 405, headers: { allow: 'PUT, OPTIONS' } });
  const { pathname, search } = new URL(request.url);
  const type = request.headers.get('content-type') ?? undefined;
  const { status, reason } = await system.receiveUpload(`${pathname}${search}`, chunksOf(request.body), type);
  return Response.json(reason === undefined ? {} : { reason }, { status, headers: FROM_ANYWHERE });
};

/** The address itself is the permission: no cookie is read here. */
const FROM_ANYWHERE = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'PUT',
  'access-control-allow-headers': 'content-type',
};
