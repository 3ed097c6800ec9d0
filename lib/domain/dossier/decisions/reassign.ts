import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import type { FiledDossier } from '../dossier.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, mustHaveRole } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type Reassign = Seen & {
  readonly decision: 'reassign';
  readonly owner: string;
  readonly form: Sha256;
  readonly text: Sha256;
};

/**
 * Chuyển hồ sơ ghi nhầm người về đúng người nộp (D14, TH-22): by the head of the one-stop unit that took it in, at any stage, for the
 * stranger sees also what is over; not where its contents were destroyed. Both persons are told why; no entry is touched.
 */
export const reassign: Decision<Reassign> = {
  needs: () => ['identity', 'reason'],
  afterTheEnd: true,
  offered: (dossier, { by }) =>
    by.agency === dossier.oneStop && by.roles.includes('head-of-one-stop') && !isDestroyed(dossier),
  decide: (dossier, { owner, form, text }, { by }) => {
    const known = filed(dossier);
    mustHaveRole(known.oneStop, by, ['head-of-one-stop']);
    if (isDestroyed(known)) throw new NotAllowed('contents-destroyed');
    if (known.owner === owner) throw new NotAllowed('already-their-dossier');
    return [{ type: 'DossierReassigned', owner, from: known.owner, form, text }];
  },
};

const isDestroyed = ({ erased }: FiledDossier): boolean => erased.length > 0;
