import { callsDue } from '../../lib/domain/dossier/calls.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { World } from '../../lib/world/world.ts';
import { noticesOf } from './notices-of.ts';
import type { ReadDossier } from './read-dossier.ts';

/** What the person still has to be told by telephone, word for word as a letter would have told it (reading 27). */
export const phoneCallsOf = (world: World, { dossier, entries }: ReadDossier) =>
  Promise.all(
    callsDue(dossier).map(async ({ of, kinds, due }) => {
      const then = fold(entries.slice(0, of));
      const entry = entries[of - 1];
      const told = entry === undefined || then.stage === 'nothing' ? [] : await noticesOf(world, entry, then);
      const unheard = told.filter(({ kind }) => kinds.includes(kind));
      return {
        entry: of,
        dueAt: due.at,
        subjects: unheard.map(({ subject }) => subject),
        text: unheard.map(({ text }) => text).join('\n\n'),
      };
    }),
  );
