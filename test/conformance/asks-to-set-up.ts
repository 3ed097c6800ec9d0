import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Said = { readonly status: number; readonly body: Record<string, unknown> };

/**
 * Stands before the emulator and asks who has no second factor yet to set it up, as AWS does where a pool demands one (`MFA_SETUP`);
 * the emulator gives tokens at once. Codes, secrets and tokens are the emulator's own. Answers its address and how to stop it.
 */
export const asksToSetUp = async (emulator: string, pool: string) => {
  const keys = new Map<unknown, string>();
  const sessionFor = (key: string): string => {
    const session = `phien-${randomUUID()}`;
    keys.set(session, key);
    return session;
  };

  const answer = async (act: string, asked: Record<string, unknown>, pass: Pass): Promise<Said> => {
    if (act === 'AdminInitiateAuth' && asked.UserPoolId === pool) {
      const said = await pass(asked);
      const tokens = said.body.AuthenticationResult as { AccessToken: string } | undefined;
      if (tokens === undefined) return said;
      const ChallengeParameters = { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' };
      return {
        status: 200,
        body: { ChallengeName: 'MFA_SETUP', Session: sessionFor(tokens.AccessToken), ChallengeParameters },
      };
    }
    const { Session, ...rest } = asked;
    if (act === 'AssociateSoftwareToken' || act === 'VerifySoftwareToken') {
      const AccessToken = keys.get(Session);
      if (AccessToken === undefined) return TOO_OLD;
      const said = await pass({ ...rest, AccessToken });
      return said.status === 200 ? { ...said, body: { ...said.body, Session: sessionFor(AccessToken) } } : said;
    }
    if (act === 'AdminRespondToAuthChallenge' && asked.ChallengeName === 'MFA_SETUP' && keys.get(Session) === undefined)
      return TOO_OLD;
    return pass(asked);
  };

  const server = createServer(async (request, response) => {
    const asked = JSON.parse(await text(request)) as Record<string, unknown>;
    const act = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const { status, body } = await answer(act, asked, (it) => forward(emulator, request.headers, it));
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
};

type Pass = (asked: Record<string, unknown>) => Promise<Said>;

const TOO_OLD: Said = { status: 400, body: { __type: 'NotAuthorizedException', message: 'Invalid session' } };

const forward = async (emulator: string, headers: IncomingHttpHeaders, asked: unknown): Promise<Said> => {
  const kept = ['x-amz-target', 'content-type', 'authorization', 'x-amz-date'] as const;
  const said = await fetch(emulator, {
    method: 'POST',
    headers: Object.fromEntries(
      kept.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
    ),
    body: JSON.stringify(asked),
  });
  return { status: said.status, body: (await said.json()) as Record<string, unknown> };
};
