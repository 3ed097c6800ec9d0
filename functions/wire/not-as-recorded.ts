import { NotAsRecorded } from '../../lib/world/as-recorded.ts';
import { JournalBroken } from '../../lib/world/sound-journal.ts';
import type { World } from '../../lib/world/world.ts';

/** Where such a failure stands on the failed list, and the word its alarm counts in the log. */
const WHERE = 'as-recorded';

/** Somebody asked for what is no longer as the journal named it, or would decide on a journal that is broken (N3, BH-5.2): it goes onto the failed list, and rings. */
export const noteNotAsRecorded = async (error: unknown, world: World): Promise<void> => {
  if (error instanceof JournalBroken) {
    const { journal, entry, reason } = error;
    console.error(JSON.stringify({ where: WHERE, of: journal, what: 'journal', entry }));
    await world.failed.add({ where: WHERE, dossier: journal, entry, error: `journal ${reason}` });
  }
  if (!(error instanceof NotAsRecorded)) return;
  console.error(JSON.stringify({ where: WHERE, of: error.of, what: error.what, sha256: error.sha256 }));
  await world.failed.add({ where: WHERE, dossier: error.of, entry: 0, error: `${error.what} ${error.sha256}` });
};
