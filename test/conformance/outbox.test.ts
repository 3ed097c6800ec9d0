import { randomUUID } from 'node:crypto';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Dynamo, openDynamo, queryItems } from '../../lib/world/aws/dynamo.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsOutbox } from '../../lib/world/aws/post/outbox.ts';
import type { Notice } from '../../lib/world/world.ts';
import { sampleNotice } from '../world/sample-entry.ts';
import { callsOf } from './counted.ts';
import { crashedAt } from './crashing.ts';
import { freshTables } from './fresh-tables.ts';
import { FROM, mailsTo, refusingMail, textsTo, verifiedMail } from './mailbox.ts';

const AT = '2026-02-13T16:45:00+07:00';
const MINUTE_MS = 60_000;

let dynamo: Dynamo;
let mail: SESv2Client;
const sms = new SNSClient({});
let later = 0;
beforeAll(async () => {
  dynamo = openDynamo(`t${randomUUID().slice(0, 8)}-`);
  await freshTables(dynamo);
  mail = await verifiedMail();
});
afterAll(() => dynamo.client.destroy());

/** An outbox as one container holds it; `later` is how far the real time has moved on. */
const container = (post: SESv2Client = mail) =>
  awsOutbox({ dynamo, mail: post, sms, from: FROM, now: () => AT }, () => Date.now() + later);

const byMail = (changes: Partial<Notice> = {}): Notice => {
  const dossier = randomUUID();
  const to = `nguoi.${dossier.slice(0, 8)}@thu.example`;
  return sampleNotice({ key: `${dossier}/1/submitted/email/tm-lan`, dossier, channel: 'email', to, ...changes });
};
const subjectsTo = async ({ to }: Notice) => (await mailsTo(to)).map(({ Subject }) => Subject);
const unsent = () => queryItems(dynamo, 'outbox', { list: 'unsent', where: 'unsent = :u', values: { ':u': 'unsent' } });
const failuresOf = async ({ dossier }: Notice) =>
  (await awsFailed(dynamo, () => AT).list()).filter((failure) => failure.dossier === dossier);

