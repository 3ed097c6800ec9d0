import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import type { FunctionName } from './functions.ts';
import { OWN_NAMESPACE, STEP } from './measures.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

/** `where`: the word its lines carry, absent: the function's name; `value`: what of the line is the figure, `summed` or the greatest; absent: each line counts one. */
type Counted = {
  readonly by: readonly FunctionName[];
  readonly where?: string;
  readonly value?: string;
  readonly summed?: true;
};

/** What functions count as they work and log as a line of JSON; a filter makes a measure of it: no call, no permission. */
const COUNTED = {
  /** What the sweep found standing between two steps, every five minutes. */
  between: { by: ['sweep'], value: '$.restarted' },
  /** Notices the sweep found unsent and sent again. */
  unsent: { by: ['sweep'], value: '$.sentAgain' },
  /** Results that fell overdue, found by the looks when their alarms rang. */
  overdue: { by: ['look'], value: '$.overdue', summed: true },
  /** An entry a reader gave up after three tries: it stands on the failed list. */
  listsGivenUp: { by: ['project'] },
  reactionsGivenUp: { by: ['react'] },
  /** Somebody asked for a content or a paper that is no longer as the journal named it (N3). */
  notAsRecorded: { by: ['public', 'accounts', 'applicant', 'papers', 'desk', 'slips'], where: 'as-recorded' },
  /** A callback that is not signed by the payment gateway. */
  forgedPayments: { by: ['public'], where: 'forged-payment' },
  /** A keeper who is an hour behind, or an hour without its time stamp (N3). */
  notOutside: { by: ['sweep'], where: 'outside' },
} as const satisfies Readonly<Record<string, Counted>>;

export type LoggedCounts = Readonly<Record<keyof typeof COUNTED, Metric>>;

/** The measures made from the province's logs. */
export const loggedCounts = (scope: Construct, province: ProvinceOnAws): LoggedCounts => {
  const made = Object.entries(COUNTED).map(([name, counted]: [string, Counted]) => {
    const { by, value, summed } = counted;
    // Named without its function where there is one: an id that changes is another thing to AWS.
    const several = by.length > 1;
    const filters = by.map(
      (one) =>
        new MetricFilter(scope, several ? `count ${name} of ${one}` : `count ${name}`, {
          filterName: nameOnAws(province, name),
          logGroup: LogGroup.fromLogGroupName(
            scope,
            several ? `log of ${name} in ${one}` : `log of ${name}`,
            `/aws/lambda/${nameOnAws(province, one)}`,
          ),
          filterPattern: FilterPattern.literal(`{ $.where = "${counted.where ?? one}" }`),
          metricNamespace: `${OWN_NAMESPACE}/${province.key}`,
          metricName: name,
          metricValue: value ?? '1',
        }),
    );
    const statistic = value === undefined || summed ? 'Sum' : 'Maximum';
    return [name, filters[0]?.metric({ statistic, period: STEP })];
  });
  return Object.fromEntries(made) as LoggedCounts;
};
