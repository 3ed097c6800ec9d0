import type { ProcedureItem } from '../../lib/contract/catalogue.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';

/** A procedure as one line of a list. */
export const procedureItem = (procedure: Procedure): ProcedureItem => ({
  code: procedure.code,
  name: procedure.name,
  sector: procedure.sector,
  level: procedure.level,
  serviceLevel: procedure.serviceLevel,
  agency: procedure.agency,
  timeLimit: procedure.timeLimit.text,
  confirmed: procedure.confirmed,
  channels: [...procedure.channels],
  published: procedure.published,
});
