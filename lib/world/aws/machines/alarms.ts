import type { SFNClient } from '@aws-sdk/client-sfn';
import { type Instant, instantOf, millisecondsOf } from '../../../domain/time/instant.ts';
import type { Alarms } from '../../world.ts';
import { type Dynamo, deleteItem, getItem, putItem } from '../dynamo.ts';
import { executionName } from './execution-name.ts';
import { startOnce } from './machines.ts';

/** `machines`: what stands before a machine's name in its ARN; `now`: the legal clock. */
type Parts = {
  readonly sfn: SFNClient;
  readonly dynamo: Dynamo;
  readonly machines: string;
  readonly now: () => Instant;
};

/** The alarm set last: the instant it was asked for, and the one it rings at, later where it rang before for nothing. */
type Kept = { readonly at: Instant; readonly rings: Instant };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 86_400 * SECOND;
/** An execution lives a year at most; the look at its end sets the next alarm. */
const LONGEST_WAIT = 360 * DAY;
/** An alarm this close may be ringing already: nothing is built on it. */
const ABOUT_TO_RING = 5 * SECOND;
const KEPT_AFTER = 30 * DAY;

/**
 * An alarm is an execution of `deadlines`: it waits to the second after the instant (a clock cut to the second has then passed it) and
 * looks. Every alarm ever remembered has an execution that rings, and every look sets the next alarm: so an earlier one still ahead is
 * enough, and one too many is harmless.
 */
export const awsAlarms = ({ sfn, dynamo, machines, now }: Parts): Alarms => ({
  set: async (journal, at) => {
    const key = { dossier: journal, key: 'alarm' };
    const kept = await getItem<Kept>(dynamo, 'waits', key);
    if (at === null) {
      if (kept !== undefined) await deleteItem(dynamo, 'waits', key);
      return;
    }
    const clock = millisecondsOf(now());
    const wanted = instantOf(Math.min(millisecondsOf(at), clock + LONGEST_WAIT));
    const isAhead = kept !== undefined && millisecondsOf(kept.rings) > clock + ABOUT_TO_RING;
    if (isAhead && (kept.at === wanted || kept.rings <= wanted)) return;

    const rings = kept?.at === wanted ? onceMore(wanted, clock) : wanted;
    await start(sfn, `${machines}deadlines`, { dossierId: journal, at: afterwards(rings) }, now());
    // Remembered only now: a crash in between sets it again, under the same name.
    const expiresAt = Math.ceil((Math.max(Date.now(), millisecondsOf(rings)) + KEPT_AFTER) / SECOND);
    await putItem(dynamo, 'waits', { ...key, at: wanted, rings, expiresAt });
  },
});

const afterwards = (at: Instant): Instant => instantOf(millisecondsOf(at) + SECOND);

/** It rang for this instant, or is about to, and is wanted again: after as long again as has passed since, between a minute and a day, so that a look that goes on finding nothing costs little. */
const onceMore = (at: Instant, clock: number): Instant =>
  instantOf(clock + Math.min(Math.max(clock - millisecondsOf(at), MINUTE), DAY));

/** A name taken is an execution that ended (rang, or was stopped): it rings no more, so another one is started. */
const start = async (
  sfn: SFNClient,
  machine: string,
  input: { readonly dossierId: string; readonly at: Instant },
  now: Instant,
): Promise<void> => {
  const name = `${input.dossierId.replaceAll('/', '_')}-${compact(input.at)}`;
  if ((await startOnce(sfn, machine, executionName(name), input)) === 'name-taken')
    await startOnce(sfn, machine, executionName(`${name}-${compact(now)}`), input);
};

/** `2026-02-13T16:45:01+07:00` → `20260213T164501`. */
const compact = (at: Instant): string => at.slice(0, 19).replaceAll(/[-:]/g, '');
