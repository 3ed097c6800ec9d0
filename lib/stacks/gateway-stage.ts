import { RemovalPolicy } from 'aws-cdk-lib';
import { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import { LOGS_KEPT } from './constructs/function-log.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';
import { PACE, SLOWER } from './routes.ts';

export type StageProps = {
  readonly province: ProvinceOnAws;
  readonly key: IKey;
  /** What CloudFront shows for itself: the functions compare. */
  readonly originKey: string;
};

/** What is written down of every request: nothing that says who asked, from where, or for which dossier (the route is its pattern). */
const ACCESS_LOG = {
  at: '$context.requestTime',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  functionStatus: '$context.integration.status',
  functionError: '$context.integration.error',
  bytes: '$context.responseLength',
  refused: '$context.authorizer.error',
};

/** Where the API answers: how fast it may be asked, and what is written down. */
export const gatewayStage = (scope: Construct, apiId: string, { province, key, originKey }: StageProps): CfnStage => {
  const log = new LogGroup(scope, 'AccessLog', {
    logGroupName: `/aws/apigateway/${nameOnAws(province, 'access')}`,
    retention: LOGS_KEPT,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  const slower = Object.entries(SLOWER).map(([route, { perSecond, burst }]) => [
    route,
    { ThrottlingRateLimit: perSecond, ThrottlingBurstLimit: burst },
  ]);
  return new CfnStage(scope, 'Stage', {
    apiId,
    stageName: '$default',
    autoDeploy: true,
    accessLogSettings: { destinationArn: log.logGroupArn, format: JSON.stringify(ACCESS_LOG) },
    // Metrics by route would cost more than the requests; the access log has each route.
    defaultRouteSettings: {
      throttlingRateLimit: PACE.perSecond,
      throttlingBurstLimit: PACE.burst,
      detailedMetricsEnabled: false,
    },
    routeSettings: Object.fromEntries(slower),
    stageVariables: { originKey },
  });
};
