import { type Office, xaMau } from './cast.ts';
import { type Act, decides } from './deeds.ts';

/** What somebody does, and where a machine started from the top comes to stand after it: every state it waits in, with its unit. */
export type Deed = readonly [deed: string, act: Act, ...stands: readonly string[]];

/** A dossier's whole told life on one route. */
export type Life = { readonly file: string; readonly deeds: readonly Deed[] };

export const END = 'The dossier has ended';
export const CHECK = 'Officer checks the dossier';
export const SUPPLEMENT = 'Applicant supplements the dossier';
export const ASSIGN = 'Head assigns an officer';
export const APPRAISE = 'Officer appraises and drafts';
export const SIGN = 'Leader signs the draft';
export const SEAL = 'Clerk seals and books it out';
export const RETURN = 'One-stop unit returns the result';

export const items = { items: [{ component: 'giay-to-goc', problem: 'Ảnh mờ.' }] };
export const draft = { outcome: 'drafted', draft: 'Dự thảo' };
export const reasons = { reasons: 'Không đủ điều kiện.' };

export const CONSIDER = 'Lead agency considers the supplement';

/** From the draft to the seal, sent back once. */
export const drafting = ({ officer, leader, clerk }: Office = xaMau): readonly Deed[] => [
  ['the officer drafts', decides(officer, 'complete-step', draft), SIGN],
  ['the leader sends it back', decides(leader, 'send-back', { note: 'Sửa.' }), APPRAISE],
  ['the officer drafts again', decides(officer, 'complete-step', draft), SIGN],
  ['the leader signs', decides(leader, 'sign'), SEAL],
  ['the clerk seals', decides(clerk, 'seal'), RETURN],
];

/** One agency's share: assigned, drafted or declined, signed, sealed. `suffix` as the file names its states. */
export const share = (
  { head, officer, leader, clerk }: Office,
  { unit, suffix = '', others = [], leaves }: Share,
  kind: 'result' | 'refusal' = 'result',
): readonly Deed[] => {
  const at = (name: string): readonly string[] => [`${name}${suffix} / ${unit}`, ...others];
  const drafts = kind === 'result' ? decides(officer, 'complete-step', draft) : decides(officer, 'decline', reasons);
  return [
    [`${unit}: the head assigns`, decides(head, 'assign', { officer: officer.id }), ...at(APPRAISE)],
    [`${unit}: the officer drafts`, drafts, ...at(SIGN)],
    [`${unit}: the leader signs`, decides(leader, 'sign'), ...at(SEAL)],
    [`${unit}: the clerk seals`, decides(clerk, 'seal'), ...leaves],
  ];
};

type Share = {
  readonly unit: string;
  readonly suffix?: string;
  /** Where other agencies' branches stand meanwhile. */
  readonly others?: readonly string[];
  /** Where it stands after the seal. */
  readonly leaves: readonly string[];
};
