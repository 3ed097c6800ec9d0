import type { Sha256 } from '../../journal/entry.ts';
import { hasRole, NotAllowed } from '../../journal/moment.ts';
import { toDigitise } from '../papers/to-digitise.ts';
import { STEP_KINDS } from '../steps/step-kinds.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, mustHaveRole } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

/** Who may turn paper into data: the one-stop officers and whoever works on the dossier (HT-III.1b). */
const DIGITISING = [...STEP_KINDS.check.roles, 'officer'] as const;

export type Digitise = Seen & {
  readonly decision: 'digitise';
  readonly component: string;
  readonly class: 'mandatory' | 'person' | 'agency';
  readonly code: string;
  readonly sha256: Sha256;
  readonly signature?: Sha256;
};

/** Số hóa thành phần hồ sơ (HT-III.1): a copy with its code `owner.type`, signed by who checked it, equal to the paper and reusable after success. */
export const digitise: Decision<Digitise> = {
  needs: () => ['component', 'class'],
  afterTheEnd: true,
  offered: (dossier, { by }, rules) =>
    (by.agency === dossier.agency || by.agency === dossier.oneStop) &&
    hasRole(by, DIGITISING) &&
    toDigitise(dossier, rules).length > 0,
  decide: (dossier, command, moment, rules) => {
    const known = filed(dossier);
    const own = moment.by.agency === known.agency ? known.agency : known.oneStop;
    mustHaveRole(own, moment.by, DIGITISING);
    if (rules.profile.digitisation.is === null) throw new NotAllowed('digitisation-not-offered');
    const { component, class: kind, code, sha256, signature } = command;
    if (!rules.procedure.components.some((one) => one.code === component)) throw new NotAllowed('component-unknown');
    if (known.digitised.some((one) => one.sha256 === sha256)) throw new NotAllowed('already-digitised');
    if (!toDigitise(known, rules).some((paper) => paper.component === component && paper.sha256 === sha256))
      throw new NotAllowed('paper-unknown');

    const signed = signature === undefined ? {} : { signature };
    return [{ type: 'PaperDigitised', component, class: kind, code, sha256, ...signed }];
  },
};
