import * as z from 'zod';
import { GroundTaken, StatedGround } from '../../../lib/contract/oversight.ts';
import { seesByOversight } from '../../../lib/domain/dossier/steps/who-may-see.ts';
import { mustBeDecided } from '../../../lib/domain/looks/inspection.ts';
import { looksAtDossier } from '../../../lib/domain/looks/looked.ts';
import { readByName } from '../../dossier/read-dossier.ts';
import { opens } from '../../looks/opens.ts';
import { mustOversee } from '../../oversight/overseer.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Nêu căn cứ thanh tra: from then on the inspector reads this dossier whole, for some hours; its person is told (O15). */
export const stateGround = operation({
  id: 'state-ground',
  method: 'POST',
  path: '/api/desk/oversight/dossiers/{id}/ground',
  summary: 'Nêu căn cứ để đọc toàn bộ hồ sơ',
  who: 'staff',
  opens: opens('inspection'),
  params: z.object({ id: z.string().max(60) }),
  body: StatedGround,
  answers: { 200: GroundTaken },
  run: async ({ params: { id }, body, who }, world) => {
    const overseer = mustOversee(world, who, 'whole');
    const { dossier } = await readByName(world, id);
    if (!seesByOversight(dossier, overseer, 'whole')) throw new Refused(404, 'dossier-unknown');
    const basis = { number: body.decision, on: body.on };
    mustBeDecided(basis, { at: world.clock.now() });
    return {
      status: 200,
      body: { id: dossier.id },
      seen: { journal: looksAtDossier(dossier.id), which: null, ground: 'inspection', basis },
    };
  },
});
