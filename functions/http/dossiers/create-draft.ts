import { DossierCreated, NewDossier } from '../../../lib/contract/dossiers.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { getProcedureNow } from '../../deciding/rules-of.ts';
import { operation } from '../../wire/operation.ts';

/** Bắt đầu một hồ sơ (C6). The same command again answers with the draft it made. */
export const createDraft = operation({
  id: 'create-draft',
  method: 'POST',
  path: '/api/dossiers',
  summary: 'Bắt đầu một hồ sơ',
  who: 'signed-in',
  body: NewDossier,
  answers: { 201: DossierCreated },
  run: async ({ body, who, command }, world) => {
    const procedure = getProcedureNow(world, body.procedure);
    if (!procedure.published) throw new NotAllowed('not-published');
    if (!procedure.agencies.includes(body.agency)) throw new NotAllowed('wrong-agency');

    const id = await world.claims.claim(`draft/${command}`, world.chance.id());
    if ((await world.applications.find(id)) === undefined) {
      const changedAt = world.clock.now();
      const { procedure: code, agency } = body;
      await world.applications.put({
        id,
        owner: who.id,
        procedure: code,
        agency,
        answers: {},
        files: [],
        changedAt,
        purpose: 'filing',
      });
    }
    return { status: 201, body: { id, stage: 'draft' } };
  },
});
