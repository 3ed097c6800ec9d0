import { momentWords } from '../../lib/domain/documents/date-words.ts';
import type { ControlSheet, HandOver } from '../../lib/domain/documents/slip.ts';
import type { Step } from '../../lib/domain/dossier/dossier.ts';
import { STEP_KINDS } from '../../lib/domain/dossier/step-kinds.ts';
import type { World } from '../../lib/world/world.ts';
import { nameOf } from '../dossier-parts.ts';
import type { ReadDossier } from '../read-dossier.ts';
import { getAgency } from '../rules-of.ts';
import { frameOf } from './frame.ts';

/** Phiếu kiểm soát quá trình giải quyết hồ sơ (TTH-12.4, E11): one line a hand-over, from the steps the journal opened and closed. */
export const controlSheet = async (world: World, read: ReadDossier): Promise<ControlSheet> => {
  const { dossier, rules } = read;
  const steps = Object.values(dossier.steps);
  const handOvers = steps.map((step, index) => handOver(world, step, steps[index - 1]));
  return {
    ...frameOf(world, read, 'control-sheet', dossier.last.at, 'processing'),
    content: `${rules.procedure.name} (${rules.procedure.code})`,
    agency: getAgency(world.province, dossier.agency).name,
    coordinating: [],
    handOvers: await Promise.all(handOvers),
  };
};

const handOver = async (world: World, step: Step, before: Step | undefined): Promise<HandOver> => ({
  from: before === undefined ? 'Người nộp hồ sơ' : STEP_KINDS[before.step].name,
  to: STEP_KINDS[step.step].name,
  givenAt: step.opened === null ? null : momentWords(step.opened.at),
  givenBy: await nameOf(world, before?.closed?.by ?? null),
  receivedAt: step.closed === null ? null : momentWords(step.closed.at),
  receivedBy: await nameOf(world, step.closed?.by ?? null),
  result: null,
  note: null,
});
