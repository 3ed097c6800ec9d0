import { actorOf } from '../../functions/deciding/actor.ts';
import { prepareContent } from '../../functions/deciding/contents.ts';
import { NOTHING_TAKEN } from '../../functions/deciding/from-outside.ts';
import { record } from '../../functions/deciding/record.ts';
import { rulesFor, rulesOf } from '../../functions/deciding/rules-of.ts';
import { translate } from '../../functions/decisions/translate.ts';
import { papersOf } from '../../functions/filing/papers.ts';
import { openStep } from '../../functions/steps/open-step.ts';
import { DecisionBody } from '../../lib/contract/decisions.ts';
import { decide } from '../../lib/domain/dossier/decisions/decide.ts';
import type { Dossier, FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import { documentOfDraft } from '../../lib/domain/dossier/drafts/draft.ts';
import { shownDue } from '../../lib/domain/dossier/due-dates.ts';
import { submit } from '../../lib/domain/dossier/filing/submit.ts';
import { nextCheckpoint } from '../../lib/domain/dossier/limits.ts';
import { stepKey } from '../../lib/domain/journal/step.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { type Cast, readyDraft } from './cast.ts';
import { TURNS } from './route.ts';

/** When a dossier is due and looked at next: derived after every command, written nowhere. */
const dueDates = (dossier: FiledDossier, rules: Rules): Instant =>
  nextCheckpoint(dossier, rules) ?? shownDue(dossier, rules).at;

/**
 * The commands of one dossier without operations around them: body checked, decided, chained, appended, due dates derived.
 * Goes so many turns along the route and answers how many commands that were, openings included.
 */
export const runCommands = async (world: World, cast: Cast, id: string, turns = TURNS.length): Promise<number> => {
  let dossier = filed(await file(world, cast, id));
  const rules = rulesOf(world, dossier);
  dueDates(dossier, rules);
  let commands = 1;
  for (const [nth, turn] of TURNS.entries()) {
    await openStep({ dossierId: id, step: turn.step, after: dossier.last.entry, token: 'nobody' }, world);
    commands += 1;
    if (nth >= turns) break;

    const about = 'draft' in dossier && dossier.draft !== null ? documentOfDraft(dossier.draft) : null;
    const saw = { seen: stepKey(turn.step, dossier.last.entry), about };
    const body = DecisionBody.parse(turn.body(saw, cast));
    const who = turn.who(cast);
    const said = await translate({ world, dossier, body, who });
    const recorded = await record(world, {
      journal: id,
      command: `${id} ${turn.step}`,
      by: actorOf(who),
      blank: NOTHING_TAKEN,
      decide: (before, moment, taken) => decide(before, said.command(taken), moment, rules),
      prepare: (before) => said.prepare(filed(before)),
    });
    dossier = filed(recorded.dossier);
    dueDates(dossier, rules);
    commands += 1;
  }
  return commands;
};

const file = async (world: World, cast: Cast, id: string): Promise<Dossier> => {
  const draft = readyDraft(world, id, cast);
  const content = prepareContent(world, id, {
    answers: draft.answers,
    files: [],
    handedIn: [],
    address: null,
    note: null,
  });
  const { dossier } = await record(world, {
    journal: id,
    command: `${id} submit`,
    by: actorOf(cast.applicant),
    blank: undefined,
    decide: (before, moment) =>
      submit(
        before,
        {
          procedure: cast.procedure.code,
          agency: cast.agency,
          channel: 'online',
          form: content.sha256,
          papers: papersOf(draft),
          handedIn: [],
          delivery: 'online',
          payment: 'counter',
          owner: cast.applicant.id,
          route: { name: cast.procedure.route, version: 1 },
        },
        moment,
        rulesFor(world, cast.procedure.code, cast.agency),
      ),
    prepare: () => content.put(),
  });
  return dossier;
};

const filed = (dossier: Dossier): FiledDossier => {
  if (dossier.stage === 'nothing') throw new Error('filed, and yet nothing');
  return dossier;
};
