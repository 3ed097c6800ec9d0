import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { TABLES, type TableName, type TableShape } from '../../world/aws/tables.ts';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { rolesNeeding, tableArn } from './arns.ts';

export type ProvinceTableProps = { readonly province: ProvinceOnAws; readonly key: IKey };

/** One table of the province as `tables.ts` says; encrypted with the province's key, restorable to any second of 35 days, never deleted by a deployment. */
export class ProvinceTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, name: TableName, { province, key: encryptionKey }: ProvinceTableProps) {
    super(scope, name);
    const shape: TableShape = TABLES[name];
    const { key, sort, lists = {}, expires, streamed, appendOnly, erasable } = shape;

    this.table = new Table(this, 'Table', {
      tableName: `${province.tables}${name}`,
      partitionKey: text(key),
      ...(sort && { sortKey: { name: sort.name, type: AttributeType[sort.type === 'S' ? 'STRING' : 'NUMBER'] } }),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(expires && { timeToLiveAttribute: 'expiresAt' }),
      ...(streamed && { stream: StreamViewType.NEW_IMAGE }),
      ...(appendOnly && { resourcePolicy: neverChanged(tableArn(province, name)) }),
      ...(erasable && {
        resourcePolicy: erasedAlone(tableArn(province, name), rolesNeeding(province, 'contents:erase')),
      }),
    });
    for (const [indexName, list] of Object.entries(lists)) {
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(list.key),
        ...(list.sort !== undefined && { sortKey: text(list.sort) }),
        projectionType: list.whole ? ProjectionType.ALL : ProjectionType.KEYS_ONLY,
      });
    }
  }
}

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/**
 * Whoever asks, an administrator too: nothing is updated, deleted or made to expire (N3, BH-5.2, 5.3). IAM cannot ask a put for a
 * condition: a put over an entry that stands is what the chain of hashes shows, and point-in-time recovery brings it back.
 */
const neverChanged = (arn: string): PolicyDocument =>
  new PolicyDocument({ statements: [deny('NothingIsChangedOrDeleted', [...CHANGES, 'dynamodb:DeleteItem'], arn)] });

/** As the journal, but for the functions that destroy what an entry says is destroyed (N2, TTH-10.3b): an administrator cannot. */
const erasedAlone = (arn: string, erasers: string[]): PolicyDocument => {
  const byTheEraser = deny('OnlyTheEraserDestroys', ['dynamodb:DeleteItem'], arn);
  byTheEraser.addCondition('ArnNotLike', { 'aws:PrincipalArn': erasers });
  return new PolicyDocument({ statements: [deny('NothingIsChanged', CHANGES, arn), byTheEraser] });
};

const CHANGES = [
  'dynamodb:UpdateItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:PartiQLInsert',
  'dynamodb:PartiQLUpdate',
  'dynamodb:PartiQLDelete',
  'dynamodb:UpdateTimeToLive',
  'dynamodb:DeleteTable',
];

const deny = (sid: string, actions: string[], arn: string): PolicyStatement =>
  new PolicyStatement({ sid, effect: Effect.DENY, principals: [new AnyPrincipal()], actions, resources: [arn] });
