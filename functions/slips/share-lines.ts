import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { promisedDue, shareDueFrom } from '../../lib/domain/dossier/running-limits.ts';
import { shareFor } from '../../lib/domain/dossier/shares.ts';
import { formalLimitWords } from '../../lib/domain/slips/date-words.ts';
import type { ShareLine } from '../../lib/domain/slips/frame.ts';
import type { TimeLimit } from '../../lib/domain/time/rules.ts';
import type { World } from '../../lib/world/world.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { workByKey } from '../dossier/shares.ts';

/**
 * Each agency's work and limit, on paper in the order they work (ND61-19.6); empty where one agency resolves the dossier. What is
 * handed over with the transfer runs from then on; a linked procedure promises each its date; else, whose turn comes after others
 * has its limit in words alone. On the receipt, before the transfer, the agencies are those of the procedure as published.
 */
export const shareLines = async (world: World, read: ReadDossier): Promise<readonly ShareLine[]> => {
  const { dossier, rules } = read;
  const shares = isAccepted(dossier) ? Object.values(dossier.shares).toSorted((a, b) => a.turn - b.turn) : [];
  if (shares.length === 0)
    return (rules.procedure.shares ?? []).map((share) => {
      const { agency, within } = shareFor(share, dossier.oneStop);
      return { agency: agencyNamed(world, agency).name, work: share.work, within: withinWords(within), until: null };
    });

  const work = await workByKey(world, read);
  return shares.map((share) => {
    const { key, agency, within, after, transferred } = share;
    const promised = isAccepted(dossier) ? promisedDue(dossier, share, rules) : null;
    const due = promised ?? (after.length > 0 ? null : shareDueFrom(share, transferred.at, rules));
    return {
      agency: agencyNamed(world, agency).name,
      work: work.get(key) ?? key,
      within: withinWords(within),
      until: due === null ? null : formalLimitWords(due),
    };
  });
};

const withinWords = (limit: TimeLimit): string => {
  if (limit.text !== undefined) return limit.text;
  switch (limit.kind) {
    case 'working-days':
      return `${String(limit.amount).padStart(2, '0')} ngày làm việc`;
    case 'working-hours':
      return `${limit.amount} giờ làm việc`;
    case 'same-day':
      return 'Trong ngày làm việc';
    case 'at-once':
      return 'Giải quyết ngay';
  }
};
