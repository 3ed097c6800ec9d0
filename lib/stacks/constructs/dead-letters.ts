import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { nameOnAws } from './arns.ts';
import { FIVE_MINUTES, PeopleAlarm } from './people-alarm.ts';

export type DeadLettersProps = {
  readonly province: ProvinceOnAws;
  /** What it means for people when something lies there. */
  readonly whenItFails: string;
};

/** Where calls go that nobody could answer: kept two weeks; the first one rings. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  /** `of`: the function whose calls they are. */
  constructor(scope: Construct, of: string, { province, whenItFails }: DeadLettersProps) {
    super(scope, `${of} DeadLetters`);
    this.queue = new Queue(this, 'Queue', {
      queueName: nameOnAws(province, `${of}-dead-letters`),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new PeopleAlarm(this, 'Waiting', {
      province,
      name: `${of}-dead-letters`,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: 'Maximum' }),
      threshold: 1,
      whenItFails,
      runbook: 'dead-letters',
    });
  }
}
