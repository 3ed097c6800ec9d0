import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** True for an Ed25519 public key in SPKI PEM: what an organisation registers to sign with (BH-17). */
export const isSigningKey = (pem: string): boolean => keyOf(pem) !== undefined;

/** Whether a base64 Ed25519 signature over the UTF-8 of a text holds for a registered key. */
export const signatureHolds = (pem: string, text: string, signature: string): boolean => {
  const key = keyOf(pem);
  return key !== undefined && verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
};

const keyOf = (pem: string): KeyObject | undefined => {
  if (!pem.startsWith('-----BEGIN PUBLIC KEY-----')) return undefined;
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
};
