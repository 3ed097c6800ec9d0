import type { Channel } from '../catalogue/procedure.ts';
import type { DayDate, Instant } from '../time/instant.ts';
import type { PromptPoint } from '../time/rules.ts';
import type { DossierEvent, Entry, Paper, RouteName, Sha256, StepKey, StepKind } from './events.ts';
import type { Role } from './moment.ts';

/** Something that happened: which entry, when, by whom. */
export type Fact = { readonly entry: number; readonly at: Instant; readonly by: string };

/** A step of the route as the journal knows it: handed over (giao) when opened, taken (nhận) when closed. */
export type Step = {
  readonly key: StepKey;
  readonly step: StepKind;
  readonly after: number;
  readonly unit: string | null;
  readonly role: Role | 'applicant' | null;
  readonly opened: Fact | null;
  readonly closed: (Fact & { readonly outcome: string }) | null;
};

export type Reached = { readonly limit: 'intake' | 'result'; readonly point: PromptPoint; readonly of: number };

/** What every filed dossier has. */
export type Filed = {
  readonly id: string;
  readonly procedure: string;
  readonly agency: string;
  readonly owner: string;
  readonly channel: 'online' | 'counter' | 'post' | 'authorised';
  readonly delivery: Channel;
  readonly payment: 'counter' | 'online';
  readonly route: RouteName;
  readonly ruleSet: string;
  readonly form: Sha256;
  readonly papers: readonly Paper[];
  readonly submitted: Fact;
  /** The latest submission or supplement: the intake limit starts here (reading 6). */
  readonly filed: Fact;
  readonly steps: Readonly<Record<StepKey, Step>>;
  /** Supplement requests made so far, and how many by the office's fault (D5, O3). */
  readonly requests: Readonly<Record<'intake' | 'processing', { readonly made: number; readonly officeFault: number }>>;
  readonly apologies: number;
  readonly reached: readonly Reached[];
  readonly last: Fact;
};

/** What an accepted dossier has besides: its code (D8) and the acceptance its time limit counts from. */
export type Accepted = Filed & {
  readonly code: string;
  readonly accepted: Fact;
  readonly officer: string | null;
  /** Hẹn lại ngày trả kết quả: at most once (ND61-19.9). */
  readonly reappointed: (Fact & { readonly until: DayDate; readonly reason: Sha256 }) | null;
};

export type SupplementRequest = Fact & { readonly components: readonly string[]; readonly text: Sha256 };

export type Draft = { readonly sha256: Sha256; readonly kind: 'result' | 'refusal'; readonly signed: Fact | null };

/** A dossier (hồ sơ), one shape per stage. */
export type Dossier =
  | { readonly stage: 'nothing' }
  | (Filed & { readonly stage: 'submitted' })
  | (Filed & { readonly stage: 'supplement-requested'; readonly request: SupplementRequest })
  | (Accepted & { readonly stage: 'in-process'; readonly draft: Draft | null })
  | (Accepted & { readonly stage: 'returned-for-supplement'; readonly request: SupplementRequest })
  | (Accepted & { readonly stage: 'resubmitted' })
  | (Accepted & {
      readonly stage: 'result-ready';
      readonly draft: Draft;
      readonly number: string | null;
      readonly ready: Fact;
    })
  | (Accepted & {
      readonly stage: 'returned';
      readonly draft: Draft;
      readonly number: string | null;
      readonly ready: Fact;
      readonly returned: Fact & { readonly by: Channel };
    })
  | (Filed & {
      readonly stage: 'refused';
      readonly refused: Fact & { readonly text: Sha256; readonly rightAgency: string | null };
    })
  | (Filed & { readonly stage: 'withdrawn'; readonly code: string | null; readonly withdrawn: Fact });

export type FiledDossier = Exclude<Dossier, { stage: 'nothing' }>;
export type AcceptedDossier = Extract<Dossier, { accepted: Fact }>;
export type Stage = Dossier['stage'];

export const NOTHING: Dossier = Object.freeze({ stage: 'nothing' });

/** The key of a step: `check@1`, or `consult@7/so-y-te` where several units are asked at once. */
export const stepKey = (step: StepKind, after: number, unit: string | null = null): StepKey =>
  unit === null ? `${step}@${after}` : `${step}@${after}/${unit}`;

