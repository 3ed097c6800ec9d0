import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { sha256Of } from '../chain.ts';
import { issueCertificate, type Subject } from './issue-certificate.ts';
import type { Signer } from './signer.ts';

/** The certification authority of an edition nobody gave certificates to; it calls itself a sample wherever it is named. */
export const SAMPLE_AUTHORITY: Subject = {
  name: 'CHỨNG THƯ MẪU - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
  organisation: 'Một Cửa (bản thử)',
};

/** Where a key lies: its public half (SPKI, DER), and signing with it. */
export type HeldKey = { readonly publicKey: Uint8Array; sign(bytes: Uint8Array): Promise<Uint8Array> };

/** A new key on P-256: PKCS 8, PEM. */
export const newKey = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A key that stands in a file. Throws where the text is none. */
export const keyInPem = (pem: string): HeldKey => {
  const secret: KeyObject = createPrivateKey(pem);
  return {
    publicKey: new Uint8Array(createPublicKey(secret).export({ type: 'spki', format: 'der' })),
    sign: async (bytes) => new Uint8Array(sign('sha256', bytes, secret)),
  };
};

const YEAR_MS = 365 * 86_400_000;
const ROOT_FROM = Date.UTC(2016, 0, 1);
const ROOT_UNTIL = Date.UTC(2049, 11, 31);

/** The authority's own certificate, DER. Its signature differs each time it is made; who keeps it keeps the first. */
export const sampleRoot = (authority: HeldKey): Promise<Uint8Array> =>
  issueCertificate(
    {
      subject: SAMPLE_AUTHORITY,
      issuer: SAMPLE_AUTHORITY,
      key: authority.publicKey,
      issuerKey: authority.publicKey,
      from: ROOT_FROM,
      until: ROOT_UNTIL,
      serial: serialOf('root', authority.publicKey),
      issues: true,
    },
    authority.sign,
  );

/** A person or an agency with a certificate of the sample authority, for the year in which `at` (milliseconds) lies. */
export const sampleSigner = async (
  { authority, root }: { readonly authority: HeldKey; readonly root: Uint8Array },
  key: HeldKey,
  subject: Subject,
  at: number,
): Promise<Signer> => {
  const from = Date.UTC(new Date(at).getUTCFullYear(), 0, 1) - 86_400_000;
  const certificate = await issueCertificate(
    {
      subject,
      issuer: SAMPLE_AUTHORITY,
      key: key.publicKey,
      issuerKey: authority.publicKey,
      from,
      until: from + YEAR_MS + 3 * 86_400_000,
      serial: serialOf(`${subject.organisation ?? ''}\n${subject.name}\n${from}`, key.publicKey),
      issues: false,
    },
    authority.sign,
  );
  return { certificates: [certificate, root], sign: key.sign };
};

const serialOf = (what: string, key: Uint8Array): Uint8Array =>
  Buffer.from(sha256Of(Buffer.concat([Buffer.from(what), key])), 'hex').subarray(0, 16);
