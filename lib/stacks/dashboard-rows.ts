import { GraphWidget, type IMetric, type IWidget, SingleValueWidget, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { TABLES } from '../world/aws/tables.ts';
import { machineRoute } from './constructs/waiting-machine.ts';
import { FUNCTIONS, type FunctionName } from './functions.ts';
import type { LoggedCounts } from './logged-counts.ts';
import {
  apiMeasures,
  deadLetterMeasures,
  functionMeasures,
  machineMeasures,
  POST_MEASURES,
  tableMeasures,
} from './measures.ts';
import { routeFiles } from './processing.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type DashboardTables = {
  readonly province: ProvinceOnAws;
  readonly apiId: string;
  readonly counts: LoggedCounts;
};

const WIDTH = 24;

const UNATTENDED: readonly FunctionName[] = ['project', 'react', 'restart', 'sweep'];

/** Row by row: first the work, then whether people are answered, then the system, then what it costs. */
export const dashboardRows = ({ province, apiId, counts }: DashboardTables): IWidget[][] => {
  const api = apiMeasures(apiId);
  const routes = routeFiles().map(machineRoute);
  const tables = Object.keys(TABLES);

  return [
    [said(`# Một cửa ${province.name}\n${INTRODUCTION}`, 2)],
    [
      now('Hồ sơ đứng giữa hai bước', counts.between),
      now('Thông báo phải gửi lại', counts.unsent),
      now('Việc tiếp theo chưa làm được', counts.reactionsGivenUp),
      now('Danh sách chưa cập nhật được', counts.listsGivenUp),
      now('Hồ sơ vừa quá hạn trả kết quả', counts.overdue),
    ],
    [
      over('Công việc mới của các quy trình', machineMeasures(province, routes, 'ExecutionsStarted')),
      over('Quy trình dừng giữa chừng (được chạy lại)', machineMeasures(province, routes, 'ExecutionsFailed')),
      over('Thư chết: cần người xem', deadLetterMeasures(province, UNATTENDED)),
    ],
    [said('## Người dân và cán bộ có được trả lời không')],
    [
      over('Yêu cầu', [api.requests, api.refused, api.broken]),
      over('Chờ trả lời (mili giây)', [api.usual, api.slowest]),
      over('Thư điện tử (tỷ lệ, cả tài khoản)', [POST_MEASURES.bounced, POST_MEASURES.complained]),
    ],
    [said('## Hệ thống')],
    [
      over('Hàm bị lỗi', functionMeasures(province, 'Errors')),
      over('Hàm hết chỗ', functionMeasures(province, 'Throttles')),
    ],
    [said(`### Khi một hàm lỗi\n${meanings()}`, 10)],
    [said('## Chi phí: mỗi ngày đã dùng bao nhiêu')],
    [
      over('Ghi vào bảng', tableMeasures(province, tables, 'ConsumedWriteCapacityUnits')),
      over('Đọc từ bảng', tableMeasures(province, tables, 'ConsumedReadCapacityUnits')),
      over('Tin nhắn', [POST_MEASURES.spent]),
    ],
  ];
};

const INTRODUCTION =
  'Hàng đầu phải bằng 0 hoặc gần 0. Mỗi cảnh báo nói điều đó có nghĩa gì với người dân và chỉ mục cần đọc trong docs/operations.md. Hồ sơ quá hạn của từng đơn vị: xem trang Dành cho cán bộ.';

const said = (markdown: string, height = 1): IWidget => new TextWidget({ markdown, width: WIDTH, height });

const now = (title: string, metric: IMetric): IWidget =>
  new SingleValueWidget({ title, metrics: [metric], width: Math.floor(WIDTH / 5), height: 4 });

const over = (title: string, left: IMetric[]): IWidget => new GraphWidget({ title, left, width: WIDTH / 3, height: 6 });

/** Each function with what it means for people when it fails. */
const meanings = (): string =>
  Object.entries(FUNCTIONS)
    .map(([name, { does, whenItFails }]) => `- **${name}** (${does}): ${whenItFails}`)
    .join('\n');
