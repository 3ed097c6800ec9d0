import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { S3Client } from '@aws-sdk/client-s3';
import { province } from '#province';
import { batchReader } from '../../functions/stream/batch.ts';
import { react } from '../../functions/stream/react.ts';
import { awsAccounts } from '../../lib/world/aws/accounts.ts';
import { awsClaims } from '../../lib/world/aws/claims.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsContents } from '../../lib/world/aws/contents.ts';
import { awsDrafts } from '../../lib/world/aws/drafts.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsFiles } from '../../lib/world/aws/files.ts';
import { poolPasswords } from '../../lib/world/aws/passwords.ts';
import { awsViews } from '../../lib/world/aws/views.ts';
import { awsWaits } from '../../lib/world/aws/waits.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { alarms, machines } from './shared/machines.ts';
import { pools } from './shared/pools.ts';
import { outbox } from './shared/post.ts';
import { calendar, dynamo, journal, settings } from './shared/records.ts';

const passwords = poolPasswords({ cognito: new CognitoIdentityProviderClient({}), pools });

const world = awsWorld(province, {
  journal,
  calendar,
  accounts: awsAccounts(dynamo, passwords.forget),
  contents: awsContents(dynamo),
  claims: awsClaims(dynamo),
  drafts: awsDrafts(dynamo),
  views: awsViews(dynamo),
  waits: awsWaits(dynamo),
  machines,
  alarms,
  outbox,
  files: awsFiles({ s3: new S3Client({}), bucket: settings.papers }),
  failed: awsFailed(dynamo, now),
});

const reader = batchReader({ name: 'react', read: react, of: 'each-entry' });

export const handler = reader({ world, refresh: calendar.refresh });
