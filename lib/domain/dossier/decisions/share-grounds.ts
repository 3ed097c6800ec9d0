import type { AlternativeLimit } from '../../catalogue/procedure.ts';
import type { Actor } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import { type Instant, isPast, type Limit } from '../../time/instant.ts';
import { type Dossier, isAccepted, type ShareOfWork } from '../dossier.ts';
import { shareDueOnGround, shareLimit } from '../running-limits.ts';

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
  return Object.values(dossier.shares)
    .filter((share) => share.agency === agency && share.sealed === null)
    .flatMap((share): readonly ShareGround[] => {
      const running = shareLimit(dossier, share, rules);
      if (running === null || isPast(at, running.due)) return [];
      return groundsOfShare(share, rules).flatMap((one): readonly ShareGround[] => {
        const { ground, article, limit } = one;
        if (limit.kind === 'agreed') return [{ ...one, part: share.key, due: null }];
        const due = shareDueOnGround(share, running.start, { ground, article, limit }, rules);
        return due.at > running.due.at ? [{ ...one, part: share.key, due }] : [];
      });
    });
};

/** Those this person may take: the leader of the share's agency, and the officer it was given to. */
export const shareGroundsFor = (dossier: Dossier, by: Actor, at: Instant, rules: Rules): readonly ShareGround[] =>
  shareGroundsOpen(dossier, by.agency, at, rules).filter(
    ({ part }) => by.roles.includes('leader') || (isAccepted(dossier) && dossier.shares[part]?.officer === by.id),
  );

const groundsOfShare = ({ key }: ShareOfWork, { procedure }: Rules): readonly AlternativeLimit[] =>
  procedure.shares?.find((share) => share.key === key)?.alternatives ?? [];
