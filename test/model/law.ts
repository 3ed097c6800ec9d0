import type { DossierEvent, StepKind } from '../../lib/domain/dossier/events.ts';
import type { Role } from '../../lib/domain/dossier/moment.ts';
import type { Answer, Case, Deed, Setting } from './case.ts';

/**
 * The law as one small machine, written from the articles and apart from the core, of which it knows only the names of
 * commands, stages and events: who may do what when, on the standard route and at once (ND61-17 to 20, TH-8, 9, TTH-PL).
 */
export const answer = (it: Case, deed: Deed, law: Setting): Answer => {
  const { what, by, seen } = deed;
  if (what === 'submit' || what === 'file-at-counter') return file(it, deed, law);
  if (it.stage === 'nothing') return NOT_SO;
  if (what === 'supplement' || what === 'withdraw') return ofTheApplicant(it, deed, law);
  if (by.agency !== it.agency) return NOT_YOURS;

  // These need no step (ND61-19.1, 19.9; TH-12.2).
  if (what === 'extend' || what === 'apologise')
    return holds(deed, LATENESS) ? aboutLateness(it, deed, law) : NOT_YOURS;
  if (what === 'take-supplement') {
    if (!holds(deed, ONE_STOP)) return NOT_YOURS;
    return isAsked(it) && seen === it.step?.key ? supplemented(it, it.papers) : NOT_SO;
  }
  if (what === 'assign' && seen === null) {
    if (!holds(deed, ['department-head'])) return NOT_YOURS;
    return it.step?.kind === 'appraise' && it.step.open
      ? yes(it, { officer: deed.officer }, ['OfficerAssigned'])
      : NOT_SO;
  }

  // Everything else closes the step it saw.
  const { step } = it;
  if (step === null || !step.open || seen !== step.key || !AT[what]?.includes(step.kind)) return NOT_SO;
  if (!holds(deed, WHOSE[step.kind] ?? [])) return NOT_YOURS;
  if (step.kind === 'appraise' && it.officer !== by.id) return NOT_YOURS;
  return atTheStep(it, step.kind, deed, law);
};

/** The machine hands the next step over, in an entry of its own. */
export const handOver = (it: Case): Case =>
  it.step === null || it.step.open ? it : { ...it, entries: it.entries + 1, step: { ...it.step, open: true } };

/** What follows a step (TTH-PL, ND61-17.4); what is not named ends the route. */
export const ROUTES: Record<Case['route'], Record<string, StepKind>> = {
  standard: {
    'check received': 'assign',
    'check received-again': 'appraise',
    'check supplement': 'supplement',
    'supplement supplemented': 'check',
    'assign assigned': 'appraise',
    'appraise drafted': 'sign',
    'appraise declined': 'sign',
    'appraise supplement': 'supplement',
    'sign signed': 'seal',
    'sign sent-back': 'appraise',
    'seal sealed': 'return',
  },
  'at-once': {
    'check received': 'resolve',
    'check received-again': 'resolve',
    'check supplement': 'supplement',
    'supplement supplemented': 'check',
    'resolve resolved': 'return',
    'resolve declined': 'return',
  },
};

const ONE_STOP: readonly Role[] = ['receptionist', 'head-of-one-stop'];
const LATENESS: readonly Role[] = ['leader', 'department-head', 'head-of-one-stop'];

/** Whose each step is (ND61-17, 19.1, 19.2, 20; TTH-PL 2 to 5). */
const WHOSE: Partial<Record<StepKind, readonly Role[]>> = {
  check: ONE_STOP,
  assign: ['department-head'],
  appraise: ['officer'],
  sign: ['leader'],
  seal: ['clerk'],
  resolve: ONE_STOP,
  return: ONE_STOP,
};

/** What may be decided at which step. */
const AT: Partial<Record<Deed['what'], readonly StepKind[]>> = {
  receive: ['check'],
  'request-supplement': ['check'],
  refuse: ['check'],
  assign: ['assign'],
  'complete-step': ['appraise', 'resolve'],
  decline: ['appraise', 'resolve'],
  'return-for-supplement': ['appraise'],
  sign: ['sign'],
  'send-back': ['sign'],
  seal: ['seal'],
  'return-result': ['return'],
};

const NOT_YOURS = { no: 403 } as const;
const NOT_SO = { no: 409 } as const;

const atTheStep = (it: Case, step: StepKind, deed: Deed, law: Setting): Answer => {
  const again = it.accepted !== null;
  const draft = deed.draft;
  if (deed.what === 'assign') return yes(it, { officer: deed.officer }, ['OfficerAssigned'], 'assigned');
  // Once accepted a dossier can only be declined (ND61-17.1b, 19.8).
  if (deed.what === 'refuse') return again ? NOT_SO : yes(it, { stage: 'refused' }, ['DossierRefused'], 'refused');
  if (deed.what === 'receive') {
    if (!law.published) return NOT_SO;
    const change = { stage: 'in-process', accepted: deed.at, draft: null } as const;
    return yes(it, change, ['DossierReceived'], again ? 'received-again' : 'received');
  }
  if (deed.what === 'request-supplement' || deed.what === 'return-for-supplement') return ask(it, deed, law);

  // Decided at the counter by delegation (ND61-17.5), otherwise drafted for the leader (TTH-PL 2).
  if (deed.what === 'complete-step') {
    if (draft === null || deed.outcome !== (step === 'resolve' ? 'resolved' : 'drafted')) return NOT_SO;
    return step === 'resolve'
      ? yes(it, { stage: 'result-ready', draft }, ['ResultResolved'], 'resolved')
      : yes(it, { draft }, ['ResultDrafted'], 'drafted');
  }
  if (deed.what === 'decline')
    return step === 'resolve'
      ? yes(it, { stage: 'result-ready', draft }, ['ResultResolved'], 'declined')
      : yes(it, { draft }, ['DossierDeclined'], 'declined');

  // Nobody signs, seals or hands over what they have not seen.
  if (deed.about !== it.draft) return NOT_SO;
  if (deed.what === 'sign') return yes(it, {}, ['DraftSigned'], 'signed');
  if (deed.what === 'send-back') return yes(it, {}, ['DraftSentBack'], 'sent-back');
  if (deed.what === 'seal') return yes(it, { stage: 'result-ready' }, ['ResultSealed'], 'sealed');
  const offered = law.resultChannels.includes(deed.delivery);
  return offered ? yes(it, { stage: 'returned' }, ['ResultReturned'], 'returned') : NOT_SO;
};

