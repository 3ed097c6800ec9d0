import { type Instant, instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';
import { type Answerer, httpServer } from '../desk/http-server.ts';

type Parts = {
  /** Where the deployed API is reached. */
  readonly api: string;
  /** Starts the province afresh with the clock at an instant. */
  readonly fresh: (clock: Instant) => Promise<void>;
  /** False for an instant that has passed. */
  readonly moveClock: (to: Instant) => Promise<boolean>;
  readonly now: () => Instant;
  readonly sent: () => Promise<readonly object[]>;
  /** What the authenticator app of a member of staff shows. */
  readonly code: (username: string) => string | undefined;
};

/** Stands where the desk would: the API of the deployed province, and the desk's own operations played by the harness. */
export const deployedFront = (parts: Parts) => httpServer(answererOf(parts));

const answererOf =
  ({ api, fresh, moveClock, now, sent, code }: Parts): Answerer =>
  async (request) => {
    const { pathname, search, searchParams } = new URL(request.url);
    const asked = `${request.method} ${pathname}`;
    if (asked === 'POST /desk/fresh') {
      await fresh(instantAsked(await request.json()));
      return Response.json({ now: now() });
    }
    if (asked === 'POST /desk/clock') {
      const moved = await moveClock(instantAsked(await request.json()));
      return moved ? Response.json({ now: now() }) : Response.json({ reason: 'clock-goes-forward' }, { status: 409 });
    }
    if (asked === 'GET /desk/outbox') return Response.json({ items: await sent() });
    if (asked === 'GET /desk/second-factor') return Response.json({ code: code(searchParams.get('username') ?? '') });
    return passOn(request, `${api}${pathname}${search}`);
  };

const instantAsked = (body: unknown): Instant => {
  const { to } = body as { readonly to: string };
  return instantOf(millisecondsOf(to));
};

const passOn = async (request: Request, url: string): Promise<Response> => {
  const headers = new Headers(request.headers);
  for (const name of ['host', 'connection', 'content-length', 'x-forwarded-for', 'expect']) headers.delete(name);
  const body = request.body === null ? null : await request.arrayBuffer();
  const answer = await fetch(url, { method: request.method, headers, body, redirect: 'manual' });
  const passed = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection']) passed.delete(name);
  return new Response(await answer.arrayBuffer(), { status: answer.status, headers: passed });
};
