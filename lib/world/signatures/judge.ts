import { createHash } from 'node:crypto';
import { BitString, UTCTime } from 'asn1js';
import { Certificate, type SignedData, type SignerInfo } from 'pkijs';
import { type Instant, instantOf, millisecondsOf } from '../../domain/time/instant.ts';
import { chainOf, revocationOf } from './chain.ts';
import { checkSignature } from './check-signature.ts';
import { attributeOf, certificatesIn, derOfCertificate, signedDataIn, signerCertificate } from './cms.ts';
import { notASignature, type SignatureFault, type SignatureFound, type Trust } from './found.ts';
import { certificateHolder } from './holder.ts';
import { stampedAt, TST_INFO } from './stamp.ts';

/** What a signature says it is over, and how much of the file that is. */
export type Over = {
  readonly content: readonly Uint8Array[];
  readonly coversWhole: boolean;
  readonly coversRevision: boolean;
  readonly faults: readonly SignatureFault[];
  /** When it was made as the file says, where the signature does not say itself. */
  readonly at?: Instant | undefined;
};

const SIGNING_TIME = '1.2.840.113549.1.9.5';
const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const KEY_USAGE = '2.5.29.15';
const SIGNING_BITS = 0xc0;

/** What the signatures in a CMS are worth over a content: one answer for each signer, one for what is no signature. A time stamp over the file is not one. */
export const judgeCms = async (cms: Uint8Array, over: Over, trust: Trust): Promise<readonly SignatureFound[]> => {
  const signed = signedDataIn(cms);
  if (signed === undefined || signed.signerInfos.length === 0) return [notASignature()];
  if (signed.encapContentInfo.eContentType === TST_INFO) return [];
  return Promise.all(signed.signerInfos.map((info) => judge(signed, info, over, trust).catch(() => notASignature())));
};

const judge = async (signed: SignedData, info: SignerInfo, over: Over, trust: Trust): Promise<SignatureFound> => {
  const certificate = signerCertificate(signed, info);
  if (certificate === undefined) return notASignature();

  const roots = trust.roots.flatMap(certificateIn);
  const made = checkSignature(info, certificate, signed.encapContentInfo.eContentType, over.content);
  const unchanged = made.unchanged && holdsNothingElse(signed, over);
  const stamp = await stampOf(info, roots);
  const saidAt = timeIn(attributeOf(info.signedAttrs, SIGNING_TIME)) ?? over.at;
  const moment = stamp === 'none' || stamp === 'wrong' ? trust.at : stamp;
  const between = certificatesIn(signed);
  const chain = await chainOf({ certificate, between, roots, at: new Date(millisecondsOf(moment)) });
  const revocation = await revocationOf(certificate, [...between, ...roots], trust.crls ?? []);

  const intact = unchanged && made.byItsKey;
  const faults: readonly SignatureFault[] = [
    ...over.faults,
    ...when(made.strong && !unchanged, 'changed'),
    ...when(made.strong && unchanged && !made.byItsKey, 'signature-wrong'),
    ...when(!made.strong, 'weak'),
    ...when(!maySign(certificate), 'wrong-use'),
    ...when(chain === 'unknown', 'unknown-authority'),
    ...when(chain === 'expired', 'expired'),
    ...when(chain === 'not-yet', 'not-yet'),
    ...when(revocation === 'revoked', 'revoked'),
    ...when(stamp === 'wrong', 'stamp-wrong'),
  ];
  return {
    by: certificateHolder(certificate),
    ...(saidAt === undefined ? {} : { at: saidAt }),
    ...(stamp === 'none' || stamp === 'wrong' ? {} : { stampedAt: stamp }),
    intact,
    coversWhole: over.coversWhole,
    coversRevision: over.coversRevision,
    chain,
    revocation,
    certificateSha256: createHash('sha256').update(derOfCertificate(certificate)).digest('hex'),
    valid: intact && faults.length === 0,
    faults,
  };
};

const when = (is: boolean, fault: SignatureFault): readonly SignatureFault[] => (is ? [fault] : []);

/** A content that came along inside has to be the one that was asked about: it would otherwise be signed unseen. */
const holdsNothingElse = ({ encapContentInfo }: SignedData, { content }: Over): boolean => {
  const inside = encapContentInfo.eContent?.getValue();
  return inside === undefined || Buffer.concat(content).equals(new Uint8Array(inside));
};

const stampOf = async (info: SignerInfo, roots: readonly Certificate[]): Promise<Instant | 'none' | 'wrong'> => {
  const carried = info.unsignedAttrs?.attributes.some(({ type }) => type === TIME_STAMP_TOKEN) ?? false;
  if (!carried) return 'none';
  const token = attributeOf(info.unsignedAttrs, TIME_STAMP_TOKEN);
  return stampedAt(token, info.signature.valueBlock.valueHexView, roots);
};

/** UTCTime, and GeneralizedTime, which the library makes of it. */
const timeIn = (value: unknown): Instant | undefined => {
  if (!(value instanceof UTCTime)) return undefined;
  const at = value.toDate().getTime();
  return Number.isNaN(at) ? undefined : instantOf(at);
};

/** digitalSignature or nonRepudiation (RFC 5280, 4.2.1.3); a certificate that names no use may be used for it. */
const maySign = ({ extensions = [] }: Certificate): boolean => {
  const usage: unknown = extensions.find(({ extnID }) => extnID === KEY_USAGE)?.parsedValue;
  if (!(usage instanceof BitString)) return usage === undefined;
  return ((usage.valueBlock.valueHexView[0] ?? 0) & SIGNING_BITS) !== 0;
};

const certificateIn = (der: Uint8Array): Certificate[] => {
  try {
    return [Certificate.fromBER(new Uint8Array(der))];
  } catch {
    return [];
  }
};
