import * as z from 'zod';
import { page } from '../../lib/contract/common.ts';
import { QueueItem } from '../../lib/contract/desk.ts';
import { codeOf, type Step } from '../../lib/domain/dossier/dossier.ts';
import { dueState, runningLimits, shownDue, soonAfter } from '../../lib/domain/dossier/limits.ts';
import { queueName } from '../../lib/domain/views/row.ts';
import type { Account, DossierRow, World } from '../../lib/world/world.ts';
import { operation } from '../operation.ts';
import { type ReadDossier, readDossier } from '../read-dossier.ts';
import { unitNameOf } from '../work-on-dossier.ts';

const PAGE = 20;

/** My unit's work, most urgent first; the due dates are derived again for every row shown. */
export const listDesk = operation({
  id: 'list-desk',
  method: 'GET',
  path: '/api/desk',
  summary: 'Việc của tôi',
  who: 'staff',
  query: z.object({ queue: z.string().max(50).optional(), cursor: z.string().max(300).optional() }),
  answers: { 200: page(QueueItem) },
  run: async ({ who, query }, world) => {
    const mine = queuesOf(who);
    const asked = query.queue ? mine.filter((queue) => queue.split('/')[1] === query.queue) : mine;
    const { rows, next } = await world.views.queue(asked, PAGE, query.cursor || undefined);
    return { status: 200, body: { items: await Promise.all(rows.map((row) => itemOf(world, row, asked))), next } };
  },
});

const queuesOf = ({ agency, roles, id }: Account): string[] =>
  agency === null
    ? []
    : roles.flatMap((role) => [queueName(agency, role), ...(role === 'officer' ? [queueName(agency, role, id)] : [])]);

const itemOf = async (world: World, row: DossierRow, asked: readonly string[]) => {
  const read = await readDossier(world, row.id);
  const { dossier, rules } = read;
  const due = shownDue(dossier, rules);
  const key = row.queues.find(({ queue }) => asked.includes(queue))?.step ?? '';
  const step = dossier.steps[key];
  return {
    id: row.id,
    code: codeOf(dossier),
    procedure: { code: dossier.procedure, name: rules.procedure.name },
    applicant: (await world.accounts.find(dossier.owner))?.name ?? '',
    step: key,
    about: step === undefined ? null : await unitNameOf(world, read, step),
    dueAt: due.at,
    state: dueState(due, world.clock.now(), soonAfter(due, rules)),
    own: step === undefined ? null : ownLimit(world, read, step),
  };
};

/** The limit of the step itself (ND61-19.5, 19.6; A13); null where only the dossier's own runs. */
const ownLimit = (world: World, { dossier, rules }: ReadDossier, { step, unit, opened }: Step) => {
  const own = runningLimits(dossier, rules).find(
    (running) =>
      (running.limit === 'step' && running.unit === step && running.of === opened?.entry) ||
      ((running.limit === 'opinion' || running.limit === 'part') && running.unit === unit),
  );
  return own === undefined
    ? null
    : { dueAt: own.due.at, state: dueState(own.due, world.clock.now(), soonAfter(own.due, rules)) };
};
