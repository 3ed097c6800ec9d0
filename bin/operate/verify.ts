import { rowsOf } from '../../lib/world/aws/journal/journals.ts';
import { verifyJournals } from '../../lib/world/verify-journals.ts';
import { destroyedWords, WHOLE } from '../verdict.ts';
import { type Command, words } from './command.ts';
import { journalsNamed } from './journals-named.ts';

/** Whether the journals are whole (N3, BH-5.2): names each broken one with its first bad entry. */
export const verify: Command = {
  asks: '<hồ sơ>|all',
  does: 'kiểm tra chuỗi băm của một nhật ký hoặc mọi nhật ký cùng nội dung, giấy tờ chúng nêu; có lỗi thì nêu từng chỗ',
  run: async (typed, { dynamo, evidence }) => {
    const [named = ''] = words(typed, 1);
    const { journals, entries, contents, papers, erased, faults } = await verifyJournals(
      rowsOf(dynamo, journalsNamed(dynamo, named)),
      evidence(),
    );
    return {
      well: faults.length === 0,
      lines: [
        `Đã kiểm tra ${journals} nhật ký, ${entries} mục, ${contents} nội dung, ${papers} giấy tờ.`,
        ...(erased === 0 ? [] : [destroyedWords(erased)]),
        ...(faults.length === 0 ? [WHOLE] : [`${faults.length} chỗ không còn như khi ghi:`, ...faults]),
      ],
    };
  },
};