describe('the outbox in DynamoDB with SES and SNS', () => {
  test('(I1, N5) on the portal one put is the sending; an e-mail is put, sent and marked', async () => {
    const outbox = container();
    const notice = byMail();
    const onPortal = sampleNotice({ ...notice, key: `${notice.dossier}/1/submitted/portal/x`, channel: 'portal' });
    expect(await callsOf(dynamo, () => outbox.send(onPortal))).toEqual(['PutItem']);
    expect(await callsOf(dynamo, () => outbox.send(onPortal))).toEqual(['PutItem']);
    expect(await callsOf(dynamo, () => outbox.send(notice))).toEqual(['PutItem', 'UpdateItem']);
    expect(await callsOf(dynamo, () => outbox.send(notice))).toEqual(['PutItem']);
    const [sent, ...more] = await mailsTo(notice.to);
    expect(sent).toMatchObject({ Source: FROM, Subject: notice.subject, BodyText: notice.text });
    expect(more).toEqual([]);
    expect((await outbox.inbox('tm-lan')).filter(({ dossier }) => dossier === notice.dossier)).toMatchObject([
      { channel: 'portal', state: 'sent', repeat: false, sentAt: AT },
    ]);
  });

  test('(I1, G11) an SMS goes once to the number in the form of all networks, as one that must arrive', async () => {
    const number = `09${String(Date.now()).slice(-8)}`;
    const notice = byMail({ channel: 'sms', to: number, text: 'Ho so da duoc tiep nhan.' });
    await Promise.all([container().send(notice), container().send(notice)]);
    const texts = await textsTo(`+84${number.slice(1)}`);
    expect(texts).toMatchObject([{ Message: notice.text }]);
    expect(JSON.stringify(texts[0]?.MessageAttributes)).toContain('Transactional');
  });

  test('(I1) of containers that send one notice at the same time one does, and none sends it a second time', async () => {
    const notice = byMail();
    await Promise.all(Array.from({ length: 6 }, () => container().send(notice)));
    await container().send(notice);
    expect(await subjectsTo(notice)).toEqual([notice.subject]);
    expect(await unsent()).toEqual([]);
  });

  test.each([
    ['before it was put', 1, 'before', 0],
    ['after it was put', 1, 'after', 0],
    ['after it was sent', 2, 'before', 1],
    ['after it was marked', 2, 'after', 1],
  ] as const)(
    '(I1, N3) broken off %s, it arrives, and what may have arrived before says so',
    async (_, nth, when, before) => {
      const notice = byMail();
      expect(await crashedAt(dynamo, nth, when, () => container().send(notice))).toBe(true);
      expect(await subjectsTo(notice)).toHaveLength(before);

      await container().send(notice);
      const done = (nth === 1 && when === 'before') || (nth === 2 && when === 'after');
      expect(await subjectsTo(notice)).toHaveLength(done ? 1 : before);
      expect(await container().resendUnsent()).toBe(0);

      later += MINUTE_MS + 1;
      expect(await container().resendUnsent()).toBe(done ? 0 : 1);
      expect(await container().resendUnsent()).toBe(0);
      const again = done ? [] : [`(Gửi lại) ${notice.subject}`];
      expect(await subjectsTo(notice)).toEqual([...(before === 1 || done ? [notice.subject] : []), ...again]);
      expect(await unsent()).toEqual([]);
    },
  );

  test('(I1) what the provider refuses for good is seen by a person, names nobody, and is never tried again', async () => {
    const notice = byMail({ entry: 3 });
    const refusing = await refusingMail(400, 'MessageRejected', `Address blocked: ${notice.to}`);
    await container(refusing.mail).send(notice);
    await container(refusing.mail).send(notice);
    later += 2 * MINUTE_MS;
    expect(await container(refusing.mail).resendUnsent()).toBe(0);
    expect(refusing.asked.times).toBe(1);
    const wrongNumber = byMail({ channel: 'sms', to: '12345' });
    await container(refusing.mail).send(wrongNumber);
    refusing.close();

    const [failure] = await failuresOf(notice);
    expect(failure).toMatchObject({ where: 'post', entry: 3, error: 'email about submitted refused: MessageRejected' });
    expect((await failuresOf(wrongNumber)).map(({ error }) => error)).toEqual([
      'sms about submitted refused: no-such-address',
    ]);
    expect(JSON.stringify([failure, ...(await failuresOf(wrongNumber))])).not.toMatch(/@|12345/);
  });

  test('(I1) a sender who is not verified yet is our fault: nothing is given up', async () => {
    const notice = byMail();
    const refusing = await refusingMail(400, 'MessageRejected', `Email address is not verified: ${notice.to}`);
    const said = container(refusing.mail).send(notice);
    await expect(said).rejects.toThrow(/^email not sent: MessageRejected$/);
    refusing.close();
    later += MINUTE_MS + 1;
    expect(await container().resendUnsent()).toBe(1);
    expect(await subjectsTo(notice)).toEqual([`(Gửi lại) ${notice.subject}`]);
  });

  test('(I1, N3) while the post is down everything is kept, it is not asked a thousand times, and later all of it goes', async () => {
    const down = await refusingMail(503, 'ServiceUnavailable', 'down');
    const notices = Array.from({ length: 25 }, () => byMail());
    const told = await Promise.allSettled(notices.map((notice) => container(down.mail).send(notice)));
    expect(told.every(({ status }) => status === 'rejected')).toBe(true);
    later += MINUTE_MS + 1;
    down.asked.times = 0;
    await expect(container(down.mail).resendUnsent()).rejects.toThrow('email not sent');
    expect(down.asked.times).toBe(10);
    down.close();

    later += MINUTE_MS + 1;
    expect(await container().resendUnsent()).toBe(25);
    for (const notice of notices) expect(await subjectsTo(notice)).toHaveLength(1);
  });

  test('(B3, TTH-10.3b) forgotten is all that was sent to an account, and nothing that others were told about it', async () => {
    const [id, other] = [randomUUID(), randomUUID()];
    const outbox = container();
    const about = (recipient: string, dossier: string, key: string) =>
      sampleNotice({ recipient, to: recipient, dossier, key: `${key}/${recipient}` });
    for (const dossier of [`account/${id}`, '', randomUUID()])
      await outbox.send(about(id, dossier, `${dossier}/1/x/portal`));
    await outbox.send(about(other, `account/${id}`, `account/${id}/1/x/portal`));
    await outbox.forget(id);
    await outbox.forget(id);
    expect(await outbox.inbox(id)).toEqual([]);
    for (const place of [`account/${id}`, `to ${id}`])
      expect(
        await queryItems<{ recipient: string }>(dynamo, 'outbox', { where: 'about = :a', values: { ':a': place } }),
      ).toMatchObject(place.startsWith('account') ? [{ recipient: other }] : []);
    expect(await outbox.inbox(other)).toHaveLength(1);
  });
});
