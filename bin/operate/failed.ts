import { type Command, words } from './command.ts';

/** What three tries did not do. */
export const failed: Command = {
  asks: '',
  does: 'liệt kê việc hệ thống đã thử ba lần không được',
  run: async (typed, operated) => {
    words(typed, 0);
    const all = await (await operated.stored()).failed.list();
    const lines = all.map(({ at, where, dossier, entry, error }) => {
      const about = dossier === '' ? '' : `  hồ sơ ${dossier}, mục ${entry}`;
      return `${at}  ${where}${about}: ${error}`;
    });
    return { well: true, lines: lines.length > 0 ? lines : ['Không có việc nào hỏng.'] };
  },
};
