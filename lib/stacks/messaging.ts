import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import { Mail } from './constructs/mail.ts';
import { PeopleAlarm } from './constructs/people-alarm.ts';
import { SmsLimit } from './constructs/sms-limit.ts';
import { isLeftOut } from './emulator.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type MessagingProps = StackProps & { readonly province: ProvinceOnAws; readonly key: IKey };

/** E-mails and SMS to people; and alarms to those who look after the system. */
export class Messaging extends Stack {
  constructor(scope: Construct, id: string, props: MessagingProps) {
    super(scope, id, props);
    const { province, key } = props;
    const { alarmsEmail, smsDollars } = province;

    const operations = new Topic(this, 'Operations', {
      topicName: nameOnAws(province, 'operations'),
      masterKey: key,
      enforceSSL: true,
    });
    operations.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [operations.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    if (alarmsEmail !== null) operations.addSubscription(new EmailSubscription(alarmsEmail));

    new Mail(this, province);
    if (!isLeftOut(province, 'smsLimit')) new SmsLimit(this, province, key);
    new PeopleAlarm(this, 'SmsSpent', {
      province,
      name: 'sms-spent',
      metric: new Metric({
        namespace: 'AWS/SNS',
        metricName: 'SMSMonthToDateSpentUSD',
        statistic: 'Maximum',
        period: Duration.hours(1),
      }),
      threshold: smsDollars * 0.8,
      whenItFails: 'SMS stop for the rest of the month when the limit is reached; e-mails and the portal go on.',
      runbook: 'sms',
    });
  }
}
