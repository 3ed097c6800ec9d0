import { KMSClient } from '@aws-sdk/client-kms';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { province } from '#province';
import { slipOperations } from '../../functions/audiences/slips.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { awsApplications } from '../../lib/world/aws/applications.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { drawsForOthers, type ToDraw } from '../../lib/world/aws/drawing.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsPaperSigning } from '../../lib/world/aws/paper-signing.ts';
import { awsDocuments } from '../../lib/world/aws/papers/documents.ts';
import { awsSigning } from '../../lib/world/aws/signing.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import type { Drawing } from '../../lib/world/signing.ts';
import { accounts } from './shared/accounts.ts';
import { identity } from './shared/callers.ts';
import { late } from './shared/late.ts';
import { calendar, dynamo, journal, settings } from './shared/records.ts';

/** The renderer is 50 MB: loaded with the first slip. */
const drawing: Drawing = {
  slip: async (kind, slip) => (await import('../../lib/world/render-slip.ts')).renderSlip(kind, slip),
  form: async (form) => (await import('../../lib/world/render-form.ts')).renderForm(form),
  result: async (paper) => (await import('../../lib/world/signed-pdf/render-result.ts')).renderResult(paper),
};
const kms = late(() => new KMSClient({}));
const papers = awsPaperSigning({ kms, key: settings.sealKey });

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
  drawing,
  signing: awsSigning({ kms, key: settings.sealKey, papers }),
});

const answer = httpFunction(slipOperations, { world, refresh: calendar.refresh });
const draw = drawsForOthers(drawing, papers.paper);

/** What the gateway asks for, and what the reactions ask to be drawn: they hold no renderer of their own. */
export const handler = namedOnly(
  (event: APIGatewayProxyEventV2 | ToDraw): Promise<object> => ('draw' in event ? draw(event) : answer(event)),
);
