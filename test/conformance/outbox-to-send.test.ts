import { randomUUID } from 'node:crypto';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dynamo, openDynamo } from '../../lib/world/aws/dynamo.ts';
import { awsOutbox } from '../../lib/world/aws/post/outbox.ts';
import { awsOutboxToSend } from '../../lib/world/aws/post/to-send.ts';
import { sampleNotice } from '../world/sample-entry.ts';
import { freshTables } from './fresh-tables.ts';
import { FROM, mailsTo, verifiedMail } from './mailbox.ts';

const now = () => '2026-02-13T16:45:00+07:00' as const;

let dynamo: Dynamo;
let mail: SESv2Client;
const sms = new SNSClient({});
beforeAll(async () => {
  dynamo = openDynamo(`t${randomUUID().slice(0, 8)}-`);
  await freshTables(dynamo);
  mail = await verifiedMail();
});
afterAll(() => dynamo.client.destroy());

const sweeping = () => awsOutbox({ dynamo, mail, sms, from: FROM, now });
const notice = (channel: 'portal' | 'email', to: string) => {
  const dossier = randomUUID();
  return sampleNotice({ key: `${dossier}/0/upload-rejected/${channel}/tm-lan`, dossier, channel, to });
};

test('(TH-20.3, G8) a function without post puts an e-mail to send; the sweep sends it once, and not as a repeat', async () => {
  const it = notice('email', `nguoi.${randomUUID().slice(0, 8)}@thu.example`);
  await awsOutboxToSend({ dynamo, now }).send(it);
  await awsOutboxToSend({ dynamo, now }).send(it);
  expect(await mailsTo(it.to)).toEqual([]);

  expect(await sweeping().resendUnsent()).toBe(1);
  expect((await mailsTo(it.to)).map(({ Subject }) => Subject)).toEqual([it.subject]);
  expect(await sweeping().resendUnsent()).toBe(0);
});

test('(TH-20.3, G8) the portal shows it at once', async () => {
  const it = notice('portal', 'tm-lan');
  const outbox = awsOutboxToSend({ dynamo, now });
  await outbox.send(it);
  expect((await outbox.inbox(it.recipient)).find(({ key }) => key === it.key)).toMatchObject({
    state: 'sent',
    repeat: false,
  });
});
