import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { issueCertificate, type Subject } from '../../../lib/world/signed-pdf/issue-certificate.ts';
import { type HeldKey, keyInPem, newKey } from '../../../lib/world/signed-pdf/sample-authority.ts';
import type { Signer } from '../../../lib/world/signed-pdf/signer.ts';

/** Who issues certificates in these tests: itself, what stands between it and a root, and how to be issued one. */
export type Authority = {
  readonly subject: Subject;
  readonly key: HeldKey;
  readonly certificate: Uint8Array;
  /** The certificates from here up to below the root. */
  readonly between: readonly Uint8Array[];
};

export type Years = { readonly from: number; readonly until: number };

/** From the start of the first to the start of the last. */
const HERE: Years = { from: 2026, until: 2028 };

const start = (year: number): number => Date.UTC(year, 0, 1);

type ToIssue = {
  readonly subject: Subject;
  readonly key: HeldKey;
  readonly issues: boolean;
  readonly years?: Years;
};

const issued = (by: Pick<Authority, 'subject' | 'key'>, { subject, key, issues, years = HERE }: ToIssue) =>
  issueCertificate(
    {
      ...{ subject, issuer: by.subject, key: key.publicKey, issuerKey: by.key.publicKey, issues },
      ...{ from: start(years.from), until: start(years.until), serial: new Uint8Array(randomBytes(16)) },
    },
    by.key.sign,
  );

/** A root that signed itself. */
export const newRoot = async (name: string): Promise<Authority> => {
  const [key, subject] = [keyInPem(newKey()), { name }];
  const certificate = await issued(
    { subject, key },
    { subject, key, issues: true, years: { from: 2016, until: 2046 } },
  );
  return { subject, key, certificate, between: [] };
};

/** An authority below another one. */
export const below = async (parent: Authority, name: string): Promise<Authority> => {
  const [key, subject] = [keyInPem(newKey()), { name }];
  const certificate = await issued(parent, { subject, key, issues: true, years: { from: 2016, until: 2046 } });
  return { subject, key, certificate, between: [certificate, ...parent.between] };
};

/** Somebody with a certificate of that authority; `issues`: one that may issue certificates and sign nothing else. */
export const somebody = async (
  by: Authority,
  subject: Subject,
  { years, issues = false, key = keyInPem(newKey()) }: { years?: Years; issues?: boolean; key?: HeldKey } = {},
): Promise<Signer> => {
  const own = await issued(by, { subject, key, issues, ...(years && { years }) });
  return { certificates: [own, ...by.between], sign: key.sign };
};

/** A key on a curve nobody asks for. */
export const keyOnOtherCurve = (): HeldKey =>
  keyInPem(
    generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString(),
  );
