import * as z from 'zod';
import { DeskDossier } from '../../../lib/contract/desk.ts';
import { deskDossier } from '../../dossier/desk-dossier.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { operation } from '../../wire/operation.ts';

/** Everything about a dossier of my agency, and what I may decide now. */
export const getDeskDossier = operation({
  id: 'get-desk-dossier',
  method: 'GET',
  path: '/api/desk/dossiers/{id}',
  summary: 'Hồ sơ trên bàn làm việc',
  who: 'staff',
  params: z.object({ id: z.string() }),
  answers: { 200: DeskDossier },
  run: async ({ params: { id }, who }, world) => ({
    status: 200,
    body: await deskDossier(world, await readForStaff(world, id, who), who),
  }),
});
