import * as z from 'zod';
import { text } from './common.ts';

/** `POST /api/step-up`: what gives the filing its legal validity (BH-17). */
export const StepUpAsked = z.object({ dossier: text(100) });
export const StepUp = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('password'),
    /** Who has a signing key may sign all the same (TTH-11.1). */
    text: z.string().optional(),
  }),
  z.object({ by: z.literal('otp'), sentTo: z.enum(['email', 'phone']) }),
  z.object({ by: z.literal('signature'), text: z.string().meta({ description: 'the UTF-8 text to sign' }) }),
]);
