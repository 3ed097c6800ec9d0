import type { Fact } from '../journal/fact.ts';
import { unknownEvent } from '../journal/unknown-event.ts';
import {
  type AcceptedDossier,
  type Dossier,
  type FiledDossier,
  isAccepted,
  type Opinion,
  type ShareOfWork,
} from './dossier.ts';
import type { KeepsLimit, NotedEvent, Paper } from './events.ts';
import { moneyAfter } from './money/fold-money.ts';
import type { OriginalsHeld } from './noted-on-dossier.ts';

/** What is noted on a dossier and leaves its stage as it is; only the results of several agencies together make one ready. */
export const noted = (dossier: FiledDossier, event: NotedEvent, fact: Fact): Dossier => {
  switch (event.type) {
    case 'DossierForwarded':
      return { ...dossier, forwarded: { ...fact, by: event.by } };
    case 'DossierTakenOver':
      return { ...accepted(dossier), takenOver: fact };
    case 'WorkTransferred':
      return { ...accepted(dossier), shares: partsOf(event, fact) };
    case 'ResultsCollected':
      return collected(accepted(dossier), event, fact);
    case 'VisitAnnounced':
      return { ...accepted(dossier), visit: { ...fact, notice: event.notice, ...lengthening(event) } };
    case 'VisitRecorded':
      return {
        ...accepted(dossier),
        verified: { ...fact, minutes: event.minutes, outcome: event.outcome, ...lengthening(event) },
      };
    case 'AlternativeTaken': {
      const { ground, article, limit, agreement } = event;
      return { ...accepted(dossier), alternative: { ...fact, ground, article, limit, agreement } };
    }
    case 'OpinionsAsked': {
      const { opinions } = accepted(dossier);
      const asked = event.of.map((one) => ({
        ...one,
        asked: fact,
        question: event.question,
        given: null,
        lapsed: null,
      }));
      return { ...accepted(dossier), opinions: [...opinions, ...asked] };
    }
    case 'OpinionGiven':
      return withOpinion(accepted(dossier), event.agency, { given: { ...fact, text: event.text, late: event.late } });
    case 'OpinionLapsed':
      return withOpinion(accepted(dossier), event.agency, { lapsed: fact });
    case 'ExtensionProposed': {
      const { until, reason } = event;
      return { ...accepted(dossier), extension: { ...fact, until, reason, signed: null } };
    }
    case 'ExtensionSigned': {
      const { until, reason } = event;
      const proposed = accepted(dossier).extension ?? fact;
      return { ...accepted(dossier), extension: { ...proposed, until, reason, signed: fact } };
    }
    case 'OwnStepDone': {
      const { step, note } = event;
      return { ...accepted(dossier), ownSteps: [...accepted(dossier).ownSteps, { ...fact, step, note }] };
    }
    case 'DossierChanged':
      return { ...dossier, form: event.form, papers: event.papers, changed: fact };
    case 'FeePaid':
    case 'FeeRefunded':
    case 'PaymentAsked':
    case 'PaymentFailed':
    case 'PaymentExpired':
      return { ...dossier, ...moneyAfter(dossier, event, fact) };
    case 'OriginalsRecorded':
      return { ...dossier, originals: originalsAfter(dossier.originals, event, fact) };
    case 'PaperDigitised': {
      const { type: _, ...said } = event;
      return { ...dossier, digitised: [...dossier.digitised, { ...fact, ...said }] };
    }
    case 'CallDue': {
      const { of, kinds } = event;
      return { ...dossier, calls: [...dossier.calls, { of, kinds, due: fact, noted: null }] };
    }
    case 'CallNoted': {
      const noted = { ...fact, text: event.text };
      const calls = dossier.calls.map((call) => (event.of.includes(call.of) ? { ...call, noted } : call));
      return { ...dossier, calls };
    }
    case 'DecidedForAbsent':
      return dossier;
    case 'DossierLinked':
      return { ...dossier, owner: event.owner };
    case 'DossierReassigned':
      return {
        ...dossier,
        owner: event.owner,
        form: event.form,
        papers: dossier.papers.filter((paper) => !isOf(event.from, paper)),
      };
    case 'CorrectionMade':
      return { ...dossier, corrections: [...dossier.corrections, { ...fact, about: event.about, text: event.text }] };
    case 'DueDateRecounted':
      return { ...dossier, recounted: { ...fact, of: event.of } };
    case 'ContentsErased':
      return { ...dossier, erased: [...dossier.erased, ...event.contents] };
    case 'SlipIssued': {
      const { type: _, ...said } = event;
      return { ...dossier, slips: [...dossier.slips, { ...fact, ...said }] };
    }
    default:
      throw unknownEvent(event);
  }
};

const accepted = (dossier: FiledDossier): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new Error(`${dossier.id}: not accepted, stage ${dossier.stage}`);
  return dossier;
};

/** A document of this person's own store stays theirs: it does not go to another with the dossier. */
const isOf = (owner: string, { reused }: Paper): boolean => reused?.startsWith(`${owner}.`) === true;

const lengthening = ({ lengthens }: { readonly lengthens?: KeepsLimit }) =>
  lengthens === undefined ? {} : { lengthens };

/** The lead agency named works last on paper (19.6a), unless another needs its result; where none is named the first leads, in its place. */
const partsOf = (
  { parts, lead }: Extract<NotedEvent, { type: 'WorkTransferred' }>,
  transferred: Fact,
): Readonly<Record<string, ShareOfWork>> =>
  Object.fromEntries(
    parts.map((share, index) => [
      share.key,
      {
        ...share,
        transferred,
        officer: null,
        draft: null,
        number: null,
        sealed: null,
        leads: share.key === (lead ?? parts[0]?.key),
        turn: share.key === lead && !parts.some(({ after }) => after.includes(lead)) ? parts.length : index,
        proposal: null,
      },
    ]),
  );

const collected = (
  dossier: AcceptedDossier,
  event: Extract<NotedEvent, { type: 'ResultsCollected' }>,
  fact: Fact,
): Dossier => {
  const draft = Object.values(dossier.shares).find((share) => share.draft?.sha256 === event.draft)?.draft;
  if (!draft) throw new Error(`${dossier.id}: results collected without a result`);
  return { ...dossier, stage: 'result-ready', draft, number: event.number, ready: fact };
};

/** The agency's latest opinion: an agency may be asked more than once. */
const withOpinion = (dossier: AcceptedDossier, agency: string, change: Partial<Opinion>): Dossier => {
  const latest = dossier.opinions.findLastIndex((opinion) => opinion.agency === agency);
  const opinions = dossier.opinions.map((opinion, index) => (index === latest ? { ...opinion, ...change } : opinion));
  return { ...dossier, opinions };
};

const originalsAfter = (
  originals: OriginalsHeld,
  { what, components, fits }: Extract<NotedEvent, { type: 'OriginalsRecorded' }>,
  fact: Fact,
): OriginalsHeld => {
  const fresh = { taken: null, compared: null, returned: null };
  const noted = what === 'compared' ? { compared: { ...fact, fits: fits ?? false } } : { [what]: fact };
  return {
    ...originals,
    ...Object.fromEntries(components.map((code) => [code, { ...(originals[code] ?? fresh), ...noted }])),
  };
};
