import { Duration } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName } from '../functions.ts';
import { DeadLetters } from './dead-letters.ts';
import { FIVE_MINUTES, PeopleAlarm } from './people-alarm.ts';
import { ProvinceFunction, type ProvinceFunctionProps } from './province-function.ts';

export type StreamFunctionProps = ProvinceFunctionProps & {
  readonly journal: ITable;
  /** At most so many entries at once. */
  readonly atOnce: number;
  /** How long entries are gathered first; at once where absent. */
  readonly gather?: Duration;
  /** Batches of one shard worked on side by side; entries of one dossier stay in order. */
  readonly sideBySide: number;
  /** Only entries whose item says one of these words; every entry where absent. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
};

/**
 * A reader of the journal. The function itself puts what keeps failing on the failed list and goes on; only when it cannot even do
 * that is the batch tried again, halved down to the entry at fault, and laid with the dead letters.
 */
export class StreamFunction extends ProvinceFunction {
  constructor(scope: Construct, name: FunctionName, props: StreamFunctionProps) {
    super(scope, name, props);
    const { province, journal, atOnce, gather = Duration.seconds(0), sideBySide, only = {} } = props;
    const { whenItFails } = FUNCTIONS[name];
    const { queue } = new DeadLetters(this, name, { province, whenItFails });

    const item = Object.fromEntries(Object.entries(only).map(([key, words]) => [key, { S: FilterRule.or(...words) }]));
    this.lambda.addEventSource(
      new DynamoEventSource(journal, {
        // A journal put back into new tables was reacted to long ago.
        startingPosition: province.restored ? StartingPosition.LATEST : StartingPosition.TRIM_HORIZON,
        batchSize: atOnce,
        maxBatchingWindow: gather,
        parallelizationFactor: sideBySide,
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual('INSERT'),
            ...(props.only && { dynamodb: { NewImage: item } }),
          }),
        ],
        bisectBatchOnError: true,
        // A short outage is waited out; a batch that never works gives way.
        retryAttempts: 100,
        maxRecordAge: Duration.hours(12),
        onFailure: new SqsDlq(queue),
      }),
    );
    new PeopleAlarm(this, 'Behind', {
      province,
      name: `${name}-behind`,
      metric: this.lambda.metric('IteratorAge', { period: FIVE_MINUTES, statistic: 'Maximum' }),
      threshold: Duration.minutes(5).toMilliseconds(),
      whenItFails,
      runbook: 'stream-behind',
    });
  }
}
