import { randomUUID } from 'node:crypto';
import { awsApplications } from '../../lib/world/aws/applications.ts';
import { awsCheckpoints, awsDeliveries, awsTimeStamps } from '../../lib/world/aws/checkpoints.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { type Dynamo, openDynamo } from '../../lib/world/aws/dynamo.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsCalendar } from '../../lib/world/aws/journal/calendar.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsJournal } from '../../lib/world/aws/journal/journal.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { awsTree } from '../../lib/world/aws/journal/tree.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsAlarms } from '../../lib/world/aws/machines/alarms.ts';
import { awsMachines } from '../../lib/world/aws/machines/machines.ts';
import { awsWaits } from '../../lib/world/aws/machines/waits.ts';
import { awsPaperSigning } from '../../lib/world/aws/paper-signing.ts';
import { awsDocuments } from '../../lib/world/aws/papers/documents.ts';
import { awsFiles } from '../../lib/world/aws/papers/files.ts';
import { opensForOthers } from '../../lib/world/aws/papers/opening.ts';
import { awsInbound } from '../../lib/world/aws/post/inbound.ts';
import { awsOutbox } from '../../lib/world/aws/post/outbox.ts';
import { awsAccounts } from '../../lib/world/aws/sign-in/accounts.ts';
import { awsCodes } from '../../lib/world/aws/sign-in/codes.ts';
import { awsIdentity } from '../../lib/world/aws/sign-in/identity.ts';
import { awsLimits } from '../../lib/world/aws/sign-in/limits.ts';
import { poolPasswords } from '../../lib/world/aws/sign-in/passwords.ts';
import { awsSessions } from '../../lib/world/aws/sign-in/sessions.ts';
import { awsSigning } from '../../lib/world/aws/signing.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { openPaper } from '../../lib/world/open-paper.ts';
import { courier } from '../../lib/world/outside/courier.ts';
import type { World } from '../../lib/world/world.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { freshServices } from './fresh-services.ts';
import { freshTables } from './fresh-tables.ts';

/** The tables a test works on: those of a deployed province where `TABLES` names their prefix, else made for it at `AWS_ENDPOINT_URL`. */
const openTables = async (): Promise<Dynamo> => {
  const { TABLES: deployed } = process.env;
  const dynamo = openDynamo(deployed ?? `t${randomUUID().slice(0, 8)}-`);
  if (deployed === undefined) await freshTables(dynamo);
  return dynamo;
};

/** A world of the parts that stand in tables. */
export const storedForTests = async (): Promise<{ readonly dynamo: Dynamo; readonly world: World }> => {
  const dynamo = await openTables();
  return { dynamo, world: awsWorld(tinhMau, { ...storedParts(dynamo), accounts: awsAccounts(dynamo) }) };
};

/** The whole world on AWS; pools, bucket and key are its own. */
export const awsForTests = async () => {
  const dynamo = await openTables();
  const services = await freshServices();
  const { cognito, s3, kms, sfn, mail, sms, bucket, key, evidenceKey, pools } = services;
  const accounts = awsAccounts(dynamo, poolPasswords({ cognito, pools }).forget);
  const sessions = awsSessions({ pools, accounts });
  // The deployed function is asked by the journeys; here its other side answers.
  const opener = opensForOthers({ s3, bucket, open: openPaper });
  const tryToOpen = async (fileId: string, type: string) => (await opener({ fileId, type })).opens;
  const world = awsWorld(tinhMau, {
    ...storedParts(dynamo),
    accounts,
    outbox: awsOutbox({ dynamo, mail, sms, from: 'mot-cua@tinh-mau.test', now }),
    machines: awsMachines({ sfn, machines: NO_MACHINES }),
    alarms: awsAlarms({ sfn, dynamo, machines: NO_MACHINES, now }),
    files: awsFiles({ s3, bucket, tryToOpen }),
    signing: awsSigning({ kms, key, papers: awsPaperSigning({ kms, key }) }),
    checkpoints: awsCheckpoints({ dynamo, kms, key: evidenceKey }),
    identity: awsIdentity({ cognito, pools, accounts, sessions }),
  });
  return { world, dynamo, services, close: async () => dynamo.client.destroy() };
};

const NO_MACHINES = 'arn:aws:states:ap-southeast-1:000000000000:stateMachine:tinh-mau-';

const storedParts = (dynamo: Dynamo) => {
  const journal = awsJournal(dynamo);
  return {
    journal,
    tree: awsTree(dynamo),
    timeStamps: awsTimeStamps(dynamo),
    deliveries: awsDeliveries(dynamo),
    courier: courier({ hereToo: true }),
    contents: awsContents(dynamo),
    claims: awsClaims(dynamo),
    numbering: awsNumbering(dynamo),
    applications: awsApplications(dynamo),
    views: awsViews(dynamo),
    documents: awsDocuments(dynamo),
    waits: awsWaits(dynamo),
    limits: awsLimits(dynamo),
    codes: awsCodes(dynamo),
    failed: awsFailed(dynamo, now),
    inbound: awsInbound(dynamo),
    calendar: awsCalendar(tinhMau, journal),
  };
};
