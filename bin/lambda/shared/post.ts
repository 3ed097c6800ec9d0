import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { now } from '../../../lib/world/aws/clock.ts';
import { awsOutbox } from '../../../lib/world/aws/outbox.ts';
import { dynamo, settings } from './records.ts';

/** The outbox with the clients that carry e-mail and SMS. */
export const outbox = awsOutbox({
  dynamo,
  mail: new SESv2Client({}),
  sms: new SNSClient({}),
  from: settings.mailFrom,
  now,
});
