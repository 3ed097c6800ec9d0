import { expect, test } from 'vitest';
import type { Channel } from '../../lib/domain/catalogue/channel.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { StaffCommand } from '../../lib/domain/dossier/decisions/decide.ts';
import { decide } from '../../lib/domain/dossier/decisions/decide.ts';
import { type Dossier, NOTHING } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEvent } from '../../lib/domain/dossier/events.ts';
import { change } from '../../lib/domain/dossier/filing/change.ts';
import { fileAtCounter } from '../../lib/domain/dossier/filing/file-at-counter.ts';
import { submit } from '../../lib/domain/dossier/filing/submit.ts';
import { supplement } from '../../lib/domain/dossier/filing/supplement.ts';
import { withdraw } from '../../lib/domain/dossier/filing/withdraw.ts';
import { after } from '../../lib/domain/dossier/fold.ts';
import { roleOf } from '../../lib/domain/dossier/steps/step-kinds.ts';
import { NotAllowed, NotYours } from '../../lib/domain/journal/moment.ts';
import { openSteps } from '../../lib/domain/journal/step.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import { rulesFor } from '../domain/dossier/story.ts';
import { oracle } from '../domain/time/oracle.ts';
import { pick, seeded } from '../statemachines/chance.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { calendar } from '../tinh-mau/calendar.ts';
import { atOnce, fiveDays, sameDay, sixteenHours } from '../tinh-mau/procedures.ts';
import { type Answer, type Case, type Deed, REASON, type Setting } from './case.ts';
import { later, randomDeed } from './deeds.ts';
import { answer, handOver } from './law.ts';

const SEQUENCES = Number(process.env.MODEL_SEQUENCES ?? 2_000);
const SEED = Number(process.env.MODEL_SEED ?? 1);
const LONGEST = 40;

type World = { readonly rules: Rules; readonly law: Setting; readonly route: Case['route'] };

const clock = oracle(calendar, XA_MAU);
const TEN_THOUSAND = { amount: 10_000, prepaid: true, text: 'Lệ phí mẫu' };
const AFTERWARDS = { ...TEN_THOUSAND, prepaid: false };
const ANY_WAY = (['online', 'counter', 'post'] as const).map((channel) => ({ ...AFTERWARDS, channel }));
const procedures: readonly Procedure[] = [
  { ...fiveDays, fees: ANY_WAY },
  sameDay,
  { ...sixteenHours, fees: ANY_WAY },
  atOnce,
  { ...fiveDays, published: false },
  { ...fiveDays, fees: [{ ...TEN_THOUSAND, channel: 'online' }] },
  { ...atOnce, fees: [{ ...AFTERWARDS, channel: 'counter', amount: 30_000 }] },
  { ...fiveDays, channels: ['counter'], delivery: ['counter', 'online'] },
];

const feesBy = ({ fees }: Procedure, fits: (prepaid: boolean) => boolean): Setting['prepaid'] => {
  const of = (channel: Channel): number =>
    fees
      .flatMap((fee) => (fits(fee.prepaid) && fee.channel === channel ? [fee.amount] : []))
      .reduce((a, b) => a + b, 0);
  return { online: of('online'), counter: of('counter'), authorised: of('counter'), post: of('post') };
};

const worldOf = (procedure: Procedure, resultChannels: Setting['resultChannels']): World => {
  const rules = rulesFor(procedure);
  const prepaidFee = { ...rules.profile.prepaidFee, is: 'not-complete' as const };
  const profile = {
    ...rules.profile,
    prepaidFee,
    resultChannels: { ...rules.profile.resultChannels, is: resultChannels },
  };
  const { published, agencies, channels, delivery, components, timeLimit: limit } = procedure;
  return {
    rules: { ...rules, profile },
    route: procedure.route === 'at-once' ? 'at-once' : 'standard',
    law: {
      published,
      agencies,
      channels,
      delivery,
      resultChannels,
      components: components.map(({ code }) => code),
      declarations: components.flatMap(({ code, source }) => (source === 'form' ? [code] : [])),
      required: components.flatMap(({ code, required, source }) => (required && source !== 'form' ? [code] : [])),
      limit,
      prepaid: feesBy(procedure, (prepaid) => prepaid),
      charged: feesBy(procedure, () => true),
      apologyFrom: profile.apologyFrom.is,
      clock,
    },
  };
};
const worlds = procedures.flatMap((procedure) => [
  worldOf(procedure, ['online', 'counter', 'post']),
  worldOf(procedure, ['counter']),
]);

