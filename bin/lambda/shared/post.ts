import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { now } from '../../../lib/world/aws/clock.ts';
import { awsOutbox } from '../../../lib/world/aws/post/outbox.ts';
import { late } from './late.ts';
import { dynamo, settings } from './records.ts';

/** The outbox with the clients that carry e-mail and SMS. */
export const outbox = awsOutbox({
  dynamo,
  mail: late(() => new SESv2Client({})),
  sms: late(() => new SNSClient({})),
  from: settings.mailFrom,
  now,
});
