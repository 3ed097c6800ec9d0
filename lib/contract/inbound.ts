import * as z from 'zod';
import { contactOf } from '../domain/notices/contact.ts';
import { text } from './common.ts';

/** A message as the provider of SMS or e-mail hands it in. `id`: its own, so that one message is answered once. */
export const InboundMessage = z.object({
  id: text(200).optional(),
  channel: z.enum(['sms', 'email'], 'Kênh phải là sms hoặc email.'),
  from: text(200).refine((from) => contactOf(from) !== null, 'Người gửi phải là số điện thoại hoặc thư điện tử.'),
  text: z.string('Cần có nội dung tin.').max(100_000, 'Nội dung tin quá dài.'),
});
export const InboundTaken = z.object({ answered: z.boolean() });
