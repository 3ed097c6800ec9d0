import type { Fact } from '../journal/fact.ts';
import type { StepKey } from '../journal/step.ts';
import { stepKey } from '../journal/step.ts';
import {
  type AcceptedDossier,
  type Dossier,
  type FiledDossier,
  isAccepted,
  NOTHING,
  type ResultDraft,
  type Step,
} from './dossier.ts';
import { bearing, draftAfter, resolved } from './drafts/fold-draft.ts';
import type { DossierEntry, DossierEvent, StepKind } from './events.ts';
import { noted } from './fold-noted.ts';
import { inPart } from './fold-share.ts';

/** The state after one more entry. A fold never refuses, the past is not up for debate, but for an event of a later release. The answer is frozen. */
export const after = (dossier: Dossier, entry: DossierEntry): Dossier => {
  let next = dossier;
  const fact: Fact = { entry: entry.entry, at: entry.at, by: entry.by };
  for (const event of entry.events) next = apply(next, event, fact, entry.dossier);
  if (next.stage === 'nothing') return next;

  return Object.freeze({ ...next, last: fact });
};

/** A whole journal folded from the beginning, or from where the same entries were folded before. */
export const fold = (entries: readonly DossierEntry[]): Dossier => {
  let known: Folded | undefined;
  for (let length = entries.length; length > 0 && known === undefined; length--) known = foldedBefore(entries, length);

  for (const entry of entries.slice(known?.length ?? 0)) {
    const dossier: Dossier = after(known?.dossier ?? NOTHING, entry);
    known = { entry, before: known, length: (known?.length ?? 0) + 1, dossier };
    folded.set(entry, known);
  }
  return known?.dossier ?? NOTHING;
};

/** What a journal came to at an entry, and at the one before it. */
type Folded = {
  readonly entry: DossierEntry;
  readonly before: Folded | undefined;
  readonly length: number;
  readonly dossier: Dossier;
};

/** By the last entry, as long as somebody holds it: entries are never changed, so the same ones fold to the same. */
const folded = new WeakMap<DossierEntry, Folded>();

/** What the first so many entries came to, where all of them are the very same objects as then. */
const foldedBefore = (entries: readonly DossierEntry[], length: number): Folded | undefined => {
  const last = entries[length - 1];
  const known = last === undefined ? undefined : folded.get(last);
  if (known?.length !== length) return undefined;
  for (let one: Folded | undefined = known; one !== undefined; one = one.before)
    if (entries[one.length - 1] !== one.entry) return undefined;
  return known;
};

const apply = (dossier: Dossier, event: DossierEvent, fact: Fact, id: string): Dossier => {
  if (event.type === 'DossierSubmitted') return submitted(event, fact, id);
  if (dossier.stage === 'nothing') throw new Error(`journal of ${id} does not begin with a submission`);

  if (isOfShare(event)) return inPart(accepted(dossier), event.part, event, fact);

  switch (event.type) {
    case 'DossierReceived':
      return {
        ...dossier,
        stage: 'in-process',
        code: event.code,
        ruleSet: event.ruleSet,
        accepted: fact,
        firstAccepted: isAccepted(dossier) ? dossier.firstAccepted : fact,
        ...workSoFar(dossier),
        // The limit counts anew: what was asked for and taken concerned another date than the one that runs now (19.4).
        extension: null,
        alternative: null,
        draft: null,
      };
    case 'SupplementRequested': {
      const before = dossier.requests[event.at];
      const requests = {
        ...dossier.requests,
        [event.at]: { made: before.made + 1, officeFault: before.officeFault + (event.fault === 'office' ? 1 : 0) },
      };
      const request = { ...fact, components: event.components, text: event.text };
      return isAccepted(dossier)
        ? { ...dossier, stage: 'returned-for-supplement', requests, request, shares: decidedOn(dossier.shares) }
        : { ...dossier, stage: 'supplement-requested', requests, request };
    }
    case 'ApologyIssued':
      return { ...dossier, apologies: dossier.apologies + 1 };
    case 'DossierSupplemented': {
      const filed = { form: event.form, papers: event.papers, filed: fact };
      return isAccepted(dossier)
        ? { ...dossier, ...filed, stage: 'resubmitted' }
        : { ...dossier, ...filed, stage: 'submitted' };
    }
    case 'DossierRefused':
      return { ...dossier, stage: 'refused', refused: { ...fact, text: event.text, rightAgency: event.rightAgency } };
    case 'DossierWithdrawn':
      return { ...dossier, stage: 'withdrawn', withdrawn: fact };
    case 'OfficerAssigned':
      return { ...accepted(dossier), officer: event.officer };
    case 'ResultDrafted':
    case 'DossierDeclined':
    case 'DraftSentBack':
    case 'DraftSigned':
      return inProcess(dossier, draftAfter('draft' in dossier ? dossier.draft : null, event, fact));
    case 'ResultSealed':
      return {
        ...accepted(dossier),
        stage: 'result-ready',
        draft: bearing(draftOf(dossier), event.signature),
        number: event.number,
        ready: fact,
      };
    case 'ResultResolved':
      return {
        ...accepted(dossier),
        stage: 'result-ready',
        draft: resolved(event, fact),
        number: event.number ?? null,
        ready: fact,
      };
    case 'DossierReappointed':
      return {
        ...accepted(dossier),
        reappointed: {
          ...fact,
          until: event.until,
          reason: event.reason,
          signed: accepted(dossier).extension?.signed ?? fact,
        },
      };
    case 'ResultReturned':
      if (dossier.stage !== 'result-ready') throw new Error(`${id}: a result was returned before it was ready`);
      return { ...dossier, stage: 'returned', returned: { ...fact, by: event.by } };
    case 'StepOpened': {
      const key = stepKey(event.step, event.after, event.unit);
      const { step, after, unit, role } = event;
      return {
        ...dossier,
        steps: { ...dossier.steps, [key]: { key, step, after, unit, role, opened: fact, closed: null } },
      };
    }
    case 'StepClosed':
      return { ...dossier, steps: { ...dossier.steps, [event.key]: closed(dossier, event.key, event.outcome, fact) } };
    case 'LimitReached': {
      const { limit, point, of, unit = null } = event;
      return { ...dossier, reached: [...dossier.reached, { limit, point, of, unit }] };
    }
    default:
      return noted(dossier, event, fact);
  }
};

