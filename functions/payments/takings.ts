import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { type Takings, takingsOf } from '../../lib/domain/payments/takings.ts';
import type { DayDate } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { rowsWhere } from '../books/book-dossiers.ts';
import { agencyNamed, nameOf } from '../dossier/dossier-parts.ts';
import { readDossier } from '../dossier/read-dossier.ts';

/** The takings of a unit on one day, with the names of who took them; what has not changed since that day's morning brought nothing on it. */
export const takingsView = async (world: World, oneStop: string, day: DayDate) => {
  const rows = await rowsWhere(
    world,
    ({ changedAt, submittedAt }) => changedAt >= day && submittedAt.slice(0, 10) <= day,
  );
  const read = await Promise.all(rows.map(({ id }) => readDossier(world, id)));
  const takings = takingsOf(
    read.filter(({ dossier }) => dossier.oneStop === oneStop),
    day,
  );
  const names = await namesIn(world, takings);
  const named = (by: string): string => names.get(by) ?? by;
  const codes = new Map(read.map(({ dossier }) => [dossier.id, dossier.code ?? dossier.filingCode ?? null]));
  const known = (id: string) => ({ id, code: codes.get(id) ?? null });
  return {
    day,
    agency: agencyNamed(world, oneStop),
    asOf: world.clock.now(),
    lines: takings.lines.map((one) => ({ ...one, by: named(one.by), dossier: known(one.dossier) })),
    back: takings.back.map((one) => ({ ...one, by: named(one.by), dossier: known(one.dossier) })),
    sums: takings.sums.map((one) => ({ ...one, by: named(one.by) })),
    differences: takings.differences.map((one) => ({
      kind: one.kind,
      receipt: 'receipt' in one ? one.receipt : null,
      amount: 'amount' in one ? one.amount : null,
      dossier: 'dossier' in one ? known(one.dossier) : null,
    })),
  };
};

const ITSELF = 'Hệ thống';

const namesIn = async (world: World, { lines, back }: Takings): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set([...lines, ...back].map(({ by }) => by))];
  return new Map(
    await Promise.all(
      ids.map(async (id) => [id, id === SYSTEM.id ? ITSELF : ((await nameOf(world, id)) ?? id)] as const),
    ),
  );
};
