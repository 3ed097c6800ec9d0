import * as z from 'zod';
import { Submission, Submitted } from '../../../lib/contract/dossiers.ts';
import { keptAnswers } from '../../../lib/domain/catalogue/check-form.ts';
import { mustBeAdmitted } from '../../../lib/domain/catalogue/who-may-file.ts';
import { filingCode } from '../../../lib/domain/dossier/code.ts';
import { receiveByOf } from '../../../lib/domain/dossier/due-dates.ts';
import { submit } from '../../../lib/domain/dossier/filing/submit.ts';
import { routeFor } from '../../../lib/domain/dossier/steps/routes.ts';
import { actorOf } from '../../deciding/actor.ts';
import { type FiledForm, prepareContent } from '../../deciding/contents.ts';
import { waitForNextStep } from '../../deciding/next-step.ts';
import { record } from '../../deciding/record.ts';
import { getAgency, rulesFor } from '../../deciding/rules-of.ts';
import { actOfFiling } from '../../filing/acts.ts';
import { filedOnlineBy, paperOfAccount } from '../../filing/applicant-said.ts';
import { mustBeComplete } from '../../filing/complete-form.ts';
import { hashOfFiling } from '../../filing/hash-of-filing.ts';
import { arrivedFiles, mustHaveArrived, papersOf } from '../../filing/papers.ts';
import { kept, proofOf } from '../../filing/step-up.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Files a draft: the journal begins here (TH-9.1). */
export const submitDossier = operation({
  id: 'submit-dossier',
  method: 'POST',
  path: '/api/dossiers/{id}/submission',
  summary: 'Nộp hồ sơ',
  who: 'signed-in',
  params: z.object({ id: z.string() }),
  body: Submission,
  answers: { 202: Submitted },
  run: async ({ params: { id }, body, who, command }, world) => {
    const draft = await world.applications.find(id);
    if (draft === undefined || draft.owner !== who.id) throw new Refused(404, 'dossier-unknown');
    const rules = rulesFor(world, draft.procedure, draft.agency);
    if (who.kind === 'citizen') mustBeAdmitted(rules.procedure, paperOfAccount(who));
    mustBeComplete(world, rules.procedure, draft.answers);
    mustHaveArrived(draft);
    if (body.shown !== undefined && body.shown !== hashOfFiling(draft)) throw new Refused(409, 'changed-since-shown');

    const { delivery, payment } = body;
    const proof = await proofOf(world, who, actOfFiling(world, draft), body);
    const answers = keptAnswers(rules.procedure, draft.answers);
    const form: FiledForm = {
      ...filedOnlineBy(who, rules.procedure, answers),
      answers,
      files: arrivedFiles(draft),
      handedIn: [],
      address: delivery.address ?? null,
      note: null,
      ...kept(proof),
    };
    const content = prepareContent(world, id, form);
    const named = filingCode(id);
    const { dossier } = await record(world, {
      journal: id,
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (before, moment) =>
        submit(
          before,
          {
            procedure: draft.procedure,
            agency: draft.agency,
            channel: 'online',
            form: content.sha256,
            papers: papersOf(draft),
            handedIn: [],
            delivery: delivery.by,
            payment,
            owner: who.id,
            proof: proof.names,
            ...(named === null ? {} : { filingCode: named }),
            route: routeFor(rules.procedure, rules.profile, {
              channel: 'online',
              level: getAgency(world.province, draft.agency).level,
              elsewhere: false,
            }),
          },
          moment,
          rulesFor(world, draft.procedure, draft.agency, moment.at),
        ),
      prepare: async () => {
        await proof.mustHold();
        await proof.put();
        await content.put();
        if (named !== null) await world.claims.claim(`code ${named}`, id);
      },
    });
    // What was filed stands, whatever was typed in another window meanwhile.
    await world.applications.change(id, () => ({ ...draft, purpose: 'filed' }));
    if (dossier.stage === 'nothing') throw new Error('submitted, and yet nothing');
    await waitForNextStep(world, id, dossier);
    const { at: receiveBy, provisional, why } = receiveByOf(dossier, rules);
    return {
      status: 202,
      body: {
        id,
        filingCode: dossier.filingCode ?? null,
        stage: dossier.stage,
        submittedAt: dossier.submitted.at,
        receiveBy,
        provisional,
        why,
        files: arrivedFiles(draft),
      },
    };
  },
});
