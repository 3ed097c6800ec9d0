import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { closing } from '../../journal/step.ts';
import { isAccepted } from '../dossier.ts';
import { draftOfStep, draftSeen } from '../drafts/draft.ts';
import type { DossierEvent } from '../events.ts';
import { resultsOfShares, stepsMadeMoot } from '../shares.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, takeStep } from '../steps/take-step.ts';
import { shareOf } from '../steps/whose.ts';
import type { Decision } from './decision.ts';

export type Seal = Seen & {
  readonly decision: 'seal';
  readonly number: string;
  /** The series it runs in. */
  readonly series?: string;
  readonly signature: Sha256;
};

/** Văn thư ký số của cơ quan và vào sổ văn bản (TTH-PL bước 4): only what the leader has signed. The last share's seal makes the whole ready. */
export const seal: Decision<Seal> = {
  needs: () => [],
  concernsDraft: true,
  offeredAt: (dossier, step) => (draftOfStep(dossier, step)?.signed ?? null) !== null,
  decide: (dossier, command, moment) => {
    const step = takeStep(dossier, 'seal', command, moment.by);
    const { draft, part } = draftSeen(filed(dossier), step, command.about);
    if (draft.signed === null) throw new NotAllowed('not-signed');

    const { number, series, signature } = command;
    const numbered = { number, ...(series !== undefined && { series }) };
    const sealed: DossierEvent = { type: 'ResultSealed', draft: draft.sha256, ...numbered, signature, ...part };
    const share = shareOf(filed(dossier), step);
    if (share === null || !isAccepted(dossier)) return [sealed, closing(step, 'sealed')];

    const refused = draft.kind === 'refusal';
    return [
      sealed,
      ...resultsOfShares(dossier, share, number),
      closing(step, refused ? 'sealed-refusal' : 'sealed'),
      ...(refused ? stepsMadeMoot(dossier, share).map((moot) => closing(moot, 'over')) : []),
    ];
  },
};
