import { DossierCreated, NewDossier } from '../../../lib/contract/dossiers.ts';
import { mustBeAdmitted } from '../../../lib/domain/catalogue/who-may-file.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import type { Application, World } from '../../../lib/world/world.ts';
import { getProcedureNow } from '../../deciding/rules-of.ts';
import { paperOfAccount } from '../../filing/applicant-said.ts';
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
    if (who.kind === 'citizen') mustBeAdmitted(procedure, paperOfAccount(who));

    const id = await world.claims.claim(`draft/${command}`, world.chance.id());
    if ((await world.applications.find(id)) === undefined) {
      const changedAt = world.clock.now();
      const { procedure: code, agency } = body;
      const begun = { id, owner: who.id, procedure: code, agency, answers: {}, files: [], changedAt } as const;
      await world.applications.put({ ...begun, purpose: 'filing' });
      if (who.kind === 'citizen') await mustNotBeTooMany(world, begun);
    }
    return { status: 201, body: { id, stage: 'draft' } };
  },
});

type Begun = Pick<Application, 'id' | 'owner' | 'changedAt'>;

/** Counted with the new one there, so that a hundred begun at once are still no more than the profile allows. Refuses (409). */
const mustNotBeTooMany = async (world: World, begun: Begun): Promise<void> => {
  const before = (await world.applications.of(begun.owner)).filter(
    (draft) => draft.purpose === 'filing' && draft.id !== begun.id && placeOf(draft) <= placeOf(begun),
  );
  if (before.length < world.province.profile.drafts.is.atMost) return;
  await world.applications.remove(begun.id);
  throw new NotAllowed('too-many-drafts');
};

const placeOf = ({ changedAt, id }: Begun): string => `${changedAt} ${id}`;
