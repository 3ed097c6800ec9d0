import { type FiledDossier, isSupplementAsked } from '../../lib/domain/dossier/dossier.ts';
import { mayChange } from '../../lib/domain/dossier/filing/change.ts';
import type { Application, World } from '../../lib/world/world.ts';
import { applicationOfFiled } from '../filing/application-of-filed.ts';

/**
 * While a supplement is asked for, the person works on a draft that begins with what was filed (TH-8.2, C6): nothing has to be
 * entered twice, and what was typed for a change of their own is kept. A change that comes too late is closed.
 */
export const prepareSupplement = async (world: World, dossier: FiledDossier): Promise<void> => {
  if (!isSupplementAsked(dossier)) {
    const stays = mayChange(dossier) ? ['filed', 'change'] : ['filed'];
    await world.applications.change(dossier.id, (draft) =>
      stays.includes(draft.purpose) ? draft : { ...draft, purpose: 'filed' },
    );
    return;
  }
  const asFiled: Application = { ...(await applicationOfFiled(world, dossier)), purpose: 'supplement' };
  const opened = await world.applications.change(dossier.id, (draft) => {
    if (draft.purpose === 'filed' || draft.purpose === 'filing') return asFiled;
    return { ...draft, owner: dossier.owner, purpose: 'supplement' };
  });
  if (opened === undefined) await world.applications.put(asFiled);
};
