import type { Agency, Province } from '../../lib/domain/profile.ts';
import type { Act } from '../../lib/domain/slips/slip.ts';
import { getAgency } from '../deciding/rules-of.ts';

/** The left of a form's head: above, the area or the superior agency (empty where there is none); below, the issuing unit. */
export type Letterhead = { readonly area: string; readonly unit: string; readonly place: string };

/**
 * Acts of intake go out under the name of the one-stop unit, below the commune, district or vertical agency it belongs to;
 * acts of processing under the agency's own, below the province or, for a vertical agency, its parent.
 */
export const letterheadOf = (province: Province, code: string, act: Act): Letterhead => {
  const agency = getAgency(province, code);
  const unit = act === 'processing' ? agency.name : oneStopName(agency);
  return { area: areaOf(province, agency, act), unit, place: agency.place };
};

const areaOf = (province: Province, agency: Agency, act: Act): string => {
  const area = `Tỉnh ${province.profile.name}`;
  if (isVertical(province, agency)) return act === 'intake' ? agency.name : (parentOf(province, agency)?.name ?? '');
  return act === 'intake' && agency.level !== 'province' ? agency.name : area;
};

/** Central bodies and what hangs below them belong to no province. */
const isVertical = (province: Province, agency: Agency): boolean => {
  const parent = parentOf(province, agency);
  return agency.level === 'central' || (parent !== undefined && isVertical(province, parent));
};

const parentOf = ({ agencies }: Province, { parent }: Agency): Agency | undefined =>
  parent === null ? undefined : agencies.find(({ code }) => code === parent);

/** `BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ` → `Bộ phận tiếp nhận và trả kết quả`: the head sets capitals, a sentence does not. */
export const oneStopName = ({ oneStop }: Agency): string =>
  oneStop === oneStop.toUpperCase() ? oneStop.charAt(0) + oneStop.slice(1).toLowerCase() : oneStop;
