import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { Instant } from '../domain/time/instant.ts';
import { faultWords } from './fault.ts';
import { type BuiltWorld, buildWorld } from './one-machine/build-world.ts';
import { cannotOpen } from './one-machine/cannot-open.ts';
import { openStore, type Store } from './one-machine/database.ts';
import { beginReaders, followJournal, type Reader } from './one-machine/journal/readers.ts';
import { type Lock, lockFolder } from './one-machine/lock.ts';
import { findOlderData, type OlderData, writeMark } from './one-machine/mark.ts';
import { oneMachineClockMover } from './one-machine/moving-clock.ts';
import type { OneMachineOptions } from './one-machine/options.ts';
import { ownFolder } from './one-machine/owned-folder.ts';
import type { Uploads } from './one-machine/papers/uploads.ts';
import type { SampleGateway } from './one-machine/sample-gateway.ts';
import type { SampleOrganisations } from './one-machine/sample-organisations.ts';
import type { SampleNationalLogin } from './one-machine/sign-in/sample-national-login.ts';
import { seedAccounts } from './one-machine/sign-in/seed-accounts.ts';
import type { SentNotice, World } from './world.ts';

/** The whole system's world on one machine, with what only the one-machine edition can do. */
export type OneMachine = {
  readonly world: World;
  /** Seeds the sample accounts, reads on where the readers stopped, restarts what stood between steps, sends what was not sent. */
  boot(): Promise<void>;
  /** Answers when every entry has been read and the machines wait. */
  settled(): Promise<void>;
  /** Forward only (`NotAllowed('clock-goes-forward')`); answers when all that fell due on the way has happened, in its order. */
  moveClock(to: Instant): Promise<void>;
  /** Every notice, in the order it was put to send. */
  sent(): SentNotice[];
  receiveUpload: Uploads['receive'];
  /** The national login as it is played here; undefined where it is not. */
  readonly sampleNational: SampleNationalLogin | undefined;
  readonly sampleOrganisations: SampleOrganisations;
  /** The payment gateway as it is played here; undefined where it is not. */
  readonly sampleGateway: SampleGateway | undefined;
  /** What the provider of SMS and e-mail shows when a message comes in: given to it by hand, printed nowhere. */
  readonly inboundSecret: string;
  /** Transactions committed since opening. */
  commits(): number;
  close(): Promise<void>;
};

const SWEEP_EVERY_MS = 5 * 60_000;
/** What is lost behind the mark's back is at most of so long. */
const MARK_EVERY_MS = 60_000;

/** Opens a data folder, making it where it is new. Throws where another process holds it, it is another province's, or the disk would not: one Vietnamese sentence that says what to do. Nothing runs before `boot`. */
export const openOneMachine = async (given: OneMachineOptions): Promise<OneMachine> => {
  const options = { ...given, dataDir: resolve(given.dataDir) };
  try {
    mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
    return await openLocked(options, given.dataDir, lockFolder(options.dataDir));
  } catch (error) {
    throw cannotOpen(error, options.dataDir, given.dataDir);
  }
};

const openLocked = async (options: OneMachineOptions, said: string, { release }: Lock): Promise<OneMachine> => {
  try {
    return await openOver(options, openStore(options.dataDir), said, release);
  } catch (error) {
    release();
    throw error;
  }
};

/** `said`: the data folder as it was named. */
const openOver = async (
  options: OneMachineOptions,
  store: Store,
  said: string,
  release: () => void,
): Promise<OneMachine> => {
  try {
    await ownFolder(store, said, options.province);
    await beginReaders(store, Object.keys(options.handlers.readers));
    const built = await buildWorld(options, store);
    await built.world.tree.begin();
    const older = await findOlderData(options.dataDir, store, built.world);
    if (older !== undefined && options.knowing === undefined) throw new Error(`${older.sentence} ${HOW_TO_GO_ON}`);
    return oneMachineOver(options, store, { ...built, older }, release);
  } catch (error) {
    store.close();
    throw error;
  }
};

const HOW_TO_GO_ON =
  'Hãy tìm và đặt lại bản đầy đủ. Nếu không còn bản nào: npm start -- --knowing "lý do" để chạy tiếp từ dữ liệu này; lý do được ghi vào nhật ký.';

const oneMachineOver = (
  options: OneMachineOptions,
  store: Store,
  built: BuiltWorld & { readonly older: OlderData | undefined },
  release: () => void,
): OneMachine => {
  const { world, journal, clock, alarms, machines, outbox, uploads, inboundSecret, older, keyReplaced } = built;
  const { sampleNational, sampleGateway } = built;
  const { handlers, province } = options;
  const readers: Reader[] = Object.entries(handlers.readers).map(([name, tell]) =>
    followJournal(name, (entry) => tell(entry, world), { store, journal, failed: world.failed }),
  );
  const caughtUp = () => Promise.all(readers.map((reader) => reader.caughtUp()));
  const sweep = () => handlers.sweep(world).catch((error: unknown) => console.error(`sweep: ${faultWords(error)}`));
  let sweeping: NodeJS.Timeout | undefined;
  let marking: NodeJS.Timeout | undefined;
  let marked = -1;
  /** An accepted loss is recorded first: from then on a new mark may stand in place of the old one. What cannot be written is tried again. */
  const mark = async (): Promise<void> => {
    const head = journal.head();
    if (marked === head) return;
    try {
      const note = await handlers.mark?.(world);
      if (note !== undefined) await writeMark(options.dataDir, note);
      marked = head;
    } catch (error) {
      console.error(`mark: ${faultWords(error)}`);
    }
  };

  const settled = async (): Promise<void> => {
    for (let head = -1; head !== journal.head(); ) {
      head = journal.head();
      await caughtUp();
      await turn();
      while (!machines.quiet()) await pause(1);
    }
  };

  return {
    world,
    boot: async () => {
      if (older !== undefined) await handlers.acceptOlder?.(world, older, options.knowing ?? '');
      if (keyReplaced !== undefined) {
        await handlers.acceptNewKey?.(world, options.knowing ?? '');
        await keyReplaced();
      }
      await seedAccounts(province, world.accounts, world.claims);
      for (const reader of readers) reader.start();
      await caughtUp();
      await sweep();
      await outbox.resendUnsent();
      alarms.arm();
      await mark();
      sweeping = setInterval(sweep, SWEEP_EVERY_MS).unref();
      marking = setInterval(mark, MARK_EVERY_MS).unref();
    },
    settled,
    moveClock: oneMachineClockMover({ clock, alarms, settled }),
    sent: outbox.sent,
    receiveUpload: uploads.receive,
    sampleNational,
    sampleOrganisations: built.sampleOrganisations,
    sampleGateway,
    inboundSecret,
    commits: store.commits,
    close: async () => {
      clearInterval(sweeping);
      clearInterval(marking);
      await alarms.pause();
      await Promise.all(readers.map((reader) => reader.stop()));
      await machines.stop();
      if (sweeping !== undefined) await mark();
      store.close();
      release();
    },
  };
};
