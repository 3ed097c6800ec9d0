import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Entry } from '../domain/dossier/events.ts';
import type { Province } from '../domain/profile.ts';
import type { Instant } from '../domain/time/instant.ts';
import { deskAccounts } from './desk/accounts.ts';
import { deskAlarms } from './desk/alarms.ts';
import type { Asl } from './desk/asl.ts';
import { deskChance } from './desk/chance.ts';
import { deskClaims, deskNumbering } from './desk/claims.ts';
import { deskClock } from './desk/clock.ts';
import { deskContents } from './desk/contents.ts';
import { deskDrafts } from './desk/drafts.ts';
import { deskFailed } from './desk/failed.ts';
import { deskFiles } from './desk/files.ts';
import { deskIdentity } from './desk/identity.ts';
import { deskJournal } from './desk/journal.ts';
import { lockFolder } from './desk/lock.ts';
import { deskLimits } from './desk/limits.ts';
import { deskMachines, type StepFunction } from './desk/machines.ts';
import { clockMover } from './desk/moving-clock.ts';
import { deskOutbox } from './desk/outbox.ts';
import { deskPasswords } from './desk/passwords.ts';
import { followJournal } from './desk/readers.ts';
import { openSecrets } from './desk/secrets.ts';
import { sampleIds, seedAccounts } from './desk/seed-accounts.ts';
import { deskSigning } from './desk/signing.ts';
import { openStore, type Store } from './desk/store.ts';
import { deskUploads, type Uploads } from './desk/uploads.ts';
import { deskViews } from './desk/views.ts';
import { deskWaits } from './desk/waits.ts';
import type { SentNotice, World } from './world.ts';

/** What runs inside the desk; it arrives from outside, so that this room knows no functions. */
export type DeskHandlers = {
  /** Step functions by the name inside `${open-step}`. */
  readonly steps: Readonly<Record<string, StepFunction>>;
  /** Readers of the journal by name: `project`, `react`. */
  readonly readers: Readonly<Record<string, (entry: Entry, world: World) => Promise<unknown>>>;
  /** A dossier's alarm rang. */
  readonly look: (dossier: string, world: World) => Promise<unknown>;
  /** Restarts what stands between steps. */
  readonly sweep: (world: World) => Promise<unknown>;
  /** ASL definitions by route and version: `standard-1`. */
  readonly machines: Readonly<Record<string, Asl>>;
};

export type DeskOptions = {
  readonly dataDir: string;
  readonly province: Province;
  /** Where people reach this desk, without a slash at the end. */
  readonly publicUrl: string;
  readonly clock?: Instant;
  readonly handlers: DeskHandlers;
  readonly seedPasswords: (username: string) => string;
  readonly chanceSeed?: string;
};

export type Desk = {
  readonly world: World;
  /** Seeds the sample accounts, reads on where the readers stopped, restarts what stood between steps, sends what was not sent. */
  boot(): Promise<void>;
  /** Answers when every entry has been read and the machines wait. */
  settled(): Promise<void>;
  moveClock(to: Instant): Promise<void>;
  sent(): SentNotice[];
  receiveUpload: Uploads['receive'];
  /** Transactions committed since opening. */
  commits(): number;
  close(): Promise<void>;
};

const SWEEP_EVERY_MS = 60_000;

/** The whole of `World` on one machine, kept in one data folder. Throws where another process holds the folder. */
export const openDesk = async (options: DeskOptions): Promise<Desk> => {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const lock = lockFolder(options.dataDir);
  const store = openStore(options.dataDir);
  try {
    return await buildDesk(options, store, lock.release);
  } catch (error) {
    store.close();
    lock.release();
    throw error;
  }
};

const buildDesk = async (options: DeskOptions, store: Store, release: () => void): Promise<Desk> => {
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
  const identity = deskIdentity({
    accounts,
    passwords: deskPasswords(store),
    secret: secrets.session,
    seedPassword: ({ id, username }) =>
      username !== null && samples.has(id) ? options.seedPasswords(username) : undefined,
  });
  const world: World = {
    province,
    journal,
    contents: deskContents(dataDir),
    claims: deskClaims(store),
    numbering: deskNumbering(store),
    drafts: deskDrafts(store),
    accounts,
    views: deskViews(store),
    waits: deskWaits(store),
    alarms,
    machines,
    outbox,
    files: deskFiles(dataDir, uploads),
    identity,
    failed,
    signing: deskSigning(store),
    limits: deskLimits(),
    clock: { now: clock.now },
    chance: await deskChance(store, options.chanceSeed),
  };
  const readers = Object.entries(handlers.readers).map(([name, tell]) =>
    followJournal(name, (entry) => tell(entry, world), { store, journal, failed }),
  );

  const settled = async (): Promise<void> => {
    for (let quietTurns = 0; quietTurns < 3; quietTurns += 1) {
      const head = journal.head();
      await Promise.all(readers.map((reader) => reader.caughtUp()));
      // A woken machine comes to its next step within a turn of the event loop.
      await pause(1);
      if (journal.head() !== head || !machines.quiet()) quietTurns = -1;
    }
  };

  let sweeping: NodeJS.Timeout | undefined;
  const sweep = () => handlers.sweep(world).catch((error: unknown) => console.error(`sweep: ${String(error)}`));

  return {
    world,
    boot: async () => {
      await seedAccounts(province, accounts);
      for (const reader of readers) reader.start();
      await Promise.all(readers.map((reader) => reader.caughtUp()));
      await handlers.sweep(world);
      await outbox.resendUnsent();
      alarms.arm();
      sweeping = setInterval(sweep, SWEEP_EVERY_MS).unref();
    },
    settled,
    moveClock: clockMover({ clock, alarms, settled }),
    sent: outbox.sent,
    receiveUpload: uploads.receive,
    commits: store.commits,
    close: async () => {
      clearInterval(sweeping);
      await alarms.pause();
      await Promise.all(readers.map((reader) => reader.stop()));
      await machines.stop();
      store.close();
      release();
    },
  };
};
