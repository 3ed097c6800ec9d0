import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { Looks } from '../../../lib/contract/looks.ts';
import { papersFiled } from '../../../lib/domain/dossier/erase.ts';
import { componentName } from '../../../lib/domain/dossier/papers/component-name.ts';
import { looksAtDossier } from '../../../lib/domain/looks/looked.ts';
import type { SlipKind } from '../../../lib/domain/slips/slip.ts';
import { slipTitle } from '../../../lib/domain/slips/slip-title.ts';
import { type ReadDossier, readForOwner } from '../../dossier/read-dossier.ts';
import { myLooks, type NameOpened } from '../../looks/my-looks.ts';
import { operation } from '../../wire/operation.ts';
import { Cursor } from '../../wire/page-of.ts';

/** Ai đã xem hồ sơ của tôi (O15, N4): every look of staff at a dossier of one's own, its journal, papers and slips, the latest first. */
export const listLooks = operation({
  id: 'list-looks',
  method: 'GET',
  path: '/api/dossiers/{id}/looks',
  summary: 'Ai đã xem hồ sơ của tôi',
  who: 'signed-in',
  params: z.object({ id: text(100) }),
  query: z.object({ cursor: Cursor }),
  answers: { 200: Looks },
  run: async ({ params: { id }, query: { cursor }, who }, world) => {
    const read = await readForOwner(world, id, who);
    return { status: 200, body: await myLooks(world, looksAtDossier(id), cursor, nameIn(read)) };
  },
});

/** Papers by their component, replaced ones too; slips by their title. */
const nameIn = ({ entries, rules }: ReadDossier): NameOpened => {
  const papers = new Map(papersFiled(entries).map(({ fileId, component }) => [fileId, component]));
  return ({ what, which }) => {
    if (which === null) return null;
    if (what === 'result') return which === 'draft' ? 'Dự thảo kết quả' : 'Kết quả giải quyết';
    if (what === 'slip') return slipTitle(which.split('.')[0] as SlipKind);
    const component = papers.get(which);
    return component === undefined ? null : componentName(rules.procedure, component);
  };
};
