import { acceptOlderData } from '../../functions/evidence/accept-older-data.ts';
import { readCheckpoint } from '../../lib/world/tree/checkpoint.ts';
import { continues } from '../../lib/world/tree/continues.ts';
import { type Command, NotDone, WrongArgument, words } from './command.ts';

/** After a restore of tables older than the last checkpoint: the sweep publishes none before somebody says, on record, that they go on. */
export const acceptOlder: Command = {
  asks: '--reason "lý do"',
  does: 'chạy tiếp từ dữ liệu cũ hơn điểm kiểm chứng đã công bố; lý do được ghi vào nhật ký',
  run: async (typed, operated) => {
    words(typed, 0);
    const reason = typed.reason?.normalize('NFC').trim() ?? '';
    if (reason === '') throw new WrongArgument('Thiếu --reason: lý do chạy tiếp từ dữ liệu cũ hơn.');
    const world = await operated.evidenced();
    const last = await world.checkpoints.latest();
    if (last === undefined) throw new NotDone('Chưa có điểm kiểm chứng nào được công bố.');
    const lost = readCheckpoint(last.note);
    const head = await world.tree.head();
    if (head !== undefined && (await continues(world.tree, lost, head)))
      throw new NotDone(`Không thiếu gì so với điểm kiểm chứng lập lúc ${lost.at}.`);
    const stood = head?.size ?? 0;
    await acceptOlderData(world, lost, stood, reason);
    return {
      well: true,
      lines: [`Đã ghi: chạy tiếp với ${stood} mục, điểm kiểm chứng lập lúc ${lost.at} có ${lost.size} mục.`],
    };
  },
};
