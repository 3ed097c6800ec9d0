import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { actorOf } from '../../functions/deciding/actor.ts';
import { rulesOf } from '../../functions/deciding/rules-of.ts';
import type { DeskDossier } from '../../lib/contract/desk.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import { draftOfStep } from '../../lib/domain/dossier/drafts/draft.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { hinderedMovesOf } from '../../lib/domain/dossier/moves.ts';
import { agenciesOf } from '../../lib/domain/dossier/steps/whose.ts';
import { openSteps, type StepKey } from '../../lib/domain/journal/step.ts';
import { DECISION_WORDS, type DecisionName } from '../../lib/domain/words/decisions.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { openSystem, type WholeSystem } from '../functions/whole-system.ts';
import { everyRoute, waitingProvince } from '../tinh-mau/every-route.ts';
import { awaitedOn } from './awaited.ts';
import { seeded } from './chance.ts';
import { anotherDate, lateOpinion, PASSED, PREPARED, refusedAndPaid, SIGNED } from './lives/beside-the-steps.ts';
import { xaMau } from './lives/cast.ts';
import type { Life } from './lives/life.ts';
import { lives } from './lives/lives.ts';
import { staffOf } from './wanderers.ts';
import { bodyOf } from './wandering-bodies.ts';

const DECISIONS = Object.keys(DECISION_WORDS) as readonly DecisionName[];

/** Overnight each decision is sent for every open step and for none; else for one of them, in turn. */
const EVERY_STEP = process.env.OFFERED_ALL === '1';

/** Papers are drawn when somebody asks for one: none of these thousands of dossiers is. */
const withoutPapers = () => {
  const { readers, ...handlers } = oneMachineHandlers();
  const { issue: _, ...others } = readers;
  return { ...handlers, readers: others };
};

let front: WholeSystem;
let staff: readonly Account[];
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00', everyRoute, withoutPapers());
  staff = await staffOf(front.system.world);
});
afterAll(() => front.close());

/** Everybody who differs: one person for each agency and roles, and each officer, for work is assigned to a person. */
const people = (): readonly Account[] => {
  const kinds = new Map(
    staff.map((one) => [one.roles.includes('officer') ? one.id : `${one.agency} ${one.roles}`, one]),
  );
  return [...kinds.values()];
};

type Offer = {
  readonly decision: DecisionName;
  readonly step: StepKey | null;
  readonly about: string | null;
  readonly needs?: readonly string[];
};

const dossierOf = async (id: string): Promise<FiledDossier> => {
  const dossier = fold(await front.system.world.journal.read(id));
  if (dossier.stage === 'nothing') throw new Error(`${id} was never filed`);
  return dossier;
};

const offeredTo = async (id: string, by: Account): Promise<readonly Offer[]> => {
  const { status, body } = await front.ask('GET', `/api/desk/dossiers/${id}`, { as: username(by) });
  return status === 200 ? (body as DeskDossier).moves : [];
};

/** A good body, so that nothing but who, when and where can be refused; what is not offered says whose fault it is, in case. */
const goodBody = ({ decision, step, about, needs = ['fault'] }: Offer, by: Account, dossier: FiledDossier) =>
  bodyOf({ decision, step, about, needs }, by, staff, seeded(1), dossier);

const post = async (id: string, offer: Offer, by: Account, dossier: FiledDossier): Promise<number> => {
  const body = goodBody(offer, by, dossier);
  const { status } = await front.ask('POST', `/api/desk/dossiers/${id}/decisions`, { as: username(by), body });
  return status;
};

const counted = { places: 0, refused: 0, accepted: 0 };
const places = new Set<string>();
const stages = new Set<string>();
const hindered = new Set<string>();
const taken = new Set<string>();
let forks = 0;

/** Another dossier that stands at the same place. */
const fork = async ({ deeds }: Life, upTo: number): Promise<string> => {
  const id = `fork-${forks++}`;
  for (const [, act] of deeds.slice(0, upTo)) await act(front.system.world, id);
  await front.system.settled();
  return id;
};

