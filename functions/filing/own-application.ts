import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { findProcedure } from '../../lib/domain/editions.ts';
import { NotAllowed } from '../../lib/domain/journal/moment.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { Application, World } from '../../lib/world/world.ts';
import { getProcedureNow } from '../deciding/rules-of.ts';
import { Refused } from '../wire/operation.ts';

/** The owner's draft with its procedure, still open to change. To anybody else it does not exist (404); once filed it stands (409). */
export const openApplication = async (
  world: World,
  id: string,
  who: Account,
): Promise<{ readonly draft: Application; readonly procedure: Procedure }> => {
  const draft = await ownApplication(world, id, who);
  mustBeOpen(draft);

  const filed = draft.purpose === 'filing' ? undefined : findProcedure(world.province, draft.procedure);
  return { draft, procedure: filed ?? getProcedureNow(world, draft.procedure) };
};

/** The owner's draft, open or filed; to anybody else it does not exist (404). */
export const ownApplication = async (world: World, id: string, who: Account): Promise<Application> => {
  const draft = await world.applications.find(id);
  if (draft === undefined || draft.owner !== who.id) throw new Refused(404, 'dossier-unknown');
  return draft;
};

/** Changes an open draft; refuses (409) where it was filed meanwhile. */
export const changeApplication = async (
  world: World,
  id: string,
  change: (draft: Application) => Application,
): Promise<Application> => {
  const now = world.clock.now();
  const changed = await world.applications.change(id, (draft) =>
    draft.purpose === 'filed' ? draft : { ...change(draft), changedAt: now },
  );
  if (changed === undefined) throw new Refused(404, 'dossier-unknown');
  mustBeOpen(changed);
  return changed;
};

const mustBeOpen = (draft: Application): void => {
  if (draft.purpose === 'filed') throw new NotAllowed('already-submitted');
};
