import { findProcedure } from '../../lib/domain/editions.ts';
import type { About } from '../../lib/domain/feedback/events.ts';
import type { World } from '../../lib/world/world.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';

type Receiver = { readonly agency: string; readonly about: About | null };

/**
 * Which agency's one-stop unit receives feedback about something: the agency named, the one that took the dossier in, one
 * that resolves the procedure; else the first above all others. Never one where nobody would see it. Words that are no code
 * stop nobody.
 */
export const receiverOf = async (world: World, words: string): Promise<Receiver> => {
  const { about, nearest } = await concerned(world, words.toUpperCase());
  const { agencies } = world.province;
  const above = agencies.filter(({ parent }) => parent === null);
  const inOrder = [...nearest, ...[...above, ...agencies].map(({ code }) => code)];
  for (const agency of new Set(inOrder)) {
    if ((await world.accounts.withRole(agency, 'head-of-one-stop')).length > 0) return { agency, about };
  }
  const [first] = inOrder;
  if (first === undefined) throw new Refused(404, 'agency-unknown');
  return { agency: first, about };
};

/** What a code names, and the agencies it is the business of, the nearest first. */
const concerned = async (
  world: World,
  code: string,
): Promise<{ readonly about: About | null; readonly nearest: readonly string[] }> => {
  if (code === '') return { about: null, nearest: [] };
  const agency = world.province.agencies.find((one) => one.code === code);
  if (agency !== undefined) return { about: { is: 'agency', code }, nearest: [code] };

  const procedure = findProcedure(world.province, code);
  if (procedure !== undefined) return { about: { is: 'procedure', code }, nearest: procedure.agencies };

  const dossier = await world.claims.find(`code ${code}`);
  if (dossier === undefined) return { about: null, nearest: [] };
  const { oneStop, agency: resolves } = (await readDossier(world, dossier)).dossier;
  return { about: { is: 'dossier', code }, nearest: [oneStop, resolves] };
};
