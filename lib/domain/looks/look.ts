import type { Entry } from '../journal/entry.ts';
import type { Moment } from '../journal/moment.ts';
import { type Instant, millisecondsOf } from '../time/instant.ts';
import type { Looked, Opened } from './looked.ts';

/** Looks of the same person at the same thing within this are one. */
const ONE_LOOK_MS = 10 * 60_000;

/** A look at what is a person’s (O15): nothing where the same person looked at the same thing less than ten minutes ago. */
export const noteLook = (
  looks: readonly Entry<Looked>[],
  opened: Opened,
  unit: string | null,
  { at, by }: Moment,
): readonly Looked[] => {
  const again = looks.some(
    (entry) => entry.by === by.id && isWithin(entry.at, at) && entry.events.some((event) => isSame(event, opened)),
  );
  return again ? [] : [{ type: 'Looked', ...opened, roles: by.roles, agency: by.agency, unit }];
};

const isWithin = (before: Instant, at: Instant): boolean => millisecondsOf(at) - millisecondsOf(before) < ONE_LOOK_MS;

/** On another ground it is another look, and so on another decision. */
const isSame = (looked: Looked, { what, which, ground, basis }: Opened): boolean =>
  looked.what === what && looked.which === which && looked.ground === ground && looked.basis?.number === basis?.number;
