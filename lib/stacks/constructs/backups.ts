import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { nameOnAws } from './arns.ts';

export type BackupsProps = {
  readonly province: ProvinceOnAws;
  readonly key: IKey;
  /** ARNs of what a province could not do without after a fire. */
  readonly tables: readonly string[];
  readonly papers: string;
};

/**
 * Copies in a vault nobody may delete from (N6, TTH-19.2d). Tables are restorable to any second of 35 days by themselves; here papers
 * are too, and of everything a copy of each month is kept for a year.
 */
export class Backups extends Construct {
  constructor(scope: Construct, { province, key, tables, papers }: BackupsProps) {
    super(scope, 'Backups');
    const backupVault = new BackupVault(this, 'Vault', {
      backupVaultName: nameOnAws(province, 'backups'),
      encryptionKey: key,
      blockRecoveryPointDeletion: true,
      // Three days after it was made nobody can shorten what is kept, the root of the account neither.
      lockConfiguration: {
        minRetention: Duration.days(35),
        maxRetention: Duration.days(366),
        changeableFor: Duration.days(3),
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const role = new Role(this, 'Role', {
      roleName: nameOnAws(province, 'backup'),
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [
        'service-role/AWSBackupServiceRolePolicyForBackup',
        'AWSBackupServiceRolePolicyForS3Backup',
      ].map((policy) => ManagedPolicy.fromAwsManagedPolicyName(policy)),
    });
    const copies = (id: string, rule: BackupPlanRule, arns: readonly string[]) =>
      new BackupPlan(this, id, {
        backupPlanName: nameOnAws(province, id.toLowerCase()),
        backupVault,
        backupPlanRules: [rule],
      }).addSelection('What', {
        backupSelectionName: nameOnAws(province, id.toLowerCase()),
        role,
        disableDefaultBackupPolicy: true,
        resources: arns.map((arn) => BackupResource.fromArn(arn)),
      });

    const continuous = new BackupPlanRule({
      ruleName: 'papers-any-second-of-35-days',
      enableContinuousBackup: true,
      scheduleExpression: Schedule.cron({ hour: '19', minute: '0' }),
      deleteAfter: Duration.days(35),
    });
    const monthly = new BackupPlanRule({
      ruleName: 'a-copy-of-each-month',
      scheduleExpression: Schedule.cron({ day: '1', hour: '19', minute: '0' }),
      moveToColdStorageAfter: Duration.days(7),
      deleteAfter: Duration.days(365),
    });
    copies('Papers', continuous, [papers]);
    copies('Monthly', monthly, [...tables, papers]);
  }
}
