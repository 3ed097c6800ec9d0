import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { sha256Of } from '../chain.ts';
import { ECDSA_WITH_SHA256, SHA256, type Signer } from './signer.ts';

/** A time stamp over these bytes (RFC 3161): the token in DER, or undefined where no service is configured. */
export type StampToken = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;

const DATA = '1.2.840.113549.1.7.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

/** A detached signature over what has this SHA-256, as PAdES asks for it (ETSI EN 319 142-1, B-B; with a time stamp B-T): CMS in DER. */
export const detachedSignature = async (digest: Uint8Array, signer: Signer, stamp: StampToken): Promise<Uint8Array> => {
  const certificates = signer.certificates.map((der) => Certificate.fromBER(new Uint8Array(der)));
  const [own] = certificates;
  const [ownDer] = signer.certificates;
  if (own === undefined || ownDer === undefined) throw new Error('a signer without a certificate');

  const signedAttrs = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: inOrder([
      new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
      new Attribute({ type: MESSAGE_DIGEST, values: [octets(digest)] }),
      new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [certificateNamed(ownDer)] }),
    ]),
  });
  const signature = await signer.sign(asSet(signedAttrs));
  const token = await stamp(signature);
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
    signedAttrs,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA256 }),
    signature: octets(signature),
    ...(token && { unsignedAttrs: stamped(token) }),
  });
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: SHA256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates,
    signerInfos: [info],
  });
  const whole = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return new Uint8Array(whole.toSchema().toBER());
};

const octets = (bytes: Uint8Array): OctetString => new OctetString({ valueHex: new Uint8Array(bytes).buffer });

/** ESSCertIDv2 (RFC 5035): the signature holds for this certificate and no other. SHA-256 is its default and is not written. */
const certificateNamed = (der: Uint8Array): Sequence =>
  new Sequence({
    value: [new Sequence({ value: [new Sequence({ value: [octets(Buffer.from(sha256Of(der), 'hex'))] })] })],
  });

/** DER writes a set in the order of its encoded members. */
const inOrder = (attributes: readonly Attribute[]): Attribute[] =>
  attributes
    .map((attribute) => ({ attribute, der: Buffer.from(attribute.toSchema().toBER()) }))
    .sort((one, other) => Buffer.compare(one.der, other.der))
    .map(({ attribute }) => attribute);

const A_SET = 0x31;

/** What is signed is the set itself, not as it is tagged inside the signer's information (RFC 5652, 5.4). */
const asSet = (attributes: SignedAndUnsignedAttributes): Uint8Array => {
  const der = new Uint8Array(attributes.toSchema().toBER());
  der[0] = A_SET;
  return der;
};

const stamped = (token: Uint8Array): SignedAndUnsignedAttributes =>
  new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [
      new Attribute({ type: TIME_STAMP_TOKEN, values: [ContentInfo.fromBER(new Uint8Array(token)).toSchema()] }),
    ],
  });
