import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Sha256 } from '../../domain/journal/entry.ts';
import type { Signing } from '../world.ts';

type Parts = { readonly kms: KMSClient; readonly key: string };

/**
 * ECDSA signatures (P-256, DER) of the province's one key, which never leaves KMS. What is signed is the statement who signs what, so a
 * signature holds for its signer and its document only. Checking needs no call once the public key is here.
 */
export const awsSigning = ({ kms, key }: Parts): Signing => {
  let known: Promise<KeyObject> | undefined;
  const publicKey = (): Promise<KeyObject> => {
    known ??= readPublicKey(kms, key).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };

  return {
    sign: async (signer, sha256) => {
      const { Signature, KeyId } = await kms.send(
        new SignCommand({
          KeyId: key,
          Message: createHash('sha256').update(statementOf(signer, sha256)).digest(),
          MessageType: 'DIGEST',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      if (Signature === undefined || KeyId === undefined) throw new Error('KMS answered without a signature');
      return {
        algorithm: 'ECDSA_SHA_256',
        signature: Buffer.from(Signature).toString('base64'),
        keyId: withoutAccount(KeyId),
      };
    },
    verify: async (signer, sha256, signature) =>
      verify('sha256', statementOf(signer, sha256), await publicKey(), Buffer.from(signature, 'base64')),
  };
};

/** What is signed: `<signer>:<SHA-256 of the document>`, UTF-8. A SHA-256 holds no colon, so no two statements read alike. */
const statementOf = (signer: string, sha256: Sha256): Buffer => Buffer.from(`${signer}:${sha256}`);

const readPublicKey = async (kms: KMSClient, key: string): Promise<KeyObject> => {
  const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: key }));
  if (PublicKey === undefined) throw new Error('KMS answered without a public key');
  return createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
};

/** `arn:aws:kms:…:key/<id>` → `<id>`: the content a signature is kept in names no account. */
const withoutAccount = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);
