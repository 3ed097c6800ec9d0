import type { Account } from '../../lib/world/accounts.ts';
import type { SignatureFault, SignatureFound } from '../../lib/world/signatures/found.ts';
import type { World } from '../../lib/world/world.ts';
import type { FilingAct } from './acts.ts';
import { drawForm } from './form-to-sign.ts';

/** A form that was signed for an act: the signature that holds and the form it is over, or why none does. */
export type SignedForm =
  | { readonly by: SignatureFound; readonly form: Uint8Array; readonly isPdf: boolean }
  | { readonly refused: WhyNot };

export type WhyNot =
  | 'form-not-signed'
  | 'signed-something-else'
  | 'signed-file-changed'
  | 'certificate-unknown'
  | 'certificate-expired'
  | 'certificate-revoked'
  | 'signature-not-valid'
  | 'signed-by-another';

/** Judges what an organisation handed in as its signed form: that form and no other, signed with a certificate that names this organisation (BH-17). */
export const judgeSigned = async (
  world: World,
  who: Account,
  act: FilingAct,
  signed: Uint8Array,
): Promise<SignedForm> => {
  const form = await drawForm(world, who, act);
  const now = world.clock.now();
  const isPdf = Buffer.from(signed.subarray(0, PDF.length)).equals(PDF);
  const found = isPdf ? await world.signatures.inPdf(signed, now) : await world.signatures.over(signed, form, now);
  const refused = whyNot({ found, isPdf, isTheForm: !isPdf || begins(signed, form) });
  if (refused !== undefined) return { refused };

  const own = found.filter(({ by }) => isOf(by.number, who));
  const by = own.find(({ valid }) => valid);
  if (by !== undefined) return { by, form, isPdf };
  const [broken = found.find(({ valid }) => !valid)] = own;
  if (broken === undefined) return { refused: 'signed-by-another' };
  return { refused: wordFor(broken.faults) };
};

const PDF = Buffer.from('%PDF-');

/** Signing adds to a PDF and changes nothing of it (ISO 32000-1, 12.8). */
const begins = (signed: Uint8Array, form: Uint8Array): boolean =>
  Buffer.from(form).equals(signed.subarray(0, form.byteLength));

type Judged = { readonly found: readonly SignatureFound[]; readonly isPdf: boolean; readonly isTheForm: boolean };

const whyNot = ({ found, isPdf, isTheForm }: Judged): WhyNot | undefined => {
  const has = (fault: SignatureFault) => found.some(({ faults }) => faults.includes(fault));
  if (found.length === 0 || found.every(({ faults }) => faults.includes('not-a-signature'))) return 'form-not-signed';
  if (has('changed') && !isPdf) return 'signed-something-else';
  if (has('changed') || has('changed-after')) return 'signed-file-changed';
  return isTheForm ? undefined : 'signed-something-else';
};

/** The tax code in the certificate, against the organisation's number as its account has it: dots and dashes are how it is written. */
const isOf = (number: string | undefined, { identifier }: Account): boolean =>
  number !== undefined && identifier !== null && digitsOf(number) === digitsOf(identifier);

const digitsOf = (number: string): string => number.replaceAll(/[.-]/g, '');

const WORDS: readonly (readonly [SignatureFault, WhyNot])[] = [
  ['unknown-authority', 'certificate-unknown'],
  ['expired', 'certificate-expired'],
  ['not-yet', 'certificate-expired'],
  ['revoked', 'certificate-revoked'],
];

const wordFor = (faults: readonly SignatureFault[]): WhyNot =>
  WORDS.find(([fault]) => faults.includes(fault))?.[1] ?? 'signature-not-valid';
