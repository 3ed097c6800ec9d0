import * as z from 'zod';
import { text } from './common.ts';
import { OneTimeCode } from './typed-fields.ts';

/** What is done that has to be legally valid, each with a proof of its own (BH-17): filing, or what follows in the whole transaction. */
export const ActName = z.enum(
  ['filing', 'supplement', 'change', 'withdrawal'],
  'Việc cần xác thực là filing, supplement, change hoặc withdrawal.',
);

/** The signed file: the largest, in base64, that fits into one request. */
const MOST_SIGNED = 920_000;

/** What an act carries for its legal validity, where the profile asks for it. */
export const PROOF = {
  /** The one-time code of `POST /api/step-up` for this act, */
  stepUp: z.object({ code: OneTimeCode }).optional(),
  /** or the form of `GET /api/dossiers/{id}/form-to-sign` as the organisation signed it: the PDF, or a CMS over it (`.p7s`); base64. */
  signed: z
    .string()
    .max(MOST_SIGNED, 'Tệp đã ký quá lớn. Hãy gửi tệp không quá 650 KB, hoặc gửi chữ ký rời (.p7s).')
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'Tệp đã ký phải ở dạng Base64.')
    .optional(),
  /** or, of callers of before, an Ed25519 signature (base64) over the text `POST /api/step-up` names, with the account's registered key. */
  signature: z.string().max(200).optional(),
};

/** `POST /api/step-up`: what gives the act its legal validity (BH-17). */
export const StepUpAsked = z.object({ dossier: text(100), for: ActName.default('filing') });
export const StepUp = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('password'),
    /** Who has a signing key may sign all the same (TTH-11.1). */
    text: z.string().optional(),
  }),
  z.object({ by: z.literal('otp'), sentTo: z.enum(['email', 'phone']) }),
  z.object({ by: z.literal('signature'), text: z.string().meta({ description: 'the UTF-8 text to sign' }) }),
]);
