import type { Rules } from '../rules.ts';
import { asKnownAt } from '../time/in-force.ts';
import { later } from '../time/instant.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { runningLimit } from './running-limits.ts';

/**
 * A date told as provisional that the calendar has moved since: said once, so that the person is told (reading 26). Of the
 * dossier's own running limit, against how the calendar stood when its date was told last.
 */
export const recounted = (dossier: Dossier, rules: Rules): DossierEvent[] => {
  const running = runningLimit(dossier, rules);
  if (running === null || dossier.stage === 'nothing') return [];

  const { limit, of, start, due } = running;
  const again = dossier.recounted?.of === of ? dossier.recounted.at : start;
  const told = runningLimit(dossier, asKnownAt(rules, later(start, again)))?.due;
  if (told === undefined || !told.provisional || told.at === due.at) return [];
  return [{ type: 'DueDateRecounted', limit: limit === 'result' ? 'result' : 'intake', of }];
};
