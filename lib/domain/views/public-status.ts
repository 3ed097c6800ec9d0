import type { Dossier } from '../dossier/dossier.ts';
import type { Profile } from '../profile.ts';

/** What anyone may see (TT01-16.2d, reading 12): a coarse word and how much is done, 0–100 by the profile's weights. */
export const publicStatus = (dossier: Dossier, profile: Profile): { status: string; completed: number } => {
  const { status, completed } = profile.publicStatus.is[dossier.stage] ?? { status: 'Đã nộp', completed: 0 };
  return { status, completed };
};
