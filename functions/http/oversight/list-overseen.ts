import * as z from 'zod';
import { text } from '../../../lib/contract/common.ts';
import { OverseenPage } from '../../../lib/contract/oversight.ts';
import { agencyNamed } from '../../dossier/dossier-parts.ts';
import { itemOfRow } from '../../oversight/overseen-item.ts';
import { mustOversee } from '../../oversight/overseer.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PAGE = 20;

/** Hồ sơ của một cơ quan thuộc phạm vi theo dõi, kiểm tra, the latest first: none of them with its person. */
export const listOverseen = operation({
  id: 'list-overseen',
  method: 'GET',
  path: '/api/desk/oversight/dossiers',
  summary: 'Hồ sơ của cơ quan thuộc phạm vi theo dõi',
  who: 'staff',
  opens: { nothing: 'a list without persons' },
  query: z.object({ agency: text(50), cursor: z.string().max(300).optional() }),
  answers: { 200: OverseenPage },
  run: async ({ who, query: { agency, cursor } }, world) => {
    const { agencies } = mustOversee(world, who, 'course');
    if (!agencies.includes(agency)) throw new Refused(404, 'agency-unknown');
    const { rows, next } = await world.views.ofAgency(agency, PAGE, cursor || undefined);
    const items = await Promise.all(rows.map((row) => itemOfRow(world, row)));
    return { status: 200, body: { items, next, agency: agencyNamed(world, agency) } };
  },
});
