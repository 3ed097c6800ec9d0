import type { About } from '../../lib/domain/feedback/events.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../operation.ts';
import { readDossier } from '../read-dossier.ts';

type Receiver = { readonly agency: string; readonly about: About | null };

/**
 * Which agency's one-stop unit receives feedback about something: the agency named, the one that resolves the procedure or
 * the dossier; where no code is named, the first agency above all others. Words that are no code never stop a person.
 */
export const receiverOf = async (world: World, words: string): Promise<Receiver> => {
  const code = words.toUpperCase();
  const { agencies, procedures } = world.province;
  const agency = agencies.find((one) => one.code === code);
  if (agency !== undefined) return { agency: agency.code, about: { is: 'agency', code } };

  const procedure = procedures.find((one) => one.code.toUpperCase() === code);
  const resolves = procedure?.agencies[0];
  if (procedure !== undefined && resolves !== undefined) {
    return { agency: resolves, about: { is: 'procedure', code: procedure.code } };
  }

  const dossier = code === '' ? undefined : await world.claims.find(`code ${code}`);
  if (dossier !== undefined) {
    const { dossier: known } = await readDossier(world, dossier);
    return { agency: known.agency, about: { is: 'dossier', code } };
  }

  const first = agencies.find(({ parent }) => parent === null) ?? agencies[0];
  if (first === undefined) throw new Refused(404, 'agency-unknown');
  return { agency: first.code, about: null };
};
