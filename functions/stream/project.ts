import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';
import { kindOf } from '../journals/kinds.ts';

/** Keeps the lists: re-reads the journal and writes its row only forward. */
export const project = ({ dossier: id }: Entry<unknown>, world: World): Promise<void> => kindOf(id).project(id, world);
