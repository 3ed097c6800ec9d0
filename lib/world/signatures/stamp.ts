import { createHash } from 'node:crypto';
import { type Certificate, ContentInfo, ExtKeyUsage, SignedData, TSTInfo } from 'pkijs';
import { type Instant, instantOf } from '../../domain/time/instant.ts';
import { chainOf } from './chain.ts';
import { checkSignature } from './check-signature.ts';
import { certificatesIn, octetsIn, signerCertificate } from './cms.ts';

export const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** The instant a time stamp's token (RFC 3161) over these bytes vouches for; `wrong` where it vouches for nothing, or leads to no trusted root. */
export const stampedAt = async (
  token: unknown,
  bytes: Uint8Array,
  roots: readonly Certificate[],
): Promise<Instant | 'wrong'> => {
  try {
    const signed = new SignedData({ schema: new ContentInfo({ schema: token }).content });
    const written = signed.encapContentInfo.eContent?.getValue();
    const [info] = signed.signerInfos;
    const certificate = info && signerCertificate(signed, info);
    if (written === undefined || info === undefined || certificate === undefined) return 'wrong';

    const said = TSTInfo.fromBER(written);
    const hash = HASHES[said.messageImprint.hashAlgorithm.algorithmId];
    if (hash === undefined || !isForStamping(certificate)) return 'wrong';
    if (!octetsIn(said.messageImprint.hashedMessage)?.equals(createHash(hash).update(bytes).digest())) return 'wrong';
    const { unchanged, byItsKey, strong } = checkSignature(info, certificate, TST_INFO, [new Uint8Array(written)]);
    if (!unchanged || !byItsKey || !strong) return 'wrong';
    const chain = await chainOf({ certificate, between: certificatesIn(signed), roots, at: said.genTime });
    return chain === 'trusted' ? instantOf(said.genTime.getTime()) : 'wrong';
  } catch {
    return 'wrong';
  }
};

/** Such a certificate is for nothing else, and says so bindingly (RFC 3161, 2.3). */
const isForStamping = ({ extensions = [] }: Certificate): boolean => {
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  return (
    usage?.critical === true &&
    usage.parsedValue instanceof ExtKeyUsage &&
    usage.parsedValue.keyPurposes.includes(TIME_STAMPING)
  );
};
