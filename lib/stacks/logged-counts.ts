import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { nameOf } from './constructs/arns.ts';
import type { FunctionName } from './functions.ts';
import { OWN_NAMESPACE, STEP } from './measures.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

type Counted = { readonly by: FunctionName; readonly where: string; readonly label: string; readonly value?: string };

/** A function counts as it works and logs a line of JSON; a filter makes a measure of it. No call, no permission, no price a call. */
const COUNTED = {
  /** What the sweep found standing between two steps, every five minutes. */
  between: { by: 'sweep', where: '$.where = "sweep"', value: '$.restarted', label: 'đứng giữa hai bước' },
  /** Notices found unsent and sent again. */
  unsent: { by: 'sweep', where: '$.where = "sweep"', value: '$.sentAgain', label: 'thông báo phải gửi lại' },
  /** An entry a reader gave up after three tries: it stands on the failed list. */
  listsGivenUp: { by: 'project', where: '$.where = "project"', label: 'danh sách chưa cập nhật được' },
  reactionsGivenUp: { by: 'react', where: '$.where = "react"', label: 'việc tiếp theo chưa làm được' },
} as const satisfies Readonly<Record<string, Counted>>;

export type CountedName = keyof typeof COUNTED;

/** The measures made from the province's logs. */
export const loggedCounts = (scope: Construct, province: ProvinceOnAws): Readonly<Record<CountedName, Metric>> => {
  const made = Object.entries(COUNTED).map(([name, { by, where, label, ...counted }]: [string, Counted]) => {
    const filter = new MetricFilter(scope, `count ${name}`, {
      filterName: nameOf(province, name),
      logGroup: LogGroup.fromLogGroupName(scope, `log of ${name}`, `/aws/lambda/${nameOf(province, by)}`),
      filterPattern: FilterPattern.literal(`{ ${where} }`),
      metricNamespace: `${OWN_NAMESPACE}/${province.key}`,
      metricName: name,
      metricValue: counted.value ?? '1',
    });
    return [name, filter.metric({ statistic: counted.value === undefined ? 'Sum' : 'Maximum', label, period: STEP })];
  });
  return Object.fromEntries(made) as Record<CountedName, Metric>;
};
