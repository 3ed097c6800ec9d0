import { kindName } from '../deciding/kind-name.ts';
import { accountJournals } from './accounts.ts';
import { calendarJournals } from './calendar.ts';
import { dossierJournals } from './dossiers.ts';
import { evidenceJournals } from './evidence.ts';
import { feedbackJournals } from './feedback.ts';
import type { JournalKind } from './kind.ts';
import { lookJournals } from './looks.ts';
import { numberJournals } from './numbers.ts';
import { ticketJournals } from './tickets.ts';

const KINDS: Readonly<Record<string, JournalKind>> = {
  dossier: dossierJournals,
  tickets: ticketJournals,
  looks: lookJournals,
  feedback: feedbackJournals,
  account: accountJournals,
  numbers: numberJournals,
  evidence: evidenceJournals,
  calendar: calendarJournals((id) => kindOf(id)),
};

/** The kind of a journal by its id. */
export const kindOf = (id: string): JournalKind => {
  const kind = KINDS[kindName(id)];
  if (kind === undefined) throw new Error(`journal of no known kind: ${kindName(id)}`);
  return kind;
};
