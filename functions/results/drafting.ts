import type { Move } from '../../lib/domain/dossier/moves.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { particularsSaid, resultFormAt } from './result-form.ts';
import { draftAt } from './sign-draft.ts';

/** What the paper asks for at each step that drafts a result, filled with the last draft, else with what the dossier says. */
export const draftingOf = (
  world: World,
  { dossier, rules }: ReadDossier,
  moves: readonly Pick<Move, 'step' | 'needs'>[],
) =>
  Promise.all(
    moves
      .filter(({ needs }) => needs.includes('draft'))
      .map(async ({ step }) => {
        const form = resultFormAt(dossier, rules, step);
        if (form.fields.length === 0) return { step, fields: [] };
        const last = draftAt(dossier, step);
        const written =
          last?.kind === 'result'
            ? await findContent<{ values?: Readonly<Record<string, string>> }>(world, dossier.id, last.sha256)
            : undefined;
        const values = written?.values ?? (await particularsSaid(world, dossier, rules, form));
        return {
          step,
          fields: form.fields.map(({ name, label, type, required }) => ({
            ...{ name, label, type, required },
            value: values[name] ?? '',
          })),
        };
      }),
  );
