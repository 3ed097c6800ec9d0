import { Duration } from 'aws-cdk-lib';
import { type DimensionsMap, type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { machinesArn, nameOnAws } from './constructs/arns.ts';
import { FUNCTIONS, type FunctionName } from './functions.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

/** Our own measures, made from what the functions log. */
export const OWN_NAMESPACE = 'MotCua';

/** How often a figure is drawn. */
export const STEP = Duration.minutes(5);
const DAY = Duration.days(1);

const measure =
  (namespace: string, period = STEP) =>
  (metricName: string, dimensionsMap: DimensionsMap, statistic: string, label: string): IMetric =>
    new Metric({ namespace, metricName, dimensionsMap, statistic, label, period });

/** What callers of the API meet. */
export const apiMeasures = (ApiId: string) => {
  const of = measure('AWS/ApiGateway');
  return {
    requests: of('Count', { ApiId }, 'Sum', 'yêu cầu'),
    refused: of('4xx', { ApiId }, 'Sum', 'không được nhận'),
    broken: of('5xx', { ApiId }, 'Sum', 'hệ thống không trả lời được'),
    usual: of('Latency', { ApiId }, 'p50', 'một nửa nhanh hơn'),
    slowest: of('Latency', { ApiId }, 'p99', 'một phần trăm chậm hơn'),
  };
};

/** One line a function. */
export const functionMeasures = (province: ProvinceOnAws, metricName: 'Errors' | 'Throttles'): IMetric[] => {
  const of = measure('AWS/Lambda');
  const names = Object.keys(FUNCTIONS) as FunctionName[];
  return names.map((name) => of(metricName, { FunctionName: nameOnAws(province, name) }, 'Sum', name));
};

/** One line a route. */
export const machineMeasures = (
  province: ProvinceOnAws,
  routes: readonly string[],
  metricName: 'ExecutionsStarted' | 'ExecutionsFailed',
): IMetric[] => {
  const of = measure('AWS/States');
  return routes.map((route) => of(metricName, { StateMachineArn: `${machinesArn(province)}${route}` }, 'Sum', route));
};

/** What lies where nobody could answer: one line a function whose calls they were. */
export const deadLetterMeasures = (province: ProvinceOnAws, of: readonly FunctionName[]): IMetric[] => {
  const queue = measure('AWS/SQS');
  return of.map((name) =>
    queue(
      'ApproximateNumberOfMessagesVisible',
      { QueueName: nameOnAws(province, `${name}-dead-letters`) },
      'Maximum',
      name,
    ),
  );
};

/** E-mail and SMS: the account's reputation, and what was spent this month. */
export const POST_MEASURES = {
  bounced: measure('AWS/SES', DAY)('Reputation.BounceRate', {}, 'Maximum', 'thư bị trả lại'),
  complained: measure('AWS/SES', DAY)('Reputation.ComplaintRate', {}, 'Maximum', 'thư bị báo là rác'),
  spent: measure('AWS/SNS', DAY)('SMSMonthToDateSpentUSD', {}, 'Maximum', 'tin nhắn trong tháng (USD)'),
};

/** Units of reading or writing, one line a table: beside requests and machines, what a dossier costs. */
export const tableMeasures = (
  { tables }: ProvinceOnAws,
  names: readonly string[],
  metricName: 'ConsumedReadCapacityUnits' | 'ConsumedWriteCapacityUnits',
): IMetric[] => {
  const of = measure('AWS/DynamoDB', DAY);
  return names.map((name) => of(metricName, { TableName: `${tables}${name}` }, 'Sum', name));
};
