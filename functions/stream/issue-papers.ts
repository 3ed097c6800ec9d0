import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';
import { kindName } from '../deciding/kind-name.ts';
import { issueWhileNew } from '../slips/issue-slips.ts';

/**
 * Draws the papers an entry of a dossier gives rise to, once (N3); no other journal has any. A reader of its own on one machine; on
 * AWS, where a stream bears two, it follows the reactions of each batch. Nobody's next step waits for a drawing, nor repeats with it.
 */
export const issuePapers = async (entry: Entry<unknown>, world: World): Promise<void> => {
  if (kindName(entry.dossier) === 'dossier') await issueWhileNew(world, entry as DossierEntry);
};
