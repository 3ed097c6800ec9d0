import * as z from 'zod';
import { contactOf } from '../domain/notices/contact.ts';
import { text } from './common.ts';
import { typedAs, typedWithin } from './typed-as.ts';

/** A message as the provider of SMS or e-mail hands it in. `id`: its own, so that one message is answered once. */
export const InboundMessage = z.object({
  id: text(200).optional(),
  channel: z.enum(['sms', 'email'], 'Kênh phải là sms hoặc email.'),
  from: typedWithin('contact', 200).refine(
    (from) => contactOf(from) !== null,
    'Người gửi phải là số điện thoại hoặc thư điện tử.',
  ),
  text: typedAs('text', 'Cần có nội dung tin.').pipe(z.string().max(100_000, 'Nội dung tin quá dài.')),
});
export const InboundTaken = z.object({ answered: z.boolean() });
