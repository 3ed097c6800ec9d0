import { checkForm, isSameDeclaration } from '../../lib/domain/catalogue/check-form.ts';
import {
  type AcceptedDossier,
  codeOf,
  type FiledDossier,
  isAccepted,
  isSupplementAsked,
} from '../../lib/domain/dossier/dossier.ts';
import { dueOf, firstDueOf, receiveByOf, shownDue } from '../../lib/domain/dossier/due-dates.ts';
import { mayChange } from '../../lib/domain/dossier/filing/change.ts';
import { mayWithdraw } from '../../lib/domain/dossier/filing/withdraw.ts';
import { feeOwed } from '../../lib/domain/dossier/money/fees.ts';
import { stillAsItWas } from '../../lib/domain/dossier/papers/asked-for.ts';
import { findProcedure } from '../../lib/domain/editions.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import { lookUpState } from '../../lib/domain/views/look-up-state.ts';
import { overdueOf } from '../../lib/domain/views/overdue.ts';
import { timelineOf } from '../../lib/domain/views/timeline.ts';
import { apologyOwed, whereToComplain } from '../../lib/domain/words/events/how-to.ts';
import { STAGE_WORDS } from '../../lib/domain/words/stages.ts';
import type { Application, World } from '../../lib/world/world.ts';
import { getAgency, rulesFor } from '../deciding/rules-of.ts';
import { today } from '../deciding/today.ts';
import { hashOfFiling } from '../filing/hash-of-filing.ts';
import { howFar } from '../filing/how-far.ts';
import { papersOf } from '../filing/papers.ts';
import { feesOf, NO_FEES } from '../payments/fees-view.ts';
import { payingAtHome } from '../payments/offered.ts';
import { APPLICANT } from '../slips/may-have.ts';
import { changeOf, correctionsOf, originalsOf } from './counter-notes.ts';
import { agencyNamed, filesOf, formOf, requestOf, resultOf, slipsOf, textOf, toldIn } from './dossier-parts.ts';
import type { ReadDossier } from './read-dossier.ts';
import { resultsOf, sharesOf } from './shares.ts';
import { opinionsOf, visitOf } from './work-on-dossier.ts';

const named = (world: World, procedure: string, agency: string) => ({
  procedure: { code: procedure, name: findProcedure(world.province, procedure)?.name ?? procedure },
  agency: { code: agency, name: getAgency(world.province, agency).name },
});

/** A draft in the list. */
export const applicationItem = (world: World, draft: Application) => ({
  id: draft.id,
  code: null,
  ...named(world, draft.procedure, draft.agency),
  stage: 'draft',
  ...STAGE_WORDS.draft,
  state: null,
  submittedAt: null,
  acceptedAt: null,
  dueAt: null,
  changedAt: draft.changedAt,
  draft: howFar(rulesFor(world, draft.procedure, draft.agency).procedure, draft),
});

/** A filed dossier in the list. */
export const myItem = (world: World, { dossier, rules }: ReadDossier) => {
  const due = isAccepted(dossier) && clockRuns(dossier) ? dueOf(dossier, rules) : null;
  return {
    id: dossier.id,
    code: codeOf(dossier),
    filingCode: dossier.filingCode ?? null,
    ...named(world, dossier.procedure, dossier.agency),
    stage: dossier.stage,
    ...STAGE_WORDS[dossier.stage],
    state: lookUpState(dossier, rules.profile),
    submittedAt: dossier.submitted.at,
    acceptedAt: isAccepted(dossier) ? dossier.accepted.at : null,
    dueAt: due?.at ?? null,
    firstDueAt: isAccepted(dossier) && clockRuns(dossier) ? movedFrom(dossier, rules) : null,
    provisional: due?.provisional ?? false,
    changedAt: dossier.last.at,
    owed: feeOwed(dossier, rules),
  };
};

/** The files of what is being prepared, as its owner sees them. */
const filesInHand = ({ files }: Application) =>
  files.map(({ filed: _, ...file }) => ({ ...file, reason: file.reason ?? null }));

/** A draft's own page: what is still missing. */
export const myApplication = (world: World, draft: Application) => {
  const { procedure } = rulesFor(world, draft.procedure, draft.agency);
  return {
    ...applicationItem(world, draft),
    ...checkForm(procedure, draft.answers, today(world)),
    department: null,
    officer: null,
    receiveBy: null,
    why: [],
    provisional: false,
    delivery: null,
    answers: draft.answers,
    ...(draft.typed === undefined ? {} : { typed: draft.typed }),
    toFile: hashOfFiling(draft),
    files: filesInHand(draft),
    timeline: [],
    request: null,
    refusal: null,
    slips: [],
    result: null,
    oneStop: agencyNamed(world, draft.agency),
    shares: [],
    opinions: [],
    visit: null,
    fees: NO_FEES,
    originals: [],
    corrections: [],
    change: null,
    results: [],
    mayWithdraw: false,
    mayChange: false,
    changing: false,
  };
};

