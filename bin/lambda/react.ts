import { LambdaClient } from '@aws-sdk/client-lambda';
import { province } from '#province';
import { reactThenIssue } from '../../functions/stream/react-then-issue.ts';
import { awsApplications } from '../../lib/world/aws/applications.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsDrawing, papersSignedElsewhere } from '../../lib/world/aws/drawing.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { awsTree } from '../../lib/world/aws/journal/tree.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsWaits } from '../../lib/world/aws/machines/waits.ts';
import { awsAccounts } from '../../lib/world/aws/sign-in/accounts.ts';
import { poolPasswords } from '../../lib/world/aws/sign-in/passwords.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { cognito } from './shared/cognito.ts';
import { late } from './shared/late.ts';
import { alarms, machines } from './shared/machines.ts';
import { paperKeeper } from './shared/paper-keeper.ts';
import { pools } from './shared/pools.ts';
import { outbox } from './shared/post.ts';
import { calendar, dynamo, journal, settings } from './shared/records.ts';

const passwords = poolPasswords({ cognito, pools });

/** Slips are drawn and sealed by the function that holds the renderer. */
const press = { lambda: late(() => new LambdaClient({})), drawer: settings.drawing };

const world = awsWorld(province, {
  journal,
  calendar,
  accounts: awsAccounts(dynamo, passwords.forget),
  tree: awsTree(dynamo),
  contents: awsContents(dynamo),
  claims: awsClaims(dynamo),
  numbering: awsNumbering(dynamo),
  applications: awsApplications(dynamo),
  views: awsViews(dynamo),
  waits: awsWaits(dynamo),
  machines,
  alarms,
  outbox,
  files: paperKeeper,
  failed: awsFailed(dynamo, now),
  drawing: awsDrawing(press),
  signing: papersSignedElsewhere(press),
});

export const handler = namedOnly(reactThenIssue({ world, refresh: calendar.refresh }));
