import type { Channel } from '../catalogue/channel.ts';
import type { AcceptedDossier } from '../dossier/dossier.ts';
import { dueOf, firstDueOf } from '../dossier/due-dates.ts';
import type { DossierEntry } from '../dossier/events.ts';
import type { Rules } from '../rules.ts';
import type { DayDate, Instant, Limit } from '../time/instant.ts';
import { PROVISIONAL_WORDS, shortDate } from '../time/wording.ts';
import { lastAccepted, stateAfter, turnsOf, until } from './history.ts';
import { type Lateness, latenessOf } from './lateness.ts';

/** One line of the Sổ theo dõi hồ sơ (L5, TT01 Mẫu 06). Who it is about, the address and the signature stand beside the journal. */
export type BookRow = {
  readonly code: string;
  readonly owner: string;
  /** The lead agency. */
  readonly agency: string;
  readonly acceptedAt: Instant;
  /** The appointment on the slip of the latest acceptance. */
  readonly dueAt: Instant;
  /** The appointment rests on a year nobody has declared (reading 26). */
  readonly provisional: boolean;
  readonly readyAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly delivery: Channel;
  readonly lateness: Pick<Lateness, 'class' | 'open'> | null;
  readonly notes: readonly string[];
};

/** The line of a dossier as of a moment; null where it had not been accepted by then. */
export const bookRow = (entries: readonly DossierEntry[], rules: Rules, asOf: Instant): BookRow | null => {
  const turns = turnsOf(until(entries, asOf));
  const accepted = lastAccepted(turns);
  if (accepted === null) return null;

  const first = firstDueOf(accepted, rules);
  const now = stateAfter(turns);
  const lateness = latenessOf(entries, rules, asOf);
  const returned = now.stage === 'returned' ? now.returned : null;
  return {
    code: accepted.code,
    owner: accepted.owner,
    agency: accepted.agency,
    acceptedAt: accepted.firstAccepted.at,
    dueAt: first.at,
    provisional: first.provisional,
    readyAt: 'ready' in now ? now.ready.at : null,
    returnedAt: returned?.at ?? null,
    delivery: returned?.by ?? accepted.delivery,
    lateness: lateness === null ? null : { class: lateness.class, open: lateness.open },
    notes: notesOf(accepted, rules, now.stage === 'withdrawn' ? now.withdrawn.at : null),
  };
};

/** What a code says of its line (TT01-19.1): who accepted it, on which day; the year's volume and the number in it. */
export type BookPlace = {
  readonly acceptedBy: string;
  readonly day: DayDate;
  readonly volume: string;
  readonly number: string;
};

/** Read from the end of the code, so that an agency's identifier may be written in any way. */
export const bookPlace = (code: string): BookPlace => {
  const parts = code.split('-');
  const [day = '', running = ''] = parts.slice(-2);
  const volume = `20${day.slice(0, 2)}`;
  return {
    acceptedBy: parts.slice(0, -2).join('-'),
    day: `${volume}-${day.slice(2, 4)}-${day.slice(4, 6)}`,
    volume,
    number: `${day}-${running}`,
  };
};

const notesOf = (dossier: AcceptedDossier, rules: Rules, withdrawnAt: Instant | null): readonly string[] => [
  ...(dossier.accepted.at === dossier.firstAccepted.at ? [] : [`Tiếp nhận lại ngày ${shortDate(dossier.accepted.at)}`]),
  ...(dossier.reappointed === null
    ? []
    : [`Hẹn lại ngày ${shortDate(dossier.reappointed.until)}${provisionalWords(dueOf(dossier, rules))}`]),
  ...(dossier.stage === 'returned-for-supplement' && withdrawnAt === null ? ['Chờ bổ sung'] : []),
  ...('draft' in dossier && dossier.draft?.kind === 'refusal' && 'ready' in dossier ? ['Từ chối giải quyết'] : []),
  ...(withdrawnAt === null ? [] : [`Người nộp rút hồ sơ ngày ${shortDate(withdrawnAt)}`]),
];

const provisionalWords = ({ provisional }: Limit): string => (provisional ? PROVISIONAL_WORDS : '');
