import { existsSync, readFileSync } from 'node:fs';
import { rowsOf } from '../../lib/world/aws/journal/journals.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { keptSeries, treeOnAws } from '../../lib/world/aws/journal/verify-tree.ts';
import { numberGaps } from '../../lib/world/number-gaps.ts';
import type { KnownHead } from '../../lib/world/tree/compare-tree.ts';
import { knownHead } from '../../lib/world/tree/known-head.ts';
import { verifyJournals } from '../../lib/world/verify-journals.ts';
import { destroyedWords, WHOLE } from '../verdict.ts';
import { type Command, type CommandWords, NotDone, WrongArgument, words } from './command.ts';
import { journalsNamed } from './journals-named.ts';

/** Whether the journals are whole (N3, BH-5.2): names each broken one with its first bad entry; of all, also what the tree and the checkpoints say. */
export const verify: Command = {
  asks: '<hồ sơ>|all [--against <tệp điểm kiểm chứng> …]',
  does: 'kiểm tra chuỗi băm của một nhật ký hoặc mọi nhật ký cùng nội dung, giấy tờ chúng nêu; có lỗi thì nêu từng chỗ',
  run: async (typed, { dynamo, evidence }) => {
    const [named = ''] = words(typed, 1);
    const heads = headsGiven(typed);
    if (named !== 'all' && heads.length > 0) throw new WrongArgument('--against chỉ dùng với "all".');
    const [tree, gaps] = [treeOnAws(dynamo, typed.province.key), numberGaps()];
    const { journals, entries, contents, papers, erased, ...found } = await verifyJournals(
      rowsOf(dynamo, journalsNamed(dynamo, named)),
      evidence(),
      undefined,
      (whole) => {
        tree.see(whole);
        gaps.see(whole);
      },
    );
    const unexplained =
      named === 'all' ? await gaps.faults(keptSeries(dynamo), await awsNumbering(dynamo).open(0)) : [];
    const beside = named === 'all' ? await tree.faults(heads) : [];
    const faults = [...found.faults, ...unexplained, ...beside];
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

const headsGiven = ({ against = [], province }: CommandWords): readonly KnownHead[] =>
  against.map((file) => {
    if (!existsSync(file)) throw new NotDone(`Không tìm thấy tệp điểm kiểm chứng ${file}.`);
    return knownHead(readFileSync(file, 'utf8'), province.key, `điểm kiểm chứng ${file}`);
  });
