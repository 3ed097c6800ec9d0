import type { IUserPool, IUserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { TABLES, type TableName } from '../../world/aws/tables.ts';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { bucketArn, papersBucket, tableArn } from './arns.ts';

/** A pool of people and the one client of it that signs them in. */
export type PoolOnAws = { readonly pool: IUserPool; readonly client: IUserPoolClient };
export type PoolsOnAws = { readonly citizens: PoolOnAws; readonly staff: PoolOnAws };

/** What has no name of its own to be known by: keys and pools come from the stacks that make them. */
export type Grantee = {
  readonly province: ProvinceOnAws;
  readonly pools?: PoolsOnAws;
  readonly sealKey?: IKey;
  readonly evidenceKey?: IKey;
};

/** Throws where a function needs what its stack did not give. */
export const given = <T>(name: string, value: T | undefined): T => {
  if (value === undefined) throw new Error(`this function needs ${name}, and its stack did not give it`);
  return value;
};

/** What one need allows: nothing where the need is only told in the environment. */
export type Permission = (given: Grantee) => readonly PolicyStatement[];

/** So many actions on so many resources. */
export const allow = (actions: readonly string[], ...resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

/** The table itself, not its lists. */
export const onTable =
  (table: TableName, ...verbs: readonly string[]): Permission =>
  ({ province }) => [allow(dynamodb(verbs), tableArn(province, table))];

/** The lists of a table, each by its name. */
export const onLists =
  (table: keyof typeof LISTS): Permission =>
  ({ province }) => [
    allow(
      ['dynamodb:Query'],
      ...Object.keys(LISTS[table].lists).map((list) => `${tableArn(province, table)}/index/${list}`),
    ),
  ];

const LISTS = {
  journal: TABLES.journal,
  accounts: TABLES.accounts,
  drafts: TABLES.drafts,
  outbox: TABLES.outbox,
  views: TABLES.views,
  documents: TABLES.documents,
};

const dynamodb = (verbs: readonly string[]): readonly string[] => verbs.map((verb) => `dynamodb:${verb}`);

/** Every paper under a prefix of the bucket. */
export const onPapers =
  (prefix: string, ...verbs: readonly string[]): Permission =>
  ({ province }) => [allow(s3(verbs), `${bucketArn(papersBucket(province))}/${prefix}/*`)];

/** Verbs of S3 as actions. */
export const s3 = (verbs: readonly string[]): readonly string[] => verbs.map((verb) => `s3:${verb}`);

/** The one and the other. */
export const both =
  (...permissions: readonly Permission[]): Permission =>
  (given) =>
    permissions.flatMap((permission) => permission(given));

/** Both pools of people. */
export const onPools =
  (...verbs: readonly string[]): Permission =>
  ({ pools }) => {
    const { citizens, staff } = given('pools', pools);
    return [allow(cognitoActions(verbs), citizens.pool.userPoolArn, staff.pool.userPoolArn)];
  };

/** Verbs of Cognito as actions. */
export const cognitoActions = (verbs: readonly string[]): readonly string[] =>
  verbs.map((verb) => `cognito-idp:${verb}`);
