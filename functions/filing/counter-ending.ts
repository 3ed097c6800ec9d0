import type { CounterIntake } from '../../lib/contract/desk.ts';
import type { Ending } from '../../lib/domain/dossier/filing/file-at-counter.ts';
import type { World } from '../../lib/world/world.ts';
import { type Prepared, prepareContent, type RefusalText, type RequestText } from '../deciding/contents.ts';

/** How an intake ends, with the text it leaves beside the journal: null where the dossier is simply received. */
type Ended = { readonly ending: Ending; readonly text: Prepared | null };

/** What the officer at the counter says of a dossier, as the law takes it (ND61-17.1). What was brought is kept or given back by name. */
export const endingOf = (world: World, id: string, body: CounterIntake): Ended => {
  const { outcome, items = [], handedIn, handedBack = [], reasons = '', rightAgency = null } = body;
  if (outcome === 'received') return { ending: { outcome }, text: null };

  if (outcome === 'refused') {
    const text: RefusalText = { text: reasons, handedBack: [...new Set([...handedIn, ...handedBack])] };
    const content = prepareContent(world, id, text);
    return { ending: { outcome, text: content.sha256, rightAgency }, text: content };
  }
  const kept = handedIn.filter((component) => !handedBack.includes(component));
  const request: RequestText = { items, note: body.note || null, kept, handedBack };
  const content = prepareContent(world, id, request);
  const components = [...new Set(items.map(({ component }) => component))];
  return { ending: { outcome, components, text: content.sha256 }, text: content };
};

/** The papers that stay at the counter: none of a refused dossier. */
export const keptOf = ({ outcome, handedIn, handedBack = [] }: CounterIntake): readonly string[] =>
  outcome === 'refused' ? [] : handedIn.filter((component) => !handedBack.includes(component));

/** The originals that stay: none that was given back at once (ND61-20.2). */
export const originalsKept = ({ originals = [], handedBack = [] }: CounterIntake): readonly string[] =>
  originals.filter((component) => !handedBack.includes(component));
