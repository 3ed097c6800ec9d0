import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import { type Order, orderOf } from './order.ts';
import { readAsl } from './read-asl.ts';

const orders = new Map<string, Order>();

/** What a journal has that its route does not allow: steps opened out of order, twice, or closed and never opened. Empty: none. */
export const straysFrom = (file: string, entries: readonly DossierEntry[]): readonly string[] => {
  const order = orders.get(file) ?? orderOf(readAsl(file));
  orders.set(file, order);
  const openedBefore = new Set<string>();
  const closedBefore = new Set<string>();
  const strays: string[] = [];

  for (const { entry, by, events } of entries)
    for (const event of events) {
      if (event.type === 'StepOpened') {
        const { step, after, unit } = event;
        const key = `${step}@${after}${unit === null ? '' : `/${unit}`}`;
        const states = order.statesOf(step, unit);
        const before = entries[after - 1];
        const may = before === undefined ? [] : priorOf(before).flatMap((prior) => [...order.after(prior)]);
        if (!states.some((state) => may.includes(state)))
          strays.push(`${entry}: ${key} does not follow entry ${after}`);
        if (openedBefore.has(key)) strays.push(`${entry}: ${key} opened twice`);
        openedBefore.add(key);
      }
      if (event.type === 'StepClosed') {
        // Taken in at the counter or by the system; or the person was quicker than the machine that opens the supplement.
        const atOnce =
          by === 'system' || events.some(({ type }) => type === 'DossierSubmitted' || type === 'DossierSupplemented');
        if (!openedBefore.has(event.key) && !atOnce) strays.push(`${entry}: ${event.key} closed and never opened`);
        if (closedBefore.has(event.key)) strays.push(`${entry}: ${event.key} closed twice`);
        closedBefore.add(event.key);
      }
    }
  return strays;
};

/** What an entry set going: the submission, and the steps it closed. */
const priorOf = ({ events }: DossierEntry) => [
  ...(events.some(({ type }) => type === 'DossierSubmitted') ? [null] : []),
  ...events.flatMap((event: DossierEvent) => {
    if (event.type !== 'StepClosed') return [];
    const [step = '', rest = ''] = event.key.split('@');
    return [{ step, unit: rest.split('/')[1] ?? null, outcome: event.outcome }];
  }),
];
