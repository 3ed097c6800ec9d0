import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { propertiesOf, templatesOf } from './template-of.ts';

const of = templatesOf();
const schedule = of('Schedule');
const messaging = of('Messaging');

describe('the sweep', () => {
  test('(N1) runs every five minutes, never two at a time; one that could not run is a dead letter', () => {
    schedule.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Target: Match.objectLike({
        DeadLetterConfig: { Arn: Match.anyValue() },
        RetryPolicy: { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 0 },
      }),
    });
    schedule.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'thanh-hoa-sweep',
      ReservedConcurrentExecutions: 1,
    });
    schedule.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      MaximumRetryAttempts: 0,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });
});

describe('what is sent', () => {
  test('(R10) alarms go to one encrypted topic, by TLS only, which the alarms may use', () => {
    messaging.hasResourceProperties('AWS::SNS::Topic', {
      TopicName: 'thanh-hoa-operations',
      KmsMasterKeyId: Match.anyValue(),
    });
    messaging.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
        ]),
      }),
    });
  });

  test('(N1) who looks after the system is written to, where the deployment was told whom', () => {
    expect(propertiesOf(messaging, 'AWS::SNS::Subscription')).toEqual([]);
    const told = templatesOf({ 'thanh-hoa': { alarmsEmail: 'truc@example.vn' } })('Messaging');
    told.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'truc@example.vn' });
  });

  test('(N4) e-mails leave by TLS; who bounced or complained is not written to again, and no event carries an address', () => {
    messaging.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      ReputationOptions: { ReputationMetricsEnabled: true },
    });
    messaging.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'dichvucong.thanhhoa.gov.vn',
      ConfigurationSetAttributes: { ConfigurationSetName: Match.anyValue() },
    });
    messaging.resourceCountIs('AWS::SES::ConfigurationSetEventDestination', 0);
  });

  test('(TH-9.2b) SMS stop at the sum the deployment was told, and an alarm rings before', () => {
    const told = templatesOf({ smsDollars: '250' })('Messaging');
    const [limit] = propertiesOf(told, 'Custom::AWS');
    expect(JSON.parse(String(limit?.Update)).parameters.attributes).toEqual({
      MonthlySpendLimit: '250',
      DefaultSMSType: 'Transactional',
    });
    told.hasResourceProperties('AWS::CloudWatch::Alarm', { AlarmName: 'thanh-hoa-sms-spent', Threshold: 200 });
  });
});
