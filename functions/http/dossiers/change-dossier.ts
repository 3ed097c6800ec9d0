import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { ChangeBody, StageAnswer } from '../../../lib/contract/dossiers.ts';
import { isSameDeclaration, keptAnswers } from '../../../lib/domain/catalogue/check-form.ts';
import { change } from '../../../lib/domain/dossier/filing/change.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import type { Application } from '../../../lib/world/world.ts';
import { actorOf } from '../../deciding/actor.ts';
import { type FiledForm, prepareContent } from '../../deciding/contents.ts';
import { waitForNextStep } from '../../deciding/next-step.ts';
import { record } from '../../deciding/record.ts';
import { formOf } from '../../dossier/dossier-parts.ts';
import { type ReadDossier, readForOwner } from '../../dossier/read-dossier.ts';
import { filingActOn } from '../../filing/acts.ts';
import { filedAnew } from '../../filing/applicant-said.ts';
import { mustBeMended } from '../../filing/complete-form.ts';
import { ownApplication } from '../../filing/own-application.ts';
import { arrivedFiles, mustHaveArrived, papersOf } from '../../filing/papers.ts';
import { kept, proofOf } from '../../filing/step-up.ts';
import { operation } from '../../wire/operation.ts';

/** Thay đổi hồ sơ đã nộp (C10, TH-8.2a, BH-11.3a): the applicant's own will, with the reason; no limit moves (reading 21). */
export const changeDossier = operation({
  id: 'change-dossier',
  method: 'POST',
  path: '/api/dossiers/{id}/change',
  summary: 'Thay đổi hồ sơ đã nộp',
  who: 'signed-in',
  params: z.object({ id: text(100) }),
  body: ChangeBody,
  answers: { 200: StageAnswer },
  run: async ({ params: { id }, body, who, command }, world) => {
    const read = await readForOwner(world, id, who);
    const { rules } = read;
    const draft = await ownApplication(world, id, who);
    const earlier = await formOf(world, read.dossier);
    if (!read.entries.some((entry) => entry.command === command)) mustSayMore(read, draft, earlier);
    mustBeMended(world, read, draft.answers);

    const proof = await proofOf(world, who, filingActOn('change', read.dossier, rules, draft), body);
    const { handedIn, address } = earlier;
    const answers = keptAnswers(rules.procedure, draft.answers);
    const form: FiledForm = {
      ...filedAnew(earlier, rules.procedure, answers),
      answers,
      files: arrivedFiles(draft),
      handedIn,
      address,
      note: null,
      ...kept(proof),
    };
    const content = prepareContent(world, id, form);
    const reason = prepareContent(world, id, { text: body.reason });
    const said = { form: content.sha256, papers: papersOf(draft), text: reason.sha256, proof: proof.names };
    const { dossier, entry } = await record(world, {
      journal: id,
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (now, moment) => change(now, said, moment, rules),
      prepare: async () => {
        await proof.mustHold();
        await proof.put();
        await content.put();
        await reason.put();
      },
    });
    // A supplement asked for meanwhile has its own draft, with the same in it.
    await world.applications.change(id, (now) => (now.purpose === 'change' ? { ...draft, purpose: 'filed' } : now));
    const { stage } = await waitForNextStep(world, id, dossier);
    return { status: 200, body: { id, stage, entry: entry?.entry ?? 0 } };
  },
});

/** A change is one that was begun, whose files have all arrived, and that says something else than what was filed. */
const mustSayMore = ({ dossier, rules }: ReadDossier, draft: Application, earlier: FiledForm): void => {
  if (draft.purpose !== 'change') throw new NotAllowed('change-not-begun');
  mustHaveArrived(draft);
  if (
    isSameDeclaration(rules.procedure, earlier.answers, draft.answers) &&
    fileIds(papersOf(draft)) === fileIds(dossier.papers)
  )
    throw new NotAllowed('nothing-changed');
};

const fileIds = (papers: readonly { readonly fileId: string }[]): string =>
  papers
    .map(({ fileId }) => fileId)
    .sort()
    .join();
