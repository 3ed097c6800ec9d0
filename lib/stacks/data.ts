import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { TABLES, type TableName, type TableShape } from '../world/aws/tables.ts';
import { logsBucket, nameOnAws } from './constructs/arns.ts';
import { Backups } from './constructs/backups.ts';
import { PapersBucket } from './constructs/papers-bucket.ts';
import { ProvinceKey } from './constructs/province-key.ts';
import { ProvinceTable } from './constructs/province-table.ts';
import { Scanner } from './constructs/scanner.ts';
import { isLeftOut } from './emulator.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type DataProps = StackProps & { readonly province: ProvinceOnAws };

/** What is kept of a province: its tables, its papers, its keys, and copies of them. No deployment deletes any of it. */
export class Data extends Stack {
  /** Encrypts everything kept. */
  readonly key: IKey;
  /** Signs results and slips in the province's name. */
  readonly sealKey: IKey;
  /** Signs the checkpoints of the tree over all journals: it vouches for the tables and lies in none. */
  readonly evidenceKey: IKey;
  readonly journal: ITable;

  constructor(scope: Construct, id: string, props: DataProps) {
    super(scope, id, props);
    const { province } = props;

    const key = new ProvinceKey(this, province);
    const sealKey = new Key(this, 'SealKey', {
      alias: nameOnAws(province, 'seal'),
      description: `The electronic seal of ${province.name}`,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const evidenceKey = new Key(this, 'EvidenceKey', {
      alias: nameOnAws(province, 'evidence'),
      description: `Checkpoints of the journals of ${province.name}`,
      keySpec: KeySpec.ECC_NIST_EDWARDS25519,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const logs = new Bucket(this, 'AccessLogs', {
      bucketName: logsBucket(province),
      // Nothing else than S3's own key is allowed where access logs are delivered.
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ expiration: Duration.days(400) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const papers = new PapersBucket(this, { province, key, logs: logs as IBucket });
    const tables = Object.fromEntries(
      NAMES.map((name) => [name, new ProvinceTable(this, name, { province, key }).table]),
    ) as Readonly<Record<TableName, Table>>;

    if (!isLeftOut(province, 'scanning')) new Scanner(this, { province, bucket: papers, key });
    if (!isLeftOut(province, 'backups'))
      new Backups(this, {
        province,
        key,
        tables: NAMES.filter(isKept).map((name) => tables[name].tableArn),
        papers: papers.bucketArn,
      });

    this.key = key;
    this.sealKey = sealKey;
    this.evidenceKey = evidenceKey;
    this.journal = tables.journal as ITable;
  }
}

const NAMES = Object.keys(TABLES) as readonly TableName[];

const isKept = (name: TableName): boolean => {
  const shape: TableShape = TABLES[name];
  return shape.kept;
};
