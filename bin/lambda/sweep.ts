import { province } from '#province';
import { sendDigests } from '../../functions/digest/send-digests.ts';
import { publishToWitnesses } from '../../functions/evidence/publish-to-witnesses.ts';
import { enterEstimates } from '../../functions/scheduled/enter-estimates.ts';
import { inTurn } from '../../functions/scheduled/in-turn.ts';
import { sweep } from '../../functions/scheduled/sweep.ts';
import { voidUnused } from '../../functions/scheduled/void-numbers.ts';
import { awsDeliveries } from '../../lib/world/aws/checkpoints.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { courier } from '../../lib/world/outside/courier.ts';
import { accounts } from './shared/accounts.ts';
import { checkpoints, timeStamps, tree } from './shared/evidence.ts';
import { machines } from './shared/machines.ts';
import { outbox } from './shared/post.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  tree,
  checkpoints,
  timeStamps,
  deliveries: awsDeliveries(dynamo),
  courier: courier({ hereToo: false }),
  views: awsViews(dynamo),
  machines,
  outbox,
  accounts,
  claims: awsClaims(dynamo),
  numbering: awsNumbering(dynamo),
  failed: awsFailed(dynamo, now),
});

/** What was lost comes before everything that may fail of itself. Answers how much that was. */
export const handler = namedOnly(async () => {
  await calendar.refresh();
  const [found] = await inTurn([
    findLost,
    () => enterEstimates(world),
    () => sendDigests(world),
    () => voidUnused(world),
    () => publishToWitnesses(world),
  ]);
  return found;
});

/** Answers, and logs, how much had been lost. */
const findLost = async () => {
  const done = { restarted: await sweep(world), sentAgain: await outbox.resendUnsent() };
  console.info(JSON.stringify({ where: 'sweep', ...done }));
  return done;
};
