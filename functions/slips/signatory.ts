import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Role } from '../../lib/domain/journal/moment.ts';
import type { Signatory } from '../../lib/domain/slips/frame.ts';
import type { World } from '../../lib/world/world.ts';

/** The head of the competent agency: who signs apologies and extensions, whoever entered them (ND61-19.9). */
export const headOfAgency = (world: World, agency: string, enteredBy: string): Promise<Signatory> =>
  signatory(world, agency, 'leader', 'Thủ trưởng cơ quan', enteredBy);

/** The head of the one-stop unit that took the dossier in. */
export const headOfOneStop = (world: World, { oneStop }: FiledDossier, enteredBy: string): Promise<Signatory> =>
  signatory(world, oneStop, 'head-of-one-stop', 'Người đứng đầu Bộ phận Một cửa', enteredBy);

/** Who entered it, where that is one of them, else the only one there is; where there are several the name is left to the hand. */
const signatory = async (
  world: World,
  agency: string,
  role: Role,
  title: string,
  enteredBy: string,
): Promise<Signatory> => {
  const heads = await world.accounts.withRole(agency, role);
  const own = heads.find(({ id }) => id === enteredBy);
  const [only, ...more] = heads;
  return { role: title, name: own?.name ?? (more.length === 0 ? (only?.name ?? null) : null) };
};
