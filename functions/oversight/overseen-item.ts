import type * as z from 'zod';
import type { OverseenItem } from '../../lib/contract/oversight.ts';
import { codeOf, type FiledDossier, isOver } from '../../lib/domain/dossier/dossier.ts';
import { dueState, shownDue, soonAfter } from '../../lib/domain/dossier/due-dates.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import { STAGE_WORDS } from '../../lib/domain/words/stages.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';
import { readDossier } from '../dossier/read-dossier.ts';

type Item = z.input<typeof OverseenItem>;

/** A dossier without its person, as a list shows it. */
export const overseenItem = (world: World, dossier: FiledDossier, rules: Rules): Item => {
  const due = shownDue(dossier, rules);
  return {
    id: dossier.id,
    code: codeOf(dossier),
    procedure: { code: dossier.procedure, name: rules.procedure.name },
    agency: agencyNamed(world, dossier.agency),
    stage: dossier.stage,
    word: STAGE_WORDS[dossier.stage].word,
    submittedAt: dossier.submitted.at,
    dueAt: due.at,
    provisional: due.provisional,
    state: isOver(dossier) ? null : dueState(due, world.clock.now(), soonAfter(due, rules)),
  };
};

/** The same from the journal behind a row: a list is a page long. */
export const itemOfRow = async (world: World, { id }: DossierRow): Promise<Item> => {
  const { dossier, rules } = await readDossier(world, id);
  return overseenItem(world, dossier, rules);
};

/** How the limit of a row stands, from what the row keeps of its journal; null where nothing runs, or it keeps nothing. */
export const stateOfRow = (world: World, row: DossierRow): Item['state'] => {
  if (row.timing === undefined || !RUNNING.includes(row.stage)) return null;
  const rules = rulesOf(world, { ...row.timing, procedure: row.procedure, agency: row.agency });
  const due = shownDue(row.timing, rules);
  return dueState(due, world.clock.now(), soonAfter(due, rules));
};

/** A limit of an agency runs at these stages; at the others the person has it, or the result is ready. */
const RUNNING: readonly string[] = ['submitted', 'resubmitted', 'in-process'];
