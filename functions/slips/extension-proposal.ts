import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { firstDueOf, proposedDueOf } from '../../lib/domain/dossier/due-dates.ts';
import type { ExtensionProposal } from '../../lib/domain/slips/between-offices.ts';
import { formalLimitWords } from '../../lib/domain/slips/date-words.ts';
import { isPast } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { getAgency } from '../deciding/rules-of.ts';
import { textOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';
import { aboutOf } from './about.ts';
import { frameOf } from './frame.ts';
import { headOfAgency } from './signatory.ts';
import { saidIn } from './slip-entries.ts';

/** Phiếu đề nghị gia hạn thời gian giải quyết (ND61-19.9): internal, from the competent agency to the one-stop unit. */
export const extensionProposal = async (world: World, read: ReadDossier): Promise<ExtensionProposal> => {
  const { dossier, rules } = read;
  const { entry, event } = saidIn(read, signedBy(read));
  if (!isAccepted(dossier)) throw new Refused(404, 'slip-unknown');

  const due = firstDueOf(dossier, rules);
  const oneStop = getAgency(world.province, dossier.oneStop);
  return {
    ...frameOf(world, read, 'extension-proposal', entry.at, 'processing'),
    ...(await aboutOf(world, read)),
    to: oneStop.units.find(({ kind }) => kind === 'one-stop')?.name ?? oneStop.oneStop,
    agency: getAgency(world.province, dossier.agency).name,
    appointedAt: formalLimitWords(due),
    missed: isPast(entry.at, due),
    reason: await textOf(world, dossier.id, event.reason),
    newDate: formalLimitWords(proposedDueOf(dossier, { at: entry.at, until: event.until }, rules)),
    signedBy: await headOfAgency(world, dossier.agency, entry.by),
  };
};

/** The leader's signature; where one act of before did it all, that act. */
const signedBy = ({ entries }: ReadDossier): 'ExtensionSigned' | 'DossierReappointed' =>
  entries.at(-1)?.events.some(({ type }) => type === 'ExtensionSigned') ? 'ExtensionSigned' : 'DossierReappointed';
