import { describe, expect, test } from 'vitest';
import { pageHeaders } from '../../web/shared/page.tsx';
import { ofType, type Stacked, stacksOf } from './whole-app.ts';

const stacks = stacksOf('thanh-hoa');

type Behavior = { readonly CachePolicyId: unknown; readonly ViewerProtocolPolicy: string; readonly Compress: boolean };
type Config = Readonly<Record<string, unknown>> & {
  readonly DefaultCacheBehavior: Behavior;
  readonly CacheBehaviors: readonly (Behavior & { readonly PathPattern: string })[];
};

const configOf = (of: readonly Stacked[]): Config =>
  ofType(of, 'AWS::CloudFront::Distribution')[0]?.Properties.DistributionConfig as Config;
const config = configOf(stacks);
const manners = ofType(stacks, 'AWS::CloudFront::ResponseHeadersPolicy')[0]?.Properties.ResponseHeadersPolicyConfig as {
  readonly SecurityHeadersConfig: Record<string, { readonly Override: boolean }>;
};

describe('the portal on the web', () => {
  test('(N4) it is reached by TLS 1.2 or newer, under its own name, by HTTP/3 too, and compressed', () => {
    expect(config).toMatchObject({
      Aliases: ['dichvucong.thanhhoa.gov.vn'],
      HttpVersion: 'http2and3',
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
    });
    for (const behavior of [config.DefaultCacheBehavior, ...config.CacheBehaviors])
      expect(behavior).toMatchObject({ ViewerProtocolPolicy: 'redirect-to-https', Compress: true });
  });

  test('(N4) API, portal and console are one origin, which is asked by TLS only', () => {
    const origins = config.Origins as readonly unknown[];
    expect(origins).toHaveLength(1);
    expect(origins[0]).toMatchObject({
      CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
    });
  });

  test('(N4) nothing about a person is kept at the edge: only files named by their content are', () => {
    expect(config.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(['/assets/*', '/can-bo/assets/*']);
    const [pages] = ofType(stacks, 'AWS::CloudFront::CachePolicy');
    expect(config.DefaultCacheBehavior.CachePolicyId).toEqual({ Ref: pages?.id });
    expect(pages?.Properties.CachePolicyConfig).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 0,
      MaxTTL: 1,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'all' },
        HeadersConfig: { Headers: ['Authorization'] },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    });
  });

  test('(N4) every answer has its security headers, and what a page says of itself is not overwritten', () => {
    const { SecurityHeadersConfig: headers } = manners;
    expect(headers).toMatchObject({
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, Override: true },
      ContentTypeOptions: { Override: true },
    });
    const own = Object.keys(pageHeaders());
    const saidByPages = {
      ContentSecurityPolicy: 'content-security-policy',
      FrameOptions: 'x-frame-options',
      ReferrerPolicy: 'referrer-policy',
    };
    for (const [header, name] of Object.entries(saidByPages)) {
      expect(own).toContain(name);
      expect(headers[header]?.Override, header).toBe(false);
    }
  });

  test('(N1) a firewall stands before it: addresses are slowed down with a sentence, and what AWS knows to be bad is stopped', () => {
    const [firewall] = ofType(stacks, 'AWS::WAFv2::WebACL');
    const rules = firewall?.Properties.Rules as readonly { readonly Name: string; readonly Statement: object }[];
    expect(rules.map(({ Name }) => Name)).toEqual([
      'one-address',
      'signing-in',
      'signing-in-by-api',
      'looking-up',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesCommonRuleSet',
    ]);
    expect(JSON.stringify(rules[0])).toContain('"ResponseCode":429');
    expect(JSON.stringify(firewall?.Properties.CustomResponseBodies)).toContain('Xin chờ năm phút');
    expect(config.WebACLId).toMatchObject({
      'Fn::GetStackOutput': { StackName: 'ThanhHoa-Edge', Region: 'us-east-1' },
    });
  });

  test('(N4) the firewall keeps no sample of a request', () => {
    const text = JSON.stringify(ofType(stacks, 'AWS::WAFv2::WebACL'));
    expect(text).not.toContain('"SampledRequestsEnabled":true');
  });

  test('(N1) a province that does without firewall and name of its own gets neither', () => {
    const plain = stacksOf('thanh-hoa', { firewall: 'false' });
    expect(ofType(plain, 'AWS::WAFv2::WebACL')).toEqual([]);
    expect(configOf(plain)).not.toHaveProperty('WebACLId');
    expect(configOf(plain)).not.toHaveProperty('Aliases');
  });
});
