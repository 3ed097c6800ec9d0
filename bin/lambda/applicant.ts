import { LambdaClient } from '@aws-sdk/client-lambda';
import { province } from '#province';
import { applicantOperations } from '../../functions/audiences/applicant.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { awsApplications } from '../../lib/world/aws/applications.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsDrawing } from '../../lib/world/aws/drawing.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsDocuments } from '../../lib/world/aws/papers/documents.ts';
import { awsSignatures } from '../../lib/world/aws/papers/judging.ts';
import { awsInbox } from '../../lib/world/aws/post/inbox.ts';
import { awsCodes } from '../../lib/world/aws/sign-in/codes.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity } from './shared/callers.ts';
import { late } from './shared/late.ts';
import { payments } from './shared/payments.ts';
import { calendar, dynamo, journal, settings } from './shared/records.ts';

const lambda = late(() => new LambdaClient({}));

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity,
  contents: awsContents(dynamo),
  failed: awsFailed(dynamo, now),
  claims: awsClaims(dynamo),
  applications: awsApplications(dynamo),
  views: awsViews(dynamo),
  documents: awsDocuments(dynamo),
  outbox: awsInbox(dynamo),
  codes: awsCodes(dynamo),
  drawing: awsDrawing({ lambda, drawer: settings.drawing }),
  signatures: awsSignatures({ lambda, opener: settings.opening, roots: province.profile.signatureRoots.is }),
  numbering: awsNumbering(dynamo),
  payments,
});

export const handler = httpFunction(applicantOperations, { world, refresh: calendar.refresh });
