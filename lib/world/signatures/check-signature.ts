import { constants, createHash, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { ObjectIdentifier, Sequence } from 'asn1js';
import { type Certificate, RSASSAPSSParams, type SignerInfo } from 'pkijs';
import { attributeOf, derOfCertificate, octetsIn } from './cms.ts';

/** Of what is signed: whether it is as it was, and whether this certificate's key signed it, strongly enough. */
export type Signed = { readonly unchanged: boolean; readonly byItsKey: boolean; readonly strong: boolean };

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const RSASSA_PSS = '1.2.840.113549.1.1.10';

const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** RSA (PKCS 1) and ECDSA; the first takes the digest of the signer's information. */
const SIGNATURES: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.1': null,
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const CURVES: readonly string[] = ['prime256v1', 'secp384r1'];
const RSA_BITS = 2048;

/**
 * Checks a signer's information over a content of this type (RFC 5652, 5.4). The signed attributes are a must: without them a signature over
 * one kind of thing could be passed off as one over another.
 */
export const checkSignature = (
  info: SignerInfo,
  certificate: Certificate,
  contentType: string,
  content: readonly Uint8Array[],
): Signed => {
  const der = derOfCertificate(certificate);
  const key = new X509Certificate(der).publicKey;
  const digest = DIGESTS[info.digestAlgorithm.algorithmId];
  const attributes = info.signedAttrs;
  if (digest === undefined || attributes === undefined) return { unchanged: false, byItsKey: false, strong: false };

  const hash = createHash(digest);
  for (const part of content) hash.update(part);
  const declared = octetsIn(attributeOf(attributes, MESSAGE_DIGEST));
  const type = attributeOf(attributes, CONTENT_TYPE);
  const isOfType = type instanceof ObjectIdentifier && type.getValue() === contentType;
  return {
    unchanged: declared?.equals(hash.digest()) ?? false,
    byItsKey: isOfType && namesCertificate(attributes, der) && keySigned(info, key, digest),
    strong: isStrong(key) && algorithmOf(info, digest) !== undefined,
  };
};

const keySigned = (info: SignerInfo, key: KeyObject, digest: string): boolean => {
  const algorithm = algorithmOf(info, digest);
  const encoded = info.signedAttrs?.encodedValue;
  if (algorithm === undefined || encoded === undefined) return false;
  const { hash, saltLength } = algorithm;
  const padding = saltLength === undefined ? {} : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
  return verify(hash, new Uint8Array(encoded), { key, ...padding }, info.signature.valueBlock.valueHexView);
};

type Algorithm = { readonly hash: string; readonly saltLength?: number };

const algorithmOf = ({ signatureAlgorithm }: SignerInfo, digest: string): Algorithm | undefined => {
  const { algorithmId, algorithmParams } = signatureAlgorithm;
  if (algorithmId === RSASSA_PSS) {
    const asked = new RSASSAPSSParams({ schema: algorithmParams });
    const hash = DIGESTS[asked.hashAlgorithm.algorithmId];
    return hash === undefined ? undefined : { hash, saltLength: asked.saltLength };
  }
  const hash = SIGNATURES[algorithmId];
  return hash === undefined ? undefined : { hash: hash ?? digest };
};

/** NĐ 23/2025 leaves lengths to the standards; these are the shortest nobody calls broken. */
const isStrong = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean => {
  const { modulusLength = 0, namedCurve = '' } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === 'ec') return CURVES.includes(namedCurve);
  return (asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss') && modulusLength >= RSA_BITS;
};

/** Where the signature names its certificate by SHA-256 (RFC 5035), it has to be this one; by a longer hash it is not judged. */
const namesCertificate = (attributes: SignerInfo['signedAttrs'], der: Uint8Array): boolean => {
  const [first] = partsOf(partsOf(attributeOf(attributes, SIGNING_CERTIFICATE_V2))[0]);
  const [hash] = partsOf(first);
  const named = hash instanceof Sequence ? undefined : octetsIn(hash);
  return named === undefined || named.equals(createHash('sha256').update(der).digest());
};

const partsOf = (value: unknown): readonly unknown[] => (value instanceof Sequence ? value.valueBlock.value : []);
