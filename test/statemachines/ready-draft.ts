import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { World } from '../../lib/world/world.ts';
import { sha } from '../domain/dossier/story.ts';
import { filledIn } from '../filled-in.ts';
import { lan } from '../people.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';

/** Lan's draft, filled in and with its papers stored. */
export const putReadyDraft = (world: World, id: string, procedure: Procedure, agency = XA_MAU): Promise<void> =>
  world.applications.put({
    id,
    owner: lan.id,
    procedure: procedure.code,
    agency,
    answers: filledIn(procedure),
    files: procedure.components
      .filter(({ required, source }) => required && source !== 'form')
      .map(({ code }) => ({
        fileId: `${id}-${code}`,
        component: code,
        name: 'a.jpg',
        type: 'image/jpeg',
        size: 9,
        sha256: sha('b'),
        state: 'stored',
      })),
    changedAt: world.clock.now(),
    purpose: 'filing',
  });

/** Lan puts right what she is asked to: her words, and her papers photographed once more; `mark` tells the new from the old. */
export const putRight = async (world: World, id: string, mark: string): Promise<void> => {
  await world.applications.change(id, (draft) => ({
    ...draft,
    purpose: 'supplement',
    answers: { ...draft.answers, ...('matter' in draft.answers ? { matter: `Sửa lần ${mark}` } : {}) },
    files: draft.files.map((file) => ({ ...file, fileId: `${id}-${file.component}-${mark}` })),
  }));
};
