import * as z from 'zod';
import { DecisionBody } from '../../../lib/contract/decisions.ts';
import { Decided } from '../../../lib/contract/desk.ts';
import { decide, decisionNamed } from '../../../lib/domain/dossier/decisions/decide.ts';
import { codeOf, type Dossier, type FiledDossier } from '../../../lib/domain/dossier/dossier.ts';
import { absentFor } from '../../accounts/standing-in.ts';
import { NOTHING_TAKEN } from '../../deciding/from-outside.ts';
import { waitForNextStep } from '../../deciding/next-step.ts';
import { record } from '../../deciding/record.ts';
import { rulesOf, rulesToDecide } from '../../deciding/rules-of.ts';
import { translate } from '../../decisions/translate.ts';
import { actingAs, movesAs } from '../../dossier/moves-for.ts';
import { actorsOn } from '../../dossier/parties.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { operation } from '../../wire/operation.ts';

/** One decision of an officer on what was seen: one journal entry, and what may be decided next. */
export const decideDossier = operation({
  id: 'decide-dossier',
  method: 'POST',
  path: '/api/desk/dossiers/{id}/decisions',
  summary: 'Quyết định trên hồ sơ',
  who: 'staff',
  opens: { nothing: 'decides on what was opened before; the act stands in the dossier’s journal with who did it' },
  params: z.object({ id: z.string() }),
  body: DecisionBody,
  answers: { 200: Decided },
  run: async ({ params: { id: asked }, body, who, command }, world) => {
    const { dossier: seen, entries, rules: then } = await readForStaff(world, asked, who);
    const { id } = seen;
    const read = { dossier: seen, rules: then };
    const actors = await actorsOn(world, read, who, await absentFor(world, who));
    const by = actingAs(world, read, actors, body);
    const said = await translate({ world, dossier: seen, body, who });
    const { accepts = false } = decisionNamed(body.decision);
    const { dossier, entry } = await record(world, {
      journal: id,
      command,
      by,
      blank: NOTHING_TAKEN,
      entries,
      decide: (before, moment, taken) =>
        decide(before, said.command(taken), moment, rulesToDecide(world, filed(before), accepts, moment.at)),
      prepare: (before) => said.prepare(filed(before)),
    });
    const now = await waitForNextStep(world, id, dossier);
    const rules = rulesOf(world, filed(now));
    const moves = await movesAs(world, { dossier: filed(now), rules }, actors);
    return { status: 200, body: { entry: entry?.entry ?? 0, stage: now.stage, moves, code: codeOf(now) } };
  },
});

const filed = (dossier: Dossier): FiledDossier => {
  if (dossier.stage === 'nothing') throw new Error('a decision on a dossier that was never filed');
  return dossier;
};
