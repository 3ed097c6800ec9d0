import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { nameOnAws } from './arns.ts';
import { FIVE_MINUTES, PeopleAlarm } from './people-alarm.ts';

/** SES pauses an account at 10 % and 0.5 %; it is looked at long before. */
const TOO_MANY = { BounceRate: 0.05, ComplaintRate: 0.001 } as const;

/**
 * The domain e-mails come from. An address that bounced or complained is not written to again: SES keeps that list, and only counts come
 * to us, because an event would carry the address.
 */
export class Mail extends Construct {
  constructor(scope: Construct, province: ProvinceOnAws) {
    super(scope, 'Mail');
    const configurationSetName = nameOnAws(province, 'mail');
    const configurationSet = new ConfigurationSet(this, 'Manner', {
      configurationSetName,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    // Its three DKIM records for the province's DNS: `aws sesv2 get-email-identity` shows them.
    new EmailIdentity(this, 'Domain', { identity: Identity.domain(province.mailDomain), configurationSet });

    for (const [name, threshold] of Object.entries(TOO_MANY)) {
      new PeopleAlarm(this, name, {
        province,
        name: name === 'BounceRate' ? 'mail-bounces' : 'mail-complaints',
        metric: new Metric({
          namespace: 'AWS/SES',
          metricName: `Reputation.${name}`,
          dimensionsMap: { 'ses:configuration-set': configurationSetName },
          statistic: 'Maximum',
          period: FIVE_MINUTES,
        }),
        threshold,
        whenItFails: 'Many e-mails do not arrive or are called spam; the provider may stop all e-mails to people.',
        runbook: 'mail',
      });
    }
  }
}
