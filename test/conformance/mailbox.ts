import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';

type Mail = {
  readonly Source: string;
  readonly To: readonly string[];
  readonly Subject: string;
  readonly BodyText: string;
};
type Sms = {
  readonly Message: string;
  readonly MessageAttributes: Readonly<Record<string, { readonly Value: string }>>;
};

export const FROM = 'mot-cua@tinhmau.example';

const read = async <Answer>(path: string): Promise<Answer> =>
  (await fetch(`${process.env.AWS_ENDPOINT_URL}/_ministack/${path}`)).json() as Promise<Answer>;

/** What the emulator's post has sent to an address. */
export const mailsTo = async (address: string): Promise<readonly Mail[]> => {
  const { messages } = await read<{ messages: Record<string, Mail[]> }>('ses/messages');
  return Object.values(messages)
    .flat()
    .filter(({ To }) => To.includes(address));
};

/** What the emulator has sent to a telephone number (`+84…`). */
export const textsTo = async (number: string): Promise<readonly Sms[]> => {
  const { sms_messages: messages } = await read<{ sms_messages: Record<string, Sms[]> }>('sns/sms-messages');
  return Object.entries(messages).flatMap(([to, texts]) => (to.includes(number) ? texts : []));
};

/** A client of the emulator's post that may send from `FROM`. */
export const verifiedMail = async (): Promise<SESv2Client> => {
  const mail = new SESv2Client({});
  await mail.send(new CreateEmailIdentityCommand({ EmailIdentity: FROM })).catch((error: Error) => {
    if (error.name !== 'AlreadyExistsException') throw error;
  });
  return mail;
};

/** A post office on loopback that answers every e-mail with this error; counts how often it was asked. */
export const refusingMail = async (status: number, error: string, message: string) => {
  const asked = { times: 0 };
  const server = createServer((request, response) => {
    asked.times += 1;
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': error });
      response.end(JSON.stringify({ message }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { mail: new SESv2Client({ endpoint, maxAttempts: 1 }), asked, close: () => server.close() };
};
