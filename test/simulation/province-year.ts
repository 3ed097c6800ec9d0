import { rmSync } from 'node:fs';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { movesFor } from '../../functions/dossier/moves-for.ts';
import { readDossier } from '../../functions/dossier/read-dossier.ts';
import { decideDossier } from '../../functions/http/desk/decide-dossier.ts';
import { submitDossier } from '../../functions/http/dossiers/submit-dossier.ts';
import { supplementDossier } from '../../functions/http/dossiers/supplement-dossier.ts';
import { sweep } from '../../functions/scheduled/sweep.ts';
import { isSupplementAsked } from '../../lib/domain/dossier/dossier.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import { daysAway } from '../../lib/domain/time/local-clock.ts';
import { workingCalendar } from '../../lib/domain/time/working-calendar.ts';
import { canonicalJson, sha256Of, verifyChain } from '../../lib/world/chain.ts';
import type { OneMachineHandlers } from '../../lib/world/one-machine/options.ts';
import { type OneMachine, openOneMachine } from '../../lib/world/one-machine.ts';
import { tryThrice } from '../../lib/world/tries.ts';
import type { SentNotice, World } from '../../lib/world/world.ts';
import { fastFolder } from '../fast-folder.ts';
import { lan } from '../people.ts';
import { pick, seeded } from '../statemachines/chance.ts';
import { faulty, type Tally } from '../statemachines/faults.ts';
import { insist } from '../statemachines/insist.ts';
import { impatient } from '../statemachines/point-counter.ts';
import { putReadyDraft, putRight } from '../statemachines/ready-draft.ts';
import { fiveDays, sameDay, sixteenHours } from '../tinh-mau/procedures.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { bodyOf } from './bodies.ts';

/** What a simulated stretch of time came to. `digest`: SHA-256 over every journal, byte for byte. */
export type Simulated = {
  readonly digest: string;
  readonly dossiers: number;
  readonly entries: number;
  readonly faults: number;
  readonly ends: Readonly<Record<string, number>>;
  readonly broken: readonly string[];
  /** E-mails to the staff: as each message would have been one, and as they went; to all, and to whom most went. */
  readonly letters: Readonly<Record<'before' | 'after', { readonly all: number; readonly most: number }>>;
};

type Asked = { readonly seed: number; readonly days: number; readonly perDay: number; readonly rate: number };

/** Off the minutes on which limits end, so that no alarm rings while people work. */
const TICKS = ['08:10:07', '13:40:07'];
const PROCEDURES = [fiveDays, sameDay, sixteenHours];
const asked = { query: undefined, address: '' };

/**
 * A province on a clock of its own: arrivals, officers who sometimes leave work for later, faults at every await. Whatever
 * the machine it runs on, the same seed and commit give the same journals.
 */
export const simulate = async ({ seed, days, perDay, rate }: Asked): Promise<Simulated> => {
  const dataDir = fastFolder('simulated');
  const chance = seeded(seed);
  const tally: Tally = {};
  const clock = { moving: false, at: '2026-01-05T07:00:00+07:00' };
  const chances = new Map<string, () => number>();
  const papers: Papers = [];
  // One source a deed: tried again, it goes on where it crashed, whatever else runs side by side.
  const chanceOf = (key: string): (() => number) => {
    const known = chances.get(key) ?? seeded(Number.parseInt(sha256Of(`${seed} ${key}`).slice(0, 8), 16));
    chances.set(key, known);
    return known;
  };
  const onClock = (world: World, key: string): World => {
    const now = () => (clock.moving ? toTheMinute(world.clock.now()) : clock.at);
    return faulty({ ...world, clock: { now }, signing: sameKeys(world.signing) }, chanceOf(key), rate, tally);
  };
  const system = await openOneMachine({
    dataDir,
    province: tinhMau,
    publicUrl: 'http://desk.test',
    clock: clock.at,
    handlers: simulatedHandlers(onClock, papers),
    seedPasswords: (username) => username,
    chanceSeed: String(seed),
  });
  await system.boot();
  const ids: string[] = [];
  const calendar = workingCalendar(tinhMau.calendar);
  let act = 0;
  const acts = async (deed: (world: World, command: string) => Promise<unknown>): Promise<void> => {
    act += 1;
    const command = `act ${act}`;
    await insist(() => deed(withSalts(onClock(system.world, command), command), command));
    await settledWhole(system, papers);
  };

  for (let day = 0, date = '2026-01-05'; day < days; day += 1, date = daysAway(date, 1)) {
    if (!calendar.isWorkingDay(date)) continue;
    for (const tick of TICKS) {
      clock.moving = true;
      await system.moveClock(`${date}T${tick}+07:00`);
      await system.settled();
      Object.assign(clock, { moving: false, at: `${date}T${tick}+07:00` });
      for (let arrivals = Math.floor(chance() * (perDay + 1)); arrivals > 0; arrivals -= 1) {
        const id = `d-${ids.length}`;
        ids.push(id);
        await putReadyDraft(system.world, id, pick(chance, PROCEDURES));
        await acts(async (world, command) => submitDossier.run(await filing(world, id, command), world));
      }
      for (const id of [...ids]) {
        if (chance() < 0.2) continue;
        const deed = await nextDeed(system, id, chance);
        if (deed !== null) await acts(deed);
      }
    }
  }
  const result = await summary(system, ids, tally);
  await system.close();
  rmSync(dataDir, { recursive: true });
  return result;
};

/** What falls due does so on the minute; how many seconds a busy machine takes for it is no part of the journal. */
const toTheMinute = (at: Instant): Instant => `${at.slice(0, 17)}00${at.slice(19)}`;

