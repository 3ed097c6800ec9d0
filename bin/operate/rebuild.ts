import { rebuild as rebuildLists } from '../../functions/scheduled/rebuild.ts';
import { type Command, words } from './command.ts';
import { journalsNamed } from './journals-named.ts';

/** Makes the lists again from the journals, written only forward. */
export const rebuildCommand: Command = {
  asks: '<hồ sơ>|all',
  does: 'dựng lại danh sách từ một nhật ký hoặc từ mọi nhật ký',
  run: async (typed, operated) => {
    const [named = ''] = words(typed, 1);
    const world = await operated.stored();
    const ids = journalsNamed(operated.dynamo, named);
    const failures = await rebuildLists(world, ids);
    return {
      well: failures.length === 0,
      lines: [
        `Đã dựng lại danh sách từ ${ids.count() - failures.length}/${ids.count()} nhật ký.`,
        ...failures.map(({ id, error }) => `${id}: ${error}`),
      ],
    };
  },
};