/** True once the dossier has been accepted at least once. */
export const isAccepted = (dossier: Dossier): dossier is AcceptedDossier => 'accepted' in dossier;

/** True when nothing more can be decided. */
export const isOver = (dossier: Dossier): boolean =>
  dossier.stage === 'returned' || dossier.stage === 'refused' || dossier.stage === 'withdrawn';

/** The steps handed over and not yet taken. */
export const openSteps = (dossier: Dossier): readonly Step[] =>
  dossier.stage === 'nothing' ? [] : Object.values(dossier.steps).filter((s) => s.opened !== null && s.closed === null);

/** The code of a dossier, or null before acceptance. */
export const codeOf = (dossier: Dossier): string | null => ('code' in dossier ? dossier.code : null);

/** The state after one more entry. A fold never refuses: the past is not up for debate. The answer is frozen. */
export const after = (dossier: Dossier, entry: Entry): Dossier => {
  let next = dossier;
  const fact: Fact = { entry: entry.entry, at: entry.at, by: entry.by };
  for (const event of entry.events) next = apply(next, event, fact, entry.dossier);
  if (next.stage === 'nothing') return next;

  return Object.freeze({ ...next, last: fact });
};

/** A whole journal folded from the beginning. */
export const fold = (entries: readonly Entry[]): Dossier => entries.reduce(after, NOTHING);

const apply = (dossier: Dossier, event: DossierEvent, fact: Fact, id: string): Dossier => {
  if (event.type === 'DossierSubmitted') return submitted(event, fact, id);
  if (dossier.stage === 'nothing') throw new Error(`journal of ${id} does not begin with a submission`);

  switch (event.type) {
    case 'DossierReceived':
      return {
        ...dossier,
        stage: 'in-process',
        code: event.code,
        ruleSet: event.ruleSet,
        accepted: fact,
        officer: isAccepted(dossier) ? dossier.officer : null,
        reappointed: isAccepted(dossier) ? dossier.reappointed : null,
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
        ? { ...dossier, stage: 'returned-for-supplement', requests, request }
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
      return { ...dossier, stage: 'withdrawn', code: codeOf(dossier), withdrawn: fact };
    case 'OfficerAssigned':
      return { ...accepted(dossier), officer: event.officer };
    case 'ResultDrafted':
      return inProcess(dossier, { sha256: event.draft, kind: 'result', signed: null });
    case 'DossierDeclined':
      return inProcess(dossier, { sha256: event.draft, kind: 'refusal', signed: null });
    case 'DraftSentBack':
      return inProcess(dossier, draftOf(dossier));
    case 'DraftSigned':
      return inProcess(dossier, { ...draftOf(dossier), signed: fact });
    case 'ResultSealed':
      return {
        ...accepted(dossier),
        stage: 'result-ready',
        draft: draftOf(dossier),
        number: event.number,
        ready: fact,
      };
    case 'ResultResolved':
      return {
        ...accepted(dossier),
        stage: 'result-ready',
        draft: { sha256: event.draft, kind: event.kind, signed: null },
        number: null,
        ready: fact,
      };
    case 'DossierReappointed':
      return { ...accepted(dossier), reappointed: { ...fact, until: event.until, reason: event.reason } };
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
    case 'LimitReached':
      return { ...dossier, reached: [...dossier.reached, { limit: event.limit, point: event.point, of: event.of }] };
    default:
      return event satisfies never;
  }
};

const submitted = (event: Extract<DossierEvent, { type: 'DossierSubmitted' }>, fact: Fact, id: string): Dossier => {
  const { type: _, ...said } = event;
  return {
    ...said,
    stage: 'submitted',
    id,
    submitted: fact,
    filed: fact,
    steps: {},
    requests: { intake: { made: 0, officeFault: 0 }, processing: { made: 0, officeFault: 0 } },
    apologies: 0,
    reached: [],
    last: fact,
  };
};

const accepted = (dossier: FiledDossier): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new Error(`${dossier.id}: not accepted, stage ${dossier.stage}`);
  return dossier;
};

const inProcess = (dossier: FiledDossier, draft: Draft): Dossier => ({
  ...accepted(dossier),
  stage: 'in-process',
  draft,
});

const draftOf = (dossier: FiledDossier): Draft => {
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
    role: null,
    opened: null,
    closed: { ...fact, outcome },
  };
};
