import { cpuPerDossier } from './g1-cpu-per-dossier.ts';
import { dossiersPerSecond } from './g2-dossiers-per-second.ts';
import { myWork } from './g3-my-work.ts';
import { deadlines } from './g4-deadlines.ts';
import { commandsInMemory } from './g5-commands.ts';
import { workingTime } from './g6-working-time.ts';
import { newDayOff } from './g7-new-day-off.ts';
import type { Measure } from './measure.ts';

/** The measures of the sheet, in its order. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  G1: cpuPerDossier,
  G2: dossiersPerSecond,
  G3: myWork,
  G4: deadlines,
  G5: commandsInMemory,
  G6: workingTime,
  G7: newDayOff,
};
