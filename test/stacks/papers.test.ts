import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { flat, propertiesOf, type Statement, statementsOf, templatesOf } from './template-of.ts';

const data = templatesOf()('Data');

describe('the papers', () => {
  const policy = (): readonly Statement[] =>
    propertiesOf(data, 'AWS::S3::BucketPolicy').flatMap(({ PolicyDocument }) => statementsOf(PolicyDocument));

  test('(C3, R10) every bucket is encrypted, closed to the public, and refuses what does not come by TLS', () => {
    const buckets = propertiesOf(data, 'AWS::S3::Bucket');
    expect(buckets).toHaveLength(2);
    for (const bucket of buckets) {
      expect(bucket).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
      expect(bucket).toHaveProperty('BucketEncryption');
    }
    expect(policy().filter(({ Condition }) => Condition?.Bool?.['aws:SecureTransport'] === 'false')).toHaveLength(2);
    expect(policy().filter(({ Condition }) => Condition?.NumericLessThan?.['s3:TlsVersion'] === 1.2)).toHaveLength(2);
  });

  test('(N6, C3) papers keep their versions, are encrypted with the province’s key, and only the portal’s page may send them', () => {
    data.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: Match.anyValue() },
            },
          ],
        },
        CorsConfiguration: {
          CorsRules: [
            Match.objectLike({ AllowedMethods: ['PUT'], AllowedOrigins: ['https://dichvucong.thanhhoa.gov.vn'] }),
          ],
        },
        LoggingConfiguration: Match.anyValue(),
      },
    });
  });

  test('(TH-20.3) what lies in quarantine is read only where the scanner found nothing, by anybody but the scanner and the backup', () => {
    const [rule] = policy().filter(({ Sid }) => Sid === 'OnlyWhatIsCleanIsOpened');
    expect(rule).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Condition: { StringNotEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' } },
    });
    expect(flat(rule?.Resource)).toMatch(/\/quarantine\/\*$/);
    expect(flat(rule?.Condition?.ArnNotEquals?.['aws:PrincipalArn'])).toMatch(
      /role\/thanh-hoa-scanner .*role\/thanh-hoa-backup$/,
    );
  });

  test('(TH-20.3) nobody but the scanner may say that a file is clean', () => {
    const [rule] = policy().filter(({ Sid }) => Sid === 'OnlyTheScannerSaysSo');
    expect(rule).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:PutObjectTagging', 's3:PutObjectVersionTagging'],
    });
    expect(flat(rule?.Condition?.ArnNotEquals?.['aws:PrincipalArn'])).toMatch(/role\/thanh-hoa-scanner$/);
  });

  test('(N2, N3) a paper that was filed is destroyed by the eraser alone, every version of it', () => {
    const [rule] = policy().filter(({ Sid }) => Sid === 'OnlyTheEraserDestroys');
    expect(rule).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
    });
    expect(flat(rule?.Resource)).toMatch(/\/papers\/\*$/);
    expect(flat(rule?.Condition?.ArnNotLike?.['aws:PrincipalArn'])).toMatch(
      /^\S*:role\/thanh-hoa-papers \S*assumed-role\/thanh-hoa-papers\/\* \S*:role\/thanh-hoa-react \S*thanh-hoa-react\/\*$/,
    );
  });

  test('(N2, TTH-10.3b) Object Lock holds what was filed: who destroys it alone sets a hold or passes over one', () => {
    data.hasResourceProperties('AWS::S3::Bucket', {
      ObjectLockEnabled: true,
      VersioningConfiguration: { Status: 'Enabled' },
      CorsConfiguration: Match.anyValue(),
    });
    const [rule] = policy().filter(({ Sid }) => Sid === 'OnlyTheKeeperHolds');
    expect(rule).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['s3:BypassGovernanceRetention', 's3:PutObjectLegalHold', 's3:PutObjectRetention'],
    });
    expect(flat(rule?.Condition?.ArnNotLike?.['aws:PrincipalArn'])).toMatch(
      /^\S*:role\/thanh-hoa-react \S*thanh-hoa-react\/\*$/,
    );
  });

  test('(TH-20.3) GuardDuty scans what arrives in quarantine and tags it', () => {
    data.hasResourceProperties('AWS::GuardDuty::MalwareProtectionPlan', {
      Actions: { Tagging: { Status: 'ENABLED' } },
      ProtectedResource: { S3Bucket: Match.objectLike({ ObjectPrefixes: ['quarantine/'] }) },
    });
  });

  test('(N2, TH-20.3) what was never filed is gone after a week; no timer destroys a paper that was filed', () => {
    const [{ LifecycleConfiguration } = {}] = propertiesOf(data, 'AWS::S3::Bucket', {
      CorsConfiguration: Match.anyValue(),
    });
    const { Rules } = LifecycleConfiguration as { Rules: readonly { Prefix?: string; ExpirationInDays?: number }[] };
    const expiring = Rules.filter(({ ExpirationInDays }) => ExpirationInDays !== undefined);
    expect(expiring.map(({ Prefix, ExpirationInDays }) => [Prefix, ExpirationInDays])).toEqual([['quarantine/', 7]]);
  });
});
