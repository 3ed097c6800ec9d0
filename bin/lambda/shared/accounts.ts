import { awsAccounts } from '../../../lib/world/aws/sign-in/accounts.ts';
import { dynamo } from './records.ts';

export const accounts = awsAccounts(dynamo);
