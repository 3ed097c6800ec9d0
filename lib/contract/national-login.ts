import * as z from 'zod';
import { text } from './common.ts';
import { Password, SignedIn } from './dossiers.ts';

const random = z.string().regex(/^[\w-]{32,128}$/, 'Cần 32 đến 128 ký tự ngẫu nhiên dạng base64url.');

export const NationalAsked = z.object({ state: random, nonce: random, challenge: random });
export const NationalAddress = z.object({ address: z.string() });
export const NationalReturn = z.object({ code: text(2000), verifier: random, nonce: random });
/** Signed in, or the proof of a person who has not linked an account yet. */
export const NationalEntry = z.object({ signedIn: SignedIn.nullable(), unlinked: z.string().nullable() });
export const NationalLink = Password.extend({ unlinked: text(4000) });
export type NationalAddress = z.infer<typeof NationalAddress>;
export type NationalEntry = z.infer<typeof NationalEntry>;
