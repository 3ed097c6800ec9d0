import type { Fault } from '../../../shared/client.ts';
import type { Typed } from '../../page-request.ts';

/** What every decision repeats: the step and the document its form saw. */
export type Tied = { readonly seen: string | null; readonly about: string | null };

export const tied = ({ seen, about }: Typed): Tied => ({ seen: seen || null, about: about || null });

/** The note, where one was typed. */
export const noteIn = ({ note }: Typed) => (note ? { note } : {});

/** The codes ticked of a list (`Ticks`). */
export const ticked = (typed: Typed, field: string, of: readonly { readonly code: string }[]): string[] =>
  of.map(({ code }) => code).filter((code) => typed[`${field}-${code}`] !== undefined);

/** What was chosen, where it is one of the choices. */
export const oneOf = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
  chosen: string | undefined,
): Value | undefined => (Object.keys(labels) as Value[]).find((value) => value === chosen);

/** One thing to mend, at its field. */
export const toMend = (field: string, message: string): { readonly faults: readonly Fault[] } => ({
  faults: [{ field, message }],
});
