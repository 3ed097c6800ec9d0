import { province } from '#province';
import { batchReader } from '../../functions/stream/batch.ts';
import { project } from '../../functions/stream/project.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsDocuments } from '../../lib/world/aws/papers/documents.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { accounts } from './shared/accounts.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  contents: awsContents(dynamo),
  views: awsViews(dynamo),
  documents: awsDocuments(dynamo),
  failed: awsFailed(dynamo, now),
});

const reader = batchReader({ name: 'project', read: project, of: 'each-journal' });

export const handler = namedOnly(reader({ world, refresh: calendar.refresh }));
