import type { AlternativeLimit } from '../../catalogue/procedure.ts';
import type { Actor } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { Taken } from '../../time/alternative-limit.ts';
import { type Instant, isPast, type Limit } from '../../time/instant.ts';
import { type AcceptedDossier, type Dossier, isAccepted, type ShareOfWork } from '../dossier.ts';
import { shareDueOnGround, shareLimit } from '../running-limits.ts';
import { isMoot } from '../shares.ts';

/** A ground of a share for another limit of its own, and when it would be due on it; null where the day is agreed. */
export type ShareGround = AlternativeLimit & { readonly part: string; readonly due: Limit | null };

/** The grounds that would still give the shares of an agency more time now (ND61-19.3, 19.6); none of one whose limit has passed. */
export const shareGroundsOpen = (
  dossier: Dossier,
  agency: string | null,
  at: Instant,
  rules: Rules,
): readonly ShareGround[] => {
  if (!isAccepted(dossier) || dossier.stage !== 'in-process') return [];
  const all = Object.values(dossier.shares);
  return all
    .filter((share) => share.agency === agency && share.sealed === null && !isMoot(share, all))
    .flatMap((share): readonly ShareGround[] => {
      const running = shareLimit(dossier, share, rules);
      if (running === null || isPast(at, running.due)) return [];
      return groundsOfShare(share, rules).flatMap((one): readonly ShareGround[] => {
        const { ground, article, limit } = one;
        if (limit.kind === 'agreed') return [{ ...one, part: share.key, due: null }];
        const due = laterDueOfShare(dossier, share, { ground, article, limit }, rules);
        return due === null ? [] : [{ ...one, part: share.key, due }];
      });
    });
};

/** When a share would be due on what is taken for it; null where that is no later than it is due now. */
export const laterDueOfShare = (
  dossier: AcceptedDossier,
  share: ShareOfWork,
  taken: Taken,
  rules: Rules,
): Limit | null => {
  const running = shareLimit(dossier, share, rules);
  if (running === null) return null;
  const due = shareDueOnGround(share, running.start, taken, rules);
  return due.at > running.due.at ? due : null;
};

/** Those this person may take: the leader of the share's agency, and the officer it was given to. */
export const shareGroundsFor = (dossier: Dossier, by: Actor, at: Instant, rules: Rules): readonly ShareGround[] =>
  shareGroundsOpen(dossier, by.agency, at, rules).filter(
    ({ part }) => by.roles.includes('leader') || (isAccepted(dossier) && dossier.shares[part]?.officer === by.id),
  );

const groundsOfShare = ({ key }: ShareOfWork, { procedure }: Rules): readonly AlternativeLimit[] =>
  procedure.shares?.find((share) => share.key === key)?.alternatives ?? [];
