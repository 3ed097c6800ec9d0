import { PutObjectTaggingCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Answered } from './counting-proxy.ts';

/** The test file every scanner finds; written in halves, so that no scanner finds it here. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Plays GuardDuty Malware Protection, which the emulator lacks: tags what has arrived under `quarantine/` of one bucket (`lib/world/aws/papers/quarantine.ts`). */
export const scanner =
  (s3: S3Client, protectedBucket: string) =>
  async ({ service, operation, status, path, body }: Answered): Promise<void> => {
    if (service !== 'S3' || operation !== 'PutObject' || status !== 200) return;
    const [, bucket, ...key] = new URL(path, 'http://aws').pathname.split('/').map(decodeURIComponent);
    if (bucket !== protectedBucket || key[0] !== 'quarantine') return;
    const Value = body.includes(EICAR) ? 'THREATS_FOUND' : 'NO_THREATS_FOUND';
    const TagSet = [{ Key: 'GuardDutyMalwareScanStatus', Value }];
    await s3.send(new PutObjectTaggingCommand({ Bucket: bucket, Key: key.join('/'), Tagging: { TagSet } }));
  };
