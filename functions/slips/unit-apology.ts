import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { dueOf } from '../../lib/domain/dossier/due-dates.ts';
import { componentName } from '../../lib/domain/dossier/papers/component-name.ts';
import type { UnitApology } from '../../lib/domain/slips/between-offices.ts';
import { isPast } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent, type RequestText, type TextContent } from '../deciding/contents.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { aboutOf } from './about.ts';
import { frameOf } from './frame.ts';
import { headOfAgency, headOfOneStop } from './signatory.ts';
import { saidIn } from './slip-entries.ts';

/** Thư xin lỗi: of the one-stop unit with the guidance, of the processing unit (TTH annex 1, 2), or for lateness without a new date. */
export const unitApology = async (world: World, read: ReadDossier): Promise<UnitApology> => {
  const { dossier, rules } = read;
  const { entry, event } = saidIn(read, 'ApologyIssued');
  const written =
    event.text === null
      ? undefined
      : await findContent<Partial<RequestText> & Partial<TextContent>>(world, dossier.id, event.text);
  const frame = frameOf(world, read, 'unit-apology', entry.at, event.for === 'intake' ? 'intake' : 'processing');
  const { applicant, content } = await aboutOf(world, read);
  return {
    ...frame,
    to: applicant,
    agency: frame.unit,
    content,
    for: event.for,
    reason: written?.text ?? written?.note ?? null,
    items: (written?.items ?? []).map(
      ({ component, problem }) => `${componentName(rules.procedure, component)}: ${problem}`,
    ),
    missed: isAccepted(dossier) && isPast(entry.at, dueOf(dossier, rules)),
    signedBy:
      event.for === 'intake'
        ? await headOfOneStop(world, dossier, entry.by)
        : await headOfAgency(world, dossier.agency, entry.by),
  };
};