const paper = (component: string) => ({ component, fileId: 'f', sha256: component, size: 1, type: 'image/jpeg' });

/** What the core says to the same deed: its events, or which of its two kinds of no. */
const coreSays = (dossier: Dossier, deed: Deed, { rules, route }: World): readonly DossierEvent[] | 403 | 409 => {
  const { what, by, at, papers: brought, components, draft, delivery, until, seen, about } = deed;
  const { form, amount, entry } = deed;
  const [moment, papers] = [{ at, by }, brought.map(paper)];
  const filing = {
    procedure: rules.procedure.code,
    agency: deed.agency,
    channel: deed.channel,
    form,
    papers,
    handedIn: [],
    delivery,
    payment: 'counter',
    owner: deed.owner,
    route: { name: route, version: 2 },
  } as const;
  const staff = {
    decision: what,
    seen,
    about,
    text: 't',
    reason: REASON,
    note: 'n',
    signature: 's',
    number: '1',
    code: 'K',
  };
  const more = {
    components,
    fault: deed.fault,
    officer: deed.officer,
    outcome: deed.outcome,
    draft,
    until,
    form,
    amount,
    entry,
  };
  try {
    if (what === 'submit') return submit(dossier, filing, moment, rules);
    if (what === 'file-at-counter') return fileAtCounter(dossier, filing, 'K', moment, rules);
    const declared = dossier.stage !== 'nothing' && form !== dossier.form;
    if (what === 'supplement') return supplement(dossier, { form, papers, declared }, moment, rules);
    if (what === 'change') return change(dossier, { form, papers, text: 't' }, moment, rules);
    if (what === 'withdraw') return withdraw(dossier, { text: null }, moment);
    const command = {
      ...staff,
      ...more,
      declared,
      handedIn: brought,
      by: delivery,
      rightAgency: null,
    } as unknown as StaffCommand;
    return decide(dossier, command, moment, rules);
  } catch (error) {
    // Where nothing has been filed it is nobody's: which no it is does not matter.
    if (error instanceof NotYours && (dossier.stage !== 'nothing' || what === 'file-at-counter')) return 403;
    if (error instanceof NotAllowed) return 409;
    throw error;
  }
};

const entryOf = (dossier: Dossier, at: string, by: string, events: readonly DossierEvent[]): Dossier => {
  const entry = dossier.stage === 'nothing' ? 1 : dossier.last.entry + 1;
  return after(dossier, { dossier: 'd', entry, at, by, command: 'c', events, previous: '', hash: '' });
};

const toldByCore = (said: ReturnType<typeof coreSays>): unknown =>
  typeof said === 'number'
    ? { no: said }
    : {
        events: said.map(({ type }) => type),
        closes: said.flatMap((event) => (event.type === 'StepClosed' ? [`${event.key} ${event.outcome}`] : [])),
      };
const toldByLaw = (said: Answer): unknown =>
  'no' in said ? { no: said.no } : { events: said.events, closes: said.closes === null ? [] : [said.closes] };

const standing = (dossier: Dossier): unknown => ({
  stage: dossier.stage,
  open: openSteps(dossier).map(({ key }) => key),
  entries: dossier.stage === 'nothing' ? 0 : dossier.last.entry,
  officer: 'officer' in dossier ? dossier.officer : null,
});
const standingInLaw = ({ stage, step, entries, officer }: Case): unknown => ({
  stage,
  open: step?.open ? [step.key] : [],
  entries,
  officer,
});

const begin = (route: Case['route']): Case => ({
  route,
  stage: 'nothing',
  entries: 0,
  agency: '',
  owner: '',
  papers: [],
  askedFor: [],
  channel: 'online',
  form: '',
  step: null,
  accepted: null,
  acceptedIn: 0,
  draftedIn: 0,
  changedIn: 0,
  signed: false,
  officer: null,
  draft: null,
  asked: { intake: 0, processing: 0 },
  proposed: null,
  extended: null,
  paid: 0,
  refunded: 0,
  forwarded: false,
});

