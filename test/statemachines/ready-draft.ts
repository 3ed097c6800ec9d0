import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { World } from '../../lib/world/world.ts';
import { sha } from '../domain/dossier/story.ts';
import { filledIn } from '../filled-in.ts';
import { lan } from '../people.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';

/** Lan's draft, filled in and with its paper stored. */
export const putReadyDraft = (world: World, id: string, procedure: Procedure): Promise<void> =>
  world.drafts.put({
    id,
    owner: lan.id,
    procedure: procedure.code,
    agency: XA_MAU,
    answers: filledIn(procedure),
    files: [
      {
        fileId: `${id}-f`,
        component: 'giay-to-goc',
        name: 'a.jpg',
        type: 'image/jpeg',
        size: 9,
        sha256: sha('b'),
        state: 'stored',
      },
    ],
    changedAt: world.clock.now(),
    purpose: 'filing',
  });
