import type { DossierEvent, StepKind } from '../../lib/domain/dossier/events.ts';
import type { Role } from '../../lib/domain/journal/moment.ts';
import { type Answer, type Case, type Deed, REASON, type Setting } from './case.ts';

/**
 * The law as one small machine, written from the articles and apart from the core, of which it knows only the names of
 * commands, stages and events: who may do what when, on the standard route and at once (ND61-17 to 20, TH-8, 9, TTH-PL).
 */
export const answer = (it: Case, deed: Deed, law: Setting): Answer => {
  const { what, by, seen } = deed;
  if (what === 'submit' || what === 'file-at-counter') return file(it, deed, law);
  if (it.stage === 'nothing') return NOT_SO;
  if (what === 'supplement' || what === 'withdraw' || what === 'change') return ofTheApplicant(it, deed, law);
  if (by.agency !== it.agency) return NOT_YOURS;

  // These need no step and name none (ND61-19.1, 19.9; TH-12.2).
  if (NOTED[what] !== undefined) {
    if (!holds(deed, NOTED[what])) return NOT_YOURS;
    return seen === null ? noted(it, deed, law) : NOT_SO;
  }
  if (what === 'take-supplement') {
    if (!holds(deed, ONE_STOP)) return NOT_YOURS;
    const changes = it.askedFor.some((one) => deed.papers.includes(one) || isPutRight(it, one, deed, law));
    return isAsked(it) && seen === it.step?.key && changes ? supplemented(it, it.papers, deed.form) : NOT_SO;
  }
  const { step } = it;
  if (what === 'assign' && seen === null) {
    if (!holds(deed, ['department-head'])) return NOT_YOURS;
    return step?.kind === 'appraise' && step.open ? yes(it, { officer: deed.officer }, ['OfficerAssigned']) : NOT_SO;
  }
  // Everything else closes the step it saw; what the applicant changed meanwhile must have been seen too (TH-8.2a).
  if (step === null || !step.open || seen !== step.key || !STEPS[step.kind]?.may.includes(what)) return NOT_SO;
  if (!holds(deed, STEPS[step.kind]?.whose ?? [])) return NOT_YOURS;
  if (step.kind === 'appraise' && it.officer !== by.id) return NOT_YOURS;
  if (it.changedIn > 0 && ['check', 'appraise', 'resolve'].includes(step.kind) && deed.about !== it.form) return NOT_SO;
  return atTheStep(it, step.kind, deed, law);
};

/** The machine hands the next step over, in an entry of its own. */
export const handOver = (it: Case): Case =>
  it.step === null || it.step.open ? it : { ...it, entries: it.entries + 1, step: { ...it.step, open: true } };

/** What follows a step, by how it ended (TTH-PL, ND61-17.4); what is not named ends the route. */
const ROUTES: Record<Case['route'], Partial<Record<StepKind, Record<string, StepKind>>>> = {
  standard: {
    check: { received: 'assign', 'received-again': 'appraise', supplement: 'supplement' },
    supplement: { supplemented: 'check' },
    assign: { assigned: 'appraise' },
    appraise: { drafted: 'sign', declined: 'sign', supplement: 'supplement' },
    sign: { signed: 'seal', 'sent-back': 'appraise' },
    seal: { sealed: 'return' },
  },
  'at-once': {
    check: { received: 'resolve', 'received-again': 'resolve', supplement: 'supplement' },
    supplement: { supplemented: 'check' },
    resolve: { resolved: 'return', declined: 'return', supplement: 'supplement' },
  },
};

const ONE_STOP: readonly Role[] = ['receptionist', 'head-of-one-stop'];
const LATENESS: readonly Role[] = ['leader', 'department-head', 'head-of-one-stop'];

