import type { FiledDossier } from '../lib/domain/dossier/dossier.ts';
import type { Rules } from '../lib/domain/dossier/rules.ts';
import type { Agency, Province } from '../lib/domain/profile.ts';
import { type WorkingCalendar, workingCalendar } from '../lib/domain/time/working-calendar.ts';
import type { World } from '../lib/world/world.ts';
import { Refused } from './operation.ts';

type InForce = Pick<World, 'province' | 'calendar'>;

/** The rules in force for a procedure at an agency. A procedure the province does not know: 404. */
export const rulesFor = ({ province, calendar }: InForce, procedureCode: string, agency: string): Rules => {
  const procedure = province.procedures.find(({ code }) => code === procedureCode);
  if (procedure === undefined) throw new Refused(404, 'procedure-unknown');

  const versions = calendar.versions();
  const { profile } = province;
  return {
    ruleSet: profile.ruleSet,
    profile,
    procedure,
    calendar: calendarNow({ province, calendar }, agency),
    before: versions.flatMap(({ data }, index) => {
      const until = versions[index + 1]?.since ?? null;
      return until === null ? [] : [{ until, calendar: workingCalendar(data, agency) }];
    }),
  };
};

/** The working calendar of an agency as it stands now, or of the province where none is named. */
export const calendarNow = ({ province, calendar }: InForce, agency?: string): WorkingCalendar =>
  workingCalendar(calendar.versions().at(-1)?.data ?? province.calendar, agency);

/** The rules one dossier is decided under. */
export const rulesOf = (world: InForce, dossier: FiledDossier): Rules =>
  rulesFor(world, dossier.procedure, dossier.agency);

/** The agency by its identifier. */
export const getAgency = (province: Province, code: string): Agency => {
  const agency = province.agencies.find((one) => one.code === code);
  if (agency === undefined) throw new Refused(404, 'agency-unknown');
  return agency;
};
