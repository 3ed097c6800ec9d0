import type { DigestGroup, DigestLine } from '../../lib/domain/notices/digest.ts';
import type { Instant, Limit } from '../../lib/domain/time/instant.ts';
import { localDate } from '../../lib/domain/time/local-clock.ts';
import type { DossierRow } from '../../lib/world/world.ts';

/** What stands in the letters of a morning because of one row: in whose queues it waits, and what its heads have to know. */
export type MorningWork = { readonly queues: readonly string[]; readonly agency: string; readonly line: DigestLine };

/** A date that rests on days not declared yet is not called overdue (reading 26). */
export const lateness = (due: Limit, now: Instant): DigestGroup | null => {
  if (due.at < now) return due.provisional ? null : 'overdue';
  return localDate(due.at) === localDate(now) ? 'today' : null;
};

/** Each step of a row that waits, with the queues that are offered it. */
export const queuesByStep = ({ queues }: DossierRow): readonly (readonly [step: string, queues: readonly string[]])[] =>
  [...Map.groupBy(queues, ({ step }) => step)].map(([step, offered]) => [step, offered.map(({ queue }) => queue)]);
