import { kindName } from '../deciding/kind-name.ts';
import { accounts } from './accounts.ts';
import { calendar } from './calendar.ts';
import { dossiers } from './dossiers.ts';
import { feedback } from './feedback.ts';
import type { JournalKind } from './kind.ts';
import { tickets } from './tickets.ts';

const KINDS: Readonly<Record<string, JournalKind>> = {
  dossier: dossiers,
  tickets,
  feedback,
  account: accounts,
  calendar: calendar((id) => kindOf(id)),
};

/** The kind of a journal by its id. */
export const kindOf = (id: string): JournalKind => {
  const kind = KINDS[kindName(id)];
  if (kind === undefined) throw new Error(`journal of no known kind: ${kindName(id)}`);
  return kind;
};
