import * as z from 'zod';
import { DecisionName } from '../../../lib/contract/decisions.ts';
import { DeskDossier } from '../../../lib/contract/desk.ts';
import { decisionWords } from '../../../lib/domain/words/decisions.ts';
import { deskDossier } from '../../dossier/desk-dossier.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { opens, seenOf } from '../../looks/opens.ts';
import { operation } from '../../wire/operation.ts';

/** Everything about a dossier of my agency, and what I may decide now. */
export const getDeskDossier = operation({
  id: 'get-desk-dossier',
  method: 'GET',
  path: '/api/desk/dossiers/{id}',
  summary: 'Hồ sơ trên bàn làm việc',
  who: 'staff',
  opens: opens('dossier'),
  params: z.object({ id: z.string() }),
  query: z.object({ decided: DecisionName.optional(), step: z.string().max(200).optional() }),
  answers: { 200: DeskDossier },
  run: async ({ params: { id }, query: { decided, step }, who }, world) => {
    const read = await readForStaff(world, id, who);
    const seen = seenOf(read, who);
    const dossier = await deskDossier(world, read, who);
    if (decided === undefined) return { status: 200, body: dossier, seen };
    return { status: 200, body: { ...dossier, decided: decisionWords(decided, step ?? null) }, seen };
  },
});
