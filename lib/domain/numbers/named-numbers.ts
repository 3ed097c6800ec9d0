import type { Entry } from '../journal/entry.ts';
import { runningIn } from './series.ts';

/** A number of a series, as a series counts. */
export type RunningNumber = { readonly series: string; readonly running: number };

/** Every number that the entries of one journal carry or explain, whatever event names it; those of before name no series. */
export const numbersNamed = (entries: readonly Entry<unknown>[]): readonly RunningNumber[] => {
  const [first] = entries;
  if (first === undefined) return [];
  const own = FEEDBACK.exec(first.dossier);
  const named: RunningNumber[] = own === null ? [] : [{ series: `feedback ${own[1]}`, running: Number(own[2]) }];
  for (const { events } of entries) {
    for (const event of events as readonly Naming[]) {
      const { series, code } = event;
      const written = event.number ?? event.receipt;
      if (event.running !== undefined && series !== undefined) named.push({ series, running: event.running });
      else if (series !== undefined && written !== undefined)
        named.push({ series, running: runningIn(series, written) });
      if (code !== undefined && givesCode(event)) named.push(ofCode(code));
    }
  }
  return named;
};

type Naming = {
  readonly type: string;
  readonly series?: string;
  readonly running?: number;
  readonly number?: string;
  readonly receipt?: string;
  readonly code?: string;
};

const FEEDBACK = /^feedback\/PA-(\d{4})-(\d+)$/;
const CODED: ReadonlySet<string> = new Set(['DossierSubmitted', 'DossierReceived']);

/** True for an event that gives a dossier its code (D8, ND61-17.3). */
export const givesCode = ({ type, code }: { readonly type: string; readonly code?: string }): boolean =>
  code !== undefined && CODED.has(type);

/** Read from the end, as `bookPlace` does. */
const ofCode = (code: string): RunningNumber => {
  const parts = code.split('-');
  const [day = '', running = ''] = parts.slice(-2);
  return { series: `code ${parts.slice(0, -2).join('-')} ${day}`, running: Number(running) };
};
