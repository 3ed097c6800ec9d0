import { Aws, CfnOutput, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ENVIRONMENT } from '../world/aws/settings.ts';
import { Gateway } from './api-gateway.ts';
import { nameOnAws, nationalHost, papersBucket } from './constructs/arns.ts';
import { FIVE_MINUTES, PeopleAlarm } from './constructs/people-alarm.ts';
import type { PoolsOnAws } from './constructs/permissions.ts';
import { ProvinceFunction } from './constructs/province-function.ts';
import type { FunctionName } from './functions.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';
import type { GatewayRoute } from './routes.ts';

export type ApiProps = StackProps & {
  readonly province: ProvinceOnAws;
  /** The data key, for logs, and the keys that sign. */
  readonly key: IKey;
  readonly sealKey: IKey;
  readonly evidenceKey: IKey;
  readonly pools: PoolsOnAws;
  /** Every operation, and the function that answers it. */
  readonly routes: readonly GatewayRoute[];
  /** Where the pages reach the API; absent: at its own name. */
  readonly apiUrl?: ((apiId: string) => string) | undefined;
};

/** Behind the gateway: one function an audience. */
const ASKED: readonly FunctionName[] = [
  'authorizer',
  'sign-in',
  'accounts',
  'public',
  'evidence',
  'applicant',
  'papers',
  'slips',
  'desk',
];
const PAGES: readonly FunctionName[] = ['portal', 'console'];

/** Raised by one, the next deployment takes a new key: so it is rotated. */
const ORIGIN_KEY = 'origin-key-1';

/** What CloudFront shows so that a function knows the call came through it. Here stands its name; the value is in no template. */
export const originKeyOf = (province: ProvinceOnAws): string =>
  SecretValue.secretsManager(nameOnAws(province, ORIGIN_KEY)).unsafeUnwrap();

/** The HTTP API, the functions behind it, and the pages. */
export class ApiStack extends Stack {
  readonly gateway: Gateway;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id, props);
    const { province, key, pools, routes, apiUrl } = props;
    const secret = new Secret(this, ORIGIN_KEY, {
      secretName: nameOnAws(province, ORIGIN_KEY),
      generateSecretString: { excludePunctuation: true, passwordLength: 40 },
    });
    this.gateway = new Gateway(this, {
      province,
      key,
      routes,
      staff: {
        issuer: `https://cognito-idp.${Aws.REGION}.amazonaws.com/${pools.staff.pool.userPoolId}`,
        client: pools.staff.client.userPoolClientId,
      },
      originKey: secret.secretValue.unsafeUnwrap(),
    });
    const url = apiUrl?.(this.gateway.apiId) ?? `https://${this.gateway.host}`;
    const pages = {
      API_URL: url,
      [ENVIRONMENT.publicUrl]: province.publicUrl,
      ...(province.federation === null ? {} : { NATIONAL_LOGIN: nationalHost(province) }),
      UPLOAD_ORIGIN: `https://${papersBucket(province)}.s3.${Aws.REGION}.${Aws.URL_SUFFIX}`,
    };

    for (const name of [...ASKED, ...PAGES]) {
      const environment = PAGES.includes(name) ? pages : {};
      const { lambda } = new ProvinceFunction(this, name, { ...props, environment });
      lambda.addPermission('Gateway', {
        principal: new ServicePrincipal('apigateway.amazonaws.com'),
        sourceArn: this.gateway.calls,
      });
    }
    // Nobody asks for it from outside: the function of the papers does.
    new ProvinceFunction(this, 'open-paper', props);
    this.#ring(province);
    new CfnOutput(this, 'Url', { value: url, description: 'Nơi giao diện lập trình trả lời' });
  }

  #ring(province: ProvinceOnAws): void {
    const measured = {
      namespace: 'AWS/ApiGateway',
      dimensionsMap: { ApiId: this.gateway.apiId },
      period: FIVE_MINUTES,
    };
    new PeopleAlarm(this, 'NoAnswer', {
      province,
      name: 'api-no-answer',
      metric: new Metric({ ...measured, metricName: '5xx', statistic: 'Sum' }),
      threshold: 10,
      whenItFails: 'People see "hệ thống chưa trả lời được" instead of their page; what they saved before is kept.',
      runbook: 'public',
    });
    new PeopleAlarm(this, 'Slow', {
      province,
      name: 'api-slow',
      metric: new Metric({ ...measured, metricName: 'Latency', statistic: 'p99' }),
      threshold: 8000,
      periods: 3,
      whenItFails: 'One page in a hundred takes longer than eight seconds; people give up or send twice.',
      runbook: 'no-room',
    });
  }
}
