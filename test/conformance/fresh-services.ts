import { randomUUID } from 'node:crypto';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, PutBucketVersioningCommand, PutObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { STAFF_ROLES } from '../../lib/domain/journal/moment.ts';
import { freshPools } from './fresh-pools.ts';

/** The clients of every part and what is not a table, made for one run: pools, a versioned bucket, a key. */
export const freshServices = async () => {
  const [cognito, kms, s3] = [
    new CognitoIdentityProviderClient(),
    new KMSClient(),
    new S3Client({ forcePathStyle: true }),
  ];
  const bucket = `papers-${randomUUID()}`;
  await s3.send(new CreateBucketCommand({ Bucket: bucket, ObjectLockEnabledForBucket: true }));
  const VersioningConfiguration = { Status: 'Enabled' as const };
  await s3.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }));
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' }));
  const evidence = new CreateKeyCommand({ KeySpec: 'ECC_NIST_EDWARDS25519', KeyUsage: 'SIGN_VERIFY' });
  const evidenceKey = (await kms.send(evidence)).KeyMetadata?.KeyId ?? '';
  const pools = await freshPools(cognito, STAFF_ROLES);
  const [sfn, mail, sms] = [new SFNClient(), new SESv2Client(), new SNSClient()];

  return { cognito, kms, s3, sfn, mail, sms, bucket, pools, key: KeyMetadata?.KeyId ?? '', evidenceKey };
};

/** Puts bytes to an upload address as a browser would, and says of what arrived that no threat was found; answers the status. */
export const uploadClean =
  ({ s3, bucket }: { readonly s3: S3Client; readonly bucket: string }) =>
  async (address: { method: string; url: string; headers: Readonly<Record<string, string>> }, bytes: Uint8Array) => {
    const { url, method, headers } = address;
    const { status } = await fetch(url, { method, headers, body: Buffer.from(bytes) });
    const path = decodeURIComponent(new URL(url).pathname).slice(1);
    const TagSet = [{ Key: 'GuardDutyMalwareScanStatus', Value: 'NO_THREATS_FOUND' }];
    const Key = path.slice(path.indexOf('quarantine/'));
    await s3.send(new PutObjectTaggingCommand({ Bucket: bucket, Key, Tagging: { TagSet } }));
    return status;
  };
