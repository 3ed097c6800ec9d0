import { awsAccounts } from '../../../lib/world/aws/accounts.ts';
import { dynamo } from './records.ts';

export const accounts = awsAccounts(dynamo);
