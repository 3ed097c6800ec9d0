import { SFNClient } from '@aws-sdk/client-sfn';
import { now } from '../../../lib/world/aws/clock.ts';
import { awsAlarms } from '../../../lib/world/aws/machines/alarms.ts';
import { awsMachines } from '../../../lib/world/aws/machines/machines.ts';
import { late } from './late.ts';
import { dynamo, settings } from './records.ts';

const sfn = late(() => new SFNClient({}));

/** The routes' machines, and the alarms that are executions of one of them. */
export const machines = awsMachines({ sfn, machines: settings.machines });
export const alarms = awsAlarms({ sfn, dynamo, machines: settings.machines, now });
