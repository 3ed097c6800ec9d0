import { type Instant, instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';
import { type Answerer, httpServer } from '../one-machine/http-server.ts';
import { atMost } from './at-most.ts';
import type { Phases } from './phases.ts';

type Parts = {
  /** Where the deployed API is reached. */
  readonly api: string;
  /** Starts the province afresh with the clock at an instant. */
  readonly fresh: (clock: Instant) => Promise<void>;
  /** False for an instant that has passed. */
  readonly moveClock: (to: Instant) => Promise<boolean>;
  /** Moves the clock and rings nothing: the machines are to ring by themselves. */
  readonly setClock: (to: Instant) => void;
  readonly now: () => Instant;
  /** Until nothing moves. */
  readonly settled: () => Promise<unknown>;
  /** The calendar was declared anew: every container is to know at once what it would know a minute later. */
  readonly declared: () => Promise<void>;
  readonly sent: () => Promise<readonly object[]>;
  readonly count: Phases;
  /** What stands deployed, by type. */
  readonly resources: Readonly<Record<string, number>>;
  /** What the authenticator app of a member of staff shows. */
  readonly code: (username: string) => string | undefined;
};

/** Stands where the one-machine edition would: the API of the deployed province, and its own operations played by the harness. */
export const deployedFront = (parts: Parts) => httpServer(answererOf(parts));

/** The deployed functions share two cores here: what comes at the same moment is passed on a few at a time. */
const SIDE_BY_SIDE = 4;

const answererOf = (parts: Parts): Answerer => {
  const { api, settled, declared, count } = parts;
  const inTurn = atMost(SIDE_BY_SIDE);

  return async (request) => {
    const { pathname, search, searchParams } = new URL(request.url);
    const asked = `${request.method} ${pathname}`;
    const played = await playedBy(parts, asked, searchParams, request);
    if (played !== undefined) return played;
    // People are slower than machines: what has begun comes to rest before the next request.
    await settled();
    count.request(asked);
    const answer = await inTurn(() => passOn(request, `${api}${pathname}${search}`));
    if (asked === 'POST /api/desk/calendar' && answer.ok) await declared();
    return answer;
  };
};

/** What the harness itself answers: its own operations, and its own. */
const playedBy = async (
  { fresh, moveClock, setClock, now, settled, sent, code, count, resources }: Parts,
  asked: string,
  search: URLSearchParams,
  request: Request,
): Promise<Response | undefined> => {
  switch (asked) {
    case 'POST /desk/fresh':
      await fresh(instantAsked(await request.json()));
      return Response.json({ now: now() });
    case 'POST /desk/clock': {
      const moved = await moveClock(instantAsked(await request.json()));
      return moved ? Response.json({ now: now() }) : Response.json({ reason: 'clock-goes-forward' }, { status: 409 });
    }
    case 'POST /desk/clock-alone':
      setClock(instantAsked(await request.json()));
      return Response.json({ now: now() });
    case 'GET /desk/outbox':
      await settled();
      return Response.json({ items: await sent() });
    case 'GET /desk/second-factor':
      return Response.json({ code: code(search.get('username') ?? '') });
    case 'POST /desk/count':
      await settled();
      await count.begin(search.get('part') ?? '');
      return Response.json({});
    case 'GET /desk/count':
      await settled();
      return Response.json({ parts: await count.counted(), resources });
    default:
      return undefined;
  }
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
