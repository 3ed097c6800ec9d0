import * as z from 'zod';
import { StageAnswer, SupplementBody } from '../../../lib/contract/dossiers.ts';
import { isSameDeclaration, keptAnswers } from '../../../lib/domain/catalogue/check-form.ts';
import { supplement } from '../../../lib/domain/dossier/filing/supplement.ts';
import { actorOf } from '../../deciding/actor.ts';
import { type FiledForm, findContent, prepareContent } from '../../deciding/contents.ts';
import { waitForNextStep } from '../../deciding/next-step.ts';
import { record } from '../../deciding/record.ts';
import { readForOwner } from '../../dossier/read-dossier.ts';
import { filingActOn } from '../../filing/acts.ts';
import { filedAnew } from '../../filing/applicant-said.ts';
import { mustBeMended } from '../../filing/complete-form.ts';
import { arrivedFiles, mustHaveArrived, papersOf } from '../../filing/papers.ts';
import { kept, proofOf } from '../../filing/step-up.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** The applicant answers a supplement request with the changed form and papers (TH-8.2, TTH-12.3). */
export const supplementDossier = operation({
  id: 'supplement-dossier',
  method: 'POST',
  path: '/api/dossiers/{id}/supplement',
  summary: 'Bổ sung hồ sơ',
  who: 'signed-in',
  params: z.object({ id: z.string() }),
  body: SupplementBody,
  answers: { 200: StageAnswer },
  run: async ({ params: { id }, body, who, command }, world) => {
    const { dossier: before, rules } = await readForOwner(world, id, who);
    const draft = await world.applications.find(id);
    if (draft === undefined) throw new Refused(404, 'dossier-unknown');
    mustBeMended(world, { dossier: before, rules }, draft.answers);

    const proof = await proofOf(world, who, filingActOn('supplement', before, rules, draft), body);
    const earlier = await findContent<FiledForm>(world, id, before.form);
    const declared = !isSameDeclaration(rules.procedure, earlier?.answers ?? {}, draft.answers);
    const answers = keptAnswers(rules.procedure, draft.answers);
    const form: FiledForm = {
      ...filedAnew(earlier ?? {}, rules.procedure, answers),
      answers,
      files: arrivedFiles(draft),
      handedIn: earlier?.handedIn ?? [],
      address: earlier?.address ?? null,
      note: body.note || null,
      ...kept(proof),
    };
    const content = prepareContent(world, id, form);
    const said = { form: content.sha256, papers: papersOf(draft), declared, proof: proof.names };
    const { dossier, entry } = await record(world, {
      journal: id,
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (now, moment) => {
        // Asked here: the answer to a command sent before stands, whatever has been begun since.
        mustHaveArrived(draft);
        return supplement(now, said, moment, rules);
      },
      prepare: async () => {
        await proof.mustHold();
        await proof.put();
        await content.put();
      },
    });
    // What was filed stands, whatever was typed in another window meanwhile.
    await world.applications.change(id, () => ({ ...draft, purpose: 'filed' }));
    const { stage } = await waitForNextStep(world, id, dossier);
    return { status: 200, body: { id, stage, entry: entry?.entry ?? 0 } };
  },
});
