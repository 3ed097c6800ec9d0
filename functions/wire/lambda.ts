import middy from '@middy/core';
import headerNormalizer from '@middy/http-header-normalizer';
import jsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { composed } from '../../lib/contract/typed/letters.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { answered } from './answer.ts';
import { noteNotAsRecorded } from './not-as-recorded.ts';
import { NotTraced, type Operation } from './operation.ts';
import { problemOf } from './problem.ts';
import { readRequest, whoAsks } from './request.ts';

export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

type Asking = APIGatewayProxyEventV2 & { asker?: Account | undefined };

/** An operation as a Lambda handler: who is asking, JSON in, checked, run, a look noted, stripped, JSON out; every no becomes a problem (RFC 9457). */
export const http =
  (operation: Operation) =>
  (world: World): HttpHandler => {
    const handled = middy(async (event: Asking) => {
      const asked = readRequest(operation, event, event.asker, world);
      const answer = await operation.run(asked, world);
      if (operation.opens !== undefined && 'leaveTrace' in operation.opens)
        await operation.opens.leaveTrace(answer, asked.who, world);
      return answered(operation, answer);
    })
      .use(headerNormalizer())
      .use(admission(operation, world))
      .use(jsonBody(operation))
      .onError(async (request) => {
        await noteNotAsRecorded(causeOf(request.error), world);
        request.response = problemOf(request.error, operation.id);
      });

    return (event) => handled({ ...event }, NO_CONTEXT);
  };

/** A step of a machine as a Lambda handler: payload in, payload out. */
export const step =
  <In, Out>(run: (payload: In, world: World) => Promise<Out>) =>
  (world: World) =>
  (payload: In): Promise<Out> =>
    run(payload, world);

/** A reader of the journal: one entry in. */
export const stream =
  (read: (entry: Entry<unknown>, world: World) => Promise<void>) =>
  (world: World) =>
  (entry: Entry<unknown>): Promise<void> =>
    read(entry, world);

/** A journal of looks that is broken rings like any other. */
const causeOf = (error: unknown): unknown => (error instanceof NotTraced ? error.cause : error);

/** The early time-out needs a running Lambda; elsewhere there is none. */
const NO_CONTEXT = {} as Context;

/** Who is asking is settled before anything of the request is read. */
const admission = (operation: Operation, world: World): middy.MiddlewareObj<Asking> => ({
  before: async ({ event }) => {
    event.asker = await whoAsks(operation, event, world);
  },
});

const parser = jsonBodyParser({
  reviver: (_key, value) => (typeof value === 'string' ? composed(value) : value),
});

/** Reads JSON only where the operation takes a body and one was sent. */
const jsonBody = (operation: Operation): middy.MiddlewareObj<Asking> => ({
  before: (request) => {
    if (operation.body !== undefined && request.event.body) return parser.before?.(request);
  },
});
