import type { Instant } from '../../domain/time/instant.ts';

/** Why a signature does not hold; each has its sentence in `say-found.ts`. */
export type SignatureFault =
  | 'not-a-signature'
  | 'wrong-range'
  | 'changed'
  | 'changed-after'
  | 'signature-wrong'
  | 'weak'
  | 'wrong-use'
  | 'unknown-authority'
  | 'expired'
  | 'not-yet'
  | 'revoked'
  | 'stamp-wrong';

/** Whose a certificate is: as its subject says. `number`: the organisation's tax code; `person`: the number of a person's paper. */
export type CertificateHolder = {
  readonly name: string;
  readonly organisation?: string;
  readonly number?: string;
  readonly person?: string;
};

/** Whether the certificate leads to a root that is trusted, at the moment that counts. */
export type Chain = 'trusted' | 'unknown' | 'expired' | 'not-yet';

/** What one signature turned out to be. `valid` only where `faults` is empty. */
export type SignatureFound = {
  readonly by: CertificateHolder;
  /** When it was made as the signer says, and as a trusted time stamp (RFC 3161) says. */
  readonly at?: Instant;
  readonly stampedAt?: Instant;
  /** What it is over is as it was signed, and was signed with this certificate's key. */
  readonly intact: boolean;
  /** Nothing of the file is outside it but itself. */
  readonly coversWhole: boolean;
  /** The same of the file as it was when it was signed; what came later are further signatures. */
  readonly coversRevision: boolean;
  readonly chain: Chain;
  /** Nobody is asked over the network; a list of revoked certificates has to be given. */
  readonly revocation: 'not-asked' | 'good' | 'revoked';
  /** Empty where there is no certificate. */
  readonly certificateSha256: string;
  readonly valid: boolean;
  readonly faults: readonly SignatureFault[];
};

/** What counts as trusted, and when: `at` is the moment the signature was handed in, used where no time stamp tells. */
export type Trust = {
  /** Certificates of the authorities that are trusted, DER. */
  readonly roots: readonly Uint8Array[];
  readonly at: Instant;
  /** Lists of revoked certificates (RFC 5280), DER. */
  readonly crls?: readonly Uint8Array[];
};

const NOBODY: CertificateHolder = { name: '' };

/** What is no signature at all, or none that can be read. */
export const notASignature = (): SignatureFound => ({
  by: NOBODY,
  intact: false,
  coversWhole: false,
  coversRevision: false,
  chain: 'unknown',
  revocation: 'not-asked',
  certificateSha256: '',
  valid: false,
  faults: ['not-a-signature'],
});
