import { KMSClient } from '@aws-sdk/client-kms';
import { awsCheckpoints, awsTimeStamps } from '../../../lib/world/aws/checkpoints.ts';
import { awsTree } from '../../../lib/world/aws/journal/tree.ts';
import { late } from './late.ts';
import { dynamo, settings } from './records.ts';

/** The tree over all journals, and the key that vouches for it. */
export const tree = awsTree(dynamo);
export const checkpoints = awsCheckpoints({ dynamo, kms: late(() => new KMSClient({})), key: settings.evidenceKey });
export const timeStamps = awsTimeStamps(dynamo);
