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
