import { react as reactTo } from '../../functions/stream/react.ts';
import { faultWords } from '../../lib/world/fault.ts';
import { type Command, type CommandAnswer, NotDone, WrongArgument, words } from './command.ts';

/** Does again what follows from a journal's entries: each happens once, however often it is done. */
export const reactCommand: Command = {
  asks: '<hồ sơ> [mục]',
  does: 'làm lại việc phải theo sau các mục nhật ký (báo tin, hẹn giờ, chạy tiếp); mỗi việc chỉ xảy ra một lần; không lập phiếu: phiếu còn thiếu được lập khi có người mở xem; không hủy nội dung, giấy tờ: xem docs/operations.md, failed-list',
  run: async (typed, operated) => {
    const [journal = '', entry] = words(typed, 1, 2);
    if (entry !== undefined && !/^\d+$/.test(entry)) throw new WrongArgument('Mục nhật ký phải là một số.');

    const world = await operated.reacting();
    const entries = await world.journal.read<unknown>(journal);
    if (entries.length === 0) throw new NotDone(`Không có nhật ký ${journal}.`);
    const chosen = entry === undefined ? entries : entries.filter((it) => it.entry === Number(entry));
    if (chosen.length === 0) throw new NotDone(`Nhật ký ${journal} không có mục ${entry}.`);

    const faults: string[] = [];
    for (const one of chosen)
      await reactTo(one, world).catch((error: unknown) => faults.push(`Mục ${one.entry}: ${faultWords(error)}`));
    return told(journal, chosen.length, faults);
  },
};

const told = (journal: string, tried: number, faults: readonly string[]): CommandAnswer => ({
  well: faults.length === 0,
  lines: [`Nhật ký ${journal}: đã làm lại ${tried - faults.length}/${tried} mục.`, ...faults],
});
