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
import { tableArn } from './arns.ts';

export type ProvinceTableProps = { readonly province: ProvinceOnAws; readonly key: IKey };

/** One table of the province as `tables.ts` says; encrypted with the province's key, restorable to any second of 35 days, never deleted by a deployment. */
export class ProvinceTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, name: TableName, { province, key: encryptionKey }: ProvinceTableProps) {
    super(scope, name);
    const shape: TableShape = TABLES[name];
    const { key, sort, lists = {}, expires, streamed, appendOnly } = shape;

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
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'NothingIsChangedOrDeleted',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:BatchWriteItem',
          'dynamodb:PartiQLInsert',
          'dynamodb:PartiQLUpdate',
          'dynamodb:PartiQLDelete',
          'dynamodb:UpdateTimeToLive',
          'dynamodb:DeleteTable',
        ],
        resources: [arn],
      }),
    ],
  });
