import { DossierSought, DossiersFound } from '../../../lib/contract/desk-search.ts';
import { codeOf, isOver } from '../../../lib/domain/dossier/dossier.ts';
import { dueState, shownDue, soonAfter } from '../../../lib/domain/dossier/due-dates.ts';
import { STAGE_WORDS } from '../../../lib/domain/words/stages.ts';
import type { World } from '../../../lib/world/world.ts';
import { type FoundDossier, findDossiers } from '../../dossier/find-dossiers.ts';
import { operation } from '../../wire/operation.ts';

/** Tra cứu hồ sơ của cơ quan. Asked in a body: a name is no part of an address, which stands in histories and logs (N4). */
export const searchDesk = operation({
  id: 'search-desk',
  method: 'POST',
  path: '/api/desk/search',
  summary: 'Tìm hồ sơ theo mã hoặc tên người nộp',
  who: 'staff',
  opens: { nothing: 'a list of dossiers found' },
  body: DossierSought,
  answers: { 200: DossiersFound },
  run: async ({ body: { query }, who }, world) => {
    const { found, complete } = await findDossiers(world, query, who);
    return { status: 200, body: { items: found.map((one) => itemOf(one, world)), complete } };
  },
});

const itemOf = ({ applicant, read: { dossier, rules } }: FoundDossier, world: World) => {
  const due = shownDue(dossier, rules);
  return {
    id: dossier.id,
    code: codeOf(dossier),
    procedure: { code: dossier.procedure, name: rules.procedure.name },
    applicant,
    stage: dossier.stage,
    word: STAGE_WORDS[dossier.stage].word,
    dueAt: due.at,
    provisional: due.provisional,
    state: isOver(dossier) ? null : dueState(due, world.clock.now(), soonAfter(due, rules)),
  };
};
