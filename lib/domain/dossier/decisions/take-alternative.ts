import type { AlternativeLimit } from '../../catalogue/procedure.ts';
import type { Sha256 } from '../../journal/entry.ts';
import { type Actor, type Moment, NotAllowed, NotYours } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { Taken, TakenLimit } from '../../time/alternative-limit.ts';
import { type DayDate, type Instant, isPast } from '../../time/instant.ts';
import { type Dossier, type FiledDossier, isAccepted } from '../dossier.ts';
import { dueOf, dueOnGround } from '../due-dates.ts';
import type { DossierEvent } from '../events.ts';
import { filed, type Seen } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';
import { laterDueOfShare, shareGroundsFor } from './share-grounds.ts';

export type TakeAlternative = Seen & {
  readonly decision: 'take-alternative';
  readonly ground: string;
  /** The day agreed with the person, and the agreement, where the ground is one. */
  readonly until: DayDate | null;
  readonly agreement: Sha256 | null;
  /** The share whose limit it is (ND61-19.6); absent: the dossier's. */
  readonly part?: string;
};

/**
 * Áp dụng thời hạn khác đã công bố (ND61-19.3, NĐ 23/2015 điều 21): on a ground the procedure names, while the limit still
 * runs. What is overdue stays overdue (reading 24).
 */
export const takeAlternative: Decision<TakeAlternative> = {
  needs: () => ['ground'],
  offered: (dossier, { at, by }, rules) =>
    (mayTakeGround(dossier, by) && groundsOpen(dossier, at, rules).length > 0) ||
    shareGroundsFor(dossier, by, at, rules).length > 0,
  decide: (dossier, command, { at, by }, rules) => {
    if (command.part !== undefined) return onShare(dossier, command, { at, by }, rules);
    if (by.agency !== filed(dossier).agency) throw new NotYours('wrong-agency');
    if (!mayTakeGround(filed(dossier), by)) throw new NotYours('not-your-step');
    const no = whyNotLengthen(dossier, at, rules);
    if (no !== null) throw new NotAllowed(no);

    const found = groundsOpen(dossier, at, rules).find(({ ground }) => ground === command.ground);
    if (found === undefined) throw new NotAllowed('ground-unknown');
    const { ground, article } = found;
    const limit = limitTaken(found, command);
    const taken: Taken = { ground, article, limit };
    if (!isLater(dossier, taken, rules)) throw new NotAllowed('until-not-later');
    const agreement = limit.kind === 'agreed' ? command.agreement : null;
    return [{ type: 'AlternativeTaken', ...taken, agreement }];
  },
};

/** A share's own limit (19.6): on a ground of the share, while it runs; the appointment of the whole stays. */
const onShare = (dossier: Dossier, command: TakeAlternative, { at, by }: Moment, rules: Rules): DossierEvent[] => {
  const found = shareGroundsFor(dossier, by, at, rules).find(
    ({ part, ground }) => part === command.part && ground === command.ground,
  );
  if (found === undefined) throw new NotAllowed('ground-unknown');
  const { ground, article, part } = found;
  const taken: Taken = { ground, article, limit: limitTaken(found, command) };
  const share = isAccepted(dossier) ? dossier.shares[part] : undefined;
  if (!isAccepted(dossier) || share === undefined || laterDueOfShare(dossier, share, taken, rules) === null)
    throw new NotAllowed('until-not-later');
  const agreement = taken.limit.kind === 'agreed' ? command.agreement : null;
  return [{ type: 'AlternativeTaken', ...taken, agreement, part }];
};

/** The grounds of the procedure that would still give more time now; none once the limit has passed. */
export const groundsOpen = (dossier: Dossier, at: Instant, rules: Rules): readonly AlternativeLimit[] => {
  const { alternatives = [] } = rules.procedure;
  if (alternatives.length === 0 || whyNotLengthen(dossier, at, rules) !== null) return [];
  return alternatives.filter(
    ({ ground, article, limit }) => limit.kind === 'agreed' || isLater(dossier, { ground, article, limit }, rules),
  );
};

const whyNotLengthen = (dossier: Dossier, at: Instant, rules: Rules): string | null => {
  if (dossier.stage !== 'in-process') return 'not-at-this-stage';
  if (dossier.reappointed !== null) return 'already-reappointed';
  return isPast(at, dueOf(dossier, rules)) ? 'too-late-to-lengthen' : null;
};

/** Who may take a ground of the whole: the leader of the competent agency, and whoever there the dossier, or a share of it, was given to. */
export const mayTakeGround = (dossier: FiledDossier, by: Actor): boolean => {
  if (by.agency !== dossier.agency) return false;
  if (by.roles.includes('leader')) return true;
  if (!isAccepted(dossier)) return false;
  const shares = Object.values(dossier.shares).filter(({ agency }) => agency === dossier.agency);
  return [dossier.officer, ...shares.map(({ officer }) => officer)].includes(by.id);
};

const limitTaken = ({ limit }: AlternativeLimit, { until, agreement }: TakeAlternative): TakenLimit => {
  if (limit.kind !== 'agreed') return limit;
  if (until === null || agreement === null) throw new NotAllowed('agreement-needed');
  return { kind: 'agreed', until };
};

const isLater = (dossier: Dossier, taken: Taken, rules: Rules): boolean =>
  isAccepted(dossier) && dueOnGround(dossier, taken, rules).at > dueOf(dossier, rules).at;
