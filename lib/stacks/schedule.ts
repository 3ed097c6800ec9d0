import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import { UnattendedFunction } from './constructs/unattended-function.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type ScheduleProps = StackProps & {
  readonly province: ProvinceOnAws;
  readonly key: IKey;
  readonly evidenceKey: IKey;
};

const EVERY = Duration.minutes(5);

/** What is done by the clock: the sweep. Limits of dossiers are alarms of their own, not a matter of this. */
export class Schedule extends Stack {
  constructor(scope: Construct, id: string, props: ScheduleProps) {
    super(scope, id, props);
    const { province } = props;

    // A sweep that was missed is made good by the next one.
    const { lambda, deadLetters } = new UnattendedFunction(this, 'sweep', { ...props, tries: 0, maxEventAge: EVERY });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] }));
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }));

    new CfnSchedule(this, 'EverySweep', {
      name: nameOnAws(province, 'sweep'),
      groupName: new CfnScheduleGroup(this, 'Group', { name: nameOnAws(province, 'clock') }).ref,
      scheduleExpression: `rate(${EVERY.toMinutes()} minutes)`,
      state: 'ENABLED',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: lambda.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: deadLetters.queueArn },
        retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: EVERY.toSeconds() },
      },
    });
  }
}
