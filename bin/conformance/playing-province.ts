import { once } from 'node:events';
import type { Province } from '../../lib/domain/profile.ts';
import { type Instant, instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';

import type { Dynamo } from '../../lib/world/aws/dynamo.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import type { Clients } from './clients.ts';
import type { ClockFile } from './clock-file.ts';
import type { CountingProxy } from './counting-proxy.ts';
import type { DeployedForTests } from './deployed.ts';
import { attributeText, emptyTables, itemsOf } from './empty-tables.ts';
import type { Emulator } from './emulator.ts';
import { freshContainers } from './fresh-containers.ts';
import { deployedFront } from './front.ts';
import { readInvocations } from './invocations.ts';
import { clockMover, ringer, type SetAlarm } from './move-clock.ts';
import { phases } from './phases.ts';
import { quiet } from './quiet.ts';
import { scanner } from './scanner.ts';
import { seedPasswords, seedRows } from './seed.ts';
import { sentThrough } from './sent.ts';
import { streamCount } from './stream-count.ts';
import { totp } from './totp.ts';

type Parts = {
  readonly province: Province;
  readonly deployed: DeployedForTests;
  readonly emulator: Emulator;
  readonly proxy: CountingProxy;
  readonly clients: Clients;
  readonly clock: ClockFile;
};

/** A deployed province with everything around it that AWS or people would do. */
export type PlayingProvince = {
  /** Where journeys find it: as if it were the one-machine edition. */
  readonly url: string;
  /** Empty tables, the sample people, the clock at an instant. */
  fresh(clock: string): Promise<void>;
  /** What came onto the failed list in all the provinces that started afresh. */
  readonly failures: readonly string[];
  /** Until nothing moves; answers what still does when patience runs out. */
  settled(): Promise<string | undefined>;
  close(): void;
};

/** Seeds a deployed province and stands around it: the front, the movable clock, the scanner, the authenticator apps. */
export const playProvince = async (parts: Parts): Promise<PlayingProvince> => {
  const { province, deployed, emulator, proxy, clients, clock } = parts;
  const dynamo: Dynamo = { client: clients.dynamo, tables: deployed.tables };
  const streams = streamCount(emulator);
  proxy.onAnswer((answered) => streams.heard(answered));
  proxy.onAnswer(scanner(clients.s3, deployed.papers));

  await seedRows(province, dynamo);
  const apps = await seedPasswords(province, { dynamo, cognito: clients.cognito, deployed });

  const settled = quiet({ streams, views: awsViews(dynamo) });
  let calendarDeclared = false;
  const declared = async (): Promise<void> => {
    calendarDeclared = true;
    await settled();
    await freshContainers(clients.dynamo, proxy.url, deployed.province);
  };
  const setClock = (at: Instant): void => {
    clock.holdAt(at);
    clock.run();
  };
  const failures: string[] = [];
  proxy.onAnswer(({ by, service, operation, about, denied }) => {
    if (denied && by !== '') failures.push(`refused by IAM: ${by}: ${service} ${operation} ${about}`);
  });
  const fresh = async (at: string): Promise<void> => {
    await settled();
    const failed = await itemsOf(clients.dynamo, `${deployed.tables}failed`);
    failures.push(...failed.map((item) => attributeText(item, 'body')));
    if (calendarDeclared) await freshContainers(clients.dynamo, proxy.url, deployed.province);
    calendarDeclared = false;
    proxy.empty();
    await emptyTables(clients.dynamo, deployed.tables);
    await seedRows(province, dynamo);
    setClock(instantOf(millisecondsOf(at)));
  };
  const alarms = async (): Promise<readonly SetAlarm[]> =>
    (await itemsOf(clients.dynamo, `${deployed.tables}waits`))
      .filter((item) => attributeText(item, 'key') === 'alarm')
      .map((item) => ({ dossier: attributeText(item, 'dossier'), rings: attributeText(item, 'rings') }));
  const server = deployedFront({
    api: deployed.api,
    fresh,
    moveClock: clockMover({ clock, alarms, ring: ringer(clients.sfn, deployed.machines), settled }),
    resources: deployed.resources,
    setClock,
    now: clock.now,
    settled,
    declared,
    count: phases({
      calls: () => proxy.calls,
      invocations: () => readInvocations(clients.dynamo, proxy.url, deployed.province),
    }),
    sent: async () => sentThrough(emulator.url, await itemsOf(clients.dynamo, `${deployed.tables}outbox`)),
    code: (username) => {
      const secret = apps.get(username);
      return secret === undefined ? undefined : totp(secret, Date.now());
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the front has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    fresh,
    failures,
    settled,
    close: () => server.close().closeAllConnections(),
  };
};