const username = (by: Account): string => by.username ?? '';

const placeOf = (dossier: FiledDossier): string => {
  const open = openSteps(dossier).map(({ step, unit }) => (unit === null ? step : `${step}/${unit}`));
  return [dossier.route.name, dossier.stage, ...open.toSorted()].join(' ');
};

/** Whatever is not offered at this place to anybody is refused, and leaves no trace. */
const refusesTheRest = async (id: string): Promise<void> => {
  const dossier = await dossierOf(id);
  const before = (await front.system.world.journal.read(id)).length;
  const draft = 'draft' in dossier ? (dossier.draft?.sha256 ?? null) : null;
  const all = [null, ...openSteps(dossier).map((step) => step.key)];
  const wrong: string[] = [];
  const stage = `${dossier.route.name} ${dossier.stage}`;
  const isNew = !stages.has(stage);
  stages.add(stage);
  const knows = ({ agency }: Account): boolean => agency !== null && agenciesOf(dossier).includes(agency);
  for (const by of people().filter((one) => isNew || knows(one))) {
    // A stranger to the dossier does not even learn that it is there: the nearest step is enough.
    const seen = knows(by) ? all : all.slice(-1);
    const offered = new Set((await offeredTo(id, by)).map(({ decision, step }) => `${decision} ${step}`));
    for (const decision of DECISIONS)
      for (const step of EVERY_STEP ? seen : inTurn(seen)) {
        if (offered.has(`${decision} ${step}`)) continue;
        const known = step === null ? undefined : dossier.steps[step];
        const about = (known && draftOfStep(dossier, known)?.sha256) ?? draft;
        const status = await post(id, { decision, step, about }, by, dossier);
        counted.refused += 1;
        if (![403, 404, 409].includes(status)) wrong.push(`${by.username}: ${decision} ${step} answered ${status}`);
      }
  }
  expect([placeOf(dossier), wrong]).toEqual([placeOf(dossier), []]);
  expect(await front.system.world.journal.read(id)).toHaveLength(before);
};

let turn = 0;

const inTurn = <One>(all: readonly One[]): readonly One[] => {
  turn += 1;
  return all.slice(turn % all.length).slice(0, 1);
};

/** Takes what is offered on a dossier that stands at the same place; afterwards somebody is awaited. */
const accepts = async (life: Life, upTo: number, offers: readonly (readonly [Account, Offer])[]): Promise<void> => {
  const id = await fork(life, upTo);
  const stood = placeOf(await dossierOf(id));
  for (const [by, { decision, step }] of offers) {
    const offer = (await offeredTo(id, by)).find(
      (one) => one.decision === decision && (one.step === null) === (step === null),
    );
    // What was noted just before may have answered it, re-appointed once, paid back: at the same place it is taken alone.
    if (offer === undefined) {
      expect([stood, decision, offers.length]).not.toEqual([stood, decision, 1]);
      await accepts(life, upTo, [[by, { decision, step, about: null }]]);
      continue;
    }
    const dossier = await dossierOf(id);
    expect([stood, by.username, decision, await post(id, offer, by, dossier)]).toEqual([
      stood,
      by.username,
      decision,
      200,
    ]);
    await front.system.settled();
    counted.accepted += 1;
    taken.add(`${by.id} ${decision}`);
    const awaited = awaitedOn(front.system.world, staff, await dossierOf(id));
    expect([stood, decision, awaited]).not.toEqual([stood, decision, 'nobody']);
  }
};

