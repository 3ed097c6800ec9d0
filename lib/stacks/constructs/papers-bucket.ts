import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { papersBucket, roleArn, rolesNeeding } from './arns.ts';

export type PapersBucketProps = { readonly province: ProvinceOnAws; readonly key: IKey; readonly logs: IBucket };

const SCANNED = 'GuardDutyMalwareScanStatus';

/**
 * The papers people filed. An upload arrives under `quarantine/` and is opened only after the scanner found nothing (TH-20.3); what was
 * opened stands under `papers/` until its journal says it is destroyed (N2): no timer of the bucket decides that.
 */
export class PapersBucket extends Bucket {
  constructor(scope: Construct, { province, key, logs }: PapersBucketProps) {
    super(scope, 'Papers', {
      bucketName: papersBucket(province),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      objectLockEnabled: true,
      removalPolicy: RemovalPolicy.RETAIN,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'papers/',
      cors: [
        {
          allowedMethods: [HttpMethods.PUT],
          allowedOrigins: [province.publicUrl],
          allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        {
          id: 'what was never filed',
          prefix: 'quarantine/',
          expiration: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        {
          id: 'papers are read in their first months',
          prefix: 'papers/',
          transitions: [{ storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(60) }],
          noncurrentVersionExpiration: Duration.days(35),
        },
        { id: 'marks of what is gone', expiredObjectDeleteMarker: true },
      ],
    });
    const waiting = this.arnForObjects('quarantine/*');
    const scanner = roleArn(province, 'scanner');
    this.#deny('OnlyWhatIsCleanIsOpened', ['s3:GetObject', 's3:GetObjectVersion'], waiting, {
      StringNotEquals: { [`s3:ExistingObjectTag/${SCANNED}`]: 'NO_THREATS_FOUND' },
      ArnNotEquals: { 'aws:PrincipalArn': [scanner, roleArn(province, 'backup')] },
    });
    // Of what was filed the eraser alone destroys a version; whoever puts another over it leaves the one before (N2, N3).
    this.#deny('OnlyTheEraserDestroys', ['s3:DeleteObject', 's3:DeleteObjectVersion'], this.arnForObjects('papers/*'), {
      ArnNotLike: { 'aws:PrincipalArn': rolesNeeding(province, 'papers:discard') },
    });
    // Object Lock in governance mode from the end of a dossier to the end of its retention: who may pass over it is who destroys.
    this.#deny(
      'OnlyTheKeeperHolds',
      ['s3:BypassGovernanceRetention', 's3:PutObjectRetention', 's3:PutObjectLegalHold'],
      this.arnForObjects('*'),
      { ArnNotLike: { 'aws:PrincipalArn': rolesNeeding(province, 'papers:keep') } },
    );
    this.#deny('OnlyTheScannerSaysSo', ['s3:PutObjectTagging', 's3:PutObjectVersionTagging'], waiting, {
      ArnNotEquals: { 'aws:PrincipalArn': [scanner] },
    });
  }

  #deny(
    sid: string,
    actions: string[],
    resource: string,
    conditions: Record<string, Record<string, string | string[]>>,
  ) {
    this.addToResourcePolicy(
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions,
        resources: [resource],
        conditions,
      }),
    );
  }
}