/** TH-9.1, ND61-16, 17.1: a published procedure, where it is resolved, complete; at the counter received in the same act. */
const file = (it: Case, deed: Deed, law: Setting): Answer => {
  const { agency, owner, papers, by, channel, delivery } = deed;
  const online = deed.what === 'submit';
  if (online !== (channel === 'online')) return NOT_SO;
  if (!online && (by.agency !== agency || !holds(deed, ONE_STOP))) return NOT_YOURS;
  if (it.stage !== 'nothing' || (online && by.id !== owner) || !law.published) return NOT_SO;
  if (!law.agencies.includes(agency) || !law.channels.includes(channel === 'authorised' ? 'counter' : channel))
    return NOT_SO;
  if (!law.resultChannels.includes(delivery) || !law.delivery.includes(delivery)) return NOT_SO;
  if (!law.required.every((paper) => papers.includes(paper))) return NOT_SO;

  const step = { kind: 'check', key: 'check@1', open: false } as const;
  const filed: Case = { ...it, stage: 'submitted', agency, owner, papers, step };
  if (online) return yes(filed, {}, ['DossierSubmitted']);
  return yes(filed, { stage: 'in-process', accepted: deed.at }, ['DossierSubmitted', 'DossierReceived'], 'received');
};

/** TH-8.2, TTH-12.3: the owner's alone; a supplement takes no required paper away, a ready result is not withdrawn. */
const ofTheApplicant = (it: Case, { what, by, papers }: Deed, law: Setting): Answer => {
  if (by.id !== it.owner) return NOT_SO;
  if (what === 'supplement') {
    const loses = law.required.some((paper) => it.papers.includes(paper) && !papers.includes(paper));
    return isAsked(it) && !loses ? supplemented(it, papers) : NOT_SO;
  }
  if (isOver(it) || it.stage === 'result-ready') return NOT_SO;
  return yes(
    it,
    { stage: 'withdrawn', ...(it.step?.open ? {} : { step: null }) },
    ['DossierWithdrawn'],
    it.step?.open ? 'over' : undefined,
  );
};

const supplemented = (it: Case, papers: readonly string[]): Answer =>
  yes(it, { stage: it.accepted ? 'resubmitted' : 'submitted', papers }, ['DossierSupplemented'], 'supplemented');

/** ND61-17.2a, 19.4, TTH-PL 1 and 2: once; another needs whose fault it is, and the office's own brings its apology. */
const ask = (it: Case, { components, fault }: Deed, law: Setting): Answer => {
  const phase = it.accepted === null ? 'intake' : 'processing';
  const nth = it.asked[phase] + 1;
  if (components.length === 0 || components.some((one) => !law.components.includes(one))) return NOT_SO;
  if (nth > 1 && fault === null) return NOT_SO;
  const sorry = fault === 'office' && nth >= law.apologyFrom[phase];
  const stage = phase === 'intake' ? 'supplement-requested' : 'returned-for-supplement';
  const events = ['SupplementRequested', ...(sorry ? (['ApologyIssued'] as const) : [])] as const;
  return yes(it, { stage, asked: { ...it.asked, [phase]: nth } }, events, 'supplement');
};

/** ND61-19.9: in time, once, to a later day (within a year, our guard against a slip of the pen); an apology at any time. */
const aboutLateness = (it: Case, { what, at, until }: Deed, { clock, limit }: Setting): Answer => {
  if (it.accepted === null || isOver(it)) return NOT_SO;
  if (what === 'apologise') return yes(it, {}, ['ApologyIssued']);
  const due = clock.resultDue(it.accepted, limit);
  const inTime = at <= clock.lastMomentToReappoint(due);
  const yearOn = `${Number(due.slice(0, 4)) + 1}${due.slice(4, 10)}`;
  if (it.stage !== 'in-process' || it.extended || !inTime || until <= due.slice(0, 10) || until > yearOn) return NOT_SO;
  return yes(it, { extended: true }, ['DossierReappointed', 'ApologyIssued']);
};

const holds = ({ by }: Deed, roles: readonly Role[]): boolean => roles.some((role) => by.roles.includes(role));
const isAsked = ({ stage }: Case): boolean => stage === 'supplement-requested' || stage === 'returned-for-supplement';
const isOver = ({ stage }: Case): boolean => stage === 'returned' || stage === 'refused' || stage === 'withdrawn';

/** It happens, in one more entry; with an outcome it closes the step it stands at, and the route goes on. */
const yes = (it: Case, change: Partial<Case>, events: readonly DossierEvent['type'][], outcome?: string): Answer => {
  const next: Case = { ...it, ...change, entries: it.entries + 1 };
  if (outcome === undefined || it.step === null) return { events, closes: null, next };
  const follows = ROUTES[it.route][`${it.step.kind} ${outcome}`];
  const step = follows === undefined ? null : { kind: follows, key: `${follows}@${next.entries}`, open: false };
  return { events: [...events, 'StepClosed'], closes: `${it.step.key} ${outcome}`, next: { ...next, step } };
};
