import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { sha256Of } from '../chain.ts';
import type { Signing } from '../signing.ts';
import type { Store } from './database.ts';
import { oneMachineDrawing } from './papers/drawing.ts';
import type { HeldKeys, SigningKeys } from './signing-keys.ts';

type KeyRow = { key_id: string; private: string; public: string };

/**
 * Papers are signed with keys of a sample authority in a file of their own. Ed25519 signatures over a SHA-256 are for texts of before:
 * a signer's key pair is made at the first and kept in the store.
 */
export const oneMachineSigning = (store: Store, keys: SigningKeys): Signing => {
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
    paper: async (paper) => {
      const held = await keys.of(paper.signer);
      await remember(store, held);
      return oneMachineDrawing().sign(paper, held);
    },
    isSample: true,
    roots: async () => [await keys.root()],
    verify: async (signer, sha256, signature) => {
      const key = keyOf(signer);
      if (key === undefined) return false;
      return verify(null, Buffer.from(sha256, 'hex'), createPublicKey(key.public), Buffer.from(signature, 'base64'));
    },
  };
};

/** The authority's public key goes along with the data, so that papers are proved elsewhere; its secret half stays in the file. */
const AUTHORITY = 'sample-authority';

const remember = async (store: Store, { authority }: HeldKeys): Promise<void> => {
  if (store.one('SELECT 1 FROM signing_keys WHERE signer = ?', AUTHORITY) !== undefined) return;
  const spki = pem(createPublicKey(authority), 'spki');
  await store.write(() => store.run(KEEP_KEY, AUTHORITY, sha256Of(spki).slice(0, 16), '', spki));
};

const KEEP_KEY = 'INSERT OR IGNORE INTO signing_keys (signer, key_id, private, public) VALUES (?, ?, ?, ?)';

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
