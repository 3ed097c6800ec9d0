import { typedDossierCode } from '../../lib/contract/typed/codes.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { InspectionBasis } from '../../lib/domain/looks/looked.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { kindName } from '../deciding/kind-name.ts';
import { rulesOf } from '../deciding/rules-of.ts';
import { inspectionOf } from '../oversight/inspection.ts';
import { Refused } from '../wire/operation.ts';
import { maySee } from './may-see.ts';

export type ReadDossier = {
  readonly dossier: FiledDossier;
  readonly entries: readonly DossierEntry[];
  readonly rules: Rules;
};

/** A dossier read from its journal with the rules it is decided under. 404 where nothing was filed. */
export const readDossier = async (world: World, id: string): Promise<ReadDossier> => {
  if (kindName(id) !== 'dossier') throw new Refused(404, 'dossier-unknown');
  const entries = await world.journal.read(id);
  const dossier = fold(entries);
  if (dossier.stage === 'nothing') throw new Refused(404, 'dossier-unknown');
  return { dossier, entries, rules: rulesOf(world, dossier) };
};

/** A dossier as a member of staff may read it: by what their office has to do with it, or on the ground of an inspection. */
export type StaffRead = ReadDossier & { readonly inspection: InspectionBasis | null };

/** A dossier by its id or its code, whoever asks. */
export const readByName = async (world: World, idOrCode: string): Promise<ReadDossier> =>
  readDossier(
    world,
    OUR_ID.test(idOrCode) ? idOrCode : ((await world.claims.find(`code ${typedDossierCode(idOrCode)}`)) ?? idOrCode),
  );

/** A dossier, by its id or its code, that is this officer's or their unit's to see, or an inspector's; another's is not shown to exist (N4). */
export const readForStaff = async (world: World, idOrCode: string, who: Account): Promise<StaffRead> => {
  const read = await readByName(world, idOrCode);
  if (await maySee(world, read.dossier, who)) return { ...read, inspection: null };
  const inspection = await inspectionOf(world, read.dossier, who);
  if (inspection === null) throw new Refused(404, 'dossier-unknown');
  return { ...read, inspection };
};

/** An id of ours is no code: nothing has to be looked up. */
const OUR_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A dossier of the person's own. */
export const readForOwner = async (world: World, id: string, who: Account): Promise<ReadDossier> => {
  const read = await readDossier(world, id);
  if (read.dossier.owner !== who.id) throw new Refused(404, 'dossier-unknown');
  return read;
};
