import { awsAccounts } from '../../../lib/world/aws/accounts.ts';
import { awsSessions } from '../../../lib/world/aws/sessions.ts';
import type { Identity } from '../../../lib/world/world.ts';
import { dynamo, settings } from './records.ts';

/** The two pools tokens come from. */
export const pools = { citizens: settings.citizens, staff: settings.staff };

export const accounts = awsAccounts(dynamo);

/** Who is calling, and nothing else of signing in: such a function brings no client of Cognito. */
export const identity = awsSessions({ pools, accounts }) as Identity;
