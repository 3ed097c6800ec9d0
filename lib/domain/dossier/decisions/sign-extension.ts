import { NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { Instant } from '../../time/instant.ts';
import { type Dossier, isAccepted, type Proposal, proposedExtension } from '../dossier.ts';
import { filed, mustHaveRole, mustSee, type Seen } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';
import { movesTheLimit, signing, whyNotExtend } from './propose-extension.ts';

export type SignExtension = Seen & { readonly decision: 'sign-extension' };

/** Ký Phiếu đề nghị gia hạn và Phiếu xin lỗi (ND61-19.9): the competent agency's leader, what a department head prepared. */
export const signExtension: Decision<SignExtension> = {
  needs: () => [],
  offered: (dossier, moment, rules) =>
    moment.by.agency === dossier.agency &&
    moment.by.roles.includes('leader') &&
    typeof toSign(dossier, moment.at, rules) !== 'string',
  document: (dossier) => proposedExtension(dossier)?.reason ?? null,
  decide: (dossier, { about }, moment, rules) => {
    mustHaveRole(filed(dossier).agency, moment.by, ['leader']);
    const proposal = toSign(dossier, moment.at, rules);
    if (typeof proposal === 'string') throw new NotAllowed(proposal);
    mustSee(about, proposal.reason);

    return signing(proposal);
  },
};

/** What waits for the signature, or the reason why nothing does. */
export const toSign = (dossier: Dossier, at: Instant, rules: Rules): Proposal | string => {
  const proposal = proposedExtension(dossier);
  if (!isAccepted(dossier) || proposal === null) return 'not-proposed';
  const no = whyNotExtend(dossier, at, rules);
  if (no !== null) return no;
  return movesTheLimit(dossier, proposal, rules) ? proposal : 'until-not-later';
};
