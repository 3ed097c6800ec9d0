import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { formalLimitWords } from '../../lib/domain/slips/date-words.ts';
import type { ShareLine } from '../../lib/domain/slips/frame.ts';
import type { TimeLimit } from '../../lib/domain/time/rules.ts';
import type { World } from '../../lib/world/world.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { sharesOf } from '../dossier/shares.ts';

/** Each agency's work and limit, on paper in the order they work (ND61-19.6); empty where one agency resolves the dossier. */
export const shareLines = async (world: World, read: ReadDossier): Promise<readonly ShareLine[]> => {
  const { dossier } = read;
  const shares = isAccepted(dossier) ? dossier.shares : {};
  const turn = (key: string): number => shares[key]?.turn ?? 0;
  const inOrder = (await sharesOf(world, read)).toSorted((a, b) => turn(a.key) - turn(b.key));
  return inOrder.map(({ key, agency, work, promisedAt, provisional = false }) => {
    const within = shares[key]?.within;
    return {
      agency: agency.name,
      work,
      within: within === undefined ? null : withinWords(within),
      until: promisedAt === null ? null : formalLimitWords({ at: promisedAt, provisional }),
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
