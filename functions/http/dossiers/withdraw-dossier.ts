import * as z from 'zod';
import { StageAnswer, Withdrawal } from '../../../lib/contract/dossiers.ts';
import { withdraw } from '../../../lib/domain/dossier/filing/withdraw.ts';
import { actorOf } from '../../deciding/actor.ts';
import { prepareContent } from '../../deciding/contents.ts';
import { record } from '../../deciding/record.ts';
import { readForOwner } from '../../dossier/read-dossier.ts';
import { filingActOn } from '../../filing/acts.ts';
import { proofOf } from '../../filing/step-up.ts';
import { operation } from '../../wire/operation.ts';

/** The applicant takes the dossier back before its result is ready. */
export const withdrawDossier = operation({
  id: 'withdraw-dossier',
  method: 'POST',
  path: '/api/dossiers/{id}/withdrawal',
  summary: 'Rút hồ sơ',
  who: 'signed-in',
  params: z.object({ id: z.string() }),
  body: Withdrawal,
  answers: { 200: StageAnswer },
  run: async ({ params: { id }, body, who, command }, world) => {
    const { dossier: before, rules } = await readForOwner(world, id, who);
    const proof = await proofOf(world, who, filingActOn('withdrawal', before, rules, null), body);
    const validity = proof.validity && prepareContent(world, id, proof.validity);
    const names = [...(validity ? [validity.sha256] : []), ...proof.names];
    const reason = body.reason ? prepareContent(world, id, { text: body.reason }) : null;
    const { dossier, entry } = await record(world, {
      journal: id,
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (now, moment) => withdraw(now, { text: reason?.sha256 ?? null, proof: names }, moment),
      prepare: async () => {
        await proof.mustHold();
        await proof.put();
        await validity?.put();
        await reason?.put();
      },
    });
    return { status: 200, body: { id, stage: dossier.stage, entry: entry?.entry ?? 0 } };
  },
});
