import { isTimedAccepted } from '../../lib/domain/dossier/timed.ts';
import type { DayDate } from '../../lib/domain/time/instant.ts';
import { lastAccepted, turnsOf } from '../../lib/domain/views/history.ts';
import { bookPlace } from '../../lib/domain/views/register-book.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';

const PAGE = 500;

/** Every row of the province that fits, agency by agency: a dossier taken in here may be another's to resolve (ND61-18.3, 19.7). */
export const rowsWhere = async (world: World, fits: (row: DossierRow) => boolean): Promise<readonly DossierRow[]> => {
  const found: DossierRow[] = [];
  for (const { code } of world.province.agencies) {
    let after: string | undefined;
    do {
      const { rows, next } = await world.views.ofAgency(code, PAGE, after);
      found.push(...rows.filter(fits));
      after = next ?? undefined;
    } while (after !== undefined);
  }
  return found;
};

type AcceptedRow = DossierRow & { readonly code: string };

/** True once it has been accepted: a code alone may be of an intake that asked for a supplement, or refused (17.1a, 17.1b). */
export const wasAccepted = (row: DossierRow): row is AcceptedRow =>
  row.code !== null && (row.timing === undefined || isTimedAccepted(row.timing));

/** The day a dossier was first accepted, which gives it its year in the books. The code says it, but for one the counter gave before. */
export const firstAcceptedOn = async ({ journal }: World, { id, code, timing }: AcceptedRow): Promise<DayDate> => {
  const { day } = bookPlace(code);
  if (timing === undefined || !isTimedAccepted(timing) || timing.accepted.at.startsWith(day)) return day;
  return lastAccepted(turnsOf(await journal.read(id)))?.firstAccepted.at.slice(0, 10) ?? day;
};
