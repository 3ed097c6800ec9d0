import { type FiledDossier, isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { dueOf, dueState, receiveByOf, soonAfter } from '../../lib/domain/dossier/due-dates.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import { isPast } from '../../lib/domain/time/instant.ts';
import { LIMIT_WORDS } from '../../lib/domain/words/limits.ts';

/** A dossier's own limits, for receiving and for the result, each with its reasons and how it stands (O1). */
export const limitsOf = (dossier: FiledDossier, rules: Rules, now: string) => {
  const intake = receiveByOf(dossier, rules);
  const running = dossier.stage !== 'returned-for-supplement' && dossier.stage !== 'resubmitted';
  const result = isAccepted(dossier) && running ? dueOf(dossier, rules) : null;
  const ready = dossier.stage === 'result-ready' || dossier.stage === 'returned' ? dossier.ready.at : null;
  return [
    {
      limit: 'intake',
      title: LIMIT_WORDS.intake.title,
      ...intake,
      state: stateOf(intake, intakeMetAt(dossier), now, rules),
    },
    ...(result
      ? [
          {
            limit: 'result',
            title: LIMIT_WORDS.result.title,
            ...result,
            state: stateOf(result, ready, now, rules),
          },
        ]
      : []),
  ];
};

/** Received, guided or refused: each ends the intake limit (TH-9.2). */
const intakeMetAt = (dossier: FiledDossier): string | null => {
  if (dossier.stage === 'submitted' || dossier.stage === 'resubmitted') return null;
  if (dossier.stage === 'supplement-requested') return dossier.request.at;
  if (dossier.stage === 'refused') return dossier.refused.at;
  return isAccepted(dossier) ? dossier.accepted.at : dossier.last.at;
};

const stateOf = (due: ReturnType<typeof receiveByOf>, metAt: string | null, now: string, rules: Rules) => {
  if (metAt !== null) return isPast(metAt, due) ? 'met-late' : 'met';
  return dueState(due, now, soonAfter(due, rules));
};
