import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import type { FunctionName } from './functions.ts';
import { OWN_NAMESPACE, STEP } from './measures.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

/** `value`: what of the line is the figure, `summed` or the greatest; absent: each line counts one. */
type Counted = { readonly by: FunctionName; readonly value?: string; readonly summed?: true };

/** What functions count as they work and log as a line of JSON; a filter makes a measure of it: no call, no permission. */
const COUNTED = {
  /** What the sweep found standing between two steps, every five minutes. */
  between: { by: 'sweep', value: '$.restarted' },
  /** Notices the sweep found unsent and sent again. */
  unsent: { by: 'sweep', value: '$.sentAgain' },
  /** Results that fell overdue, found by the looks when their alarms rang. */
  overdue: { by: 'look', value: '$.overdue', summed: true },
  /** An entry a reader gave up after three tries: it stands on the failed list. */
  listsGivenUp: { by: 'project' },
  reactionsGivenUp: { by: 'react' },
} as const satisfies Readonly<Record<string, Counted>>;

export type LoggedCounts = Readonly<Record<keyof typeof COUNTED, Metric>>;

/** The measures made from the province's logs. */
export const loggedCounts = (scope: Construct, province: ProvinceOnAws): LoggedCounts => {
  const made = Object.entries(COUNTED).map(([name, { by, value, summed }]: [string, Counted]) => {
    const filter = new MetricFilter(scope, `count ${name}`, {
      filterName: nameOnAws(province, name),
      logGroup: LogGroup.fromLogGroupName(scope, `log of ${name}`, `/aws/lambda/${nameOnAws(province, by)}`),
      filterPattern: FilterPattern.literal(`{ $.where = "${by}" }`),
      metricNamespace: `${OWN_NAMESPACE}/${province.key}`,
      metricName: name,
      metricValue: value ?? '1',
    });
    return [name, filter.metric({ statistic: value === undefined || summed ? 'Sum' : 'Maximum', period: STEP })];
  });
  return Object.fromEntries(made) as LoggedCounts;
};
