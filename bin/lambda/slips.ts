import { province } from '#province';
import { slipOperations } from '../../functions/audiences/slips.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { awsApplications } from '../../lib/world/aws/applications.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsDocuments } from '../../lib/world/aws/papers/documents.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity } from './shared/callers.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity,
  contents: awsContents(dynamo),
  claims: awsClaims(dynamo),
  applications: awsApplications(dynamo),
  views: awsViews(dynamo),
  documents: awsDocuments(dynamo),
});

export const handler = httpFunction(slipOperations, { world, refresh: calendar.refresh });
