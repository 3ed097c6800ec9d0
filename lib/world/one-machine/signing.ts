import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { sha256Of } from '../chain.ts';
import type { Signing } from '../world.ts';
import type { Store } from './database.ts';

type KeyRow = { key_id: string; private: string; public: string };

/** Ed25519 signatures over a SHA-256; a signer's key pair is made at the first signature and kept in the store. */
export const oneMachineSigning = (store: Store): Signing => {
  const keyOf = (signer: string) =>
    store.one<KeyRow>('SELECT key_id, private, public FROM signing_keys WHERE signer = ?', signer);

  const secrets = new Map<string, KeyObject>();
  const secretOf = (key: KeyRow): KeyObject => {
    const secret = secrets.get(key.key_id) ?? createPrivateKey(key.private);
    secrets.set(key.key_id, secret);
    return secret;
  };

  return {
    sign: async (signer, sha256) => {
      const key = keyOf(signer) ?? (await store.write(() => keyOf(signer) ?? makeKey(store, signer)));
      const signature = sign(null, Buffer.from(sha256, 'hex'), secretOf(key));
      return { algorithm: 'Ed25519', signature: signature.toString('base64'), keyId: key.key_id };
    },
    verify: async (signer, sha256, signature) => {
      const key = keyOf(signer);
      if (key === undefined) return false;
      return verify(null, Buffer.from(sha256, 'hex'), createPublicKey(key.public), Buffer.from(signature, 'base64'));
    },
  };
};

const makeKey = (store: Store, signer: string): KeyRow => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const row = { private: pem(privateKey, 'pkcs8'), public: pem(publicKey, 'spki') };
  const key = { ...row, key_id: sha256Of(row.public).slice(0, 16) };
  store.run(
    'INSERT INTO signing_keys (signer, key_id, private, public) VALUES (?, ?, ?, ?)',
    signer,
    key.key_id,
    key.private,
    key.public,
  );
  return key;
};

const pem = (key: KeyObject, type: 'pkcs8' | 'spki'): string => key.export({ type, format: 'pem' }).toString();
