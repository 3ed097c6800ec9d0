import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { nameOnAws, operationsTopicArn } from './arns.ts';

export type PeopleAlarmProps = {
  readonly province: ProvinceOnAws;
  /** After the province's key: `desk-errors`. */
  readonly name: string;
  readonly metric: IMetric;
  /** Rings at this value and above. */
  readonly threshold: number;
  /** How many periods in a row; one where absent. */
  readonly periods?: number;
  /** What it means for people, as a sentence. */
  readonly whenItFails: string;
  /** The heading of `docs/operations.md` that says what to do. */
  readonly runbook: string;
};

/** How long a metric of ours is gathered before it is looked at. */
export const FIVE_MINUTES = Duration.minutes(5);

/** An alarm that says what it means for people and where its runbook stands; it writes to the operations topic. */
export class PeopleAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: PeopleAlarmProps) {
    super(scope, id);
    const { province, name, metric, threshold, periods = 1, whenItFails, runbook } = props;
    this.alarm = new Alarm(this, 'Alarm', {
      alarmName: nameOnAws(province, name),
      alarmDescription: `${whenItFails} docs/operations.md#${runbook}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Nothing measured is nothing wrong: functions and queues at rest publish nothing.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    this.alarm.addAlarmAction(new SnsAction(Topic.fromTopicArn(this, 'Operations', operationsTopicArn(province))));
  }
}
