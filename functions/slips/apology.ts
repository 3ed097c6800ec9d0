import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { firstDueOf, proposedDueOf } from '../../lib/domain/dossier/due-dates.ts';
import { formalDayWords, formalLimitWords } from '../../lib/domain/slips/date-words.ts';
import type { ApologySlip } from '../../lib/domain/slips/slip.ts';
import { isPast } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { getAgency } from '../deciding/rules-of.ts';
import { textOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';
import { applicantOf } from './applicant.ts';
import { frameOf } from './frame.ts';
import { headOfAgency } from './signatory.ts';

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả (ND61-19.9): the head of the competent agency signs. */
export const apologySlip = async (world: World, read: ReadDossier): Promise<ApologySlip> => {
  const { dossier, rules } = read;
  if (!isAccepted(dossier) || dossier.reappointed === null) throw new Refused(404, 'slip-unknown');

  const { at, until, reason, signed } = dossier.reappointed;
  const { applicant, content } = await applicantOf(world, read);
  const due = firstDueOf(dossier, rules);
  return {
    ...frameOf(world, read, 'apology', signed.at, 'processing'),
    to: applicant,
    agency: getAgency(world.province, dossier.agency).name,
    acceptedOn: formalDayWords(dossier.accepted.at),
    content,
    appointedAt: formalLimitWords(due),
    missed: isPast(signed.at, due),
    reason: await textOf(world, dossier.id, reason),
    newDate: formalLimitWords(proposedDueOf(dossier, { at, until }, rules)),
    signedBy: await headOfAgency(world, dossier.agency, signed.by),
  };
};
