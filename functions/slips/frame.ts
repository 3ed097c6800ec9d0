import { codeOf } from '../../lib/domain/dossier/dossier.ts';
import { formalDayWords } from '../../lib/domain/slips/date-words.ts';
import type { SlipFrame } from '../../lib/domain/slips/frame.ts';
import type { Act, SlipKind } from '../../lib/domain/slips/slip.ts';
import { formSource, slipTitle } from '../../lib/domain/slips/slip-title.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { letterheadOf } from './letterhead.ts';

/** Date from which this make of the forms is used; a newer make gets a newer date. */
export const MADE = '2026-11-30';

/**
 * What stands around every form: the unit's own name, place and date, code, rule set (slips.md). Acts of intake are those of
 * the unit that took the dossier in; acts of processing those of the competent agency, or of the one named (19.6).
 */
export const frameOf = (
  world: World,
  { dossier, rules }: ReadDossier,
  kind: SlipKind,
  at: Instant,
  act: Act,
  acting: string = act === 'intake' ? dossier.oneStop : dossier.agency,
): SlipFrame => {
  const { profile } = rules;
  const { area, unit, place } = letterheadOf(world.province, acting, act);
  const code = codeOf(dossier);
  return {
    title: slipTitle(kind, act, profile.slipName.is.supplementAtIntake),
    area,
    unit,
    number: null,
    issuer: act === 'intake' ? `${acting} một cửa` : acting,
    mark: null,
    placeAndDate: `${place}, ${formalDayWords(at)}`,
    signature: null,
    code,
    lookUpUrl: code === null ? null : `https://${profile.portal.host}/tra-cuu?ma=${encodeURIComponent(code)}`,
    entryHash: null,
    ruleSet: `Bộ quy định áp dụng: ${dossier.ruleSet}`,
    formVersion: `${formSource(kind, profile.slipName.is)}; bản mẫu ${MADE}`,
  };
};
