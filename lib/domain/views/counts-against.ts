import { type Dossier, isAccepted } from '../dossier/dossier.ts';
import { noticeByOf } from '../dossier/due-dates.ts';
import type { DossierEntry, DossierEvent, LimitName } from '../dossier/events.ts';
import { type RunningLimit, runningLimits } from '../dossier/running-limits.ts';
import type { Rules } from '../rules.ts';
import { type Instant, isPast } from '../time/instant.ts';
import { stateAfter, type Turn, turnsOf, until } from './history.ts';

/** What counts against a unit beside the class of the whole dossier. */
export type CountKind =
  | 'intake-late'
  | 'forwarding-late'
  | 'notice-late'
  | 'opinion-late'
  | 'share-late'
  | 'office-fault';

export type CountAgainst = {
  readonly kind: CountKind;
  /** Whose it is. */
  readonly agency: string;
  /** When it was done after all, or the moment of counting while it is still undone; for a fault, when it was asked. */
  readonly at: Instant;
  readonly dueAt: Instant | null;
  readonly open: boolean;
  readonly article: string;
};

/** Everything that counts against a unit as of a moment, oldest first. Shares of time of the usual steps prompt only (A13). */
export const countsAgainst = (
  entries: readonly DossierEntry[],
  rules: Rules,
  asOf: Instant,
): readonly CountAgainst[] => {
  const turns = turnsOf(until(entries, asOf));
  const now = stateAfter(turns);
  const open = runningLimits(now, rules).flatMap((running) => countOf(now, running, { at: asOf, open: true }));
  return [...turns.flatMap((turn) => inTurn(turn, rules)), ...open];
};

const inTurn = (turn: Turn, rules: Rules): readonly CountAgainst[] => {
  const { before, entry, after } = turn;
  const running = runningLimits(before, rules);
  const still = running.length === 0 ? [] : runningLimits(after, rules);
  const ended = running.filter((one) => !still.some((other) => isSame(one, other)));
  return [
    ...ended.flatMap((one) => countOf(before, one, { at: entry.at, open: false })),
    ...entry.events.flatMap((event) => requested(before, event, entry.at, rules)),
  ];
};

const isSame = (a: RunningLimit, b: RunningLimit): boolean => a.limit === b.limit && a.of === b.of && a.unit === b.unit;

const ARTICLES: Partial<Record<LimitName, readonly [CountKind, string]>> = {
  intake: ['intake-late', 'TH-9.2a, TTH-12.1a'],
  forwarding: ['forwarding-late', 'ND61-18.2'],
  opinion: ['opinion-late', 'ND61-19.5'],
  part: ['share-late', 'ND61-19.6'],
};

const countOf = (
  dossier: Dossier,
  { limit, unit, due }: RunningLimit,
  seen: { readonly at: Instant; readonly open: boolean },
): readonly CountAgainst[] => {
  const [kind, article] = ARTICLES[limit] ?? [];
  if (kind === undefined || article === undefined || dossier.stage === 'nothing' || !isPast(seen.at, due)) return [];
  return [{ kind, agency: whose(dossier, limit, unit), ...seen, dueAt: due.at, article }];
};

const whose = (dossier: Exclude<Dossier, { stage: 'nothing' }>, limit: LimitName, unit: string | null): string => {
  if (limit === 'opinion') return unit ?? dossier.agency;
  if (limit !== 'part' || !isAccepted(dossier)) return dossier.oneStop;
  return dossier.shares[unit ?? '']?.agency ?? dossier.agency;
};

/** A request by the office's own fault (O3), and one on appraisal that comes after its three working days (ND61-19.4). */
const requested = (before: Dossier, event: DossierEvent, at: Instant, rules: Rules): readonly CountAgainst[] => {
  if (event.type !== 'SupplementRequested' || before.stage === 'nothing') return [];
  const agency = event.at === 'intake' ? before.oneStop : before.agency;
  const notice = event.at === 'processing' && isAccepted(before) ? noticeByOf(before, rules) : null;
  return [
    ...(notice !== null && isPast(at, notice)
      ? [{ kind: 'notice-late' as const, agency, at, dueAt: notice.at, open: false, article: 'ND61-19.4' }]
      : []),
    ...(event.fault === 'office'
      ? [{ kind: 'office-fault' as const, agency, at, dueAt: null, open: false, article: 'ND61-17.2a, TTH-PL' }]
      : []),
  ];
};
