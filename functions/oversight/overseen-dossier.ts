import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import { seesByOversight } from '../../lib/domain/dossier/steps/who-may-see.ts';
import { agencyOf } from '../../lib/domain/dossier/steps/whose.ts';
import { openSteps } from '../../lib/domain/journal/step.ts';
import type { Overseer } from '../../lib/domain/oversight/oversight.ts';
import { timelineOf } from '../../lib/domain/views/timeline.ts';
import { workOfStep } from '../../lib/domain/words/steps.ts';
import type { World } from '../../lib/world/world.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';
import { limitsOf } from '../dossier/limits-of.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { overseenItem } from './overseen-item.ts';

/** A dossier as an oversight role sees it: never its person, its papers, or what anybody wrote. */
export const overseenDossier = async (world: World, read: ReadDossier, overseer: Overseer) => {
  const { dossier, rules } = read;
  return {
    ...overseenItem(world, dossier, rules),
    oneStop: agencyNamed(world, dossier.oneStop),
    limits: limitsOf(dossier, rules, world.clock.now()),
    waiting: waitingOf(world, dossier),
    course: seesByOversight(dossier, overseer, 'course') ? await courseOf(world, read) : null,
    whole: seesByOversight(dossier, overseer, 'whole'),
  };
};

const waitingOf = (world: World, dossier: FiledDossier) =>
  openSteps(dossier).map((step) => ({
    work: workOfStep(step.key),
    agency: agencyNamed(world, agencyOf(dossier, step)).name,
    since: step.opened?.at ?? dossier.last.at,
  }));

const courseOf = (world: World, { entries }: ReadDossier) =>
  Promise.all(
    timelineOf(entries)
      .filter(({ internal }) => !internal)
      .map(async ({ at, title, by }) => ({ at, title, who: await officialNamed(world, by) })),
  );

/** An official acts under their name; who filed is not named here. */
const officialNamed = async (world: World, by: string | null): Promise<string | null> => {
  const account = by === null ? undefined : await world.accounts.find(by);
  return account?.kind === 'staff' ? account.name : null;
};