/** The applicant's page of a filed dossier. While a supplement or a change is being prepared, form and papers are those not yet sent. */
export const myDossier = async (world: World, read: ReadDossier, draft: Application | undefined) => {
  const { dossier, rules, entries } = read;
  const form = await formOf(world, dossier);
  const changing = draft?.purpose === 'change' && mayChange(dossier);
  const preparing = changing || (draft?.purpose === 'supplement' && isSupplementAsked(dossier)) ? draft : undefined;
  const answers = preparing?.answers ?? form.answers;
  const limit = shownDue(dossier, rules);
  const officer =
    isAccepted(dossier) && dossier.officer !== null ? await world.accounts.find(dossier.officer) : undefined;
  const runs = clockRuns(dossier);
  const shares = await sharesOf(world, read);
  return {
    ...myItem(world, read),
    ...checkForm(rules.procedure, answers, today(world)),
    department: officer?.unit ? unitName(world, dossier.agency, officer.unit) : null,
    officer: officer?.name ?? null,
    receiveBy: dossier.stage === 'submitted' || dossier.stage === 'resubmitted' ? receiveByOf(dossier, rules).at : null,
    why: runs ? limit.why : [],
    provisional: runs && limit.provisional,
    delivery: { by: dossier.delivery, address: form.address },
    answers,
    files: preparing ? filesInHand(preparing) : filesOf(dossier, form),
    timeline: await toldIn(
      world,
      dossier.id,
      timelineOf(entries).filter(({ internal }) => !internal),
    ),
    request: await requestToMe(world, read, preparing, form.answers),
    refusal:
      dossier.stage === 'refused'
        ? {
            reasons: await textOf(world, dossier.id, dossier.refused.text),
            rightAgency: dossier.refused.rightAgency && agencyNamed(world, dossier.refused.rightAgency).name,
          }
        : null,
    slips: slipsOf(world, read, APPLICANT),
    result: await resultOf(world, read),
    oneStop: agencyNamed(world, dossier.oneStop),
    shares,
    opinions: await opinionsOf(world, read),
    visit: (await visitOf(world, read)).notice,
    fees: feesOf(world, read, payingAtHome),
    originals: originalsOf(read),
    corrections: await correctionsOf(world, read),
    change: await changeOf(world, read),
    overdue: overdueWords(world, read),
    results: await resultsOf(world, read, shares),
    mayWithdraw: mayWithdraw(dossier),
    mayChange: mayChange(dossier),
    changing,
  };
};

/** The open request, each item with whether what lies in the draft changes it (reading 28). */
const requestToMe = async (
  world: World,
  read: ReadDossier,
  preparing: Application | undefined,
  filed: Application['answers'],
) => {
  const { dossier, rules } = read;
  const request = await requestOf(world, read);
  if (request === null || !isSupplementAsked(dossier)) return request;

  const declared = preparing !== undefined && !isSameDeclaration(rules.procedure, filed, preparing.answers);
  const papers = preparing === undefined ? dossier.papers : papersOf(preparing);
  const asItWas = stillAsItWas(dossier, { papers, handedIn: [], declared }, rules);
  const items = request.items.map((item) => ({ ...item, changed: !asItWas.includes(item.component) }));
  return { ...request, items };
};

/** The appointment as it was before it was moved (19.9): it stays readable beside the new one. */
const movedFrom = (dossier: AcceptedDossier, rules: Rules): string | null => {
  const first = firstDueOf(dossier, rules).at;
  return first === dueOf(dossier, rules).at ? null : first;
};

/** Being late, said to whose dossier it is, with what the agency owes and where to turn (ND61-19.9, 8.1đ). */
const overdueWords = (world: World, { dossier, rules }: ReadDossier) => {
  const overdue = overdueOf(dossier, rules);
  if (overdue === null) return null;
  const agency = getAgency(world.province, dossier.agency).name;
  return { ...overdue, owed: apologyOwed(agency), where: whereToComplain(rules) };
};

const clockRuns = ({ stage }: FiledDossier): boolean =>
  stage !== 'refused' &&
  stage !== 'withdrawn' &&
  stage !== 'supplement-requested' &&
  stage !== 'returned-for-supplement';

const unitName = (world: World, agency: string, unit: string): string | null =>
  getAgency(world.province, agency).units.find(({ code }) => code === unit)?.name ?? null;
