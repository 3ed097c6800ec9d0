import { CounterIntake, CounterReceived } from '../../lib/contract/desk.ts';
import { codeOf, isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { fileAtCounter } from '../../lib/domain/dossier/file-at-counter.ts';
import { dueOf } from '../../lib/domain/dossier/limits.ts';
import { routeFor } from '../../lib/domain/dossier/routes.ts';
import { actorOf } from '../actor.ts';
import { mustBeComplete } from '../complete-form.ts';
import { type FiledForm, prepareContent } from '../contents.ts';
import { takeCode } from '../given.ts';
import { waitForNextStep } from '../next-step.ts';
import { operation, Refused } from '../operation.ts';
import { arrivedFiles, papersOf } from '../papers.ts';
import { record } from '../record.ts';
import { getAgency, rulesFor } from '../rules-of.ts';
import { walkIn } from '../walk-in.ts';

/** Counter, post or authorised intake (C8, ND61-17.1): files and receives in one entry; the code and the appointment are answered at once. */
export const counterIntake = operation({
  id: 'counter-intake',
  method: 'POST',
  path: '/api/desk/dossiers',
  summary: 'Tiếp nhận tại quầy',
  who: 'staff',
  body: CounterIntake,
  answers: { 201: CounterReceived },
  run: async ({ body, who, command }, world) => {
    const oneStop = who.agency ?? '';
    const agency = body.agency ?? oneStop;
    const rules = rulesFor(world, body.procedure, agency);
    mustBeComplete(rules.procedure, body.answers);
    const scans = body.draft === undefined ? undefined : await world.drafts.find(body.draft);
    if (body.draft !== undefined && scans?.owner !== who.id) throw new Refused(404, 'dossier-unknown');

    // The command names the dossier: the same key again finds the same journal.
    const id = scans?.id ?? (await world.claims.claim(`command ${command}`, world.chance.id()));
    const owner = await walkIn(world, id, body.applicant);
    const form: FiledForm = {
      answers: body.answers,
      files: scans === undefined ? [] : arrivedFiles(scans),
      handedIn: body.handedIn,
      address: body.delivery.address ?? null,
      note: null,
    };
    const content = prepareContent(world, id, form);
    const { procedure, channel, handedIn, payment } = body;
    const { dossier } = await record(world, {
      dossier: id,
      command,
      by: actorOf(who),
      blank: '',
      decide: (before, moment, code) =>
        fileAtCounter(
          before,
          {
            procedure,
            agency,
            channel,
            handedIn,
            payment,
            owner,
            form: content.sha256,
            papers: scans === undefined ? [] : papersOf(scans),
            delivery: body.delivery.by,
            oneStop,
            route: routeFor(rules.procedure, rules.profile, {
              channel,
              level: getAgency(world.province, oneStop).level,
              elsewhere: oneStop !== agency,
            }),
          },
          code,
          moment,
          rulesFor(world, procedure, agency, moment.at),
        ),
      prepare: async () => {
        await content.put();
        return takeCode(world, id, oneStop);
      },
    });
    if (scans !== undefined) await world.drafts.change(id, (now) => ({ ...now, purpose: 'filed' }));
    const now = await waitForNextStep(world, id, dossier);
    if (!isAccepted(now)) throw new Error('received at the counter, and yet not accepted');
    const { at: dueAt, why } = dueOf(now, rules);
    return { status: 201, body: { id, code: codeOf(now), stage: now.stage, dueAt, why } };
  },
});
