import { type Certificate, CertificateChainValidationEngine, CertificateRevocationList } from 'pkijs';
import type { Chain } from './found.ts';

/** What leads from a certificate to a root, and when it is asked. */
type Asked = {
  readonly certificate: Certificate;
  readonly between: readonly Certificate[];
  readonly roots: readonly Certificate[];
  readonly at: Date;
};

/** How a certificate stands at that moment. Out of its own time it is still told whose it was. */
export const chainOf = async (asked: Asked): Promise<Chain> => {
  const { notBefore, notAfter } = asked.certificate;
  if (asked.at < notBefore.value) return (await leads({ ...asked, at: notBefore.value })) ? 'not-yet' : 'unknown';
  if (asked.at > notAfter.value) return (await leads({ ...asked, at: notAfter.value })) ? 'expired' : 'unknown';
  return (await leads(asked)) ? 'trusted' : 'unknown';
};

/** SHA-256 and better, with RSA, RSA-PSS or ECDSA: with less, a certificate could be forged. */
const STRONG: readonly string[] = [
  ...['10', '11', '12', '13'].map((last) => `1.2.840.113549.1.1.${last}`),
  ...['2', '3', '4'].map((last) => `1.2.840.10045.4.3.${last}`),
];

const leads = async ({ certificate, between, roots, at }: Asked): Promise<boolean> => {
  // Its own certificate comes last: the library takes that one as the end of the path.
  const certs = [...between.filter((one) => one !== certificate && isStrong(one)), certificate];
  const engine = new CertificateChainValidationEngine({ trustedCerts: [...roots], certs, checkDate: at });
  try {
    return isStrong(certificate) && (await engine.verify()).result;
  } catch {
    return false;
  }
};

const isStrong = ({ signatureAlgorithm }: Certificate): boolean => STRONG.includes(signatureAlgorithm.algorithmId);

/** What the lists given say of a certificate; a list counts only where its issuer, one of the known certificates, signed it. */
export const revocationOf = async (
  certificate: Certificate,
  known: readonly Certificate[],
  crls: readonly Uint8Array[],
): Promise<'not-asked' | 'good' | 'revoked'> => {
  let said: 'not-asked' | 'good' = 'not-asked';
  for (const der of crls) {
    const revoked = await isListed(certificate, known, der);
    if (revoked === true) return 'revoked';
    if (revoked === false) said = 'good';
  }
  return said;
};

const isListed = async (
  certificate: Certificate,
  known: readonly Certificate[],
  der: Uint8Array,
): Promise<boolean | undefined> => {
  try {
    const list = CertificateRevocationList.fromBER(new Uint8Array(der));
    if (!list.issuer.isEqual(certificate.issuer)) return undefined;
    for (const issuerCertificate of known.filter(({ subject }) => subject.isEqual(list.issuer))) {
      if (await list.verify({ issuerCertificate })) return list.isCertificateRevoked(certificate);
    }
    return undefined;
  } catch {
    return undefined;
  }
};
