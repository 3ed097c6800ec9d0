import { millisecondsOf } from '../../domain/time/instant.ts';
import type { Account, SignedInAs } from '../accounts.ts';
import { courier } from '../outside/courier.ts';
import { NO_PAYMENTS } from '../outside/no-payments.ts';
import { derOf } from '../signatures/pem.ts';
import type { World } from '../world.ts';
import { oneMachineApplications } from './applications.ts';
import { oneMachineChance } from './chance.ts';
import { oneMachineCheckpoints, oneMachineDeliveries, oneMachineTimeStamps } from './checkpoints.ts';
import { type OneMachineClock, oneMachineClock } from './clock.ts';
import type { Store } from './database.ts';
import { type FolderKey, openEvidenceKey } from './evidence-key.ts';
import { oneMachineFailed } from './failed.ts';
import { oneMachineCalendar } from './journal/calendar.ts';
import { oneMachineClaims } from './journal/claims.ts';
import { oneMachineContents } from './journal/contents.ts';
import { type OneMachineJournal, oneMachineJournal } from './journal/journal.ts';
import { oneMachineNumbering } from './journal/numbering.ts';
import { oneMachineTree } from './journal/tree.ts';
import { type OneMachineAlarms, oneMachineAlarms } from './machines/alarms.ts';
import { type OneMachineMachines, oneMachineMachines } from './machines/machines.ts';
import { oneMachineWaits } from './machines/waits.ts';
import type { OneMachineOptions } from './options.ts';
import { oneMachineDocuments } from './papers/documents.ts';
import { oneMachineDrawing } from './papers/drawing.ts';
import { oneMachineFiles } from './papers/files.ts';
import { oneMachineSignatures } from './papers/judging.ts';
import { oneMachineUploads, type Uploads } from './papers/uploads.ts';
import { oneMachineInbound } from './post/inbound.ts';
import { type OneMachineOutbox, oneMachineOutbox } from './post/outbox.ts';
import { type SampleGateway, sampleGateway } from './sample-gateway.ts';
import { type SampleOrganisations, sampleOrganisations } from './sample-organisations.ts';
import { openSecrets } from './secrets.ts';
import { oneMachineAccounts } from './sign-in/accounts.ts';
import { oneMachineCodes } from './sign-in/codes.ts';
import { oneMachineIdentity } from './sign-in/identity.ts';
import { oneMachineLimits } from './sign-in/limits.ts';
import { oneMachinePasswords } from './sign-in/passwords.ts';
import { type SampleNationalLogin, sampleNationalLogin } from './sign-in/sample-national-login.ts';
import { sampleIds } from './sign-in/seed-accounts.ts';
import { oneMachineSessions } from './sign-in/sessions.ts';
import { oneMachineSigning } from './signing.ts';
import { signingKeys } from './signing-keys.ts';
import { oneMachineViews } from './views.ts';

/** The one-machine edition's world with the parts of it that can do more than `World` says. */
export type BuiltWorld = {
  readonly world: World;
  readonly journal: OneMachineJournal;
  readonly clock: OneMachineClock;
  readonly alarms: OneMachineAlarms;
  readonly machines: OneMachineMachines;
  readonly outbox: OneMachineOutbox;
  readonly uploads: Uploads;
  readonly sampleNational: SampleNationalLogin | undefined;
  readonly sampleOrganisations: SampleOrganisations;
  readonly sampleGateway: SampleGateway | undefined;
  readonly inboundSecret: string;
  /** Told once it is recorded that the folder goes on with another key. */
  readonly keyReplaced: FolderKey['replaced'];
};

/** Every part of `World` over one store and one data folder. */
export const buildWorld = async (options: OneMachineOptions, store: Store): Promise<BuiltWorld> => {
  const { dataDir, province, publicUrl, handlers } = options;
  const secrets = await openSecrets(dataDir, store);
  const key = await openEvidenceKey(dataDir, store, options.knowing !== undefined);
  const journal = oneMachineJournal(store);
  const clock = await oneMachineClock(store, journal.latest, options.clock);
  const failed = oneMachineFailed(store, clock.now);
  const alarms = oneMachineAlarms({ store, clock, failed, look: (journal) => handlers.look(journal, world) });
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
  const claims = oneMachineClaims(store);
  const keys = signingKeys(dataDir);
  const gateway =
    options.samplePayments === undefined
      ? undefined
      : sampleGateway({ store, page: options.samplePayments, secret: secrets.gateway });
  let sampleNational: SampleNationalLogin | undefined;
  const playing = (page: string) => (enter: (account: Account) => Promise<SignedInAs>) => {
    sampleNational = sampleNationalLogin({ accounts, claims, page, enter });
    return sampleNational;
  };

  const world: World = {
    province,
    journal,
    contents: oneMachineContents(store),
    tree: oneMachineTree(store, journal),
    checkpoints: oneMachineCheckpoints(store, key),
    timeStamps: oneMachineTimeStamps(store),
    deliveries: oneMachineDeliveries(store),
    courier: courier({ hereToo: true }),
    payments: gateway ?? NO_PAYMENTS,
    claims,
    numbering: oneMachineNumbering(store),
    applications: oneMachineApplications(store),
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
      national: options.sampleNational === undefined ? undefined : playing(options.sampleNational),
      seedPassword: ({ id, username }) =>
        username !== null && samples.has(id) ? options.seedPasswords(username) : undefined,
    }),
    failed,
    signing: oneMachineSigning(store, keys),
    signatures: oneMachineSignatures(async () => [
      ...province.profile.signatureRoots.is.map((pem) => derOf(Buffer.from(pem))),
      await keys.root(),
    ]),
    drawing: oneMachineDrawing(),
    limits: oneMachineLimits(),
    inbound: oneMachineInbound(secrets.inbound),
    codes: oneMachineCodes(store, () => millisecondsOf(clock.now())),
    calendar: oneMachineCalendar(province, journal),
    clock: { now: clock.now },
    chance: await oneMachineChance(store, options.chanceSeed),
  };
  return {
    ...{ world, journal, clock, alarms, machines, outbox, uploads, sampleNational },
    sampleOrganisations: sampleOrganisations({ all: province.organisations ?? [], keys, now: clock.now }),
    sampleGateway: gateway,
    inboundSecret: secrets.inbound,
    keyReplaced: key.replaced,
  };
};
