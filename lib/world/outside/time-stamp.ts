import { Integer, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { type Instant, instantOf } from '../../domain/time/instant.ts';
import { sha256Of } from '../chain.ts';
import { NotDoneOutside } from './not-done-outside.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** What a time stamp is asked over, and the number it has to repeat: 16 bytes nobody could know before. */
export type Stamped = { readonly bytes: Uint8Array; readonly nonce: Uint8Array };

/** The request for a time stamp over these bytes (RFC 3161, 2.4.1): their SHA-256, the nonce, and the signer's certificate with the answer. */
export const timeStampQuery = ({ bytes, nonce }: Stamped): Uint8Array => {
  const query = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(sha256(bytes)).buffer }),
    }),
    nonce: new Integer({ valueHex: positive(nonce).buffer }),
    certReq: true,
  });
  return new Uint8Array(query.toSchema().toBER());
};

/**
 * The instant a reply (RFC 3161, 2.4.2) vouches for. Throws `NotDoneOutside` where it was not granted, is over other bytes, repeats
 * another nonce, or is not signed by the certificate it carries, made for stamping. Who issued that certificate is not judged here.
 */
export const readTimeStamp = async (reply: Uint8Array, asked: Stamped): Promise<Instant> => {
  const signed = signedIn(reply);
  if (signed.encapContentInfo.eContentType !== TST_INFO) throw new NotDoneOutside('no TSTInfo');
  const said = parsed(() => TSTInfo.fromBER(signed.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer(0)));

  const { hashAlgorithm, hashedMessage } = said.messageImprint;
  if (hashAlgorithm.algorithmId !== SHA256 || !sha256(asked.bytes).equals(bytesOf(hashedMessage)))
    throw new NotDoneOutside('other imprint');
  if (said.nonce === undefined || !Buffer.from(positive(asked.nonce)).equals(bytesOf(said.nonce)))
    throw new NotDoneOutside('other nonce');
  await mustBeSigned(signed, asked.bytes);
  return instantOf(said.genTime.getTime());
};

const signedIn = (reply: Uint8Array): SignedData => {
  const { status, timeStampToken } = parsed(() => TimeStampResp.fromBER(new Uint8Array(reply).buffer));
  if (status.status > 1 || timeStampToken === undefined) throw new NotDoneOutside(`not granted: ${status.status}`);
  if (timeStampToken.contentType !== SIGNED_DATA) throw new NotDoneOutside('no signed data');
  return parsed(() => new SignedData({ schema: timeStampToken.content }));
};

/** Attributes are a must: without them the signature would not be over the kind of thing that was signed (RFC 3161, 2.4.2). */
const mustBeSigned = async (signed: SignedData, bytes: Uint8Array): Promise<void> => {
  const [signer, ...others] = signed.signerInfos;
  if (signer?.signedAttrs === undefined || others.length > 0) throw new NotDoneOutside('no one signer');
  const right = await signed.verify({ signer: 0, data: new Uint8Array(bytes).buffer }).catch(() => false);
  if (!right) throw new NotDoneOutside('other signature');
  const certificate = signerOf(signed);
  if (certificate === undefined || !isForStamping(certificate)) throw new NotDoneOutside('not for stamping');
  const named = signer.signedAttrs.attributes.find(({ type }) => type === SIGNING_CERTIFICATE_V2);
  if (!parsed(() => mayBe(certificate, named?.values[0]))) throw new NotDoneOutside('other certificate');
};

/** False where the signed attribute names another certificate by its SHA-256 (RFC 5816); by an older or a longer hash it is not judged. */
const mayBe = (certificate: Certificate, attribute: unknown): boolean => {
  const [hash] = partsOf(partsOf(partsOf(attribute)[0])[0]);
  if (!(hash instanceof OctetString)) return true;
  return sha256(new Uint8Array(certificate.toSchema().toBER())).equals(bytesOf(hash));
};

const partsOf = (value: unknown): readonly unknown[] => (value instanceof Sequence ? value.valueBlock.value : []);

const signerOf = ({ signerInfos, certificates = [] }: SignedData): Certificate | undefined => {
  const sid: unknown = signerInfos[0]?.sid;
  const all = certificates.filter((one) => one instanceof Certificate);
  if (!(sid instanceof IssuerAndSerialNumber)) return all.find(isForStamping);
  return all.find((one) => one.issuer.isEqual(sid.issuer) && one.serialNumber.isEqual(sid.serialNumber));
};

/** Such a certificate is for nothing else, and says so bindingly (RFC 3161, 2.3). */
const isForStamping = (certificate: Certificate): boolean => {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  return (
    usage?.critical === true &&
    usage.parsedValue instanceof ExtKeyUsage &&
    usage.parsedValue.keyPurposes.includes(TIME_STAMPING)
  );
};

const parsed = <Read>(read: () => Read): Read => {
  try {
    return read();
  } catch {
    throw new NotDoneOutside('no reply of RFC 3161');
  }
};

const sha256 = (bytes: Uint8Array): Buffer => Buffer.from(sha256Of(bytes), 'hex');

/** As DER writes it: neither negative nor with a zero too many. */
const positive = (nonce: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.of(0x40 | ((nonce[0] ?? 0) & 0x3f), ...nonce.subarray(1));

const bytesOf = ({ valueBlock }: OctetString | Integer): Uint8Array => valueBlock.valueHexView;
