import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { openForTests } from './one-machine-for-tests.ts';
import { sampleEntry } from './sample-entry.ts';

/** Run as a process of its own: appends to eight dossiers until it is killed and says what was acknowledged. */
const system = await openForTests(process.argv[2] ?? '');

const appendOn = async (dossier: string): Promise<never> => {
  let last: DossierEntry | undefined;
  for (;;) {
    last = sampleEntry(dossier, last);
    await system.world.journal.append(last);
    process.stdout.write(`${dossier} ${last.entry}\n`);
  }
};

await Promise.all(Array.from({ length: 8 }, (_, n) => appendOn(`dossier-${n}`)));
