import { shareGroundsFor } from '../../lib/domain/dossier/decisions/share-grounds.ts';
import { groundsOpen, mayTakeGround } from '../../lib/domain/dossier/decisions/take-alternative.ts';
import { type FiledDossier, isAccepted, type Opinion } from '../../lib/domain/dossier/dossier.ts';
import { dueOnGround, dueState, opinionDue, proposedDueOf, soonAfter } from '../../lib/domain/dossier/due-dates.ts';
import { type RunningLimit, runningLimits } from '../../lib/domain/dossier/running-limits.ts';
import { shareFor } from '../../lib/domain/dossier/shares.ts';
import { ownStepOf } from '../../lib/domain/dossier/steps/own-step-of.ts';
import { agencyOf } from '../../lib/domain/dossier/steps/whose.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import { openSteps } from '../../lib/domain/journal/step.ts';
import type { Limit } from '../../lib/domain/time/instant.ts';
import { LIMIT_WORDS } from '../../lib/domain/words/limits.ts';
import { STEP_WORDS } from '../../lib/domain/words/steps.ts';
import type { World } from '../../lib/world/world.ts';
import { agencyNamed, nameOf, textOf, writtenIn } from './dossier-parts.ts';
import type { ReadDossier } from './read-dossier.ts';
import { workByKey } from './shares.ts';

type Work = Awaited<ReturnType<typeof workByKey>>;

/** Every limit that runs now, with what it is about and how it stands (ND61-18, 19.4, 19.5, 19.6; A13). */
export const runningLimitsOf = async (world: World, read: ReadDossier) => {
  const now = world.clock.now();
  const work = await workByKey(world, read);
  return Promise.all(
    runningLimits(read.dossier, read.rules).map(async (running) => ({
      limit: running.limit,
      title: LIMIT_WORDS[running.limit].title,
      unit: running.unit,
      name: await aboutOf(world, read, running, work),
      ...running.due,
      state: dueState(running.due, now, soonAfter(running.due, read.rules)),
    })),
  );
};

const aboutOf = async (
  world: World,
  read: ReadDossier,
  { limit, unit, of }: RunningLimit,
  work: Work,
): Promise<string | null> => {
  if (unit === null) return null;
  if (limit === 'opinion') return agencyNamed(world, unit).name;
  if (limit === 'part') return work.get(unit) ?? unit;
  const step = openSteps(read.dossier).find((one) => one.step === unit && one.opened?.entry === of);
  return step === undefined ? unit : ((await unitNameOf(world, read, step, work)) ?? STEP_WORDS[step.step].name);
};

/** The share, the agency or the procedure's own step a step is about, in words; null for the dossier's own. */
export const unitNameOf = async (
  world: World,
  read: ReadDossier,
  { step, unit }: { readonly step: string; readonly unit: string | null },
  work?: Work,
): Promise<string | null> => {
  if (unit === null) return null;
  if (step === 'answer') return agencyNamed(world, unit).name;
  if (step === 'own-step') return ownStepOf(read.rules, { step, unit })?.name ?? unit;
  return (work ?? (await workByKey(world, read))).get(unit) ?? unit;
};

/** The opinions asked (ND61-19.5), the earliest first. */
export const opinionsOf = async (world: World, { dossier, rules }: ReadDossier) =>
  Promise.all(
    (isAccepted(dossier) ? dossier.opinions : []).map(async (opinion) => ({
      agency: agencyNamed(world, opinion.agency),
      askedBy: agencyNamed(world, askerOf(dossier, opinion.asked.entry)),
      question: await textOf(world, dossier.id, opinion.question),
      askedAt: opinion.asked.at,
      answerBy: opinion.answerBy,
      ...dueAndProvisional(opinionDue(opinion, rules)),
      state: opinionState(opinion),
      answeredAt: opinion.given?.at ?? null,
      text: await writtenIn(world, dossier.id, opinion.given?.text ?? null),
    })),
  );

/** The agency at whose step an opinion was asked: the same entry closes that step (ND61-19.5a). */
export const askerOf = (dossier: FiledDossier, askedIn: number): string => {
  const step = Object.values(dossier.steps).find(({ closed }) => closed?.entry === askedIn);
  return step === undefined ? dossier.agency : agencyOf(dossier, step);
};