/** Whose each step is and what may be decided there (ND61-17, 19.1, 19.2, 20; TTH-PL 2 to 5). */
const STEPS: Partial<Record<StepKind, { readonly whose: readonly Role[]; readonly may: readonly Deed['what'][] }>> = {
  check: { whose: ONE_STOP, may: ['receive', 'request-supplement', 'refuse'] },
  assign: { whose: ['department-head'], may: ['assign'] },
  appraise: { whose: ['officer'], may: ['complete-step', 'decline', 'return-for-supplement'] },
  sign: { whose: ['leader'], may: ['sign', 'send-back'] },
  seal: { whose: ['clerk'], may: ['seal'] },
  resolve: { whose: ONE_STOP, may: ['complete-step', 'decline', 'return-for-supplement'] },
  return: { whose: ONE_STOP, may: ['return-result'] },
};

/** Whose it is to note something beside the route. */
const NOTED: Partial<Record<Deed['what'], readonly Role[]>> = {
  correct: LATENESS,
  // Two acts of two bodies (ND61-19.9).
  'propose-extension': ['leader', 'department-head'],
  'sign-extension': ['leader'],
  're-appoint': ONE_STOP,
  apologise: LATENESS,
  forward: ONE_STOP,
  'record-payment': ONE_STOP,
  refund: ['head-of-one-stop'],
};

const TAKEN_IN = { stage: 'in-process', draft: null, signed: false, proposed: null } as const;
const NOT_YOURS = { no: 403 } as const;
const NOT_SO = { no: 409 } as const;

const atTheStep = (it: Case, step: StepKind, deed: Deed, law: Setting): Answer => {
  const made = { draft: deed.draft, draftedIn: it.entries + 1, signed: false };
  if (deed.what === 'assign') return yes(it, { officer: deed.officer }, ['OfficerAssigned'], 'assigned');
  // Once accepted a dossier can only be declined (ND61-17.1b, 19.8).
  if (deed.what === 'refuse')
    return it.accepted ? NOT_SO : yes(it, { stage: 'refused' }, ['DossierRefused'], 'refused');
  if (deed.what === 'receive') {
    if (!law.published || it.paid < (law.prepaid[it.channel] ?? 0)) return NOT_SO;
    const taken = { ...TAKEN_IN, accepted: deed.at, acceptedIn: it.entries + 1 };
    return yes(it, taken, ['DossierReceived'], it.accepted ? 'received-again' : 'received');
  }
  if (deed.what === 'request-supplement' || deed.what === 'return-for-supplement') return ask(it, deed, law);
  // Decided at the counter by delegation (ND61-17.5), otherwise drafted for the leader (TTH-PL 2).
  if (deed.what === 'complete-step' || deed.what === 'decline') {
    const declined = deed.what === 'decline';
    const outcome = declined ? 'declined' : step === 'resolve' ? 'resolved' : 'drafted';
    if (!declined && (deed.draft === null || deed.outcome !== outcome)) return NOT_SO;
    if (step === 'resolve') return yes(it, { ...made, stage: 'result-ready' }, ['ResultResolved'], outcome);
    return yes(it, made, [declined ? 'DossierDeclined' : 'ResultDrafted'], outcome);
  }
  // Nobody signs, seals or hands over what they have not seen.
  if (deed.about !== it.draft) return NOT_SO;
  if (deed.what === 'sign' && it.changedIn > it.draftedIn) return NOT_SO;
  if (deed.what === 'sign') return yes(it, { signed: true }, ['DraftSigned'], 'signed');
  if (deed.what === 'send-back') return yes(it, {}, ['DraftSentBack'], 'sent-back');
  if (deed.what === 'seal') return yes(it, { stage: 'result-ready' }, ['ResultSealed'], 'sealed');
  return law.resultChannels.includes(deed.delivery) && law.delivery.includes(deed.delivery)
    ? yes(it, { stage: 'returned' }, ['ResultReturned'], 'returned')
    : NOT_SO;
};

