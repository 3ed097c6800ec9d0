import { parseArgs } from 'node:util';
import { SFNClient } from '@aws-sdk/client-sfn';
import { lookAtAll, rebuild } from '../functions/scheduled/rebuild.ts';
import { sweep } from '../functions/scheduled/sweep.ts';
import type { Entry } from '../lib/domain/dossier/events.ts';
import { faultsOf, readManifest } from '../lib/world/leaving/check-folder.ts';
import { keptInFolder } from '../lib/world/leaving/folder-kept.ts';
import { copyKept } from '../lib/world/leaving/kept.ts';
import { findProvince } from '../provinces/find-province.ts';
import { said, stop } from './leaving/asked.ts';
import { intoDesk, intoTables, type Target } from './leaving/targets.ts';

const USAGE = `Cách dùng: npm run restore -- --from <thư mục đã xuất> [--manifest <SHA-256>]
  vào AWS:      --tables <tỉnh>-2- [--papers <bucket giấy tờ>] [--machines <ARN đến hết "stateMachine:<tỉnh>-">]
  vào một máy:  --data-dir <thư mục mới>`;
const MOST_SHOWN = 20;

const { values: asked } = parseArgs({
  options: {
    from: { type: 'string' },
    manifest: { type: 'string' },
    tables: { type: 'string' },
    papers: { type: 'string' },
    machines: { type: 'string' },
    'data-dir': { type: 'string' },
  },
});
const { from, tables, 'data-dir': dataDir } = asked;

/** Puts an export into empty tables or a new data folder: proves it whole, copies, makes the lists anew, starts what stands still. */
const main = async (): Promise<void> => {
  if (from === undefined || (tables === undefined) === (dataDir === undefined)) stop(USAGE);
  const manifest = readManifest(from);
  if (asked.manifest !== undefined && asked.manifest !== manifest.sha256)
    stop(`Bản xuất không phải bản có mã ${asked.manifest}: MANIFEST.json có mã ${manifest.sha256}.`);
  const faults = await faultsOf(from);
  if (faults.length > 0) stop('Bản xuất không nguyên vẹn, không khôi phục gì:', ...faults.slice(0, MOST_SHOWN));

  const province = findProvince(manifest.province);
  const target =
    dataDir === undefined
      ? await intoTables(province, {
          tables: tables ?? '',
          bucket: asked.papers,
          ...(asked.machines !== undefined && { machines: { sfn: new SFNClient({}), machines: asked.machines } }),
        })
      : intoDesk(province, dataDir);
  console.info(`Bản xuất nguyên vẹn (MANIFEST.json ${manifest.sha256}). Đang khôi phục…`);
  console.info(`Đã khôi phục: ${said(await copyKept(keptInFolder(from), target.place, 'restoring'))}`);
  await goOn(target, from);
};

const goOn = async (target: Target, from: string): Promise<void> => {
  const { world, machinesRun, close } = await target.open();
  const failed = await rebuild(world, idsIn(from));
  for (const { id, error } of failed.slice(0, MOST_SHOWN)) console.error(`Không dựng lại được ${id}: ${error}`);
  if (machinesRun) console.info(`Đã xem lại ${await lookAtAll(world)} việc đang mở, chạy tiếp ${await sweep(world)} việc.`);
  else console.info('Chưa nêu --machines: việc đang chờ sẽ chạy tiếp khi chạy lại lệnh sau khi triển khai, hoặc do bộ quét.');
  await close();
  if (failed.length > 0) stop(`${failed.length} nhật ký không dựng lại được danh sách.`);
};

async function* idsIn(folder: string): AsyncGenerator<string> {
  for await (const [first] of keptInFolder(folder).journals())
    if (first !== undefined) yield (JSON.parse(first) as Entry<unknown>).dossier;
}

await main().catch((error: Error) => stop(error.message));
