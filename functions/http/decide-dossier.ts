import * as z from 'zod';
import { Decided, DecisionBody } from '../../lib/contract/desk.ts';
import { decide } from '../../lib/domain/dossier/decide.ts';
import { codeOf } from '../../lib/domain/dossier/dossier.ts';
import { NotAllowed } from '../../lib/domain/dossier/moment.ts';
import type { Account, World } from '../../lib/world/world.ts';
import { actorOf } from '../actor.ts';
import { movesFor } from '../desk-dossier.ts';
import { takeGiven } from '../given.ts';
import { waitForNextStep } from '../next-step.ts';
import { operation } from '../operation.ts';
import { readForStaff } from '../read-dossier.ts';
import { record } from '../record.ts';
import { NOTHING_GIVEN, translate } from '../staff-command.ts';

/** One decision of an officer on what was seen: one journal entry, and what may be decided next. */
export const decideDossier = operation({
  id: 'decide-dossier',
  method: 'POST',
  path: '/api/desk/dossiers/{id}/decisions',
  summary: 'Quyết định trên hồ sơ',
  who: 'staff',
  params: z.object({ id: z.string() }),
  body: DecisionBody,
  answers: { 200: Decided },
  run: async ({ params: { id }, body, who, command }, world) => {
    const { rules, dossier: seen } = await readForStaff(world, id, who);
    if (body.decision === 'assign') await mustBeOfficer(world, body.officer, who);

    const said = await translate(world, seen, body);
    const { dossier, entry } = await record(world, {
      dossier: id,
      command,
      by: actorOf(who),
      blank: NOTHING_GIVEN,
      decide: (before, moment, given) => decide(before, said.command(given), moment, rules),
      prepare: async (before) => {
        for (const content of said.contents) await content.put();
        return takeGiven(world, body.decision, before, who.id);
      },
    });
    const now = await waitForNextStep(world, id, dossier);
    const moves = now.stage === 'nothing' ? [] : movesFor(world, { dossier: now, rules }, who);
    return { status: 200, body: { entry: entry?.entry ?? 0, stage: now.stage, moves, code: codeOf(now) } };
  },
});

const mustBeOfficer = async (world: World, officer: string, who: Account): Promise<void> => {
  const account = await world.accounts.find(officer);
  if (account?.agency !== who.agency || !account.roles.includes('officer')) throw new NotAllowed('officer-unknown');
};
