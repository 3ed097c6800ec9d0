import type { SlipKind } from '../../lib/domain/slips/slip.ts';
import type { World } from '../../lib/world/world.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { apologySlip } from './apology.ts';
import { consultationSlip } from './consultation.ts';
import { controlSheet } from './control-sheet.ts';
import { extensionProposal } from './extension-proposal.ts';
import { feeReceipt } from './fee-receipt.ts';
import { originalsSlip } from './originals.ts';
import { postalHandOver } from './postal-hand-over.ts';
import { receiptSlip } from './receipt.ts';
import { refusalSlip } from './refusal.ts';
import { supplementSlip } from './supplement.ts';
import { transferSlip } from './transfer.ts';
import { unitApology } from './unit-apology.ts';
import { visitInvitation, visitMinutes } from './visit.ts';

/** The bytes of a slip; `named`: the entry it is made of, null for the latest. 404 where the dossier has no such slip. */
export const drawSlip = async (
  world: World,
  read: ReadDossier,
  kind: SlipKind,
  named: number | null,
): Promise<Uint8Array> => {
  // The renderer is 50 MB: loaded with the first slip, not with the one-machine edition.
  const { renderSlip } = await import('../../lib/world/render-slip.ts');
  switch (kind) {
    case 'receipt':
      return renderSlip(kind, await receiptSlip(world, read));
    case 'supplement':
      return renderSlip(kind, await supplementSlip(world, read));
    case 'refusal':
      return renderSlip(kind, await refusalSlip(world, read));
    case 'apology':
      return renderSlip(kind, await apologySlip(world, read));
    case 'control-sheet':
      return renderSlip(kind, await controlSheet(world, read));
    case 'transfer':
      return renderSlip(kind, await transferSlip(world, read, named));
    case 'consultation':
      return renderSlip(kind, await consultationSlip(world, read, named));
    case 'visit-invitation':
      return renderSlip(kind, await visitInvitation(world, read, named));
    case 'visit-minutes':
      return renderSlip(kind, await visitMinutes(world, read, named));
    case 'postal-hand-over':
      return renderSlip(kind, await postalHandOver(world, read));
    case 'originals-taken':
    case 'originals-returned':
      return renderSlip(kind, await originalsSlip(world, read, kind, named));
    case 'unit-apology':
      return renderSlip(kind, await unitApology(world, read, named));
    case 'extension-proposal':
      return renderSlip(kind, await extensionProposal(world, read));
    case 'fee-receipt':
      return renderSlip(kind, await feeReceipt(world, read, named));
  }
};
