import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { contactOf } from '../../../domain/notices/contact.ts';
import type { Notice } from '../../world.ts';

/** Who carries e-mail and SMS, and whom e-mails are from. */
export type Post = { readonly mail: SESv2Client; readonly sms: SNSClient; readonly from: string };

/** `refused`: for good, so that trying again is no use; why, in a word that names nobody. */
export type Carried = 'sent' | { readonly refused: string };

/** What the provider would refuse again tomorrow. */
const FOR_GOOD: readonly string[] = ['MessageRejected', 'BadRequestException', 'InvalidParameterException'];

/**
 * Hands a notice to the provider. Throws where it may go well later. An error of the provider's may repeat the address, so
 * only its name is passed on.
 */
export const carry = async (post: Post, notice: Notice, repeat: boolean): Promise<Carried> => {
  const contact = contactOf(notice.to);
  if (contact?.channel !== notice.channel) return { refused: 'no-such-address' };
  try {
    await (notice.channel === 'sms' ? text(post, contact.to, notice) : mail(post, notice, repeat));
    return 'sent';
  } catch (error) {
    const { name, message } = error as Error;
    if (FOR_GOOD.includes(name) && !isOurFault(message)) return { refused: name };
    throw Object.assign(new Error(`${notice.channel} not sent: ${name}`), { name });
  }
};

const mail = ({ mail: ses, from }: Post, { to, subject, text: words }: Notice, repeat: boolean) =>
  ses.send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [to] },
      Content: {
        Simple: {
          Subject: { Data: repeat ? `(Gửi lại) ${subject}` : subject, Charset: 'UTF-8' },
          Body: { Text: { Data: words, Charset: 'UTF-8' } },
        },
      },
    }),
  );

const text = ({ sms }: Post, number: string, { text: words }: Notice) =>
  sms.send(
    new PublishCommand({
      PhoneNumber: number.replace(/^0/, '+84'),
      Message: words,
      MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } },
    }),
  );

/** A sender's domain not yet verified, an account not yet out of the sandbox: nothing is wrong with the address. */
const isOurFault = (message: string): boolean => message.includes('not verified');
