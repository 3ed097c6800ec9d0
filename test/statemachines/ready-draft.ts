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
