import { Aws } from 'aws-cdk-lib';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { nameOnAws } from './arns.ts';

export type ScannerProps = { readonly province: ProvinceOnAws; readonly bucket: Bucket; readonly key: IKey };

/** GuardDuty looks at everything that arrives under `quarantine/` and says on a tag what it found (TH-20.3). Each upload is scanned once. */
export class Scanner extends Construct {
  constructor(scope: Construct, { province, bucket, key }: ScannerProps) {
    super(scope, 'Scanner');
    const role = new Role(this, 'Role', {
      roleName: nameOnAws(province, 'scanner'),
      assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com'),
    });
    const waiting = bucket.arnForObjects('quarantine/*');
    const rule = `arn:${Aws.PARTITION}:events:${Aws.REGION}:${Aws.ACCOUNT_ID}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*`;
    for (const { actions, resources, conditions } of [
      {
        actions: ['s3:GetObject', 's3:GetObjectVersion', ...TAGGING],
        resources: [waiting],
      },
      // It proves to itself that it may use the bucket.
      {
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects('malware-protection-resource-validation-object')],
      },
      {
        actions: ['s3:ListBucket', 's3:GetBucketNotification', 's3:PutBucketNotification'],
        resources: [bucket.bucketArn],
      },
      {
        actions: ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
        resources: [rule],
        conditions: {
          StringLike: { 'events:ManagedBy': 'malware-protection-plan.guardduty.amazonaws.com' },
        },
      },
      { actions: ['events:DescribeRule', 'events:ListTargetsByRule'], resources: [rule] },
      { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] },
    ]) {
      role.addToPolicy(new PolicyStatement({ actions, resources, ...(conditions && { conditions }) }));
    }
    const plan = new CfnMalwareProtectionPlan(this, 'Plan', {
      role: role.roleArn,
      protectedResource: { s3Bucket: { bucketName: bucket.bucketName, objectPrefixes: ['quarantine/'] } },
      actions: { tagging: { status: 'ENABLED' } },
    });
    plan.node.addDependency(role);
  }
}

const TAGGING = [
  's3:GetObjectTagging',
  's3:GetObjectVersionTagging',
  's3:PutObjectTagging',
  's3:PutObjectVersionTagging',
];
