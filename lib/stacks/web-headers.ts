import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

/**
 * Headers of every answer. A page says its own policy (`web/shared/page.tsx`, the one source): what it says stands,
 * and these fill in where an answer says nothing. TLS and no sniffing are not for a page to say.
 */
export const manners = (scope: Construct, province: ProvinceOnAws): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'Manners', {
    responseHeadersPolicyName: nameOnAws(province, 'manners'),
    securityHeadersBehavior: {
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: true,
      },
      contentTypeOptions: { override: true },
      contentSecurityPolicy: { contentSecurityPolicy: FALLBACK_POLICY, override: false },
      frameOptions: { frameOption: HeadersFrameOption.SAMEORIGIN, override: false },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: false },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=(), payment=()', override: true },
        { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        { header: 'cross-origin-resource-policy', value: 'same-origin', override: true },
      ],
    },
  });

/** For JSON, slips and files, which load nothing. A browser's PDF viewer does not start under `default-src 'none'` with a sandbox, nor without objects. */
const FALLBACK_POLICY =
  "script-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
