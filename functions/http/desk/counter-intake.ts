import { CounterIntake, CounterReceived } from '../../../lib/contract/desk.ts';
import { followingApplicant } from '../../../lib/domain/catalogue/applicant-answers.ts';
import { keptAnswers } from '../../../lib/domain/catalogue/check-form.ts';
import { mustBeAdmitted } from '../../../lib/domain/catalogue/who-may-file.ts';
import { codeOf, isAccepted } from '../../../lib/domain/dossier/dossier.ts';
import { dueOf } from '../../../lib/domain/dossier/due-dates.ts';
import { fileAtCounter } from '../../../lib/domain/dossier/filing/file-at-counter.ts';
import { routeFor } from '../../../lib/domain/dossier/steps/routes.ts';
import type { World } from '../../../lib/world/world.ts';
import { type FiledForm, prepareContent } from '../../deciding/contents.ts';
import { takeCode, takeReceipt } from '../../deciding/from-outside.ts';
import { waitForNextStep } from '../../deciding/next-step.ts';
import { record } from '../../deciding/record.ts';
import { getAgency, rulesFor } from '../../deciding/rules-of.ts';
import { slipsOf } from '../../dossier/dossier-parts.ts';
import { actorBeside, partiesNamedIn } from '../../dossier/parties.ts';
import { readDossier } from '../../dossier/read-dossier.ts';
import { filedAtCounter, numberedIn, paperOf, saidAtCounter } from '../../filing/applicant-said.ts';
import { mustBeComplete, mustBeCompleteBesides } from '../../filing/complete-form.ts';
import { endingOf, keptOf, originalsKept } from '../../filing/counter-ending.ts';
import { ownApplication } from '../../filing/own-application.ts';
import { arrivedFiles, markFiledIn, mustBeTheirs, mustGoInto, mustHaveArrived, papersOf } from '../../filing/papers.ts';
import { formerContact, knownAtCounter, mayKeepContact, ownerAtCounter, walkIn } from '../../filing/walk-in.ts';
import { APPLICANT } from '../../slips/may-have.ts';
import { operation } from '../../wire/operation.ts';

/** Counter, post or authorised intake (C8, ND61-17.1): filed and answered in one entry; the code, the slips and the appointment are told at once. */
export const counterIntake = operation({
  id: 'counter-intake',
  method: 'POST',
  path: '/api/desk/dossiers',
  summary: 'Tiếp nhận tại quầy',
  who: 'staff',
  opens: { nothing: 'files what the applicant brings; the act stands in the new dossier’s journal' },
  body: CounterIntake,
  answers: { 201: CounterReceived },
  run: async ({ body, who, command }, world) => {
    const oneStop = who.agency ?? '';
    const agency = body.agency ?? oneStop;
    const rules = rulesFor(world, body.procedure, agency);
    // Where a supplement is asked for, or the dossier refused, the form may be what is wrong.
    const said = saidAtCounter(body.applicant);
    const isWhole = body.applicant.identity !== undefined;
    const answers = followingApplicant(rules.procedure, body.answers, said, isWhole);
    if (body.outcome === 'received')
      (isWhole ? mustBeCompleteBesides : mustBeComplete)(world, rules.procedure, answers);
    // Who may not file it at all is refused in writing like anybody else (Mẫu 03).
    if (body.outcome !== 'refused') mustBeAdmitted(rules.procedure, paperOf(body.applicant));
    const scans = body.draft === undefined ? undefined : await ownApplication(world, body.draft, who);

    // The command names the dossier: the same key again finds the same journal.
    const id = scans?.id ?? (await world.claims.claim(`command ${command}`, world.chance.id()));
    if (scans !== undefined) {
      mustGoInto(scans, id);
      mustHaveArrived(scans);
    }
    const papers = scans === undefined ? [] : papersOf(scans);
    const { samePerson = false, keepContact = false } = body;
    const paper = numberedIn(body.applicant);
    const came = { applicant: filedAtCounter(body.applicant), paper, samePerson, keepContact };
    const expected = await ownerAtCounter(world, id, paper);
    mustBeTheirs(papers, expected);
    const known = await knownAtCounter(world, id, paper);
    const former = formerContact(known, came);
    const form: FiledForm = {
      applicant: { ...came.applicant, ...(former && { former }) },
      answers: keptAnswers(rules.procedure, answers),
      files: scans === undefined ? [] : arrivedFiles(scans),
      handedIn: keptOf(body),
      address: body.delivery.address ?? null,
      note: null,
    };
    const content = prepareContent(world, id, form);
    const { ending, text } = endingOf(world, id, body);
    const { procedure, channel, handedIn, payment } = body;
    const originals = originalsKept(body);
    const route = routeFor(rules.procedure, rules.profile, {
      channel,
      level: getAgency(world.province, oneStop).level,
      elsewhere: oneStop !== agency,
    });
    const filing = { procedure, agency, channel, handedIn, payment, originals, papers, oneStop, route, ending };
    const { dossier } = await record(world, {
      journal: id,
      command,
      by: actorBeside(who, partiesNamedIn(rules.procedure, answers, [paper?.number])),
      blank: { owner: expected, code: '', receipt: { receipt: '' } },
      decide: (before, moment, { owner, code, receipt }) => {
        const paid = body.paid === undefined ? {} : { paid: { amount: body.paid.amount, ...receipt } };
        return fileAtCounter(
          before,
          { ...filing, ...paid, owner, form: content.sha256, delivery: body.delivery.by },
          code,
          moment,
          rulesFor(world, procedure, agency, moment.at),
        );
      },
      prepare: async () => {
        const owner = await walkIn(world, id, came);
        await content.put();
        await text?.put();
        if (scans !== undefined) await markFiledIn(world, id, id);
        const receipt = await receiptFor(world, body.paid, id, oneStop);
        return { owner, code: await takeCode(world, id, oneStop), receipt };
      },
    });
    await waitForNextStep(world, id, dossier);
    const read = await readDossier(world, id);
    const code = codeOf(read.dossier);
    if (code === null) throw new Error('taken down at the counter, and yet without a code');
    const { stage } = read.dossier;
    const slips = slipsOf(world, read, APPLICANT).map(({ kind }) => kind);
    const due = isAccepted(read.dossier) ? dueOf(read.dossier, read.rules) : null;
    const { at: dueAt = null, provisional, why = [] } = due ?? {};
    const kept = keepContact ? { contactKept: mayKeepContact(known) } : {};
    return { status: 201, body: { id, code, slips, ...kept, stage, dueAt, provisional, why } };
  },
});

/** The receipt as the officer wrote it, or with a number of ours. */
const receiptFor = async (
  world: World,
  paid: { readonly receipt?: string | undefined } | undefined,
  dossier: string,
  oneStop: string,
): Promise<{ readonly receipt: string; readonly series?: string }> => {
  if (paid === undefined || paid.receipt) return { receipt: paid?.receipt ?? '' };
  const { number: receipt, series } = await takeReceipt(world, dossier, oneStop);
  return { receipt, series };
};
