import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Paper } from '../../lib/domain/dossier/events.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import type { FiledForm } from '../deciding/contents.ts';
import { Refused } from '../wire/operation.ts';
import { ownApplication } from './own-application.ts';
import { arrivedFiles, mustBeTheirs, mustGoInto, mustHaveArrived, papersOf } from './papers.ts';

/** Papers an officer scanned at the counter, with the names they came under. */
export type Scans = { readonly papers: readonly Paper[]; readonly files: FiledForm['files'] };

export const NO_SCANS: Scans = { papers: [], files: [] };

/** The scans in an officer's draft that join a filed dossier (D11): of the same procedure, and in no other dossier yet. */
export const scansFor = async (world: World, dossier: FiledDossier, id: string, who: Account): Promise<Scans> => {
  const draft = await ownApplication(world, id, who);
  if (draft.procedure !== dossier.procedure) throw new Refused(422, 'component-unknown');
  mustGoInto(draft, dossier.id);
  mustHaveArrived(draft);
  const papers = papersOf(draft);
  mustBeTheirs(papers, dossier.owner);
  return { papers, files: arrivedFiles(draft) };
};
