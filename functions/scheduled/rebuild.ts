import { faultWords } from '../../lib/world/fault.ts';
import { severalAtOnce } from '../../lib/world/leaving/kept.ts';
import type { World } from '../../lib/world/world.ts';
import { kindOf } from '../journals/kinds.ts';

const PAGE = 100;

/** Makes the lists anew from the journals, written only forward. Answers which could not be, each with its error. */
export const rebuild = async (
  world: World,
  ids: AsyncIterable<string>,
): Promise<readonly { readonly id: string; readonly error: string }[]> => {
  const failed: { id: string; error: string }[] = [];
  await severalAtOnce(ids, async (id) => {
    try {
      await kindOf(id).project(id, world);
    } catch (error) {
      failed.push({ id, error: faultWords(error) });
    }
  });
  return failed;
};

/** Looks at every journal that is not over, as its alarm would: what fell due is remembered, the next alarm set. Answers how many. */
export const lookAtAll = async (world: World): Promise<number> => {
  let looked = 0;
  let after: string | undefined;
  do {
    const { rows, next } = await world.views.open(PAGE, after);
    for (const { id } of rows) await kindOf(id).look(id, world);
    looked += rows.length;
    after = next ?? undefined;
  } while (after !== undefined);
  return looked;
};
