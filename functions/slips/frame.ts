import { dayWords } from '../../lib/domain/documents/date-words.ts';
import type { Act, SlipFrame, SlipKind } from '../../lib/domain/documents/slip.ts';
import { formNumber, slipTitle } from '../../lib/domain/documents/slip-title.ts';
import { codeOf } from '../../lib/domain/dossier/dossier.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import type { ReadDossier } from '../read-dossier.ts';
import { getAgency } from '../rules-of.ts';

/** Date from which this make of the forms is used; a newer make gets a newer date. */
const MADE = '2026-11-22';

/** What stands around every form: the unit's own name, place and date, code, rule set (slips.md). */
export const frameOf = (
  world: World,
  { dossier, rules }: ReadDossier,
  kind: SlipKind,
  at: Instant,
  act: Act,
): SlipFrame => {
  const { profile } = rules;
  const agency = getAgency(world.province, dossier.agency);
  const code = codeOf(dossier);
  return {
    title: slipTitle(kind, act, profile.slipName.is.supplementAtIntake),
    area: agency.level === 'province' || agency.level === 'central' ? `Tỉnh ${profile.name}` : agency.name,
    unit: act === 'processing' ? agency.name : agency.oneStop,
    number: null,
    placeAndDate: `${agency.place}, ${dayWords(at)}`,
    signature: null,
    code,
    lookUpUrl: code === null ? null : `https://${profile.portal.host}/tra-cuu?ma=${encodeURIComponent(code)}`,
    ruleSet: `Bộ quy định áp dụng: ${dossier.ruleSet}`,
    formVersion: `${formNumber(kind)}, Thông tư 01/2018/TT-VPCP; bản mẫu ${MADE}`,
  };
};