/** Salts that hang on the deed alone: tried again after a crash, however late it came, it writes the same. */
const withSalts = (world: World, command: string): World => {
  let drawn = 0;
  return { ...world, chance: { ...world.chance, salt: () => sha256Of(`${command} ${drawn++}`).slice(0, 32) } };
};

/** Papers still to draw: they take a while of a real clock, so they wait here until the machines have gone on. */
type Papers = (() => Promise<unknown>)[];

/** Settled, and what a reaction failed at three times swept up: by the hour at a real desk, at once here. */
const settledWhole = async (system: OneMachine, papers: Papers): Promise<void> => {
  await system.settled();
  for (let draw = papers.shift(); draw !== undefined; draw = papers.shift()) {
    await tryThrice(draw);
    await system.settled();
  }
  for (let again = 0; again < 5 && (await sweep(system.world)) > 0; again += 1) await system.settled();
};

/** A new desk makes new keys; here they are the same every time. */
const sameKeys = (signing: World['signing']): World['signing'] => ({
  ...signing,
  // A real signature is another each time; the order of signing is what is simulated.
  paper: async ({ pdf, place, signer }) => Buffer.concat([pdf, Buffer.from(`\n% ${place} ${signer}`)]),
  sign: async (signer, sha256) => ({ algorithm: 'none', signature: sha256Of(`${signer} ${sha256}`), keyId: signer }),
});

const simulatedHandlers = (onClock: (world: World, key: string) => World, papers: Papers): OneMachineHandlers => {
  const { steps, readers, look, machines, ...rest } = oneMachineHandlers();
  const wrapped = Object.entries(steps).map(([name, step]) => [
    name,
    (payload: never, world: World) => step(payload, onClock(world, JSON.stringify(payload))),
  ]);
  const heard = Object.entries(readers).map(([name, read]) => [
    name,
    (entry: Entry<unknown>, world: World) => read(entry, onClock(world, `${name} ${entry.dossier} ${entry.entry}`)),
  ]);
  const told: OneMachineHandlers['readers'] = Object.fromEntries(heard);
  return {
    steps: Object.fromEntries(wrapped),
    readers: {
      ...told,
      issue: async (entry, world) => {
        const id = () => `issue ${entry.dossier} ${entry.entry}`;
        papers.push(async () => told.issue?.(entry, { ...world, chance: { ...world.chance, id } }));
      },
    },
    look: (id, world) =>
      look(id, { ...world, chance: { ...world.chance, id: () => `look ${id} ${world.clock.now()}` } }),
    ...rest,
    machines: impatient(machines),
  };
};

const filing = async (world: World, id: string, command: string) => ({
  ...asked,
  params: { id },
  body: { delivery: { by: 'online' as const }, payment: 'counter' as const },
  who: await world.accounts.get(lan.id),
  command,
});

/** What happens next to a dossier: the person supplements, or whoever it is with decides; null where it is over. */
const nextDeed = async (system: OneMachine, id: string, chance: () => number) => {
  const { dossier, rules } = await readDossier(system.world, id);
  const params = { id };
  if (isSupplementAsked(dossier))
    return async (world: World, command: string) => {
      await putRight(world, id, command);
      return supplementDossier.run(
        { ...asked, params, body: {}, who: await world.accounts.get(lan.id), command },
        world,
      );
    };

  const staff = await Promise.all(tinhMau.staff.map(({ id: who }) => system.world.accounts.get(who)));
  const offered = staff.flatMap((who) =>
    movesFor(system.world, { dossier, rules }, who).flatMap((move) => (move.step === null ? [] : [{ who, move }])),
  );
  if (offered.length === 0) return null;
  const likely = offered.filter(({ move }) =>
    ['receive', 'assign', 'complete-step', 'sign', 'seal', 'return-result'].includes(move.decision),
  );
  const { who, move } = pick(chance, likely.length > 0 && chance() < 0.85 ? likely : offered);
  const body = bodyOf(move, `${id} ${dossier.last.entry}`);
  return body === null
    ? null
    : (world: World, command: string) => decideDossier.run({ ...asked, params, body, who, command }, world);
};

const summary = async (system: OneMachine, ids: readonly string[], tally: Tally): Promise<Simulated> => {
  const journals = await Promise.all(ids.map((id) => system.world.journal.read(id)));
  const stages = await Promise.all(ids.map(async (id) => (await readDossier(system.world, id)).dossier.stage));
  const ends: Record<string, number> = {};
  for (const stage of stages) ends[stage] = (ends[stage] ?? 0) + 1;
  return {
    digest: sha256Of(journals.map((entries) => canonicalJson(entries)).join('\n')),
    dossiers: ids.length,
    entries: journals.reduce((sum, entries) => sum + entries.length, 0),
    faults: Object.values(tally).reduce((sum, n) => sum + n, 0),
    ends,
    broken: ids.filter((_, index) => !verifyChain(journals[index] ?? []).intact),
    letters: {
      before: lettersOf(system, ({ channel, kind }) => channel === 'portal' && kind !== 'digest'),
      after: lettersOf(system, ({ channel }) => channel === 'email'),
    },
  };
};

const lettersOf = (system: OneMachine, counts: (notice: SentNotice) => boolean) => {
  const staff = new Set(tinhMau.staff.map(({ id }) => id));
  const sent = system.sent().filter((notice) => staff.has(notice.recipient) && counts(notice));
  const each = [...Map.groupBy(sent, ({ recipient }) => recipient).values()].map(({ length }) => length);
  return { all: sent.length, most: Math.max(0, ...each) };
};
