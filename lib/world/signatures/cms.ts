import { OctetString } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { derOf } from './pem.ts';

const SUBJECT_KEY = '2.5.29.14';
/** Longer than any signature with its certificates, revocation lists and time stamps. */
const MOST_BYTES = 2_000_000;

/** The signed data in a CMS (RFC 5652), DER or PEM, zeros behind it not counted; undefined where there is none. */
export const signedDataIn = (bytes: Uint8Array): SignedData | undefined => {
  if (bytes.byteLength > MOST_BYTES) return undefined;
  try {
    const info = ContentInfo.fromBER(derOf(bytes));
    return info.contentType === ContentInfo.SIGNED_DATA ? new SignedData({ schema: info.content }) : undefined;
  } catch {
    return undefined;
  }
};

export const certificatesIn = ({ certificates = [] }: SignedData): readonly Certificate[] =>
  certificates.filter((one) => one instanceof Certificate);

/** The certificate a signer names, by issuer and number or by the identifier of its key. */
export const signerCertificate = (signed: SignedData, { sid }: SignerInfo): Certificate | undefined => {
  const named: unknown = sid;
  if (named instanceof IssuerAndSerialNumber) {
    return certificatesIn(signed).find(
      (one) => one.issuer.isEqual(named.issuer) && one.serialNumber.isEqual(named.serialNumber),
    );
  }
  const identifier = octetsIn(named);
  return identifier && certificatesIn(signed).find((one) => subjectKeyOf(one)?.equals(identifier));
};

const subjectKeyOf = ({ extensions = [] }: Certificate): Buffer | undefined =>
  octetsIn(extensions.find(({ extnID }) => extnID === SUBJECT_KEY)?.parsedValue);

/** What an octet string holds, also one that is tagged anew. */
export const octetsIn = (value: unknown): Buffer | undefined => {
  if (value instanceof OctetString) return Buffer.from(value.valueBlock.valueHexView);
  const block = (value as { valueBlock?: { valueHexView?: Uint8Array; value?: unknown[] } } | undefined)?.valueBlock;
  if (block?.valueHexView !== undefined && block.valueHexView.byteLength > 0) return Buffer.from(block.valueHexView);
  return block?.value?.length === 1 ? octetsIn(block.value[0]) : undefined;
};

/** The only value of a signed or unsigned attribute; undefined where it is missing, stands twice or has several. */
export const attributeOf = (attributes: SignerInfo['signedAttrs'], type: string): unknown => {
  const found = attributes?.attributes.filter((one) => one.type === type) ?? [];
  return found.length === 1 && found[0]?.values.length === 1 ? found[0].values[0] : undefined;
};

export const derOfCertificate = (certificate: Certificate): Uint8Array =>
  new Uint8Array(certificate.toSchema().toBER());