const acceptsWhatItOffers = async (life: Life, upTo: number, id: string): Promise<void> => {
  const all: (readonly [Account, Offer])[] = [];
  for (const by of people()) for (const offer of await offeredTo(id, by)) all.push([by, offer]);
  const different = new Map(
    all.map((one) => {
      const [{ agency, roles }, { decision, step }] = one;
      return [`${agency} ${roles} ${decision} ${step}`, one] as const;
    }),
  );
  const offers = [...different.values()];
  // Another officer may be assigned: the others' offers are taken before.
  const notes = offers.filter(([, { step }]) => step === null);
  const last = ({ decision }: Offer): number => (decision === 'assign' ? 1 : 0);
  await accepts(
    life,
    upTo,
    notes.toSorted(([, a], [, b]) => last(a) - last(b)),
  );
  for (const closing of offers.filter(([, { step }]) => step !== null)) await accepts(life, upTo, [closing]);
};

test.each(lives)(
  '(E2, E4, E6, R8, ND61-19) %s: what is offered is accepted, what is not is refused, and somebody is always awaited',
  (name, life) => walks(name, life),
  300_000,
);

/** Lives a life and tries everything at every new place of it; after a deed of its `own` the place is another one though the step is not. */
const walks = async (name: string, life: Life, own: readonly string[] = []): Promise<void> => {
  const id = `walked ${name}`;
  for (const [n, [deed, act]] of life.deeds.entries()) {
    await act(front.system.world, id);
    await front.system.settled();
    const now = await dossierOf(id);
    const place = [placeOf(now), ...waitingAt(now), own.includes(deed) ? deed : ''].join(' ').trim();
    if (places.has(place)) continue;
    places.add(place);
    counted.places += 1;
    await refusesTheRest(id);
    await acceptsWhatItOffers(life, n + 1, id);
  }
};

/** What waits there for something to be done first makes it another place. */
const waitingAt = (dossier: FiledDossier): readonly string[] => {
  const { world } = front.system;
  const at = world.clock.now();
  const waits = people().flatMap((by) => hinderedMovesOf(dossier, { at, by: actorOf(by) }, rulesOf(world, dossier)));
  const waiting = [...new Set(waits.map(({ decision, first }) => `${decision}<${first}`))].toSorted();
  for (const one of waiting) hindered.add(one);
  return waiting;
};

test('(E2, E9, G2, ND61-19.9, TH-9.6c) beside the steps: another date prepared and signed, a fee to be paid back', async () => {
  await walks('another date', anotherDate, [PREPARED, SIGNED]);
  await walks('paid and refused', refusedAndPaid);
}, 300_000);

test('(E2, E5, ND61-19.5b) an opinion past its day: going on without it is accepted exactly where it is offered', async () => {
  await front.close();
  front = await openSystem('2026-03-02T08:00:00+07:00', waitingProvince, withoutPapers());
  await walks(
    'late opinion',
    lateOpinion((to) => front.system.moveClock(to)),
    [PASSED],
  );
  const whoWentOn = [...taken].filter((one) => one.endsWith(' go-on-without'));
  expect(new Set(whoWentOn)).toEqual(new Set([`${xaMau.officer.id} go-on-without`, `${xaMau.head.id} go-on-without`]));
}, 300_000);

test('(E2, R8) every decision on every route was tried', () => {
  console.info(
    `${counted.places} places on every route: ${counted.refused} not offered and refused, ${counted.accepted} offered and accepted`,
  );
  expect(new Set([...places].map((place) => place.split(' ')[0]))).toEqual(
    new Set(lives.map(([, { file }]) => file.replace(/(-\d+)?\.asl\.json$/, ''))),
  );
  expect(hindered).toEqual(new Set(['receive<record-payment', 'return-result<record-originals']));
  // Every decision of the staff was accepted somewhere; a call takes a person whom no e-mail and no SMS reaches (note-call.test.ts).
  const ever = new Set([...taken].map((one) => one.split(' ')[1]));
  expect(DECISIONS.filter((decision) => !ever.has(decision))).toEqual(['note-call']);
  expect(counted.refused).toBeGreaterThan(20_000);
  expect(counted.accepted).toBeGreaterThan(500);
});
