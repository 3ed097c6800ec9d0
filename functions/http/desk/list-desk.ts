import * as z from 'zod';
import { page } from '../../../lib/contract/common.ts';
import { QueueItem } from '../../../lib/contract/desk.ts';
import { dueState, shownDue, soonAfter } from '../../../lib/domain/dossier/due-dates.ts';
import { findLimitOfStep, mayHaveLimit } from '../../../lib/domain/dossier/steps/limit-of-step.ts';
import { mayTake } from '../../../lib/domain/dossier/steps/take-step.ts';
import type { StepKey } from '../../../lib/domain/journal/step.ts';
import type { Rules } from '../../../lib/domain/rules.ts';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { workOfStep } from '../../../lib/domain/words/steps.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { DossierRow, World } from '../../../lib/world/world.ts';
import { absentFor } from '../../accounts/standing-in.ts';
import { rulesOf } from '../../deciding/rules-of.ts';
import { queuesOf } from '../../dossier/queues-of.ts';
import { type ReadDossier, readDossier } from '../../dossier/read-dossier.ts';
import { unitNameOf } from '../../dossier/work-on-dossier.ts';
import { operation } from '../../wire/operation.ts';

const PAGE = 20;

/** My unit's work, most urgent first; the due date of every row shown is derived again, from what its row keeps of the journal. */
export const listDesk = operation({
  id: 'list-desk',
  method: 'GET',
  path: '/api/desk',
  summary: 'Việc của tôi',
  who: 'staff',
  opens: { nothing: 'a list of work' },
  query: z.object({ queue: z.string().max(50).optional(), cursor: z.string().max(300).optional() }),
  answers: { 200: page(QueueItem) },
  run: async ({ who, query }, world) => {
    const absent = await absentFor(world, who);
    const mine = [...new Set([who, ...absent].flatMap(queuesOf))];
    const asked = query.queue ? mine.filter((queue) => queue.split('/')[1] === query.queue) : mine;
    const { rows, next } = await world.views.queue(asked, PAGE, query.cursor || undefined);
    const theirs = rows.filter((row) => [who, ...absent].some((one) => waitsFor(one, row, asked)));
    const items = theirs.map(async (row) => {
      const inPlaceOf = placeOf(row, asked, who, absent);
      return { ...(await itemOf(world, row, asked)), ...(inPlaceOf === undefined ? {} : { inPlaceOf }) };
    });
    return { status: 200, body: { items: await Promise.all(items), next } };
  },
});

/** Where one step wants two roles at once, the queue of one of them holds what this person may not take and so not see (N4). */
const waitsFor = ({ roles }: Account, { queues }: DossierRow, asked: readonly string[]): boolean =>
  queues.some(
    ({ queue, step }) =>
      asked.includes(queue) &&
      (!step.startsWith('check-and-draft@') || mayTake({ step: 'check-and-draft', role: null }, { roles })),
  );

/** For whom a row is shown, where it stands in no queue of one's own. */
const placeOf = (row: DossierRow, asked: readonly string[], who: Account, absent: readonly Account[]) => {
  const queue = row.queues.find((one) => asked.includes(one.queue))?.queue ?? '';
  return queuesOf(who).includes(queue) ? undefined : absent.find((one) => queuesOf(one).includes(queue))?.name;
};

const itemOf = async (world: World, row: DossierRow, asked: readonly string[]) => {
  const key = row.queues.find(({ queue }) => asked.includes(queue))?.step ?? '';
  const { timing } = row;
  if (timing === undefined) return itemFromJournal(world, row, key);

  const rules = rulesOf(world, { ...timing, procedure: row.procedure, agency: row.agency });
  if (mayHaveLimit(key, rules)) return itemFromJournal(world, row, key);
  return {
    ...(await whatIsShown(world, row, shownDue(timing, rules), rules)),
    step: key,
    work: workOfStep(key),
    about: null,
    own: null,
  };
};

const itemFromJournal = async (world: World, row: DossierRow, key: StepKey) => {
  const read = await readDossier(world, row.id);
  const { dossier, rules } = read;
  const step = dossier.steps[key];
  const about = step === undefined ? null : await unitNameOf(world, read, step);
  return {
    ...(await whatIsShown(world, row, shownDue(dossier, rules), rules)),
    step: key,
    work: workOfStep(key, about),
    about,
    own: ownLimit(world, read, key),
  };
};

const whatIsShown = async (world: World, row: DossierRow, due: Limit, rules: Rules) => ({
  id: row.id,
  code: row.code,
  procedure: { code: row.procedure, name: rules.procedure.name },
  applicant: (await world.accounts.find(row.owner))?.name ?? '',
  dueAt: due.at,
  provisional: due.provisional,
  state: dueState(due, world.clock.now(), soonAfter(due, rules)),
});

const ownLimit = (world: World, { dossier, rules }: ReadDossier, key: StepKey) => {
  const own = findLimitOfStep(dossier, key, rules);
  return own === null
    ? null
    : {
        dueAt: own.due.at,
        provisional: own.due.provisional,
        state: dueState(own.due, world.clock.now(), soonAfter(own.due, rules)),
      };
};
