import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { composed } from '../../lib/contract/typed/letters.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { checked } from './checked.ts';
import { type Audience, type Operation, type OperationRequest, Refused, type Schema } from './operation.ts';
import { mustBeActive, mustHaveOwnPassword } from './standing.ts';

/** The account a bearer token speaks for. Refuses (401, 403) where the operation wants somebody else. */
export const whoAsks = async (
  operation: Operation,
  event: APIGatewayProxyEventV2,
  world: World,
): Promise<Account | undefined> => {
  const token = /^Bearer +(\S+)$/i.exec(event.headers.authorization ?? '')?.[1];
  const who = token === undefined ? undefined : await world.identity.who(token);
  if (operation.who === 'anyone') return who !== undefined && isAtHome(who) ? who : undefined;

  if (who === undefined) throw new Refused(401, 'not-signed-in');
  if (operation.inAnyStanding !== true) mustBeActive(who);
  if (operation.who === 'staff' && who.kind !== 'staff') throw new Refused(403, 'staff-only');
  if (operation.withFirstPassword !== true) mustHaveOwnPassword(who);
  return who;
};

/** Whose session counts where nobody has to sign in: of another standing, or with a first password, they are anyone. */
const isAtHome = ({ status = 'active', initialPassword }: Account): boolean =>
  status === 'active' && initialPassword !== true;

/** What the handler is given: parameters, query and body checked by the operation's schemas; refuses (400) what does not fit. */
export const readRequest = (
  operation: Operation,
  event: APIGatewayProxyEventV2,
  who: Account | undefined,
  world: World,
): OperationRequest<Schema, Schema, Schema, Audience> => ({
  params: checked(operation.params, wellFormed(event.pathParameters)),
  query: checked(operation.query, wellFormed(event.queryStringParameters)),
  body: checked(operation.body, event.body === undefined ? {} : event.body),
  who: who as Account,
  command: commandOf(event.headers['idempotency-key'], who, world),
  address: event.requestContext.http.sourceIp,
  providerSecret: event.headers['x-provider-secret'],
  ...(operation.file && { bytes: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8') }),
});

/** The command's id: the same key of the same account is the same command; without a key every request is a new one. */
const commandOf = (key: string | undefined, who: Account | undefined, world: World): string => {
  if (key === undefined || key.trim() === '') return world.chance.id();
  return createHash('sha256')
    .update(`${who?.id ?? 'anyone'}:${key}`)
    .digest('hex')
    .slice(0, 32);
};

const wellFormed = (values: Readonly<Record<string, string | undefined>> | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values ?? {}).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, composed(value)]],
    ),
  );
