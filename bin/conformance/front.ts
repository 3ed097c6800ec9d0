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
  /** Until nothing moves. */
  readonly settled: () => Promise<unknown>;
  /** The calendar was declared anew: every container is to know at once what it would know a minute later. */
  readonly declared: () => Promise<void>;
  readonly sent: () => Promise<readonly object[]>;
  /** What the authenticator app of a member of staff shows. */
  readonly code: (username: string) => string | undefined;
};

/** Stands where the desk would: the API of the deployed province, and the desk's own operations played by the harness. */
export const deployedFront = (parts: Parts) => httpServer(answererOf(parts));

const answererOf =
  ({ api, fresh, moveClock, now, settled, declared, sent, code }: Parts): Answerer =>
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
    // People are slower than machines: what has begun comes to rest before the next request.
    await settled();
    if (asked === 'GET /desk/outbox') return Response.json({ items: await sent() });
    if (asked === 'GET /desk/second-factor') return Response.json({ code: code(searchParams.get('username') ?? '') });
    const answer = await passOn(request, `${api}${pathname}${search}`);
    if (asked === 'POST /api/desk/calendar' && answer.ok) await declared();
    return answer;
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
