import type { Procedure } from './catalogue/procedure.ts';
import type { Profile, Province } from './profile.ts';
import type { DayDate, Instant } from './time/instant.ts';
import { localDate } from './time/local-clock.ts';

/** The rules of a province between two days (O6). */
export type ProvinceEdition = {
  readonly ruleSet: string;
  readonly since: DayDate | null;
  readonly until: DayDate | null;
  readonly profile: Profile;
  readonly procedures: readonly Procedure[];
};

/** Every edition a province has; one without beginning or end where it names none. */
const editionsOf = ({ editions, profile, procedures }: Province): readonly ProvinceEdition[] =>
  editions ?? [{ ruleSet: profile.ruleSet, since: null, until: null, profile, procedures }];

/** The edition in force on the day of an instant; before the first one began, the first. */
export const editionAt = (province: Province, at: Instant): ProvinceEdition => {
  const day = localDate(at);
  const editions = editionsOf(province);
  const inForce = editions.findLast(({ since }) => since === null || since <= day) ?? editions[0];
  if (inForce === undefined) throw new Error(`${province.key}: no rules at all`);
  return inForce;
};

/** The edition by the name that stands in an entry. Throws where the province does not have it: old journals need their rules. */
export const getEdition = (province: Province, ruleSet: string): ProvinceEdition => {
  const found = editionsOf(province).find((edition) => edition.ruleSet === ruleSet);
  if (found !== undefined) return found;

  const known = editionsOf(province).map((edition) => edition.ruleSet);
  throw new Error(`${province.key}: a journal names the rule set ${ruleSet}; known: ${known.join(', ')}`);
};

/** A procedure by its code in the latest edition that has it, for names in lists. */
export const findProcedure = (province: Province, code: string): Procedure | undefined =>
  editionsOf(province)
    .flatMap(({ procedures }) => procedures)
    .findLast((procedure) => procedure.code === code);