type OfShare = Extract<DossierEvent, { readonly part?: string }> & { readonly part: string };

const isOfShare = (event: DossierEvent): event is OfShare => 'part' in event && event.part !== undefined;

/** Whatever was proposed has been asked for, or has to be proposed anew on what comes (ND61-19.4). */
const decidedOn = (shares: AcceptedDossier['shares']): AcceptedDossier['shares'] =>
  Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, { ...share, proposal: null }]));

const submitted = (event: Extract<DossierEvent, { type: 'DossierSubmitted' }>, fact: Fact, id: string): Dossier => {
  const { type: _, ...said } = event;
  return {
    ...said,
    code: event.code ?? null,
    oneStop: event.oneStop ?? event.agency,
    filedUnder: event.ruleSet,
    stage: 'submitted',
    id,
    submitted: fact,
    filed: fact,
    steps: {},
    requests: { intake: { made: 0, officeFault: 0 }, processing: { made: 0, officeFault: 0 } },
    apologies: 0,
    reached: [],
    forwarded: null,
    changed: null,
    paid: 0,
    refunded: 0,
    receipts: [],
    refunds: [],
    payments: [],
    originals: {},
    digitised: [],
    corrections: [],
    erased: [],
    calls: [],
    slips: [],
    last: fact,
  };
};

/** What has been done on it; after a second acceptance (19.4) the work of the first stands. */
const workSoFar = (dossier: FiledDossier): Work => {
  if (!isAccepted(dossier)) return NOTHING_DONE;
  const { officer, takenOver, visit, verified, opinions, shares, ownSteps, reappointed } = dossier;
  return { officer, takenOver, visit, verified, opinions, shares, ownSteps, reappointed };
};

type Work = Pick<AcceptedDossier, keyof typeof NOTHING_DONE>;

const NOTHING_DONE = {
  officer: null,
  takenOver: null,
  visit: null,
  verified: null,
  opinions: [],
  shares: {},
  ownSteps: [],
  reappointed: null,
} as const;

const accepted = (dossier: FiledDossier): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new Error(`${dossier.id}: not accepted, stage ${dossier.stage}`);
  return dossier;
};

const inProcess = (dossier: FiledDossier, draft: ResultDraft): Dossier => ({
  ...accepted(dossier),
  stage: 'in-process',
  draft,
});

const draftOf = (dossier: FiledDossier): ResultDraft => {
  if ('draft' in dossier && dossier.draft !== null) return dossier.draft;
  throw new Error(`${dossier.id}: no draft at stage ${dossier.stage}`);
};

const closed = (dossier: FiledDossier, key: StepKey, outcome: string, fact: Fact): Step => {
  const known = dossier.steps[key];
  if (known !== undefined) return { ...known, closed: { ...fact, outcome } };
  const [step, at] = key.split('@');
  const [afterEntry, unit] = (at ?? '').split('/');
  return {
    key,
    step: step as StepKind,
    after: Number(afterEntry),
    unit: unit ?? null,
    ...{ role: null, opened: null },
    closed: { ...fact, outcome },
  };
};
