import { type Dossier, isOver, stepKey } from '../../lib/domain/dossier/dossier.ts';
import type { StepKind } from '../../lib/domain/dossier/events.ts';
import { SYSTEM } from '../../lib/domain/dossier/moment.ts';
import { roleOf } from '../../lib/domain/dossier/step-kinds.ts';
import type { StepOutcome, World } from '../../lib/world/world.ts';
import { record } from '../record.ts';

export type OpenStep = {
  readonly dossierId: string;
  readonly step: StepKind;
  readonly after: number;
  readonly unit?: string;
  readonly token: string;
};

/**
 * A machine asks for a human step: the token is stored first, then the journal is read, then the step opened. A step
 * already closed answers its own token with the recorded outcome, so a machine started again finds its place.
 */
export const openStep = async ({ dossierId, step, after, unit, token }: OpenStep, world: World): Promise<void> => {
  const key = stepKey(step, after, unit ?? null);
  await world.waits.keep(dossierId, key, token);

  const { dossier } = await record(world, {
    dossier: dossierId,
    command: `open ${key}`,
    by: SYSTEM,
    blank: undefined,
    decide: (before) =>
      answerFor(before, key) !== null || isOpen(before, key)
        ? []
        : [{ type: 'StepOpened', step, after, unit: unit ?? null, role: roleOf(step) }],
  });
  const answer = answerFor(dossier, key);
  if (answer === null) return;
  await world.machines.succeed(token, answer);
  await world.waits.drop(dossierId, key, token);
};

const answerFor = (dossier: Dossier, key: string): StepOutcome | null => {
  if (dossier.stage === 'nothing') throw new Error('a machine runs for a dossier that was never submitted');
  const closed = dossier.steps[key]?.closed;
  if (closed) return { outcome: closed.outcome, entry: closed.entry };
  return isOver(dossier) ? { outcome: 'over', entry: dossier.last.entry } : null;
};

const isOpen = (dossier: Dossier, key: string): boolean =>
  dossier.stage !== 'nothing' && dossier.steps[key]?.opened !== undefined && dossier.steps[key].opened !== null;
