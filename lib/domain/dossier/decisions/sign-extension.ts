import { NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { Instant } from '../../time/instant.ts';
import { type Dossier, isAccepted, type Proposal } from '../dossier.ts';
import { filed, mustHaveRole, mustSee, type Seen } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';
import { signing, whyNotExtend } from './propose-extension.ts';

export type SignExtension = Seen & { readonly decision: 'sign-extension' };

/** Ký Phiếu đề nghị gia hạn và Phiếu xin lỗi (ND61-19.9): the competent agency's leader, what a department head prepared. */
export const signExtension: Decision<SignExtension> = {
  needs: () => [],
  offered: (dossier, moment, rules) =>
    moment.by.agency === dossier.agency &&
    moment.by.roles.includes('leader') &&
    typeof toSign(dossier, moment.at, rules) !== 'string',
  document: (dossier) => proposalOf(dossier)?.reason ?? null,
  decide: (dossier, { about }, moment, rules) => {
    mustHaveRole(filed(dossier).agency, moment.by, ['leader']);
    const proposal = toSign(dossier, moment.at, rules);
    if (typeof proposal === 'string') throw new NotAllowed(proposal);
    mustSee(about, proposal.reason);

    return signing(proposal);
  },
};

const proposalOf = (dossier: Dossier): Proposal | null => (isAccepted(dossier) ? dossier.extension : null);

/** What waits for the signature, or the reason why nothing does. */
export const toSign = (dossier: Dossier, at: Instant, rules: Rules): Proposal | string => {
  const proposal = proposalOf(dossier);
  if (proposal === null) return 'not-proposed';
  return whyNotExtend(dossier, at, rules) ?? proposal;
};
