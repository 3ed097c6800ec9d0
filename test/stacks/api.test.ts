import { describe, expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { OTHER_ROUTES, SLOWER } from '../../lib/stacks/routes.ts';
import { ofType, type Resource, stacksOf } from './whole-app.ts';

const stacks = stacksOf('thanh-hoa');

type Ref = { readonly Ref: string };
type RouteProperties = {
  readonly RouteKey: string;
  readonly AuthorizationType: string;
  readonly AuthorizerId?: Ref;
  readonly Target: { readonly 'Fn::Join': readonly [string, readonly [string, Ref]] };
};

const authorizers = ofType(stacks, 'AWS::ApiGatewayV2::Authorizer');
const integrations = ofType(stacks, 'AWS::ApiGatewayV2::Integration');
const routes = ofType(stacks, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties as RouteProperties);
const byKey = new Map(routes.map((route) => [route.RouteKey, route]));
const stage = ofType(stacks, 'AWS::ApiGatewayV2::Stage')[0] as Resource;

/** Who is let in at a route, in the words of the contract. */
const letInAt = ({ AuthorizationType, AuthorizerId }: RouteProperties): string => {
  if (AuthorizationType === 'NONE') return 'anyone';
  return String(authorizers.find(({ id }) => id === AuthorizerId?.Ref)?.Properties.Name);
};

const functionAt = ({ Target }: RouteProperties): string => {
  const { Ref } = Target['Fn::Join'][1][1];
  return JSON.stringify(integrations.find(({ id }) => id === Ref)?.Properties.IntegrationUri);
};

describe('the HTTP API of a province', () => {
  test.each(operations.map(({ id, method, path, who }) => [id, `${method} ${path}`, who] as const))(
    '(N4, TTH-18.5) %s has its route %s for %s',
    (_, key, who) => {
      const route = byKey.get(key);
      expect(route && letInAt(route)).toBe(who);
    },
  );

  test('(N4) no route is there without an operation, but for pages, the contract and the answer to what nobody knows', () => {
    const known = [...operations.map(({ method, path }) => `${method} ${path}`), ...OTHER_ROUTES.map(({ key }) => key)];
    expect(routes.map(({ RouteKey }) => RouteKey).sort()).toEqual(known.sort());
    expect(routes.length).toBeGreaterThan(70);
  });

  test('(N4) where the contract has no authorizer the path is no desk path', () => {
    const open = routes.filter((route) => letInAt(route) === 'anyone').map(({ RouteKey }) => RouteKey);
    expect(open.filter((key) => key.includes('/api/desk'))).toEqual([]);
  });

  test.each([
    ['GET /api/openapi.json', 'thanh-hoa-public'],
    ['ANY /api/{proxy+}', 'thanh-hoa-public'],
    ['POST /api/sign-in', 'thanh-hoa-sign-in'],
    ['POST /api/dossiers/{id}/submission', 'thanh-hoa-applicant'],
    ['GET /api/dossiers/{id}/slips/{kind}', 'thanh-hoa-slips'],
    ['ANY /can-bo/{proxy+}', 'thanh-hoa-console'],
    ['$default', 'thanh-hoa-portal'],
  ])('(N1) %s is answered by %s', (key, name) => {
    expect(functionAt(byKey.get(key) as RouteProperties)).toContain(`function:${name}"`);
  });

  test('(N4) staff are known by the staff pool alone, before a function is woken; others by a function whose answer is kept five minutes', () => {
    const [staff, signedIn] = ['staff', 'signed-in'].map(
      (name) => authorizers.find(({ Properties }) => Properties.Name === name)?.Properties,
    );
    expect(staff?.AuthorizerType).toBe('JWT');
    expect(JSON.stringify(staff?.JwtConfiguration)).toMatch(/cognito-idp.*StaffPool/);
    expect(JSON.stringify(staff)).not.toContain('CitizensPool');
    expect(signedIn).toMatchObject({
      AuthorizerType: 'REQUEST',
      EnableSimpleResponses: true,
      AuthorizerResultTtlInSeconds: 300,
      IdentitySource: ['$request.header.Authorization'],
    });
  });

  test('(N4) the access log names no address, no browser, no path and no query: nobody and no dossier can be read from it', () => {
    const { Format } = stage.Properties.AccessLogSettings as { readonly Format: string };
    const written = Object.values(JSON.parse(Format) as Record<string, string>);
    for (const said of ['routeKey', 'status', 'requestTime', 'requestId'])
      expect(written).toContain(`$context.${said}`);
    expect(written.join(' ')).not.toMatch(
      /sourceIp|userAgent|\.path|identity|querystring|claims|authorizer\.(?!error)/i,
    );
  });

  test('(N1) the gateway is paced, and slower where guessing pays or a message costs money', () => {
    expect(stage.Properties.DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 200,
      ThrottlingBurstLimit: 400,
    });
    const slower = stage.Properties.RouteSettings as Record<string, { readonly ThrottlingRateLimit: number }>;
    expect(Object.keys(slower).sort()).toEqual(Object.keys(SLOWER).sort());
    for (const [key, { ThrottlingRateLimit }] of Object.entries(slower)) {
      expect(byKey.has(key), key).toBe(true);
      expect(ThrottlingRateLimit).toBeLessThanOrEqual(50);
    }
  });

  test('(N4) pages of other origins get nothing from the API', () => {
    const [api] = ofType(stacks, 'AWS::ApiGatewayV2::Api');
    expect(api?.Properties).toEqual({ Name: 'thanh-hoa-api', ProtocolType: 'HTTP', Tags: { province: 'thanh-hoa' } });
  });

  test('(N4) the key that CloudFront shows is made by AWS and stands in no template', () => {
    const text = JSON.stringify(stacks);
    expect(text.match(/resolve:secretsmanager:/g)?.length).toBe(2);
    expect(ofType(stacks, 'AWS::SecretsManager::Secret')[0]?.Properties.GenerateSecretString).toMatchObject({
      PasswordLength: 40,
    });
  });
});
