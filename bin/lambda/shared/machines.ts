import { SFNClient } from '@aws-sdk/client-sfn';
import { awsAlarms } from '../../../lib/world/aws/alarms.ts';
import { now } from '../../../lib/world/aws/clock.ts';
import { awsMachines } from '../../../lib/world/aws/machines.ts';
import { late } from './late.ts';
import { dynamo, settings } from './records.ts';

const sfn = late(() => new SFNClient({}));

/** The routes' machines, and the alarms that are executions of one of them. */
export const machines = awsMachines({ sfn, machines: settings.machines });
export const alarms = awsAlarms({ sfn, dynamo, machines: settings.machines, now });
