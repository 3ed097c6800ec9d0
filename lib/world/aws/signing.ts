import { createHash, type KeyObject, verify } from 'node:crypto';
import { type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Sha256 } from '../../domain/journal/entry.ts';
import type { Signing } from '../signing.ts';
import { readPublicKey } from './public-key.ts';

type Parts = {
  readonly kms: KMSClient;
  readonly key: string;
  /** Where papers are signed. */
  readonly papers: Pick<Signing, 'paper'> & Partial<Pick<Signing, 'roots'>>;
};

/**
 * ECDSA signatures (P-256, DER) of the province's one key, which never leaves KMS. What is signed is the statement who signs what, so a
 * signature holds for its signer and its document only. Checking needs no call once the public key is here.
 */
export const awsSigning = ({ kms, key, papers }: Parts): Signing => {
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
    paper: papers.paper,
    roots: papers.roots ?? (() => Promise.reject(new Error('this function was not given the roots'))),
    isSample: true,
    verify: async (signer, sha256, signature) =>
      verify('sha256', statementOf(signer, sha256), await publicKey(), Buffer.from(signature, 'base64')),
  };
};

/** What is signed: `<signer>:<SHA-256 of the document>`, UTF-8. A SHA-256 holds no colon, so no two statements read alike. */
const statementOf = (signer: string, sha256: Sha256): Buffer => Buffer.from(`${signer}:${sha256}`);

/** `arn:aws:kms:…:key/<id>` → `<id>`: the content a signature is kept in names no account. */
const withoutAccount = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);
