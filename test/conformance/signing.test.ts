import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { CreateKeyCommand, GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awsPaperSigning } from '../../lib/world/aws/paper-signing.ts';
import { awsSigning } from '../../lib/world/aws/signing.ts';
import { sha256Of } from '../../lib/world/chain.ts';

const kms = new KMSClient();
const calls: string[] = [];
kms.middlewareStack.add(
  (next, { commandName = '' }) =>
    (args) => {
      calls.push(commandName);
      return next(args);
    },
  { step: 'initialize', name: 'counted' },
);

let key = '';
beforeAll(async () => {
  const made = await kms.send(new CreateKeyCommand({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' }));
  key = made.KeyMetadata?.Arn ?? '';
});
afterAll(() => kms.destroy());

describe('(E10, TTH annex) signatures of the province’s key in KMS', () => {
  const document = sha256Of('dự thảo quyết định');

  test('hold for their signer and document, and are checked without asking KMS again', async () => {
    const signing = awsSigning({ kms, key, papers: awsPaperSigning({ kms, key }) });
    const { signature } = await signing.sign('tm-hanh', document);
    calls.length = 0;
    expect(await signing.verify('tm-hanh', document, signature)).toBe(true);
    expect(await signing.verify('tm-thu', document, signature)).toBe(false);
    expect(await signing.verify('tm-hanh', sha256Of('bản khác'), signature)).toBe(false);
    expect(await signing.verify(randomUUID(), document, signature)).toBe(false);
    expect(await signing.verify('tm-hanh', document, '')).toBe(false);
    expect(await signing.verify('tm-hanh', document, 'không phải chữ ký')).toBe(false);
    expect(calls).toEqual(['GetPublicKeyCommand']);
  });

  test('are checked by anyone who has the public key and knows the statement `signer:document`', async () => {
    const { algorithm, signature } = await awsSigning({ kms, key, papers: awsPaperSigning({ kms, key }) }).sign(
      'tm-hanh',
      document,
    );
    const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: key }));
    const publicKey = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
    const statement = Buffer.from(`tm-hanh:${document}`);
    expect(algorithm).toBe('ECDSA_SHA_256');
    expect(verify('sha256', statement, publicKey, Buffer.from(signature, 'base64'))).toBe(true);
  });

  test('name the key, not the account it stands in', async () => {
    const { keyId } = await awsSigning({ kms, key, papers: awsPaperSigning({ kms, key }) }).sign('tm-hanh', document);
    expect(keyId).toMatch(/^[0-9a-f-]{36}$/);
    expect(key).toContain(keyId);
  });

  test('a key that cannot be read is an error, and is read again the next time', async () => {
    const signing = awsSigning({ kms, key: randomUUID(), papers: awsPaperSigning({ kms, key }) });
    await expect(signing.verify('tm-hanh', document, '')).rejects.toThrow();
    calls.length = 0;
    await expect(signing.verify('tm-hanh', document, '')).rejects.toThrow();
    expect(calls).toEqual(['GetPublicKeyCommand']);
  });
});
