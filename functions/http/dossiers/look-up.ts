import * as z from 'zod';
import { LookUp } from '../../../lib/contract/catalogue.ts';
import { DossierCode } from '../../../lib/contract/typed-fields.ts';
import { publicStatus } from '../../../lib/domain/views/public-status.ts';
import { readDossier } from '../../dossier/read-dossier.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 30;

/** Anyone's look-up by code: code and level of completion, nothing else (TT01-16.2d); read from the journal, so always current (H6). */
export const lookUp = operation({
  id: 'look-up',
  method: 'GET',
  path: '/api/look-up/{code}',
  summary: 'Tra cứu hồ sơ theo mã',
  who: 'anyone',
  params: z.object({ code: DossierCode }),
  answers: { 200: LookUp },
  run: async ({ params, address }, world) => {
    if (!(await world.limits.take(`look-up ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-look-ups');

    const { code } = params;
    const id = await world.claims.find(`code ${code}`);
    if (id === undefined) throw new Refused(404, 'code-unknown');
    const { dossier } = await readDossier(world, id);
    return { status: 200, body: { code, ...publicStatus(dossier, world.province.profile) } };
  },
});
