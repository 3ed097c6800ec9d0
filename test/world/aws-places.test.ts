import { expect, test } from 'vitest';
import { accountQueue } from '../../functions/accounts/project-account.ts';
import { APPROVERS } from '../../lib/domain/accounts/steps.ts';
import { STEP_KINDS } from '../../lib/domain/dossier/steps/step-kinds.ts';
import { feedbackQueue } from '../../lib/domain/feedback/feedback-row.ts';
import { FEEDBACK_STEPS } from '../../lib/domain/feedback/step-kinds.ts';
import { queueName } from '../../lib/domain/views/row.ts';
import { lookedInto, placesOf } from '../../lib/world/aws/lists/places.ts';
import { sampleRow } from './sample-entry.ts';

/** The queues of every kind of step there is, as its row names them. */
const OFFERED: readonly (readonly string[])[] = [
  ...Object.values(STEP_KINDS).map(({ roles }) => roles.map((role) => queueName('xa-mau', role))),
  ...Object.values(FEEDBACK_STEPS).map(({ roles }) => roles.map((role) => feedbackQueue('feedback', 'xa-mau', role))),
  ...Object.values(FEEDBACK_STEPS).map(({ roles }) =>
    roles.map((role) => feedbackQueue('denunciation', 'xa-mau', role)),
  ),
  APPROVERS.map(accountQueue),
].filter((queues) => queues.length > 0);

const offer = (queues: readonly string[], step = 'check@1') => queues.map((queue) => ({ queue, step }));

test('(N5) a step stands in one place, however many roles may take it, so that its row is one write', () => {
  for (const queues of OFFERED) expect(placesOf(sampleRow({ queues: offer(queues) })), queues.join()).toHaveLength(1);
});

test('(E1, ND61-8.2b) each role looks into the place of every step it may take, and of no other', () => {
  for (const queues of OFFERED) {
    const [place = ''] = placesOf(sampleRow({ queues: offer(queues) }));
    for (const queue of new Set(OFFERED.flat()))
      expect(lookedInto([queue]).includes(place), `${queue} into ${place}`).toBe(queues.includes(queue));
  }
});

test('(ND61-19.5) steps open side by side have a place each; queues not known to go together too; what is over has none', () => {
  const of = (agency: string) => ['department-head', 'officer', 'leader'].map((role) => queueName(agency, role));
  const queues = [...offer(of('so-mot'), 'answer@5/so-mot'), ...offer(of('so-hai'), 'answer@5/so-hai')];
  expect(placesOf(sampleRow({ queues }))).toEqual([
    'so-mot/department-head+leader+officer',
    'so-hai/department-head+leader+officer',
  ]);
  expect(placesOf(sampleRow({ queues: offer(['xa-mau/clerk', 'xa-mau/leader']) }))).toHaveLength(2);
  expect(placesOf(sampleRow({ queues, over: true }))).toEqual([]);
});
