import type { FiledDossier } from '../lib/domain/dossier/dossier.ts';
import type { Rules } from '../lib/domain/dossier/rules.ts';
import type { Agency, Province } from '../lib/domain/profile.ts';
import { workingCalendar } from '../lib/domain/time/working-calendar.ts';
import { Refused } from './operation.ts';

/** The rules in force for a procedure at an agency. A procedure the province does not know: 404. */
export const rulesFor = (province: Province, procedureCode: string, agency: string): Rules => {
  const procedure = province.procedures.find(({ code }) => code === procedureCode);
  if (procedure === undefined) throw new Refused(404, 'procedure-unknown');
  return {
    ruleSet: province.profile.ruleSet,
    profile: province.profile,
    procedure,
    calendar: workingCalendar(province.calendar, agency),
  };
};

/** The rules one dossier is decided under. */
export const rulesOf = (province: Province, dossier: FiledDossier): Rules =>
  rulesFor(province, dossier.procedure, dossier.agency);

/** The agency by its identifier. */
export const getAgency = (province: Province, code: string): Agency => {
  const agency = province.agencies.find((one) => one.code === code);
  if (agency === undefined) throw new Refused(404, 'agency-unknown');
  return agency;
};
