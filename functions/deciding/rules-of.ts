import type { CalendarVersion } from '../../lib/domain/calendar/calendar-versions.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { type FiledDossier, isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { editionAt, getEdition, type ProvinceEdition } from '../../lib/domain/editions.ts';
import { NotAllowed } from '../../lib/domain/journal/moment.ts';
import type { Agency, Province } from '../../lib/domain/profile.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import { type WorkingCalendar, workingCalendar } from '../../lib/domain/time/working-calendar.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';

type InForce = Pick<World, 'province' | 'calendar' | 'clock'>;

/** The rules in force at a moment for a procedure at an agency: those a dossier is filed under. A procedure they do not know: 404. */
export const rulesFor = (world: InForce, procedure: string, agency: string, at: Instant = world.clock.now()): Rules => {
  const rules = rulesIn(world, editionAt(world.province, at), procedure, agency);
  if (rules === undefined) throw new Refused(404, 'procedure-unknown');
  return rules;
};

/** What says which rules a dossier is decided under. */
type UnderRules = Pick<FiledDossier, 'procedure' | 'agency' | 'ruleSet' | 'filedUnder'>;

/** The rules one dossier is decided under: those of its acceptance, until then those of its submission (O6). Throws where the province has them no more. */
export const rulesOf = (world: InForce, dossier: UnderRules): Rules => {
  const { procedure, agency, ruleSet, filedUnder } = dossier;
  const rules = rulesIn(world, getEdition(world.province, ruleSet), procedure, agency);
  if (rules === undefined) throw new Error(`rule set ${ruleSet} has no procedure ${procedure}`);
  return filedUnder === ruleSet ? rules : { ...rules, filedUnder: getEdition(world.province, filedUnder) };
};

/**
 * The rules a decision at a moment is taken under: an acceptance under those then in force (O6); once accepted the dossier
 * keeps them, also when it is received again after a supplement. `accepts`: the decision takes the dossier in.
 */
export const rulesToDecide = (world: InForce, dossier: FiledDossier, accepts: boolean, at: Instant): Rules => {
  if (isAccepted(dossier) || !accepts) return rulesOf(world, dossier);

  const rules = rulesIn(world, editionAt(world.province, at), dossier.procedure, dossier.agency);
  if (rules === undefined) throw new NotAllowed('procedure-no-longer');
  return rules;
};

/** The rules an acceptance would be taken under now; without the procedure where they have it no more: nobody can take it in. */
export const rulesToAccept = (world: InForce, dossier: FiledDossier, rules: Rules): Rules => {
  if (isAccepted(dossier)) return rules;
  const now = rulesIn(world, editionAt(world.province, world.clock.now()), dossier.procedure, dossier.agency);
  return now ?? { ...rules, procedure: { ...rules.procedure, published: false } };
};

/** A procedure as the rules in force now have it; one they do not know: 404. */
export const getProcedureNow = ({ province, clock }: InForce, code: string): Procedure => {
  const procedure = editionAt(province, clock.now()).procedures.find((one) => one.code === code);
  if (procedure === undefined) throw new Refused(404, 'procedure-unknown');
  return procedure;
};

/** The working calendar of an agency as it stands now, or of the province where none is named. */
export const calendarNow = ({ province, calendar }: InForce, agency?: string): WorkingCalendar =>
  workingCalendar(calendar.versions().at(-1)?.data ?? province.calendar, agency);

/** The agency by its identifier. */
export const getAgency = (province: Province, code: string): Agency => {
  const agency = province.agencies.find((one) => one.code === code);
  if (agency === undefined) throw new Refused(404, 'agency-unknown');
  return agency;
};

const rulesIn = (
  world: InForce,
  { ruleSet, profile, procedures }: ProvinceEdition,
  code: string,
  agency: string,
): Rules | undefined => {
  const procedure = procedures.find((one) => one.code === code);
  if (procedure === undefined) return undefined;
  const before = calendarsBefore(world.calendar.versions(), agency);
  return { ruleSet, profile, procedure, calendar: calendarNow(world, agency), before };
};

const known = new WeakMap<readonly CalendarVersion[], Map<string, Rules['before']>>();

/** How the calendar stood before, compiled only where a limit is counted with it. */
export const calendarsBefore = (versions: readonly CalendarVersion[], agency: string): Rules['before'] => {
  const byAgency = known.get(versions) ?? new Map<string, Rules['before']>();
  known.set(versions, byAgency);
  const before = byAgency.get(agency) ?? changesOf(versions, agency);
  byAgency.set(agency, before);
  return before;
};

const changesOf = (versions: readonly CalendarVersion[], agency: string): Rules['before'] =>
  versions.flatMap(({ data }, index) => {
    const { since: until = null, act = null } = versions[index + 1] ?? {};
    if (until === null) return [];
    return [
      {
        until,
        act: act ?? '',
        get calendar() {
          return workingCalendar(data, agency);
        },
      },
    ];
  });
