import { lookAtAll, rebuild } from '../../functions/scheduled/rebuild.ts';
import { sweep } from '../../functions/scheduled/sweep.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { faultsInFolder, listsMissingIn } from '../../lib/world/leaving/check-folder.ts';
import { keptInFolder } from '../../lib/world/leaving/folder-kept.ts';
import { type Counts, copyKept } from '../../lib/world/leaving/kept.ts';
import type { Target } from './targets.ts';

const MOST_SHOWN = 20;
const NOT_WHOLE = 'Bản xuất không nguyên vẹn, chưa khôi phục gì:';

/** A restore that was refused or did not come through; `sentences` say why. */
export class NotRestored extends Error {
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

export type WentOn = {
  readonly looked: number;
  readonly started: number;
  readonly machines: 'here' | 'at-boot' | 'none';
};

/** Proves an export whole and puts it where nothing stands yet. Throws `NotRestored` before anything is put; `knowing` of its faults, it tells them and puts back what is there. */
export const putBack = async (
  folder: string,
  target: Target,
  knowing?: (faults: readonly string[]) => void,
): Promise<Counts> => {
  const full = await target.full();
  if (full !== undefined) throw new NotRestored([full]);
  const missing = listsMissingIn(folder);
  if (missing.length > 0) throw new NotRestored([NOT_WHOLE, ...missing]);
  const faults = await faultsInFolder(folder);
  if (faults.length > 0 && knowing === undefined)
    throw new NotRestored([
      NOT_WHOLE,
      ...faults.slice(0, MOST_SHOWN),
      'Nếu không còn bản nào khác: thêm --knowing để khôi phục phần còn lại; các lỗi trên vẫn còn trong hệ thống.',
    ]);
  if (faults.length > 0) knowing?.(faults.slice(0, MOST_SHOWN));
  const place = target.put();
  const counts = await copyKept(keptInFolder(folder), place, 'restoring');
  await place.close?.();
  return counts;
};

/** Makes the lists anew, sets the alarms and starts what stands between two steps; done again, nothing more happens. */
export const goOn = async (folder: string, target: Target): Promise<WentOn> => {
  const { world, machines, close } = await target.open();
  try {
    const failed = await rebuild(world, idsIn(folder));
    const looked = machines === 'none' ? 0 : await lookAtAll(world);
    const started = machines === 'here' ? await sweep(world) : 0;
    if (failed.length > 0)
      throw new NotRestored([
        `${failed.length} nhật ký không dựng lại được danh sách:`,
        ...failed.slice(0, MOST_SHOWN).map(({ id, error }) => `${id}: ${error}`),
      ]);
    return { looked, started, machines };
  } finally {
    await close();
  }
};

async function* idsIn(folder: string): AsyncGenerator<string> {
  for await (const [first] of keptInFolder(folder).journals())
    if (first !== undefined) yield (JSON.parse(first) as Entry<unknown>).dossier;
}
