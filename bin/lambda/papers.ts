import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { province } from '#province';
import { paperOperations } from '../../functions/audiences/papers.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { awsApplications } from '../../lib/world/aws/applications.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsDocuments } from '../../lib/world/aws/papers/documents.ts';
import { awsFiles } from '../../lib/world/aws/papers/files.ts';
import { awsTryToOpen } from '../../lib/world/aws/papers/opening.ts';
import { awsOutboxToSend } from '../../lib/world/aws/post/to-send.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity } from './shared/callers.ts';
import { late } from './shared/late.ts';
import { calendar, dynamo, journal, settings } from './shared/records.ts';

const tryToOpen = awsTryToOpen({ lambda: late(() => new LambdaClient({})), opener: settings.opening });

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity,
  contents: awsContents(dynamo),
  failed: awsFailed(dynamo, now),
  claims: awsClaims(dynamo),
  applications: awsApplications(dynamo),
  documents: awsDocuments(dynamo),
  files: awsFiles({ s3: new S3Client({}), bucket: settings.papers, tryToOpen }),
  outbox: awsOutboxToSend({ dynamo, now }),
});

export const handler = httpFunction(paperOperations, { world, refresh: calendar.refresh });
