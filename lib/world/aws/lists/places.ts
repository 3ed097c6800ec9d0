import type { DossierRow } from '../../world.ts';

/**
 * Roles that are offered a step together: its row stands once for all of them, in one place that each of them looks into. A
 * set not listed here stands once per role: right too, but each further place is one more write. A listed one is never
 * taken out while rows stand under it.
 */
const TOGETHER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '': [
    ['head-of-one-stop', 'receptionist'],
    ['department-head', 'leader', 'officer'],
  ],
  feedback: [
    ['head-of-one-stop', 'receptionist'],
    ['department-head', 'head-of-one-stop', 'leader'],
  ],
  accounts: [['administrator', 'head-of-one-stop']],
};

/** Where the open steps of a row are found: mostly one place, several where steps are open side by side; none when it is over. */
export const placesOf = ({ over, queues }: DossierRow): readonly string[] => {
  if (over) return [];
  const steps = [...Map.groupBy(queues, ({ step }) => step).values()];
  return [...new Set(steps.flatMap((offers) => placesFor(offers.map(({ queue }) => queue))))];
};

/** Every place in which a row of these queues may stand. */
export const lookedInto = (queues: readonly string[]): readonly string[] => {
  const shared = queues.flatMap((queue) => {
    const { before, role } = parted(queue);
    return groupsOf(queue)
      .filter((roles) => roles.includes(role))
      .map((roles) => before + roles.join('+'));
  });
  return [...new Set([...queues, ...shared])];
};

const placesFor = (queues: readonly string[]): readonly string[] => {
  const [first = ''] = queues;
  const { before } = parted(first);
  const together = groupsOf(first).find(
    (roles) => roles.length === queues.length && roles.every((role) => queues.includes(before + role)),
  );
  return together === undefined ? queues : [before + together.join('+')];
};

/** Which lists a queue belongs to stands before its colon; a dossier's has none. */
const groupsOf = (queue: string): readonly (readonly string[])[] =>
  TOGETHER[queue.includes(':') ? queue.slice(0, queue.indexOf(':')) : ''] ?? [];

const parted = (queue: string): { readonly before: string; readonly role: string } => {
  const end = Math.max(queue.lastIndexOf('/'), queue.lastIndexOf(':')) + 1;
  return { before: queue.slice(0, end), role: queue.slice(end) };
};
