import { type FiledDossier, isAccepted } from '../../dossier/dossier.ts';
import { dueOf } from '../../dossier/due-dates.ts';
import type { Rules } from '../../rules.ts';
import { limitWords } from '../../time/wording.ts';

/** Until when the result is promised, said to somebody; empty before acceptance, when nothing is. */
export const dueWords = (dossier: FiledDossier, rules: Rules): string =>
  isAccepted(dossier) ? limitWords(dueOf(dossier, rules)) : '';
