import { describe, expect, test } from 'vitest';
import { KEYS, ofType, stacksOf } from './whole-app.ts';

const PROVINCES = KEYS.map((key) => [key, stacksOf(key)] as const);

describe.each(PROVINCES)('%s as it is deployed', (key, stacks) => {
  const type = (name: string) => ofType(stacks, name);

  test('(N2, R10) every log is kept thirteen months and encrypted with the province’s key, and every function has one', () => {
    const logs = type('AWS::Logs::LogGroup');
    for (const { id, Properties } of logs) {
      expect(Properties.RetentionInDays, id).toBe(400);
      expect(Properties.KmsKeyId, id).toBeDefined();
    }
    const names = logs.map(({ Properties }) => Properties.LogGroupName);
    for (const { Properties } of type('AWS::Lambda::Function'))
      expect(names).toContain(`/aws/lambda/${String(Properties.FunctionName)}`);
  });

  test('(N6, R10) every table and bucket is encrypted, restorable, and not deleted with its stack', () => {
    expect(type('AWS::DynamoDB::Table').length).toBe(13);
    for (const { id, DeletionPolicy, Properties } of type('AWS::DynamoDB::Table')) {
      expect(DeletionPolicy, id).toBe('Retain');
      expect(Properties, id).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      });
    }
    for (const { id, DeletionPolicy, Properties } of type('AWS::S3::Bucket')) {
      expect(DeletionPolicy, id).toBe('Retain');
      expect(Properties.BucketEncryption, id).toBeDefined();
      expect(Properties.PublicAccessBlockConfiguration, id).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    }
  });

  test.each(['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'])(
    '(N4, R10) %s refuses what does not come by TLS',
    (policy) => {
      const found = type(policy);
      expect(found.length).toBeGreaterThan(0);
      for (const { id, Properties } of found)
        expect(JSON.stringify(Properties.PolicyDocument), id).toMatch(/"aws:SecureTransport":"false".*"Effect":"Deny"/);
    },
  );

  test('(N6, R10) every path on which nobody waits ends in a queue that rings', () => {
    const targets = type('AWS::Events::Rule').flatMap(({ Properties }) => Properties.Targets as readonly object[]);
    const schedules = type('AWS::Scheduler::Schedule').map(({ Properties }) => Properties.Target as object);
    for (const target of [...targets, ...schedules]) expect(target).toHaveProperty('DeadLetterConfig.Arn');

    const readers = type('AWS::Lambda::EventSourceMapping');
    for (const { id, Properties } of [...readers, ...type('AWS::Lambda::EventInvokeConfig')])
      expect(Properties, id).toHaveProperty('DestinationConfig.OnFailure.Destination');
    expect([targets.length, schedules.length, readers.length]).toEqual([1, 1, 2]);

    const rings = JSON.stringify(type('AWS::CloudWatch::Alarm'));
    for (const { id } of type('AWS::SQS::Queue'))
      expect(rings, id).toContain(`"QueueName","Value":{"Fn::GetAtt":["${id}"`);
    const byMachine = type('AWS::SNS::Subscription').filter(({ Properties }) => Properties.Protocol !== 'email');
    for (const { id, Properties } of byMachine) expect(Properties, id).toHaveProperty('RedrivePolicy');
  });

  test('(R10) every function of ours runs on Node 24 and is told nothing secret', () => {
    for (const { Properties } of type('AWS::Lambda::Function')) {
      expect(Properties.Runtime, String(Properties.FunctionName)).toBe('nodejs24.x');
      const { Variables = {} } = (Properties.Environment ?? {}) as { readonly Variables?: Record<string, unknown> };
      expect(JSON.stringify(Variables)).not.toMatch(/secretsmanager|ssm-secure|password/i);
      expect(Object.keys(Variables).filter((name) => /SECRET|PASSWORD|TOKEN/.test(name))).toEqual([]);
    }
  });

  test('(N5) everything with a name bears the province’s, and nothing names another province', () => {
    const named = stacks.flatMap(({ resources }) =>
      Object.values(resources).flatMap(({ Type, Properties }) =>
        [
          'FunctionName',
          'TableName',
          'BucketName',
          'QueueName',
          'TopicName',
          'RoleName',
          'StateMachineName',
          'LogGroupName',
          'AlarmName',
          'UserPoolName',
          'DashboardName',
        ]
          .filter((name) => name in Properties && Type !== 'AWS::Lambda::Permission')
          .map((name) => JSON.stringify(Properties[name])),
      ),
    );
    expect(named.length).toBeGreaterThan(120);
    expect(named.filter((name) => !name.includes(`${key}-`) && !name.startsWith('{"Ref"'))).toEqual([]);

    const text = JSON.stringify(stacks);
    for (const other of KEYS.filter((it) => it !== key)) expect(text).not.toContain(other);
  });
});
