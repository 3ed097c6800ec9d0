/** Who can sign: certificates in DER, the own one first, then who issued it; and the key, wherever it lies (ECDSA P-256 over SHA-256, DER). */
export type Signer = {
  readonly certificates: readonly Uint8Array[];
  sign(bytes: Uint8Array): Promise<Uint8Array>;
};

export const SHA256 = '2.16.840.1.101.3.4.2.1';
export const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
