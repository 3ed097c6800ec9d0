import { setTimeout as pause } from 'node:timers/promises';
import { movesFor } from '../../functions/desk-dossier.ts';
import { decideDossier } from '../../functions/http/decide-dossier.ts';
import { submitDossier } from '../../functions/http/submit-dossier.ts';
import { supplementDossier } from '../../functions/http/supplement-dossier.ts';
import { readDossier } from '../../functions/read-dossier.ts';
import type { DecisionBody } from '../../lib/contract/desk.ts';
import type { Actor } from '../../lib/domain/dossier/moment.ts';
import type { Account, World } from '../../lib/world/world.ts';
import { dung, hanh, lan, minh, tam, thu } from '../people.ts';
import { insist } from './wanderers.ts';

const asked = (id: string, command: string) => ({ query: undefined, address: '', params: { id }, command });

/** Lan files, or supplements; after an error page she does it again with the same key. */
export const lanDoes = async (world: World, id: string, what: 'files' | 'supplements'): Promise<void> => {
  const command = world.chance.id();
  const who = await world.accounts.get(lan.id);
  if (what === 'supplements')
    await insist(() => supplementDossier.run({ ...asked(id, command), body: {}, who }, world));
  else {
    const body = { delivery: { by: 'online' as const }, payment: 'counter' as const };
    await insist(() => submitDossier.run({ ...asked(id, command), body, who }, world));
  }
};

/** A member of staff takes the move on offer; after an error page again with the same key. */
export const decides = async (
  world: World,
  id: string,
  by: Actor,
  decision: string,
  more: object = {},
): Promise<void> => {
  const command = world.chance.id();
  const who = await world.accounts.get(by.id);
  const move = await offered(world, id, who, decision);
  const body = { decision, seen: move?.step ?? null, about: move?.about ?? null, ...more } as DecisionBody;
  await insist(() => decideDossier.run({ ...asked(id, command), body, who }, world));
};

const items = [{ component: 'giay-to-goc', problem: 'Ảnh mờ.' }];
const draft = { outcome: 'drafted', draft: 'Dự thảo' };

/** The move, as soon as the step is open: a machine that crashed on its way opens it a moment later. */
const offered = async (world: World, id: string, who: Account, decision: string) => {
  for (let looks = 0; looks < 100; looks++) {
    const read = await insist(() => readDossier(world, id));
    if (read === 'refused') break;
    const move = movesFor(world, read, who).find((one) => one.decision === decision);
    if (move !== undefined) return move;
    await pause(50);
  }
  throw new Error(`${id}: ${decision} is not on offer`);
};

/** One dossier's whole life: after each deed, where a machine started from the top comes to stand. */
export const LIFE: readonly (readonly [
  deed: string,
  act: (world: World, id: string) => Promise<void>,
  stands: string,
])[] = [
  ['Lan files', (world, id) => lanDoes(world, id, 'files'), 'Officer checks the dossier'],
  [
    'Minh asks for a supplement',
    (world, id) => decides(world, id, minh, 'request-supplement', { items }),
    'Applicant supplements the dossier',
  ],
  ['Lan supplements', (world, id) => lanDoes(world, id, 'supplements'), 'Officer checks the dossier'],
  ['Minh receives', (world, id) => decides(world, id, minh, 'receive'), 'Head assigns an officer'],
  [
    'Dũng assigns Tâm',
    (world, id) => decides(world, id, dung, 'assign', { officer: tam.id }),
    'Officer appraises and drafts',
  ],
  [
    'Tâm returns it',
    (world, id) => decides(world, id, tam, 'return-for-supplement', { items }),
    'Applicant supplements the dossier',
  ],
  ['Lan supplements again', (world, id) => lanDoes(world, id, 'supplements'), 'Officer checks the dossier'],
  ['Minh receives again', (world, id) => decides(world, id, minh, 'receive'), 'Officer appraises and drafts'],
  ['Tâm drafts', (world, id) => decides(world, id, tam, 'complete-step', draft), 'Leader signs the draft'],
  [
    'Bà Hạnh sends it back',
    (world, id) => decides(world, id, hanh, 'send-back', { note: 'Sửa.' }),
    'Officer appraises and drafts',
  ],
  ['Tâm drafts again', (world, id) => decides(world, id, tam, 'complete-step', draft), 'Leader signs the draft'],
  ['Bà Hạnh signs', (world, id) => decides(world, id, hanh, 'sign'), 'Clerk seals and books it out'],
  ['Thu seals', (world, id) => decides(world, id, thu, 'seal'), 'One-stop unit returns the result'],
  [
    'Minh returns it',
    (world, id) => decides(world, id, minh, 'return-result', { by: 'online' }),
    'The dossier has ended',
  ],
];
