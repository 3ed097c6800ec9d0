import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Schedule as Repeated, ScheduleExpression, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { nameOf } from './constructs/arns.ts';
import { UnattendedFunction } from './constructs/unattended-function.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type ScheduleProps = StackProps & { readonly province: ProvinceOnAws; readonly key: IKey };

const EVERY = Duration.minutes(5);

/** What is done by the clock: the sweep. Limits of dossiers are alarms of their own, not a matter of this. */
export class Schedule extends Stack {
  constructor(scope: Construct, id: string, props: ScheduleProps) {
    super(scope, id, props);
    const { province } = props;

    // A sweep that was missed is made good by the next one.
    const { lambda, deadLetters } = new UnattendedFunction(this, 'sweep', { ...props, tries: 0, maxEventAge: EVERY });
    new Repeated(this, 'EverySweep', {
      scheduleName: nameOf(province, 'sweep'),
      scheduleGroup: new ScheduleGroup(this, 'Group', { scheduleGroupName: nameOf(province, 'clock') }),
      schedule: ScheduleExpression.rate(EVERY),
      target: new LambdaInvoke(lambda, { deadLetterQueue: deadLetters, retryAttempts: 0, maxEventAge: EVERY }),
    });
  }
}
