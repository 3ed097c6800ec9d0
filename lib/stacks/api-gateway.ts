import { Aws } from 'aws-cdk-lib';
import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { functionArn, nameOnAws } from './constructs/arns.ts';
import type { FunctionName } from './functions.ts';
import { gatewayStage, type StageProps } from './gateway-stage.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';
import { type GatewayRoute, keyOf, OTHER_ROUTES } from './routes.ts';

export type GatewayProps = StageProps & {
  readonly routes: readonly GatewayRoute[];
  readonly staff: { readonly issuer: string; readonly client: string };
};

/** How long the answer about one token is kept; a session that is ended earlier is found out by the function. */
const TOKEN_SECONDS = 300;

/** The HTTP API of a province: one route an operation, each with whom it lets in. */
export class Gateway extends Construct {
  readonly apiId: string;
  readonly host: string;

  constructor(scope: Construct, props: GatewayProps) {
    super(scope, 'Gateway');
    this.apiId = new CfnApi(this, 'Api', { name: nameOnAws(props.province, 'api'), protocolType: 'HTTP' }).ref;
    this.host = `${this.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;

    const letIn = this.#letIn(props);
    const asked = [
      ...props.routes.map((route) => ({ key: keyOf(route), name: route.function, who: letIn[route.who] })),
      ...OTHER_ROUTES.map((route) => ({ key: route.key, name: route.function, who: letIn.anyone })),
    ];
    const { apiId } = this;
    const to = this.#integrations(props.province, new Set(asked.map(({ name }) => name)));
    const routes = asked.map(
      ({ key, name, who }) => new CfnRoute(this, key, { apiId, routeKey: key, target: to(name), ...who }),
    );

    const stage = gatewayStage(this, apiId, props);
    // A pace of its own needs its route to be there.
    for (const route of routes) stage.addResourceDependency(route);
  }

  /** Where calls to the API come from, for a function's permission. */
  get calls(): string {
    return `arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:${this.apiId}/*`;
  }

  #letIn({ province, staff }: GatewayProps) {
    const usual = { apiId: this.apiId, identitySource: ['$request.header.Authorization'] };
    const jwt = new CfnAuthorizer(this, 'Staff', {
      ...usual,
      name: 'staff',
      authorizerType: 'JWT',
      jwtConfiguration: { issuer: staff.issuer, audience: [staff.client] },
    });
    const authorizer = functionArn(province, 'authorizer');
    const either = new CfnAuthorizer(this, 'SignedIn', {
      ...usual,
      name: 'signed-in',
      authorizerType: 'REQUEST',
      authorizerPayloadFormatVersion: '2.0',
      enableSimpleResponses: true,
      authorizerResultTtlInSeconds: TOKEN_SECONDS,
      authorizerUri: `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}:lambda:path/2015-03-31/functions/${authorizer}/invocations`,
    });

    return {
      anyone: { authorizationType: 'NONE' },
      staff: { authorizationType: 'JWT', authorizerId: jwt.ref },
      'signed-in': { authorizationType: 'CUSTOM', authorizerId: either.ref },
    };
  }

  #integrations(province: ProvinceOnAws, names: ReadonlySet<FunctionName>): (name: FunctionName) => string {
    const targets = new Map(
      [...names].map((name) => {
        const { ref } = new CfnIntegration(this, `to ${name}`, {
          apiId: this.apiId,
          integrationType: 'AWS_PROXY',
          integrationUri: functionArn(province, name),
          payloadFormatVersion: '2.0',
        });
        return [name, `integrations/${ref}`];
      }),
    );
    return (name) => targets.get(name) ?? '';
  }
}
