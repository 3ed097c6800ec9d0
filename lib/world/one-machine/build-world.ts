import type { World } from '../world.ts';
import { oneMachineAccounts } from './accounts.ts';
import { type OneMachineAlarms, oneMachineAlarms } from './alarms.ts';
import { oneMachineCalendar } from './calendar.ts';
import { oneMachineChance } from './chance.ts';
import { oneMachineClaims, oneMachineNumbering } from './claims.ts';
import { type OneMachineClock, oneMachineClock } from './clock.ts';
import { oneMachineCodes } from './codes.ts';
import { oneMachineContents } from './contents.ts';
import type { Store } from './database.ts';
import { oneMachineDocuments } from './documents.ts';
import { oneMachineDrafts } from './drafts.ts';
import { oneMachineFailed } from './failed.ts';
import { oneMachineFiles } from './files.ts';
import { oneMachineIdentity } from './identity.ts';
import { oneMachineInbound } from './inbound.ts';
import { type OneMachineJournal, oneMachineJournal } from './journal.ts';
import { oneMachineLimits } from './limits.ts';
import { type OneMachineMachines, oneMachineMachines } from './machines.ts';
import type { OneMachineOptions } from './options.ts';
import { type OneMachineOutbox, oneMachineOutbox } from './outbox.ts';
import { oneMachinePasswords } from './passwords.ts';
import { openSecrets } from './secrets.ts';
import { sampleIds } from './seed-accounts.ts';
import { oneMachineSessions } from './sessions.ts';
import { oneMachineSigning } from './signing.ts';
import { oneMachineUploads, type Uploads } from './uploads.ts';
import { oneMachineViews } from './views.ts';
import { oneMachineWaits } from './waits.ts';

/** The one-machine edition's world with the parts of it that can do more than `World` says. */
export type BuiltWorld = {
  readonly world: World;
  readonly journal: OneMachineJournal;
  readonly clock: OneMachineClock;
  readonly alarms: OneMachineAlarms;
  readonly machines: OneMachineMachines;
  readonly outbox: OneMachineOutbox;
  readonly uploads: Uploads;
  readonly inboundSecret: string;
};

/** Every part of `World` over one store and one data folder. */
export const buildWorld = async (options: OneMachineOptions, store: Store): Promise<BuiltWorld> => {
  const { dataDir, province, publicUrl, handlers } = options;
  const secrets = await openSecrets(dataDir);
  const journal = oneMachineJournal(store);
  const clock = await oneMachineClock(store, journal.latest, options.clock);
  const failed = oneMachineFailed(store, clock.now);
  const alarms = oneMachineAlarms({ store, clock, failed, look: (dossier) => handlers.look(dossier, world) });
  const machines = oneMachineMachines({
    definitions: handlers.machines,
    steps: handlers.steps,
    failed,
    world: () => world,
  });
  const outbox = oneMachineOutbox(store, clock.now);
  const uploads = oneMachineUploads({ dataDir, publicUrl, secret: secrets.upload });
  const accounts = oneMachineAccounts(store);
  const samples = sampleIds(province);

  const world: World = {
    province,
    journal,
    contents: oneMachineContents(store),
    claims: oneMachineClaims(store),
    numbering: oneMachineNumbering(store),
    drafts: oneMachineDrafts(store),
    accounts,
    views: oneMachineViews(store),
    waits: oneMachineWaits(),
    alarms,
    machines,
    outbox,
    files: oneMachineFiles(dataDir, uploads),
    documents: oneMachineDocuments(store),
    identity: oneMachineIdentity({
      accounts,
      passwords: oneMachinePasswords(store),
      sessions: oneMachineSessions(store),
      secret: secrets.session,
      seedPassword: ({ id, username }) =>
        username !== null && samples.has(id) ? options.seedPasswords(username) : undefined,
    }),
    failed,
    signing: oneMachineSigning(store),
    limits: oneMachineLimits(),
    inbound: oneMachineInbound(secrets.inbound),
    codes: oneMachineCodes(store),
    calendar: oneMachineCalendar(province, journal),
    clock: { now: clock.now },
    chance: await oneMachineChance(store, options.chanceSeed),
  };
  return { world, journal, clock, alarms, machines, outbox, uploads, inboundSecret: secrets.inbound };
};
