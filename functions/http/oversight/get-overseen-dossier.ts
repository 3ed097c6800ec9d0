import * as z from 'zod';
import { OverseenDossier } from '../../../lib/contract/oversight.ts';
import { seesByOversight } from '../../../lib/domain/dossier/steps/who-may-see.ts';
import { readByName } from '../../dossier/read-dossier.ts';
import { opens, seenOverseeing } from '../../looks/opens.ts';
import { overseenDossier } from '../../oversight/overseen-dossier.ts';
import { mustOversee } from '../../oversight/overseer.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** How a dossier stands, for who answers a call or watches over its agency (TH-9.4a, H5): asked by its code, never its person. */
export const getOverseenDossier = operation({
  id: 'get-overseen-dossier',
  method: 'GET',
  path: '/api/desk/oversight/dossiers/{id}',
  summary: 'Tình hình giải quyết một hồ sơ thuộc phạm vi theo dõi',
  who: 'staff',
  opens: opens('course'),
  params: z.object({ id: z.string().max(60) }),
  answers: { 200: OverseenDossier },
  run: async ({ params: { id }, who }, world) => {
    const overseer = mustOversee(world, who, 'status');
    const read = await readByName(world, nameTyped(id));
    if (!seesByOversight(read.dossier, overseer, 'status')) throw new Refused(404, 'dossier-unknown');
    return {
      status: 200,
      body: await overseenDossier(world, read, overseer),
      seen: seenOverseeing(read.dossier.id, overseer.role),
    };
  },
});

/** A code stands in capitals however it was typed; an id of ours does not. */
const nameTyped = (said: string): string => {
  const name = said.trim();
  return /^[0-9a-f-]{36}$/.test(name) ? name : name.toUpperCase();
};
