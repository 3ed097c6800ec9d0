import type { Entry } from '../../lib/domain/journal/entry.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { stepKey } from '../../lib/domain/journal/step.ts';
import type { Walk } from '../../lib/domain/journal/walk.ts';
import type { StepOutcome, World } from '../../lib/world/world.ts';
import { recordIn } from '../deciding/record.ts';
import type { AskedStep, JournalKind } from '../journals/kind.ts';
import { kindOf } from '../journals/kinds.ts';

export type OpenStep = {
  readonly dossierId: string;
  readonly step: string;
  readonly after: number;
  readonly unit?: string;
  readonly token: string;
};

/**
 * A machine asks for a human step: the token is stored first, then the journal is read, then the step opened. A step
 * already closed answers its own token with the recorded outcome, so a machine started again finds its place.
 */
export const openStep = async ({ dossierId, step, after, unit, token }: OpenStep, world: World): Promise<void> => {
  const asked = { step, after, unit: unit ?? null };
  const key = stepKey(step, after, asked.unit);
  const kind = kindOf(dossierId);
  await world.waits.keep(dossierId, key, token);

  const { entry, entries } = await recordIn(world, (so) => so, {
    journal: dossierId,
    command: `open ${key}`,
    by: SYSTEM,
    blank: undefined,
    decide: (so) => {
      const walk = begun(kind.walk(so));
      return answerFor(walk, asked) !== null || isOpen(walk, key) ? [] : [kind.opening(so, asked, world)];
    },
  });
  if (entry !== null) await watchStep(world, kind, entry, entries);
  const answer = answerFor(begun(kind.walk(entries)), asked);
  if (answer === null) return;
  await world.machines.succeed(token, answer);
  await world.waits.drop(dossierId, key, token);
};

/** A step with a limit of its own may have to be looked at sooner (ND61-19.5, TTH-5.2): nobody reacts to its opening. */
const watchStep = async (
  world: World,
  kind: JournalKind,
  { dossier, entry }: Entry<unknown>,
  entries: readonly Entry<unknown>[],
): Promise<void> => {
  const upTo = (last: number) => kind.nextLook?.(entries.slice(0, last), world);
  if (upTo(entry) === upTo(entry - 1)) return;
  const next = kind.nextLook?.(entries, world);
  if (next !== undefined) await world.alarms.set(dossier, next);
};

const begun = (walk: Walk | null): Walk => {
  if (walk === null) throw new Error('a machine runs for a journal that has not begun');
  return walk;
};

const answerFor = (walk: Walk, { step, after, unit }: AskedStep): StepOutcome | null => {
  const closed = walk.steps[stepKey(step, after, unit)]?.closed;
  if (closed) return { outcome: closed.outcome, entry: closed.entry };
  const over = walk.over || (unit !== null && walk.moot?.includes(unit));
  return over ? { outcome: 'over', entry: walk.last } : null;
};

const isOpen = (walk: Walk, key: string): boolean => {
  const step = walk.steps[key];
  return step !== undefined && step.opened !== null;
};
