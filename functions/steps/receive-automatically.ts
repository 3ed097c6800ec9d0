import { receiveAutomatically } from '../../lib/domain/dossier/decisions/receive.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { World } from '../../lib/world/world.ts';
import { codeFor } from '../deciding/from-outside.ts';
import { record } from '../deciding/record.ts';
import { rulesToDecide } from '../deciding/rules-of.ts';

export type ReceiveAutomatically = { readonly dossierId: string; readonly after: number };

/** Tự động kiểm tra, tiếp nhận (TTH-PL bước 1): what the rules let in is taken in at once; the rest stays for the officer. */
export const receiveBySystem = async ({ dossierId, after }: ReceiveAutomatically, world: World): Promise<null> => {
  await record(world, {
    journal: dossierId,
    command: `receive automatically ${after}`,
    by: SYSTEM,
    blank: '',
    decide: (before, { at }, code) =>
      before.stage === 'nothing'
        ? []
        : receiveAutomatically(before, after, code, rulesToDecide(world, before, true, at)),
    prepare: async (before) => (before.stage === 'nothing' ? '' : codeFor(world, before)),
  });
  return null;
};
