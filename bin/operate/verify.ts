import { verifyJournals } from '../../lib/world/aws/journal/journals.ts';
import { type Command, words } from './command.ts';
import { journalsNamed } from './journals-named.ts';

/** Whether the journals are whole (N3, BH-5.2): names each broken one with its first bad entry. */
export const verify: Command = {
  asks: '<hồ sơ>|all',
  does: 'kiểm tra chuỗi băm của một nhật ký hoặc mọi nhật ký; có lỗi thì nêu nhật ký và mục hỏng đầu tiên',
  run: async (typed, { dynamo }) => {
    const [named = ''] = words(typed, 1);
    const { journals, entries, faults } = await verifyJournals(dynamo, journalsNamed(dynamo, named));
    const whole = 'Nhật ký nguyên vẹn: mọi mục khớp mã băm và nối đúng với mục trước.';
    return {
      well: faults.length === 0,
      lines: [
        `Đã kiểm tra ${journals} nhật ký, ${entries} mục.`,
        ...(faults.length === 0 ? [whole] : [`${faults.length} nhật ký hỏng:`, ...faults]),
      ],
    };
  },
};
