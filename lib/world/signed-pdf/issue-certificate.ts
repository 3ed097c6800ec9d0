import { Set as AsnSet, BitString, Integer, OctetString, PrintableString, Sequence, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import { sha256Of } from '../chain.ts';
import { ECDSA_WITH_SHA256 } from './signer.ts';

/** Whom a certificate names: the common name, the organisation where it is somebody's of it, and that one's tax code. */
export type Subject = { readonly name: string; readonly organisation?: string; readonly number?: string };

export type CertificateToIssue = {
  readonly subject: Subject;
  readonly issuer: Subject;
  /** The subject's and the issuer's public key, SPKI in DER. */
  readonly key: Uint8Array;
  readonly issuerKey: Uint8Array;
  /** From the first until the last instant, milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  readonly serial: Uint8Array;
  /** Only who issues certificates may issue them. */
  readonly issues: boolean;
};

const COMMON_NAME = '2.5.4.3';
const COUNTRY = '2.5.4.6';
const ORGANISATION = '2.5.4.10';
const USER_ID = '0.9.2342.19200300.100.1.1';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_KEY = '2.5.29.14';
const AUTHORITY_KEY = '2.5.29.35';

/** A certificate (X.509 version 3) in DER, signed by whoever holds the issuer's key. */
export const issueCertificate = async (
  asked: CertificateToIssue,
  sign: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  const algorithm = new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA256 });
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: positive(asked.serial).buffer }),
    signature: algorithm,
    signatureAlgorithm: algorithm,
    issuer: named(asked.issuer),
    subject: named(asked.subject),
    notBefore: new Time({ type: 1, value: new Date(asked.from) }),
    notAfter: new Time({ type: 1, value: new Date(asked.until) }),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(new Uint8Array(asked.key)),
    extensions: extensionsOf(asked),
  });
  const body = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.tbsView = body;
  certificate.signatureValue = new BitString({ valueHex: new Uint8Array(await sign(body)).buffer });
  return new Uint8Array(certificate.toSchema(true).toBER());
};

/** Each name in a set of its own: the library would write them as one (RFC 5280, 4.1.2.4). */
const named = ({ name, organisation, number }: Subject): RelativeDistinguishedNames => {
  const parts = [
    new AttributeTypeAndValue({ type: COUNTRY, value: new PrintableString({ value: 'VN' }) }),
    ...(organisation === undefined ? [] : [utf8(ORGANISATION, organisation)]),
    utf8(COMMON_NAME, name),
    // As Vietnamese authorities write whose number it is.
    ...(number === undefined ? [] : [utf8(USER_ID, `MST:${number}`)]),
  ];
  const sets = parts.map((part) => new AsnSet({ value: [part.toSchema()] }));
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: sets }).toBER());
};

const utf8 = (type: string, value: string): AttributeTypeAndValue =>
  new AttributeTypeAndValue({ type, value: new Utf8String({ value }) });

const extensionsOf = ({ issues, key, issuerKey }: CertificateToIssue): Extension[] => {
  const identifier = new AuthorityKeyIdentifier({ keyIdentifier: identifierOf(issuerKey) });
  return [
    extension(BASIC_CONSTRAINTS, new BasicConstraints({ cA: issues }).toSchema(), true),
    extension(KEY_USAGE, issues ? usage(0x06, 1) : usage(0xc0, 6), true),
    extension(SUBJECT_KEY, identifierOf(key), false),
    extension(AUTHORITY_KEY, identifier.toSchema(), false),
  ];
};

/** The bits of RFC 5280, 4.2.1.3: keyCertSign and cRLSign (0x06), or digitalSignature and nonRepudiation (0xc0). */
const usage = (bits: number, unusedBits: number): BitString =>
  new BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits });

const extension = (extnID: string, value: { toBER(): ArrayBuffer }, critical: boolean): Extension =>
  new Extension({ extnID, critical, extnValue: value.toBER() });

const identifierOf = (key: Uint8Array): OctetString =>
  new OctetString({ valueHex: new Uint8Array(Buffer.from(sha256Of(key), 'hex')).slice(0, 20).buffer });

/** As DER writes it: neither negative nor with a zero too many. */
const positive = (serial: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.of(0x40 | ((serial[0] ?? 0) & 0x3f), ...serial.subarray(1));
