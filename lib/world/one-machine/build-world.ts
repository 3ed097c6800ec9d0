import type { World } from '../world.ts';
import { deskAccounts } from './accounts.ts';
import { type DeskAlarms, deskAlarms } from './alarms.ts';
import { deskCalendar } from './calendar.ts';
import { deskChance } from './chance.ts';
import { deskClaims, deskNumbering } from './claims.ts';
import { type DeskClock, deskClock } from './clock.ts';
import { deskCodes } from './codes.ts';
import { deskContents } from './contents.ts';
import type { Store } from './database.ts';
import { deskDocuments } from './documents.ts';
import { deskDrafts } from './drafts.ts';
import { deskFailed } from './failed.ts';
import { deskFiles } from './files.ts';
import { deskIdentity } from './identity.ts';
import { deskInbound } from './inbound.ts';
import { type DeskJournal, deskJournal } from './journal.ts';
import { deskLimits } from './limits.ts';
import { type DeskMachines, deskMachines } from './machines.ts';
import type { DeskOptions } from './options.ts';
import { type DeskOutbox, deskOutbox } from './outbox.ts';
import { deskPasswords } from './passwords.ts';
import { openSecrets } from './secrets.ts';
import { sampleIds } from './seed-accounts.ts';
import { deskSessions } from './sessions.ts';
import { deskSigning } from './signing.ts';
import { deskUploads, type Uploads } from './uploads.ts';
import { deskViews } from './views.ts';
import { deskWaits } from './waits.ts';

/** The desk's world with the parts of it that can do more than `World` says. */
export type BuiltWorld = {
  readonly world: World;
  readonly journal: DeskJournal;
  readonly clock: DeskClock;
  readonly alarms: DeskAlarms;
  readonly machines: DeskMachines;
  readonly outbox: DeskOutbox;
  readonly uploads: Uploads;
  readonly inboundSecret: string;
};

/** Every part of `World` over one store and one data folder. */
export const buildWorld = async (options: DeskOptions, store: Store): Promise<BuiltWorld> => {
  const { dataDir, province, publicUrl, handlers } = options;
  const secrets = await openSecrets(dataDir);
  const journal = deskJournal(store);
  const clock = await deskClock(store, journal.latest, options.clock);
  const failed = deskFailed(store, clock.now);
  const alarms = deskAlarms({ store, clock, failed, look: (dossier) => handlers.look(dossier, world) });
  const machines = deskMachines({ definitions: handlers.machines, steps: handlers.steps, failed, world: () => world });
  const outbox = deskOutbox(store, clock.now);
  const uploads = deskUploads({ dataDir, publicUrl, secret: secrets.upload });
  const accounts = deskAccounts(store);
  const samples = sampleIds(province);

  const world: World = {
    province,
    journal,
    contents: deskContents(store),
    claims: deskClaims(store),
    numbering: deskNumbering(store),
    drafts: deskDrafts(store),
    accounts,
    views: deskViews(store),
    waits: deskWaits(),
    alarms,
    machines,
    outbox,
    files: deskFiles(dataDir, uploads),
    documents: deskDocuments(store),
    identity: deskIdentity({
      accounts,
      passwords: deskPasswords(store),
      sessions: deskSessions(store),
      secret: secrets.session,
      seedPassword: ({ id, username }) =>
        username !== null && samples.has(id) ? options.seedPasswords(username) : undefined,
    }),
    failed,
    signing: deskSigning(store),
    limits: deskLimits(),
    inbound: deskInbound(secrets.inbound),
    codes: deskCodes(store),
    calendar: deskCalendar(province, journal),
    clock: { now: clock.now },
    chance: await deskChance(store, options.chanceSeed),
  };
  return { world, journal, clock, alarms, machines, outbox, uploads, inboundSecret: secrets.inbound };
};
