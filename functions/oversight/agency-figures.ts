import type { OversightView } from '../../lib/contract/oversight.ts';
import type { Overseer } from '../../lib/domain/oversight/oversight.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { kindName } from '../deciding/kind-name.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';
import { stateOfRow } from './overseen-item.ts';

const PAGE = 500;
/** Rows counted for one page of figures: what is more is said to be more, not counted. */
const MOST_COUNTED = 20_000;

/** What is under way in each agency watched, with what is near its limit and past it. `complete: false`: there is more. */
export const agencyFigures = async (
  world: World,
  { agencies }: Overseer,
): Promise<Pick<OversightView, 'figures' | 'complete'>> => {
  const counted = new Map(agencies.map((code) => [code, { open: 0, dueSoon: 0, overdue: 0 }]));
  let after: string | undefined;
  let seen = 0;
  do {
    const { rows, next } = await world.views.open(PAGE, after);
    for (const row of rows) count(world, row, counted.get(row.agency));
    seen += rows.length;
    after = next ?? undefined;
  } while (after !== undefined && seen < MOST_COUNTED);
  const figures = agencies.map((code) => ({
    ...agencyNamed(world, code),
    ...(counted.get(code) ?? { open: 0, dueSoon: 0, overdue: 0 }),
  }));
  return { figures, complete: after === undefined };
};

type Counted = { open: number; dueSoon: number; overdue: number };

const count = (world: World, row: DossierRow, of: Counted | undefined): void => {
  if (of === undefined || kindName(row.id) !== 'dossier') return;
  const state = stateOfRow(world, row);
  of.open += 1;
  if (state === 'due-soon') of.dueSoon += 1;
  if (state === 'overdue') of.overdue += 1;
};