const opinionState = ({ given, lapsed }: Opinion) => {
  if (given !== null) return given.late ? ('late' as const) : ('given' as const);
  return lapsed === null ? ('asked' as const) : ('lapsed' as const);
};

/** The transfer slip as the procedure proposes it (ND61-19.6), while the one-stop unit has it to make. */
export const proposedPartsOf = (world: World, { dossier, rules }: ReadDossier) => {
  if (!openSteps(dossier).some(({ step }) => step === 'transfer')) return [];
  return (rules.procedure.shares ?? []).map((share) => {
    const { agency, within } = shareFor(share, dossier.oneStop);
    const amount = 'amount' in within ? within.amount : null;
    return { agency: agencyNamed(world, agency), work: share.work, within: { kind: within.kind, amount } };
  });
};

/** The visit (ND61-19.3b): what was announced, and the minutes of what was found. */
export const visitOf = async (world: World, { dossier }: ReadDossier) => {
  const { visit, verified } = isAccepted(dossier) ? dossier : { visit: null, verified: null };
  const text = (sha256: string) => textOf(world, dossier.id, sha256);
  return {
    notice: visit === null ? null : { at: visit.at, text: await text(visit.notice) },
    minutes:
      verified === null
        ? null
        : {
            at: verified.at,
            by: await nameOf(world, verified.by),
            outcome: verified.outcome,
            text: await text(verified.minutes),
          },
  };
};

/** The grounds this person may take that would give more time now (reading 24), each with its date. */
export const groundsOf = (world: World, { dossier, rules }: ReadDossier, actors: readonly [Actor, ...Actor[]]) => {
  const now = world.clock.now();
  const by = actors.find((one) => mayTakeGround(dossier, one)) ?? actors[0];
  const ofTheWhole = mayTakeGround(dossier, by) ? groundsOpen(dossier, now, rules) : [];
  return [
    ...ofTheWhole.map(({ ground, article, limit }) => ({
      ground,
      article,
      part: null,
      ...(limit.kind === 'agreed' || !isAccepted(dossier)
        ? { dueAt: null }
        : dueAndProvisional(dueOnGround(dossier, { ground, article, limit }, rules))),
    })),
    ...actors
      .flatMap((one) => shareGroundsFor(dossier, one, now, rules))
      .map(({ ground, article, part, due }) => ({
        ground,
        article,
        part,
        ...(due === null ? { dueAt: null } : dueAndProvisional(due)),
      })),
  ];
};

/** The latest proposal of another date (ND61-19.9), as it was made out. */
export const extensionOf = async (world: World, { dossier, rules }: ReadDossier) => {
  if (!isAccepted(dossier) || dossier.extension === null) return null;
  const { extension, reappointed } = dossier;
  return {
    proposedAt: extension.at,
    proposedBy: await nameOf(world, extension.by),
    ...dueAndProvisional(proposedDueOf(dossier, extension, rules)),
    reason: await textOf(world, dossier.id, extension.reason),
    signedAt: extension.signed?.at ?? null,
    signedBy: await nameOf(world, extension.signed?.by ?? null),
    reappointedAt: reappointed?.at ?? null,
  };
};

/** The procedure's own steps in their order (TTH-5.2): done, open or still to come. */
export const ownStepsOf = async (world: World, { dossier, rules }: ReadDossier) => {
  const done = isAccepted(dossier) ? dossier.ownSteps : [];
  const open = openSteps(dossier).filter(({ step }) => step === 'own-step');
  return Promise.all(
    (rules.procedure.ownSteps ?? []).map(async ({ key, name }) => {
      if (open.some(({ unit }) => unit === key))
        return { key, name, state: 'open' as const, at: null, by: null, note: null };
      const last = done.findLast(({ step }) => step === key);
      if (last === undefined) return { key, name, state: 'waiting' as const, at: null, by: null, note: null };
      const note = await writtenIn(world, dossier.id, last.note);
      return { key, name, state: 'done' as const, at: last.at, by: await nameOf(world, last.by), note };
    }),
  );
};

const dueAndProvisional = ({ at, provisional }: Limit) => ({ dueAt: at, provisional });
