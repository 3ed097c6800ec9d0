import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';
import { manners } from './web-headers.ts';

export type WebProps = StackProps & {
  readonly province: ProvinceOnAws;
  readonly api: { readonly host: string; readonly originKey: string };
  /** The firewall's ARN; absent: none. */
  readonly firewall?: string | undefined;
};

/** CloudFront before everything: portal, console and API under one host, so that every form and cookie stays with its own origin. */
export class Web extends Stack {
  constructor(scope: Construct, id: string, props: WebProps) {
    super(scope, id, props);
    const { province, api, firewall } = props;
    const { domain } = province;
    const origin = new HttpOrigin(api.host, { customHeaders: { 'x-origin-key': api.originKey } });
    const usual = {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: manners(this, province),
      compress: true,
    };
    const assets: BehaviorOptions = { ...usual, cachePolicy: CachePolicy.CACHING_OPTIMIZED };

    const distribution = new Distribution(this, 'Distribution', {
      comment: `${province.key}: cổng dịch vụ công`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
      defaultBehavior: {
        ...usual,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: this.#pages(province),
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      additionalBehaviors: { '/assets/*': assets, '/can-bo/assets/*': assets },
      ...(firewall !== undefined && { webAclId: firewall }),
      ...(domain !== null && {
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        domainNames: [domain.host],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      }),
    });
    new CfnOutput(this, 'Host', {
      value: distribution.distributionDomainName,
      description: 'Trỏ tên miền của cổng vào đây',
    });
  }

  /** Nothing is kept, yet everything is compressed; what should be kept by mistake is kept for its own session alone. */
  #pages(province: ProvinceOnAws): CachePolicy {
    return new CachePolicy(this, 'Pages', {
      cachePolicyName: nameOnAws(province, 'pages'),
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.seconds(1),
      cookieBehavior: CacheCookieBehavior.all(),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      headerBehavior: CacheHeaderBehavior.allowList('Authorization'),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    });
  }
}
