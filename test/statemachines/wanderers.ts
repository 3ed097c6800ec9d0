import { movesFor } from '../../functions/desk-dossier.ts';
import { decideDossier } from '../../functions/http/decide-dossier.ts';
import { submitDossier } from '../../functions/http/submit-dossier.ts';
import { supplementDossier } from '../../functions/http/supplement-dossier.ts';
import { withdrawDossier } from '../../functions/http/withdraw-dossier.ts';
import { rulesOf } from '../../functions/rules-of.ts';
import type { DecisionBody } from '../../lib/contract/desk.ts';
import { type Dossier, isOver } from '../../lib/domain/dossier/dossier.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { NotAllowed } from '../../lib/domain/dossier/moment.ts';
import type { Move } from '../../lib/domain/dossier/moves.ts';
import type { Account, World } from '../../lib/world/world.ts';
import { lan, tam } from '../people.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { pick } from './chance.ts';
import { Crash } from './faults.ts';

const STAFF_ROLES = ['receptionist', 'department-head', 'officer', 'leader', 'clerk'];

/** The people of Xã Mẫu who wander through a dossier, choosing among what they may do. */
export const staffOf = async (world: World): Promise<readonly Account[]> => {
  const all = await Promise.all(STAFF_ROLES.map((role) => world.accounts.withRole(XA_MAU, role)));
  return all.flat();
};

/** Does a thing and, as a person would after an error page, does it again with the same key until it is answered. */
export const insist = async <T>(deed: () => Promise<T>): Promise<T | 'refused'> => {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return await deed();
    } catch (error) {
      if (error instanceof NotAllowed) return 'refused';
      if (!(error instanceof Crash)) throw error;
    }
  }
  throw new Error('two hundred crashes in a row');
};

const items = [{ component: 'giay-to-goc', problem: 'Ảnh mờ.' }];

const bodyOf = (move: Move, chance: () => number): DecisionBody => {
  const seen = { seen: move.step, about: move.about };
  const fault = move.needs.includes('fault') ? { fault: pick(chance, ['applicant', 'office'] as const) } : {};
  switch (move.decision) {
    case 'request-supplement':
    case 'return-for-supplement':
      return { ...seen, decision: move.decision, items, ...fault };
    case 'refuse':
    case 'decline':
      return { ...seen, decision: move.decision, reasons: 'Không đủ điều kiện.' };
    case 'assign':
      return { ...seen, decision: move.decision, officer: tam.id };
    case 'complete-step':
      return { ...seen, decision: move.decision, outcome: 'drafted', draft: `Bản dự thảo ${chance()}` };
    case 'send-back':
      return { ...seen, decision: move.decision, note: 'Sửa lại.' };
    case 'return-result':
      return { ...seen, decision: move.decision, by: 'online' };
    case 'extend':
      return { ...seen, decision: move.decision, reason: 'Chậm.', until: '2026-06-01' };
    default:
      return { ...seen, decision: move.decision } as DecisionBody;
  }
};

/** Rarer endings and loops, so that most dossiers see the whole route. */
const SELDOM: readonly string[] = [
  'refuse',
  'decline',
  'request-supplement',
  'return-for-supplement',
  'send-back',
  'apologise',
  'extend',
];

export type Wanderer = { readonly world: World; readonly staff: readonly Account[]; readonly chance: () => number };

const asked = { query: undefined, address: '' };

/** Lan files a draft that is ready. */
export const files = async ({ world }: Wanderer, id: string): Promise<void> => {
  const who = await world.accounts.get(lan.id);
  const body = { delivery: { by: 'online' as const }, payment: 'counter' as const };
  await insist(() => submitDossier.run({ ...asked, params: { id }, body, who, command: `${id} submit` }, world));
};

/** One more thing somebody does, whatever is allowed just now; answers the dossier as it then stands. */
export const doesOneThing = async ({ world, staff, chance }: Wanderer, id: string, n: number): Promise<Dossier> => {
  const dossier = await insist(async () => fold(await world.journal.read(id)));
  if (dossier === 'refused' || dossier.stage === 'nothing' || isOver(dossier)) return dossier as Dossier;

  const params = { id };
  const command = `${id} ${n}`;
  const who = await world.accounts.get(lan.id);
  if (chance() < 0.01) {
    await insist(() => withdrawDossier.run({ ...asked, params, body: {}, who, command }, world));
  } else if (dossier.stage === 'supplement-requested' || dossier.stage === 'returned-for-supplement') {
    await insist(() => supplementDossier.run({ ...asked, params, body: {}, who, command }, world));
  } else {
    const rules = rulesOf(world, dossier);
    const offered = staff.flatMap((by) => movesFor(world, { dossier, rules }, by).map((move) => ({ by, move })));
    // Between two steps nobody waits at the desk: whoever has nothing to close goes home until the sweep.
    if (!offered.some(({ move }) => move.step !== null)) return dossier;
    const likely = offered.filter(({ move }) => !SELDOM.includes(move.decision) && move.step !== null);
    const from = likely.length > 0 && chance() < 0.85 ? likely : offered;
    if (from.length === 0) return dossier;
    const { by, move } = pick(chance, from);
    const body = bodyOf(move, chance);
    await insist(() => decideDossier.run({ ...asked, params, body, who: by, command }, world));
  }
  const now = await insist(async () => fold(await world.journal.read(id)));
  return now === 'refused' ? dossier : now;
};
