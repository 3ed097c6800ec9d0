import type { SFNClient } from '@aws-sdk/client-sfn';
import type { Province } from '../../lib/domain/profile.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsCalendar } from '../../lib/world/aws/journal/calendar.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsJournal } from '../../lib/world/aws/journal/journal.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsAlarms } from '../../lib/world/aws/machines/alarms.ts';
import { awsMachines } from '../../lib/world/aws/machines/machines.ts';
import { ownTables } from '../../lib/world/aws/owned-tables.ts';
import { awsDocuments } from '../../lib/world/aws/papers/documents.ts';
import { awsAccounts } from '../../lib/world/aws/sign-in/accounts.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import type { KeepingPlace } from '../../lib/world/leaving/kept.ts';
import { holdsOneMachine, oneMachinePlace } from '../../lib/world/leaving/one-machine-place.ts';
import type { OnAws } from '../../lib/world/leaving/tables-kept.ts';
import { findFull, tablesPlace } from '../../lib/world/leaving/tables-place.ts';
import { openOneMachine } from '../../lib/world/one-machine.ts';
import type { World } from '../../lib/world/world.ts';
import { oneMachineHandlers } from '../one-machine/handlers.ts';
import { samplePassword } from '../one-machine/sample-accounts.ts';

/** Where an export is restored to: what it is put into, and the world that then stands there. */
export type Target = {
  /** Why nothing may be put there, as a sentence; undefined where it is empty. */
  full(): Promise<string | undefined>;
  put(): KeepingPlace & { close?(): Promise<void> };
  /** `machines`: `here` they can be started, `at-boot` the one-machine edition starts them, `none` were named. */
  open(): Promise<{ readonly world: World; readonly machines: 'here' | 'at-boot' | 'none'; close(): Promise<void> }>;
};

/** `sfn` and what stands before a machine's name in its ARN. */
type Machines = { readonly sfn: SFNClient; readonly machines: string };

/** The tables of a province under a prefix; alarms and machines only where they are named. */
export const intoTables = (
  province: Province,
  aws: OnAws,
  machines: Machines | undefined,
  legal: World['clock'] = { now },
): Target => ({
  full: async () => {
    const table = await findFull(aws.dynamo);
    return table && `Bảng ${table} không trống. Chỉ khôi phục vào bảng mới.`;
  },
  put: () => tablesPlace(aws),
  open: async () => {
    const { dynamo } = aws;
    await ownTables(dynamo, province);
    const journal = awsJournal(dynamo);
    const calendar = awsCalendar(province, journal);
    await calendar.refresh();
    const world = awsWorld(province, {
      clock: legal,
      journal,
      calendar,
      contents: awsContents(dynamo),
      accounts: awsAccounts(dynamo),
      views: awsViews(dynamo),
      documents: awsDocuments(dynamo),
      ...(machines && { machines: awsMachines(machines), alarms: awsAlarms({ ...machines, dynamo, ...legal }) }),
    });
    return { world, machines: machines ? 'here' : 'none', close: async () => dynamo.client.destroy() };
  },
});

/** A data folder that holds no one-machine edition yet. `clock`: where its clock starts, if not now. */
export const intoOneMachine = (province: Province, dataDir: string, clock?: Instant): Target => ({
  full: async () =>
    holdsOneMachine(dataDir) ? `Thư mục ${dataDir} đã có dữ liệu. Chỉ khôi phục vào thư mục mới.` : undefined,
  put: () => oneMachinePlace(dataDir),
  open: async () => {
    const system = await openOneMachine({
      dataDir,
      province,
      publicUrl: 'http://127.0.0.1',
      handlers: oneMachineHandlers(),
      seedPasswords: samplePassword,
      ...(clock !== undefined && { clock }),
    });
    return { world: system.world, machines: 'at-boot', close: system.close };
  },
});
