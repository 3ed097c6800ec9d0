import type { FiledDossier } from '../lib/domain/dossier/dossier.ts';
import type { World } from '../lib/world/world.ts';

/**
 * Mã của giấy tờ số hóa, `owner.type` (HT-III.1): the owner's opaque account id and the kind of document. The identity
 * number of the plan's text is personal data and stays beside the journal; the account stands for it.
 */
export const documentCode = async (_world: World, dossier: FiledDossier, component: string): Promise<string> =>
  `${dossier.owner}.${component}`;
