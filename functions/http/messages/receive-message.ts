import { createHash } from 'node:crypto';
import { InboundMessage, InboundTaken } from '../../../lib/contract/inbound.ts';
import { contactOf } from '../../../lib/domain/notices/contact.ts';
import { answerTo } from '../../inbound/answer-message.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_SENDER = 5;

/** Tra cứu tự động qua tin nhắn, thư điện tử (H4, TH-9.4a, BH-12.2b): what the provider hands in is answered by the same channel, once. */
export const receiveMessage = operation({
  id: 'receive-message',
  method: 'POST',
  path: '/api/inbound-messages',
  summary: 'Nhận tin nhắn, thư điện tử tra cứu từ nhà cung cấp (mang X-Provider-Secret)',
  who: 'anyone',
  body: InboundMessage,
  answers: { 200: InboundTaken },
  run: async ({ body, command, providerSecret }, world) => {
    if (!(await world.inbound.holds(providerSecret))) throw new Refused(403, 'provider-unknown');
    const from = contactOf(body.from);
    if (from === null || from.channel !== body.channel || isMachine(from.to)) return silence;
    // A sender who asks too often gets no more answers; the provider is told all is well, so that it does not send again.
    if (!(await world.limits.take(`inbound ${from.to}`, PER_SENDER))) return silence;

    const { dossier, recipient, subject, text } = await answerTo(world, { ...body, from: from.to });
    const key = createHash('sha256')
      .update(body.id ?? command)
      .digest('hex');
    await world.outbox.send({
      key: `inbound/${body.channel}/${key}`,
      dossier,
      entry: 0,
      kind: 'look-up-answer',
      channel: from.channel,
      to: from.to,
      recipient,
      subject,
      text,
      at: world.clock.now(),
    });
    return { status: 200, body: { answered: true } };
  },
});

const silence = { status: 200, body: { answered: false } };

/** Two machines that answer one another never stop. */
const isMachine = (address: string): boolean => /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/.test(address);
