import { codeOf, type FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { World } from '../../lib/world/world.ts';
import { type FromOutside, takeCode } from '../deciding/from-outside.ts';
import type { DecisionHandler } from './decision.ts';

/** Says nothing but yes; takes a code. */
export const receive: DecisionHandler<'receive'> = ({ world }) => ({
  take: (before) => codeFor(world, before),
  command: ({ code }) => ({ code }),
});

/** A code of the one-stop unit; what has one, and is received again, keeps it. */
export const codeFor = async (world: World, before: FiledDossier): Promise<Partial<FromOutside>> =>
  codeOf(before) === null ? { code: await takeCode(world, before.id, before.oneStop) } : {};
