import type { Dossier } from '../../lib/domain/dossier/dossier.ts';
import { shownDue } from '../../lib/domain/dossier/due-dates.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { findLimitOfStep, mayHaveLimit } from '../../lib/domain/dossier/steps/limit-of-step.ts';
import { ownStepByKey } from '../../lib/domain/dossier/steps/own-step-of.ts';
import type { StepKey } from '../../lib/domain/journal/step.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import type { Instant, Limit } from '../../lib/domain/time/instant.ts';
import { workOfStep } from '../../lib/domain/words/steps.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { kindName } from '../deciding/kind-name.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { lateness, type MorningWork, queuesByStep } from './morning-lines.ts';
import { workOfAccount, workOfFeedback } from './work-beside-dossiers.ts';

/** A limit runs at these stages; at the others the person has it, or the result is ready. */
const RUNNING: readonly string[] = ['submitted', 'resubmitted', 'in-process'];

/** The lines of one row, by step. `since`: the morning before. */
export const workOfRow = async (world: World, row: DossierRow, since: Instant): Promise<readonly MorningWork[]> => {
  switch (kindName(row.id)) {
    case 'dossier':
      return workOfDossier(world, row, since);
    case 'account':
      return workOfAccount(world, row, since);
    case 'feedback':
      return workOfFeedback(world, row, since);
    default:
      return [];
  }
};

const workOfDossier = async (world: World, row: DossierRow, since: Instant): Promise<readonly MorningWork[]> => {
  if (row.timing === undefined) return [];
  const rules = rulesOf(world, { ...row.timing, procedure: row.procedure, agency: row.agency });
  const whole = shownDue(row.timing, rules);
  const changed = row.changedAt >= since;
  const needsJournal = changed || row.queues.some(({ step }) => mayHaveLimit(step, rules));
  const dossier = needsJournal ? fold(await world.journal.read(row.id)) : null;

  const { id, code, agency } = row;
  const { name } = rules.procedure;
  const steps = queuesByStep(row).filter(([step]) => !step.startsWith('supplement'));
  return steps.flatMap(([step, queues]) => {
    const due = dossier === null ? whole : dueOfStep(dossier, step, whole, rules);
    const late = RUNNING.includes(row.stage) ? lateness(due, world.clock.now()) : null;
    const group = late ?? (dossier !== null && openedAt(dossier, step) >= since ? 'came' : null);
    if (group === null) return [];
    const what = code === null ? name : `${code}, ${name}`;
    return [
      {
        queues,
        agency,
        line: {
          group,
          id,
          what,
          work: workOfStep(step, ownStepByKey(rules, step)?.name ?? null),
          dueAt: due.at,
          page: `ho-so/${id}`,
        },
      },
    ];
  });
};

/** The limit of a share or of an agency asked is their own; a step's share of the time ends with the dossier's at the latest. */
const dueOfStep = (dossier: Dossier, key: StepKey, whole: Limit, rules: Rules): Limit => {
  const own = findLimitOfStep(dossier, key, rules);
  if (own === null) return whole;
  return own.limit === 'step' && whole.at < own.due.at ? whole : own.due;
};

const openedAt = (dossier: Dossier, key: StepKey): Instant =>
  dossier.stage === 'nothing' ? '' : (dossier.steps[key]?.opened?.at ?? '');
