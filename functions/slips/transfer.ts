import { leadOf } from '../../lib/domain/dossier/steps/whose.ts';
import type { TransferSlip } from '../../lib/domain/slips/between-offices.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent, type TextContent } from '../deciding/contents.ts';
import { agencyNamed, nameOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { aboutOf } from './about.ts';
import { frameOf } from './frame.ts';
import { shareLines } from './share-lines.ts';
import { saidIn } from './slip-entries.ts';

/** Phiếu chuyển xử lý (ND61-19.6): the one-stop unit names each agency's work and limit, on paper their order, and who leads. */
export const transferSlip = async (world: World, read: ReadDossier): Promise<TransferSlip> => {
  const { entry, event } = saidIn(read, 'WorkTransferred');
  const shares = await shareLines(world, read);
  const lead = leadOf(read.dossier);
  const written =
    event.slip === null ? undefined : await findContent<Partial<TextContent>>(world, read.dossier.id, event.slip);
  return {
    ...frameOf(world, read, 'transfer', entry.at, 'intake'),
    ...(await aboutOf(world, read)),
    lead: lead === null ? null : agencyNamed(world, lead.agency).name,
    onPaper: read.dossier.route.name === 'inter-agency-paper',
    shares,
    note: written?.text || null,
    signedBy: { role: 'Bộ phận Một cửa', name: await nameOf(world, entry.by) },
  };
};
