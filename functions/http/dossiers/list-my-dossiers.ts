import * as z from 'zod';
import { page } from '../../../lib/contract/common.ts';
import { DossierItem } from '../../../lib/contract/dossiers.ts';
import { applicationItem, myItem } from '../../dossier/my-dossier.ts';
import { readDossier } from '../../dossier/read-dossier.ts';
import { operation } from '../../wire/operation.ts';

/** The signed-in person's drafts and dossiers, newest change first. Each is read from its journal. */
export const listMyDossiers = operation({
  id: 'list-my-dossiers',
  method: 'GET',
  path: '/api/dossiers',
  summary: 'Hồ sơ của tôi',
  who: 'signed-in',
  query: z.object({ cursor: z.string().max(200).optional() }),
  answers: { 200: page(DossierItem) },
  run: async ({ who }, world) => {
    const drafts = (await world.applications.of(who.id)).filter(({ purpose }) => purpose === 'filing');
    const rows = await world.views.ofOwner(who.id);
    const filed = await Promise.all(rows.map(async ({ id }) => myItem(world, await readDossier(world, id))));
    const known = new Set(filed.map(({ id }) => id));
    const items = [
      ...drafts.filter(({ id }) => !known.has(id)).map((draft) => applicationItem(world, draft)),
      ...filed,
    ];
    return { status: 200, body: { items: items.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)), next: null } };
  },
});
