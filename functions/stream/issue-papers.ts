import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';
import { kindName } from '../deciding/kind-name.ts';
import { issueWhileNew } from '../slips/issue-slips.ts';

/**
 * Draws the papers an entry of a dossier gives rise to, once (N3); no other journal has any. Read by itself where there is room for
 * a third reader: nobody's next step waits for a drawing.
 */
export const issuePapers = async (entry: Entry<unknown>, world: World): Promise<void> => {
  if (kindName(entry.dossier) === 'dossier') await issueWhileNew(world, entry as DossierEntry);
};
