import { createHash, type KeyObject } from 'node:crypto';
import { type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { millisecondsOf } from '../../domain/time/instant.ts';
import type { HeldKey } from '../signed-pdf/sample-authority.ts';
import type { Signer } from '../signed-pdf/signer.ts';
import type { Signing } from '../signing.ts';
import { readPublicKey } from './public-key.ts';

type Parts = { readonly kms: KMSClient; readonly key: string };

/**
 * Papers signed with the province's key, which never leaves KMS. Its certificates are of a sample authority until the province has its own:
 * they name who signs, and say that they are a sample.
 */
export const awsPaperSigning = ({ kms, key }: Parts): Pick<Signing, 'paper' | 'roots'> => {
  let known: Promise<{ readonly authority: HeldKey; readonly root: Uint8Array }> | undefined;
  const authority = () => {
    known ??= openAuthority({ kms, key }).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  /** Certificates of the year, by whose they are: each costs a signature of the key. */
  const signers = new Map<string, Signer>();
  return {
    paper: async (paper) => {
      const { sampleSigner } = await import('../signed-pdf/sample-authority.ts');
      const { signPaper } = await import('../signed-pdf/sign-paper.ts');
      const held = await authority();
      const { name, organisation, at } = paper;
      const subject = { name, ...(organisation === undefined ? {} : { organisation }) };
      const whose = `${at.slice(0, 4)} ${organisation ?? ''}\n${name}`;
      const signer = signers.get(whose) ?? (await sampleSigner(held, held.authority, subject, millisecondsOf(at)));
      signers.set(whose, signer);
      return signPaper(paper, signer, async () => undefined);
    },
    roots: async () => [(await authority()).root],
  };
};

const openAuthority = async ({ kms, key }: Parts) => {
  const publicKey: KeyObject = await readPublicKey(kms, key);
  const authority: HeldKey = {
    publicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
    sign: async (bytes) => {
      const { Signature } = await kms.send(
        new SignCommand({
          KeyId: key,
          Message: createHash('sha256').update(bytes).digest(),
          MessageType: 'DIGEST',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      if (Signature === undefined) throw new Error('KMS answered without a signature');
      return Signature;
    },
  };
  const { sampleRoot } = await import('../signed-pdf/sample-authority.ts');
  return { authority, root: await sampleRoot(authority) };
};
