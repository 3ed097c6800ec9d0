import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CognitoIdentityProviderClient,
  CreateIdentityProviderCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { UnsecuredJWT } from 'jose';
import type { PoolAddress } from '../../lib/world/aws/settings.ts';
import { NATIONAL } from '../../lib/world/aws/sign-in/national-login.ts';

export const RETURN_TO = 'https://dichvucong.thu.test/dang-nhap/quoc-gia/ve';

/** A national login for tests (OpenID Connect), joined to a pool: whoever is named in `person` is signed in there already. */
export const nationalProvider = async (cognito: CognitoIdentityProviderClient, pool: PoolAddress) => {
  const system = { person: '' };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    if (pathname === '/authorize') {
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', system.person);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    const token = new UnsecuredJWT({}).setSubject(system.person).setIssuer('https://quoc-gia.thu.test').encode();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id_token: token }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  await cognito.send(
    new CreateIdentityProviderCommand({
      UserPoolId: pool.id,
      ProviderName: NATIONAL,
      ProviderType: 'OIDC',
      ProviderDetails: {
        client_id: 'mot-cua',
        client_secret: 'thu',
        oidc_issuer: 'https://quoc-gia.thu.test',
        authorize_url: `${url}/authorize`,
        token_url: `${url}/token`,
        authorize_scopes: 'openid',
        attributes_request_method: 'GET',
      },
    }),
  );
  await cognito.send(
    new UpdateUserPoolClientCommand({
      UserPoolId: pool.id,
      ClientId: pool.client,
      ExplicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [RETURN_TO],
      SupportedIdentityProviders: [NATIONAL],
    }),
  );
  return { system, close: () => server.close() };
};
