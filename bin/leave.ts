import { parseArgs } from 'node:util';
import { KMSClient } from '@aws-sdk/client-kms';
import type { Province } from '../lib/domain/profile.ts';
import { instantOf } from '../lib/domain/time/instant.ts';
import { openDynamo } from '../lib/world/aws/dynamo.ts';
import { mustBeTablesOf } from '../lib/world/aws/owned-tables.ts';
import { mustBelongTo } from '../lib/world/belongs-to.ts';
import { faultsInFolder } from '../lib/world/leaving/check-folder.ts';
import { folderPlace } from '../lib/world/leaving/folder-place.ts';
import { copyKept } from '../lib/world/leaving/kept.ts';
import { keptOnOneMachine } from '../lib/world/leaving/one-machine-kept.ts';
import { keptInTables } from '../lib/world/leaving/tables-kept.ts';
import { databaseFile } from '../lib/world/one-machine/database.ts';
import { readStored } from '../lib/world/one-machine/journal/stored-journals.ts';
import { findProvince } from '../provinces/find-province.ts';
import { onAws, oneMachineFolder, said, sentenceOf, stop } from './leaving/asked.ts';

const USAGE = `Cách dùng: npm run leave -- --from aws|desk --province <tỉnh> --to <thư mục mới>
  --from desk  [--data-dir .data]
  --from aws   [--tables <tỉnh>-] [--papers <bucket giấy tờ>] [--seal-key <khóa KMS>]`;

const MOST_SHOWN = 20;

const { values: asked } = parseArgs({
  options: {
    from: { type: 'string' },
    province: { type: 'string' },
    to: { type: 'string' },
    'data-dir': { type: 'string' },
    tables: { type: 'string' },
    papers: { type: 'string' },
    'seal-key': { type: 'string' },
  },
});
const { from, province, to, 'seal-key': key } = asked;

/** Writes everything a province keeps into one folder of open formats, then reads it again and proves it whole (O14). */
const main = async (): Promise<void> => {
  if ((from !== 'aws' && from !== 'desk') || province === undefined || to === undefined) stop(USAGE);
  const asksFor = findProvince(province);
  const tables = asked.tables ?? `${province}-`;
  if (from === 'desk') mustBeOf(asked['data-dir'] ?? '.data', asksFor);
  else await mustBeTablesOf(openDynamo(tables), asksFor);
  const kept =
    from === 'desk'
      ? keptOnOneMachine(oneMachineFolder(asked['data-dir'] ?? '.data'))
      : keptInTables({
          ...onAws(tables, asked.papers),
          ...(key !== undefined && { seal: { kms: new KMSClient({}), key } }),
        });
  const papers = from === 'aws' && asked.papers === undefined ? 'left-behind' : 'taken-along';
  const folder = folderPlace(to);
  const counts = await copyKept(kept, folder, 'leaving');
  const sha256 = folder.seal(
    { province, ruleSet: asksFor.profile.ruleSet, from, madeAt: instantOf(Date.now()), papers },
    counts,
  );
  const faults = await faultsInFolder(to);
  if (faults.length > 0) stop(`Đã xuất vào ${to}, nhưng dữ liệu không nguyên vẹn:`, ...faults.slice(0, MOST_SHOWN));
  console.info(`Đã xuất và kiểm tra lại từng mục, từng tệp trong ${to}: ${said(counts)}`);
  if (papers === 'left-behind') console.info('Không nêu --papers: giấy tờ không nằm trong bản xuất.');
  console.info(`Mã SHA-256 của MANIFEST.json, hãy giữ riêng để đối chiếu khi khôi phục: ${sha256}`);
};

const mustBeOf = (dataDir: string, province: Province): void =>
  mustBelongTo(
    dataDir,
    readStored(databaseFile(oneMachineFolder(dataDir)), (stored) => stored.province()),
    province,
  );

await main().catch((error: Error) => stop(sentenceOf(error)));
