import { parseArgs } from 'node:util';
import { SFNClient } from '@aws-sdk/client-sfn';
import { readManifest } from '../lib/world/leaving/check-folder.ts';
import { findProvince } from '../provinces/find-province.ts';
import { onAws, said, sentenceOf, stop } from './leaving/asked.ts';
import { goOn, NotRestored, putBack, type WentOn } from './leaving/restore.ts';
import { intoOneMachine, intoTables } from './leaving/targets.ts';

const USAGE = `Cách dùng: npm run restore -- --from <thư mục đã xuất> [--manifest <SHA-256>] và
  vào AWS:      --tables <tỉnh>-2- [--papers <bucket giấy tờ>] [--machines <ARN đến hết "stateMachine:<tỉnh>-">]
  vào một máy:  --data-dir <thư mục mới>
  --knowing     khôi phục cả khi bản xuất có lỗi, sau khi nêu các lỗi
  --go-on       dữ liệu đã chép xong: chỉ dựng lại danh sách, đặt lại hẹn giờ, chạy tiếp`;

const { values: asked } = parseArgs({
  options: {
    from: { type: 'string' },
    manifest: { type: 'string' },
    tables: { type: 'string' },
    papers: { type: 'string' },
    machines: { type: 'string' },
    'data-dir': { type: 'string' },
    'go-on': { type: 'boolean' },
    knowing: { type: 'boolean' },
  },
});
const { from, tables, machines, 'data-dir': dataDir } = asked;

/** Restores an export into empty tables or a new data folder (O14, N3). */
const main = async (): Promise<void> => {
  if (from === undefined || (tables === undefined) === (dataDir === undefined)) stop(USAGE);
  const { sha256, province } = readManifest(from);
  if (asked.manifest !== undefined && asked.manifest !== sha256)
    stop(`Không phải bản xuất có mã ${asked.manifest}: MANIFEST.json ở đây có mã ${sha256}.`);

  const knowing = asked.knowing === true ? tellFaults : undefined;
  const named = machines === undefined ? undefined : { sfn: new SFNClient({}), machines };
  const target =
    dataDir === undefined
      ? intoTables(findProvince(province), onAws(tables ?? '', asked.papers), named)
      : intoOneMachine(findProvince(province), dataDir);
  if (asked['go-on'] !== true)
    console.info(`Đã kiểm tra bản xuất. Đã chép: ${said(await putBack(from, target, knowing))}`);
  console.info(NEXT[(await show(goOn(from, target))).machines]);
};

const show = async (going: Promise<WentOn>): Promise<WentOn> => {
  const went = await going;
  console.info(
    `Danh sách đã dựng lại. ${went.looked} việc đang mở được đặt lại hẹn giờ, ${went.started} việc chạy tiếp.`,
  );
  return went;
};

const tellFaults = (faults: readonly string[]): void => {
  for (const line of ['Bản xuất không nguyên vẹn, khôi phục theo yêu cầu:', ...faults]) console.error(line);
};

const NEXT = {
  here: 'Đã khôi phục.',
  'at-boot': 'Đã khôi phục. Khởi động: DATA_DIR=<thư mục mới> npm start.',
  none: 'Chưa nêu --machines: sau khi triển khai hãy chạy lại với --machines và --go-on để đặt lại hẹn giờ và chạy tiếp.',
} as const;

await main().catch((error: Error) => stop(...(error instanceof NotRestored ? error.sentences : [sentenceOf(error)])));
