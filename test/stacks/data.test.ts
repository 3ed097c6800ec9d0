import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { TABLES, type TableShape } from '../../lib/world/aws/tables.ts';
import { flat, propertiesOf, statementsOf, templatesOf } from './template-of.ts';

const data = templatesOf()('Data');
const TABLE = 'AWS::DynamoDB::Table';

describe('what is kept', () => {
  test.each(Object.entries<TableShape>(TABLES))(
    '(N6, R10) table %s can be put back to any second, is not deleted by a deployment and is encrypted with the province’s key',
    (name, shape) => {
      data.hasResource(TABLE, {
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          TableName: `thanh-hoa-${name}`,
          BillingMode: 'PAY_PER_REQUEST',
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          DeletionProtectionEnabled: true,
          SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: Match.anyValue() },
          TimeToLiveSpecification: shape.expires ? { AttributeName: 'expiresAt', Enabled: true } : Match.absent(),
          StreamSpecification: shape.streamed ? { StreamViewType: 'NEW_IMAGE' } : Match.absent(),
        },
      });
      const [{ GlobalSecondaryIndexes = [] } = {}] = propertiesOf(data, TABLE, { TableName: `thanh-hoa-${name}` });
      const lists = (GlobalSecondaryIndexes as readonly { IndexName: string }[]).map(({ IndexName }) => IndexName);
      expect(lists).toEqual(Object.keys(shape.lists ?? {}));
    },
  );

  test('(N3, BH-5.2, 5.3) the journal refuses every change and deletion, whoever asks; contents all but the eraser’s', () => {
    const refusing = propertiesOf(data, TABLE, { ResourcePolicy: Match.anyValue() });
    expect(refusing.map(({ TableName }) => TableName)).toEqual([
      'thanh-hoa-journal',
      'thanh-hoa-tree',
      'thanh-hoa-contents',
    ]);

    const [statement] = statementsOf(refusing[0]?.ResourcePolicy);
    expect(statement).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' } });
    expect(statement).not.toHaveProperty('Condition');
    expect(flat(statement?.Resource)).toMatch(/:table\/thanh-hoa-journal$/);
    expect(statement?.Action).toEqual(
      expect.arrayContaining([
        'dynamodb:UpdateItem',
        'dynamodb:DeleteItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:PartiQLInsert',
        'dynamodb:PartiQLUpdate',
        'dynamodb:PartiQLDelete',
        'dynamodb:UpdateTimeToLive',
        'dynamodb:DeleteTable',
      ]),
    );
    expect(statement?.Action).not.toContain('dynamodb:PutItem');
  });

  test('(O16, N3) the tree refuses every change and deletion too, and what vouches for it is a key of its own that only signs', () => {
    const [tree] = propertiesOf(data, TABLE, { TableName: 'thanh-hoa-tree' });
    const [statement] = statementsOf(tree?.ResourcePolicy);
    expect(statement).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' } });
    expect(statement?.Action).toEqual(expect.arrayContaining(['dynamodb:UpdateItem', 'dynamodb:DeleteItem']));
    data.hasResource('AWS::KMS::Key', {
      DeletionPolicy: 'Retain',
      Properties: { KeySpec: 'ECC_NIST_EDWARDS25519', KeyUsage: 'SIGN_VERIFY' },
    });
  });

  test('(N2, N3) a content is changed by nobody and destroyed by the eraser alone', () => {
    const [contents] = propertiesOf(data, TABLE, { TableName: 'thanh-hoa-contents' });
    const [changed, destroyed] = statementsOf(contents?.ResourcePolicy);
    for (const one of [changed, destroyed]) expect(one).toMatchObject({ Effect: 'Deny', Principal: { AWS: '*' } });
    expect(changed).not.toHaveProperty('Condition');
    expect(changed?.Action).toEqual(
      expect.arrayContaining(['dynamodb:UpdateItem', 'dynamodb:BatchWriteItem', 'dynamodb:PartiQLDelete']),
    );
    expect(destroyed?.Action).toBe('dynamodb:DeleteItem');
    expect(flat(destroyed?.Condition?.ArnNotLike?.['aws:PrincipalArn'])).toMatch(
      /^\S*:role\/thanh-hoa-slips \S*assumed-role\/thanh-hoa-slips\/\* \S*:role\/thanh-hoa-react \S*thanh-hoa-react\/\*$/,
    );
  });

  test('(N6) after a restore the tables have another prefix, and the first ones stay as they are', () => {
    const restored = templatesOf({ tables: 'thanh-hoa-2-' })('Data');
    restored.hasResourceProperties(TABLE, { TableName: 'thanh-hoa-2-journal' });
    expect(
      flat(
        statementsOf(propertiesOf(restored, TABLE, { ResourcePolicy: Match.anyValue() })[0]?.ResourcePolicy)[0]
          ?.Resource,
      ),
    ).toMatch(/thanh-hoa-2-journal$/);
  });

  test('(N6, TTH-19.2d) a copy of each month is kept for a year, papers to any second of 35 days, and nobody deletes a copy', () => {
    data.hasResourceProperties('AWS::Backup::BackupVault', {
      EncryptionKeyArn: Match.anyValue(),
      AccessPolicy: Match.objectLike({
        Statement: [Match.objectLike({ Effect: 'Deny', Action: Match.arrayWith(['backup:DeleteRecoveryPoint']) })],
      }),
      LockConfiguration: { MinRetentionDays: 35, MaxRetentionDays: 366, ChangeableForDays: 3 },
    });
    data.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [Match.objectLike({ EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: 35 } })],
      },
    });
    data.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: { BackupPlanRule: [Match.objectLike({ Lifecycle: Match.objectLike({ DeleteAfterDays: 365 }) })] },
    });
    const kept = Object.values<TableShape>(TABLES).filter((shape) => shape.kept).length;
    const copied = propertiesOf(data, 'AWS::Backup::BackupSelection').map(
      ({ BackupSelection }) => (BackupSelection as { Resources: readonly unknown[] }).Resources.length,
    );
    expect(copied.toSorted()).toEqual([1, kept + 1]);
  });

  test('(R10) the data key turns every year; the seal is a key that only signs; both outlive the stack', () => {
    data.hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } });
    data.hasResource('AWS::KMS::Key', {
      DeletionPolicy: 'Retain',
      Properties: { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' },
    });
    const [{ KeyPolicy } = {}] = propertiesOf(data, 'AWS::KMS::Key', { EnableKeyRotation: true });
    for (const { Principal, Condition } of statementsOf(KeyPolicy)) {
      if (Principal.AWS === '*') expect(Condition?.StringEquals).toHaveProperty('kms:CallerAccount');
    }
  });
});
