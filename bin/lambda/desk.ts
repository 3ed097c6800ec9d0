import { KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { province } from '#province';
import { deskOperations } from '../../functions/audiences/desk.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { awsApplications } from '../../lib/world/aws/applications.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsDrawing, signedElsewhere } from '../../lib/world/aws/drawing.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsDocuments } from '../../lib/world/aws/papers/documents.ts';
import { awsSigning } from '../../lib/world/aws/signing.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity } from './shared/callers.ts';
import { late } from './shared/late.ts';
import { payments } from './shared/payments.ts';
import { calendar, dynamo, journal, settings } from './shared/records.ts';

/** Results are drawn and signed by the function that holds the renderer. */
const press = { lambda: late(() => new LambdaClient({})), drawer: settings.drawing };

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity,
  contents: awsContents(dynamo),
  failed: awsFailed(dynamo, now),
  claims: awsClaims(dynamo),
  numbering: awsNumbering(dynamo),
  applications: awsApplications(dynamo),
  views: awsViews(dynamo),
  documents: awsDocuments(dynamo),
  drawing: awsDrawing(press),
  signing: awsSigning({
    kms: late(() => new KMSClient({})),
    key: settings.sealKey,
    papers: { paper: signedElsewhere(press) },
  }),
  payments,
});

export const handler = httpFunction(deskOperations, { world, refresh: calendar.refresh });