/** One dossier's life: a random deed after the other, asked of both, until it is over or long enough. */
const live = (chance: () => number, count: (what: string, how: string) => void, told: (() => string)[]): void => {
  const world = pick(chance, worlds);
  let unpublished = false;
  let it = begin(world.route);
  let dossier: Dossier = NOTHING;
  let at = `2026-0${pick(chance, [2, 3, 3, 4, 5])}-1${Math.floor(chance() * 10)}T0${pick(chance, [6, 7, 8, 9])}:30:00+07:00`;
  const keys: string[] = [];
  for (let i = 0; i < LONGEST; i++) {
    at = later(chance, at);
    if (it.step !== null && !it.step.open && chance() < 0.85) {
      const { kind: step, key } = it.step;
      const opened = {
        type: 'StepOpened',
        step,
        after: Number(key.split('@')[1]),
        unit: null,
        role: roleOf(step),
      } as const;
      dossier = entryOf(dossier, at, 'system', [opened]);
      it = handOver(it);
      keys.push(key);
    }
    // A procedure may be taken off the portal while a dossier is under way.
    if (chance() < 0.004) unpublished = true;
    const { rules, law } = world;
    const today = unpublished
      ? {
          ...world,
          law: { ...law, published: false },
          rules: { ...rules, procedure: { ...rules.procedure, published: false } },
        }
      : world;

    const deed = randomDeed(chance, it, at, keys);
    const [core, said] = [coreSays(dossier, deed, today), answer(it, deed, today.law)];
    told.push(() => `${deed.at} ${deed.what} by ${deed.by.id} seen ${deed.seen}: ${JSON.stringify(toldByLaw(said))}`);
    same(toldByCore(core), toldByLaw(said), () => ({ deed, it }));
    count(deed.what, 'no' in said ? String(said.no) : 'yes');
    if (typeof core !== 'number' && !('no' in said)) {
      dossier = entryOf(dossier, at, deed.by.id, core);
      it = said.next;
      same(standing(dossier), standingInLaw(it), () => ({ deed, it }));
    }
    // Before it begins and after it is over, a few more tries are enough.
    if (it.step === null && chance() < 0.3) return;
  }
};

const same = (core: unknown, law: unknown, where: () => unknown): void => {
  if (JSON.stringify(core) !== JSON.stringify(law))
    expect({ core, where: where() }).toEqual({ core: law, where: where() });
};

test(
  `(R12, N3) ${SEQUENCES} random lives of dossiers: the core allows what the law allows, refuses as it refuses, and goes where it goes`,
  () => {
    const counted = new Map<string, Record<string, number>>();
    const count = (what: string, how: string): void => {
      const row = counted.get(what) ?? {};
      counted.set(what, { ...row, [how]: (row[how] ?? 0) + 1 });
    };
    const begun = performance.now();
    for (let i = 0; i < SEQUENCES; i++) {
      const told: (() => string)[] = [];
      try {
        live(seeded(SEED * 1_000_003 + i), count, told);
      } catch (error) {
        console.error(`sequence ${i} of seed ${SEED}:\n${told.map((line) => line()).join('\n')}`);
        throw error;
      }
    }
    const deeds = [...counted.values()].flatMap((row) => Object.values(row)).reduce((sum, n) => sum + n, 0);
    const seconds = (performance.now() - begun) / 1_000;
    console.info(
      `model: ${SEQUENCES} sequences, ${deeds} commands, no difference; ${Math.round(deeds / seconds)} commands a second (seed ${SEED})`,
      Object.fromEntries([...counted].sort()),
    );
    for (const [what, row] of counted) {
      expect(row.yes ?? 0, `${what} was allowed at least once`).toBeGreaterThan(0);
      expect((row[403] ?? 0) + (row[409] ?? 0), `${what} was refused at least once`).toBeGreaterThan(0);
    }
  },
  30_000 + SEQUENCES * 10,
);
