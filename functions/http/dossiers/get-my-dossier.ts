import * as z from 'zod';
import { MyDossier } from '../../../lib/contract/dossiers.ts';
import { myApplication, myDossier } from '../../dossier/my-dossier.ts';
import { readForOwner } from '../../dossier/read-dossier.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** One of the signed-in person's own: state down to the department, due date with its reasons, papers, result (TT01-16.2d). */
export const getMyDossier = operation({
  id: 'get-my-dossier',
  method: 'GET',
  path: '/api/dossiers/{id}',
  summary: 'Hồ sơ của tôi: chi tiết',
  who: 'signed-in',
  params: z.object({ id: z.string() }),
  answers: { 200: MyDossier },
  run: async ({ params: { id }, who }, world) => {
    const draft = await world.applications.find(id);
    if (draft?.purpose === 'filing') {
      if (draft.owner !== who.id) throw new Refused(404, 'dossier-unknown');
      return { status: 200, body: myApplication(world, draft) };
    }
    return { status: 200, body: await myDossier(world, await readForOwner(world, id, who), draft) };
  },
});
