import { OversightView } from '../../../lib/contract/oversight.ts';
import { opensTo } from '../../../lib/domain/oversight/oversight.ts';
import { ROLE_WORDS } from '../../../lib/domain/words/roles.ts';
import { agencyFigures } from '../../oversight/agency-figures.ts';
import { overseerFor } from '../../oversight/overseer.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Theo dõi, kiểm tra (TH-15, TTH-18.8, BH-21.4): what I watch over, and how many dossiers each agency has under way. */
export const getOversight = operation({
  id: 'get-oversight',
  method: 'GET',
  path: '/api/desk/oversight',
  summary: 'Phạm vi và số liệu theo dõi, kiểm tra',
  who: 'staff',
  opens: { nothing: 'figures' },
  answers: { 200: OversightView },
  run: async ({ who }, world) => {
    const overseer = overseerFor(world, who);
    if (overseer === null) throw new Refused(403, 'not-your-role');
    const counted = opensTo(overseer, 'figures')
      ? await agencyFigures(world, overseer)
      : { figures: null, complete: true };
    const { role, sees } = overseer;
    return { status: 200, body: { role: ROLE_WORDS[role], sees, asOf: world.clock.now(), ...counted } };
  },
});