/** TH-9.1, ND61-16, 17.1: a published procedure, where it is resolved, complete; at the counter received in the same act. */
const file = (it: Case, deed: Deed, law: Setting): Answer => {
  const { agency, owner, papers, by, channel, delivery } = deed;
  const online = deed.what === 'submit';
  if (online !== (channel === 'online')) return NOT_SO;
  if (!online && (by.agency !== agency || !holds(deed, ONE_STOP))) return NOT_YOURS;
  if (it.stage !== 'nothing' || (online && by.id !== owner) || !law.published) return NOT_SO;
  const way = channel === 'authorised' ? 'counter' : channel;
  if (!law.agencies.includes(agency) || !law.channels.includes(way)) return NOT_SO;
  if (!law.resultChannels.includes(delivery) || !law.delivery.includes(delivery)) return NOT_SO;
  if (!law.required.every((paper) => papers.includes(paper))) return NOT_SO;

  const step = { kind: 'check', key: 'check@1', open: false } as const;
  const filed: Case = { ...it, stage: 'submitted', agency, owner, papers, channel, form: deed.form, step };
  if (online) return yes(filed, {}, ['DossierSubmitted']);
  const taken = { ...TAKEN_IN, accepted: deed.at, acceptedIn: 1 };
  return yes(filed, taken, ['DossierSubmitted', 'DossierReceived'], 'received');
};

/** TH-8.2, TTH-12.3: the owner's alone; no required paper is taken away, a ready result is not withdrawn, a signed one not changed. */
const ofTheApplicant = (it: Case, deed: Deed, law: Setting): Answer => {
  const { what, by, papers, form } = deed;
  if (by.id !== it.owner) return NOT_SO;
  const loses = law.required.some((paper) => it.papers.includes(paper) && !papers.includes(paper));
  const changes = it.askedFor.some(
    (one) => it.papers.includes(one) !== papers.includes(one) || isPutRight(it, one, deed, law),
  );
  if (what === 'supplement') return isAsked(it) && !loses && changes ? supplemented(it, papers, form) : NOT_SO;
  if (isOver(it) || it.stage === 'result-ready') return NOT_SO;
  if (what === 'withdraw')
    return yes(it, { stage: 'withdrawn', step: it.step?.open ? it.step : null }, ['DossierWithdrawn'], 'over');
  const open = !isAsked(it) && !it.signed && !loses;
  return open ? yes(it, { papers, form, changedIn: it.entries + 1 }, ['DossierChanged']) : NOT_SO;
};

/** Of what was asked for: the declaration, where it says something else now (reading 28). */
const isPutRight = (it: Case, one: string, { form }: Deed, law: Setting): boolean =>
  law.declarations.includes(one) && form !== it.form;

const supplemented = (it: Case, papers: readonly string[], form: string): Answer =>
  yes(it, { stage: it.accepted ? 'resubmitted' : 'submitted', papers, form }, ['DossierSupplemented'], 'supplemented');

/** What is noted beside the route: money (TH-9.6c, ND61-8.1b), paper handed on (ND61-18.2), a mistake named (O2). */
const noted = (it: Case, deed: Deed, law: Setting): Answer => {
  const { what, amount, entry, at } = deed;
  if (LATE.includes(what)) return aboutLateness(it, deed, law);
  if (what === 'correct') return entry >= 1 && entry <= it.entries ? yes(it, {}, ['CorrectionMade']) : NOT_SO;
  const charged = law.charged[it.channel] ?? 0;
  if (what === 'record-payment') {
    // Out of the hand only what is owed; what came by another way has come (TTH-11.2).
    const fits = it.paid < charged && (deed.delivery !== 'counter' || it.paid + amount <= charged);
    return isOver(it) || !fits ? NOT_SO : yes(it, { paid: it.paid + amount }, ['FeePaid']);
  }
  const onPaper = it.stage === 'in-process' && it.channel !== 'online' && it.route === 'standard';
  if (what === 'forward' && (!onPaper || it.forwarded)) return NOT_SO;
  if (what === 'forward') return yes(it, { forwarded: true }, ['DossierForwarded']);
  const failed = it.stage === 'refused' || (it.stage === 'in-process' && at > dueOf(it, law));
  // What came beyond the fee was never the agency's.
  const back = (failed ? it.paid : Math.max(0, it.paid - charged)) - it.refunded;
  if (amount > back) return NOT_SO;
  return yes(it, { refunded: it.refunded + amount }, ['FeeRefunded']);
};

