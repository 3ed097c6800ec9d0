import { type AcceptedDossier, isAccepted, type ShareOfWork } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { isMoot } from '../../lib/domain/dossier/shares.ts';
import type { StepKey } from '../../lib/domain/journal/step.ts';
import type { World } from '../../lib/world/world.ts';
import { rulesOf } from '../deciding/rules-of.ts';

export type ReadList = {
  readonly dossierId: string;
  readonly what: 'asked' | 'parts' | 'next-part' | 'own-step';
  readonly after: number;
};

/** `units`: all at once; `next`: the one whose turn it is, if there is one `more`. */
type List = { readonly units: readonly string[]; readonly next: string; readonly more: 'yes' | 'no' };

/**
 * What a machine has to go through, read from the journal and nothing else: the same `after` always gives the same answer,
 * so that a machine started again finds its way (ND61-19.5, 19.6, TTH-5.2).
 */
export const readList = async ({ dossierId, what, after }: ReadList, world: World): Promise<List> => {
  const entries = await world.journal.read(dossierId);
  const dossier = fold(entries);
  const entry = entries[after - 1];
  if (!isAccepted(dossier) || entry === undefined) return NONE;

  switch (what) {
    case 'asked':
      return {
        ...NONE,
        units: entry.events.flatMap((event) => (event.type === 'OpinionsAsked' ? agenciesOf(event) : [])),
      };
    case 'parts':
      return { ...NONE, units: Object.keys(dossier.shares) };
    case 'next-part':
      return nextOf(nextPart(dossier, entry));
    case 'own-step': {
      const keys = rulesOf(world, dossier).procedure.ownSteps?.map(({ key }) => key) ?? [];
      const done = doneBy(entries.slice(0, after));
      return nextOf(keys.find((key) => !done.has(key)));
    }
    default:
      return what satisfies never;
  }
};

const NONE: List = { units: [], next: '', more: 'no' };

const nextOf = (next: string | undefined): List => (next === undefined ? NONE : { units: [], next, more: 'yes' });

const agenciesOf = ({ of }: Extract<DossierEvent, { type: 'OpinionsAsked' }>) => of.map(({ agency }) => agency);

/** The procedure's own steps done so far: after a supplement it goes on with the one it came from (ND61-19.4). */
const doneBy = (entries: readonly DossierEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ events }) => events.flatMap((e) => (e.type === 'OwnStepDone' ? [e.step] : []))));

/** The agency after the one whose seal this entry is: in the order of the slip, the lead agency last (ND61-19.6a). A share that hangs on a refusal is left out. */
const nextPart = (dossier: AcceptedDossier, entry: DossierEntry): string | undefined => {
  const shares: readonly ShareOfWork[] = Object.values(dossier.shares).toSorted((a, b) => a.turn - b.turn);
  const sealed = unitClosed(entry, 'seal');
  const from = shares.findIndex(({ key }) => key === sealed) + 1;
  return shares.slice(from).find((share) => !isMoot(share, shares))?.key;
};

/** The unit of the step of this kind that an entry closed. */
const unitClosed = ({ events }: DossierEntry, step: string): string | undefined => {
  const keys = events.flatMap((event): StepKey[] => (event.type === 'StepClosed' ? [event.key] : []));
  return keys.find((key) => key.startsWith(`${step}@`))?.split('/')[1];
};
