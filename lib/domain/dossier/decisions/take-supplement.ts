import type { Sha256 } from '../../journal/entry.ts';
import { NotAllowed } from '../../journal/moment.ts';
import { stepKey } from '../../journal/step.ts';
import { type Dossier, isSupplementAsked } from '../dossier.ts';
import type { Paper } from '../events.ts';
import { mustChangeSomething } from '../papers/asked-for.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed, isAtTheCounter, mustBeAtTheCounter } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type TakeSupplement = Seen & {
  readonly decision: 'take-supplement';
  readonly form: Sha256;
  /** Scans of what was brought; they join the dossier's papers. */
  readonly papers?: readonly Paper[];
  /** What was brought on paper. */
  readonly handedIn?: readonly string[];
  /** The declaration was put right at the counter. */
  readonly declared?: boolean;
};

/**
 * Nhận bổ sung tại quầy, qua bưu chính (ND61-17.1a, TH-12.2): what the person brings is taken in by the one-stop officer,
 * whose name the entry carries. Whoever filed at the counter may have no account to supplement with.
 */
export const takeSupplement: Decision<TakeSupplement> = {
  needs: () => ['handedIn', 'answers'],
  inTheirPlace: (dossier) => supplementStep(dossier),
  offered: (dossier, { by }) => supplementStep(dossier) !== null && isAtTheCounter(dossier, by),
  decide: (dossier, command, moment, rules) => {
    mustBeAtTheCounter(filed(dossier).oneStop, moment.by);
    const key = supplementStep(dossier);
    if (!isSupplementAsked(dossier) || key === null || command.seen !== key) throw new NotAllowed('step-changed');

    const papers = [...dossier.papers, ...(command.papers ?? [])];
    mustChangeSomething(
      dossier,
      { papers, handedIn: command.handedIn ?? [], declared: command.declared === true },
      rules,
    );
    return [
      { type: 'DossierSupplemented', form: command.form, papers },
      { type: 'StepClosed', key, outcome: 'supplemented' },
    ];
  },
};

/** The step a supplement brought to the counter would close, or null where none is asked for. */
const supplementStep = (dossier: Dossier): string | null =>
  isSupplementAsked(dossier) ? stepKey('supplement', dossier.request.entry) : null;
