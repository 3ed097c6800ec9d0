import { PutObjectLockConfigurationCommand, type S3Client } from '@aws-sdk/client-s3';

/** The emulator's CloudFormation passes over `ObjectLockEnabled`: the papers' bucket gets here what the template asks for. */
export const letPapersBeHeld = async (s3: S3Client, bucket: string): Promise<void> => {
  await s3.send(
    new PutObjectLockConfigurationCommand({
      Bucket: bucket,
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' },
    }),
  );
};
