import { editionAt } from '../../lib/domain/editions.ts';
import { ROLES, type StaffRole } from '../../lib/domain/journal/moment.ts';
import { ROLE_WORDS } from '../../lib/domain/words/roles.ts';
import type { World } from '../../lib/world/world.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';

type RoleToGive = { readonly value: StaffRole; readonly label: string };

/** Every role an account may be given now: those of work, and those of oversight the province has, each with the agency that holds it. */
export const rolesToGive = (world: World): readonly RoleToGive[] => [
  ...ROLES.map((value) => ({ value, label: ROLE_WORDS[value] })),
  ...editionAt(world.province, world.clock.now()).profile.oversight.is.map(({ role, heldBy }) => ({
    value: role,
    label: `${ROLE_WORDS[role]} (chỉ theo dõi, kiểm tra; ở ${agencyNamed(world, heldBy).name})`,
  })),
];
