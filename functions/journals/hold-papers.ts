import { papersFiled } from '../../lib/domain/dossier/erase.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import { midnightAfter } from '../../lib/domain/time/local-clock.ts';
import { keepUntil } from '../../lib/domain/views/retention.ts';
import type { World } from '../../lib/world/world.ts';
import { rulesOf } from '../deciding/rules-of.ts';

/** Holds what the last of these entries makes kept until a known day (N2, TH-7, BH-8.3): the papers of a dossier that ended, or one that came after. Done again it is the same. */
export const holdPapers = async (world: World, entries: readonly DossierEntry[]): Promise<void> => {
  const { hold } = world.files;
  if (hold === undefined) return;
  const until = keptUntil(world, entries);
  if (until === null) return;

  const before = entries.slice(0, -1);
  const held = keptUntil(world, before) === until ? papersFiled(before) : [];
  for (const { fileId } of papersFiled(entries).slice(held.length)) await hold(fileId, until);
};

const keptUntil = (world: World, entries: readonly DossierEntry[]): Instant | null => {
  const dossier = fold(entries);
  const kept = dossier.stage === 'nothing' ? null : keepUntil(dossier, rulesOf(world, dossier));
  return kept && midnightAfter(kept.on);
};
