import { isAccepted } from '../dossier/dossier.ts';
import type { DossierEntry } from '../dossier/events.ts';
import { fold } from '../dossier/fold.ts';
import type { Rules } from '../rules.ts';
import type { Instant } from '../time/instant.ts';
import type { IntakeRule, TimeLimit } from '../time/rules.ts';
import { latenessOf } from './lateness.ts';

/** What a draft of the rules would change: the intake limit, the time limits of procedures by code. */
export type DraftRules = {
  readonly intake?: IntakeRule;
  readonly timeLimits?: Readonly<Record<string, TimeLimit>>;
};

/** The same journals judged twice. `changed`: the codes of the dossiers whose class would be another. */
export type Replayed = {
  readonly dossiers: number;
  readonly overdue: number;
  readonly overdueUnderDraft: number;
  readonly changed: readonly string[];
};

/** A journal with the rules it was decided under. */
export type Judgeable = { readonly entries: readonly DossierEntry[]; readonly rules: Rules };

/** Last year's journals under draft rules (O6): what was decided stands as it is, only the limits are counted anew. */
export const replay = (journals: readonly Judgeable[], draft: DraftRules, asOf: Instant): Replayed => {
  const judged = journals.flatMap(({ entries, rules }) => {
    const dossier = fold(entries);
    const now = latenessOf(entries, rules, asOf);
    const then = latenessOf(entries, underDraft(rules, draft), asOf);
    return isAccepted(dossier) && now !== null && then !== null ? [{ code: dossier.code, now, then }] : [];
  });
  return {
    dossiers: judged.length,
    overdue: judged.filter(({ now }) => now.class === 'overdue').length,
    overdueUnderDraft: judged.filter(({ then }) => then.class === 'overdue').length,
    changed: judged.filter(({ now, then }) => now.class !== then.class).map(({ code }) => code),
  };
};

/** The rules with the draft's limits in their place. */
export const underDraft = (rules: Rules, { intake, timeLimits = {} }: DraftRules): Rules => {
  const { profile, procedure } = rules;
  const limit = timeLimits[procedure.code];
  return {
    ...rules,
    profile: intake === undefined ? profile : { ...profile, intake },
    procedure: limit === undefined ? procedure : { ...procedure, timeLimit: { ...limit, text: limit.text ?? '' } },
  };
};