/** ND61-17.2a, 19.4, TTH-PL 1 and 2: once; another needs whose fault it is, and the office's own brings its apology. */
const ask = (it: Case, { components, fault }: Deed, law: Setting): Answer => {
  const phase = it.accepted === null ? 'intake' : 'processing';
  const nth = it.asked[phase] + 1;
  if (components.length === 0 || components.some((one) => !law.components.includes(one))) return NOT_SO;
  if (nth > 1 && fault === null) return NOT_SO;
  const sorry = fault === 'office' && nth >= law.apologyFrom[phase];
  const stage = phase === 'intake' ? 'supplement-requested' : 'returned-for-supplement';
  const events = ['SupplementRequested', ...(sorry ? (['ApologyIssued'] as const) : [])] as const;
  return yes(it, { stage, askedFor: components, asked: { ...it.asked, [phase]: nth } }, events, 'supplement');
};

const LATE: readonly Deed['what'][] = ['propose-extension', 'sign-extension', 're-appoint', 'apologise'];

/**
 * ND61-19.9: asked for and signed in time, once, to a later working day (within a year, our guard against a slip of the pen);
 * what was signed in time is carried out until the limit; an apology at any time.
 */
const aboutLateness = (it: Case, { what, at, until, by, about }: Deed, law: Setting): Answer => {
  if (it.accepted === null || isOver(it)) return NOT_SO;
  if (what === 'apologise') return yes(it, {}, ['ApologyIssued']);
  if (it.stage !== 'in-process' || it.extended !== null) return NOT_SO;
  const due = firstDue(it, law);
  const { proposed } = it;
  if (what === 're-appoint') {
    if (!proposed?.signed || at > due || proposed.until <= due.slice(0, 10)) return NOT_SO;
    return yes(it, { extended: { until: proposed.until, entry: it.entries + 1 } }, ['DossierReappointed']);
  }
  if (proposed?.signed || at > law.clock.lastMomentToReappoint(due)) return NOT_SO;
  const signing = ['ExtensionSigned', 'ApologyIssued'] as const;
  if (what === 'sign-extension')
    return proposed !== null && about === REASON
      ? yes(it, { proposed: { ...proposed, signed: true } }, signing)
      : NOT_SO;
  if (until <= due.slice(0, 10) || until > `${Number(due.slice(0, 4)) + 1}${due.slice(4, 10)}`) return NOT_SO;
  const signed = by.roles.includes('leader');
  const day = law.clock.endOf(until).slice(0, 10);
  return yes(it, { proposed: { until: day, signed } }, ['ExtensionProposed', ...(signed ? signing : [])]);
};

const firstDue = ({ accepted }: Case, law: Setting): string => law.clock.resultDue(accepted ?? '', law.limit);
const dueOf = (it: Case, law: Setting): string =>
  it.extended && it.extended.entry > it.acceptedIn ? law.clock.endOf(it.extended.until) : firstDue(it, law);
const holds = ({ by }: Deed, roles: readonly Role[]): boolean => roles.some((role) => by.roles.includes(role));
const isAsked = ({ stage }: Case): boolean => stage === 'supplement-requested' || stage === 'returned-for-supplement';
const isOver = ({ stage }: Case): boolean => stage === 'returned' || stage === 'refused' || stage === 'withdrawn';

/** It happens, in one more entry; with an outcome it closes the step it stands at, and the route goes on. */
const yes = (it: Case, change: Partial<Case>, events: readonly DossierEvent['type'][], outcome?: string): Answer => {
  const next: Case = { ...it, ...change, entries: it.entries + 1 };
  if (outcome === undefined || next.step === null || it.step === null) return { events, closes: null, next };
  const follows = ROUTES[it.route][it.step.kind]?.[outcome];
  const step = follows === undefined ? null : { kind: follows, key: `${follows}@${next.entries}`, open: false };
  return { events: [...events, 'StepClosed'], closes: `${it.step.key} ${outcome}`, next: { ...next, step } };
};
