import type { IUserPool, IUserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { TABLES, type TableName } from '../../world/aws/tables.ts';
import type { Need } from '../functions.ts';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { bucketArn, machinesArn, mailConfigurationArn, mailIdentityArn, papersBucket, tableArn } from './arns.ts';

/** A pool of people and the one client of it that signs them in. */
export type PoolOnAws = { readonly pool: IUserPool; readonly client: IUserPoolClient };
export type Pools = { readonly citizens: PoolOnAws; readonly staff: PoolOnAws };

/** What has no name of its own to be known by: keys and pools come from the stacks that make them. */
export type Given = { readonly province: ProvinceOnAws; readonly pools?: Pools; readonly sealKey?: IKey };

/** What one need allows: nothing where the need is only told in the environment. */
type Permission = (given: Given) => readonly PolicyStatement[];

const allow = (actions: readonly string[], ...resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

const onTable =
  (table: TableName, ...verbs: readonly string[]): Permission =>
  ({ province }) => [allow(dynamodb(verbs), tableArn(province, table))];

/** The lists of a table, each by its name. */
const onLists =
  (table: keyof typeof LISTS): Permission =>
  ({ province }) => [
    allow(
      ['dynamodb:Query'],
      ...Object.keys(LISTS[table].lists).map((list) => `${tableArn(province, table)}/index/${list}`),
    ),
  ];

const LISTS = {
  accounts: TABLES.accounts,
  drafts: TABLES.drafts,
  outbox: TABLES.outbox,
  views: TABLES.views,
  documents: TABLES.documents,
};

const dynamodb = (verbs: readonly string[]): readonly string[] => verbs.map((verb) => `dynamodb:${verb}`);

const onPapers =
  (prefix: string, ...verbs: readonly string[]): Permission =>
  ({ province }) => [allow(s3(verbs), `${bucketArn(papersBucket(province))}/${prefix}/*`)];

const s3 = (verbs: readonly string[]): readonly string[] => verbs.map((verb) => `s3:${verb}`);

const both =
  (...permissions: readonly Permission[]): Permission =>
  (given) =>
    permissions.flatMap((permission) => permission(given));

/** A file is read where it arrived only after the scanner found nothing (TH-20.3); its tag may always be read. */
const readClean: Permission = ({ province }) => {
  const bucket = bucketArn(papersBucket(province));
  const clean = allow(s3(['GetObject', 'GetObjectVersion']), `${bucket}/quarantine/*`);
  clean.addCondition('StringEquals', { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' });
  // Without the right to list, S3 answers "not allowed" where it would answer "nothing there".
  return [clean, allow(s3(['GetObjectTagging']), `${bucket}/quarantine/*`), allow(s3(['ListBucket']), bucket)];
};

/** Deleting a paper deletes its versions: what is destroyed is destroyed (N2, TTH-10.3b). */
const discard: Permission = ({ province }) => {
  const bucket = bucketArn(papersBucket(province));
  return [
    allow(s3(['DeleteObject', 'DeleteObjectVersion']), `${bucket}/papers/*`, `${bucket}/quarantine/*`),
    allow(s3(['ListBucketVersions']), bucket),
  ];
};

const onPools =
  (...verbs: readonly string[]): Permission =>
  ({ pools }) => {
    const { citizens, staff } = given('pools', pools);
    const actions = verbs.map((verb) => `cognito-idp:${verb}`);
    return [allow(actions, citizens.pool.userPoolArn, staff.pool.userPoolArn)];
  };

/** E-mails from the province's domain only; SMS to telephones, never to a topic. */
const post: Permission = ({ province }) => {
  const mail = allow(['ses:SendEmail'], mailIdentityArn(province), mailConfigurationArn(province));
  mail.addCondition('StringEquals', { 'ses:FromAddress': province.mailFrom });
  const sms = new PolicyStatement({
    effect: Effect.ALLOW,
    actions: ['sns:Publish'],
    notResources: ['arn:*:sns:*:*:*'],
  });
  return [mail, sms];
};

const sign: Permission = ({ sealKey }) => [allow(['kms:Sign', 'kms:GetPublicKey'], given('sealKey', sealKey).keyArn)];

/** Throws where a function needs what its stack did not give. */
export const given = <T>(name: string, value: T | undefined): T => {
  if (value === undefined) throw new Error(`this function needs ${name}, and its stack did not give it`);
  return value;
};

/** The narrowest permission for each need (R10). */
export const PERMISSIONS: Readonly<Record<Need, Permission>> = {
  'journal:read': onTable('journal', 'GetItem', 'Query'),
  'journal:append': onTable('journal', 'PutItem'),
  'contents:read': onTable('contents', 'Query'),
  'contents:write': onTable('contents', 'PutItem'),
  'contents:erase': onTable('contents', 'DeleteItem'),
  'claims:read': onTable('claims', 'GetItem'),
  'claims:write': onTable('claims', 'PutItem', 'UpdateItem', 'DeleteItem'),
  'accounts:read': both(onTable('accounts', 'GetItem'), onLists('accounts')),
  'accounts:write': onTable('accounts', 'PutItem', 'UpdateItem', 'DeleteItem'),
  'drafts:read': both(onTable('drafts', 'GetItem'), onLists('drafts')),
  'drafts:write': onTable('drafts', 'UpdateItem'),
  'outbox:read': both(onTable('outbox', 'GetItem', 'Query'), onLists('outbox')),
  'outbox:write': onTable('outbox', 'PutItem', 'UpdateItem', 'DeleteItem'),
  'views:read': onLists('views'),
  'views:write': onTable('views', 'PutItem', 'UpdateItem', 'DeleteItem'),
  'documents:read': onLists('documents'),
  'documents:write': onTable('documents', 'PutItem'),
  waits: onTable('waits', 'GetItem', 'Query', 'PutItem', 'DeleteItem'),
  passing: onTable('passing', 'UpdateItem'),
  'failed:write': onTable('failed', 'UpdateItem'),
  'papers:upload': onPapers('quarantine', 'PutObject'),
  'papers:read': both(onPapers('papers', 'GetObject'), readClean),
  'papers:write': onPapers('papers', 'PutObject'),
  'papers:discard': discard,
  'machines:start': ({ province }) => [allow(['states:StartExecution'], `${machinesArn(province)}*`)],
  'machines:answer': ({ province }) => [allow(['states:SendTaskSuccess'], `${machinesArn(province)}*`)],
  post,
  // A token is checked with the pool's public keys: nothing to be allowed.
  sessions: () => [],
  'sign-in': onPools('AdminInitiateAuth', 'AdminRespondToAuthChallenge'),
  passwords: onPools(
    'AdminCreateUser',
    'AdminSetUserPassword',
    'AdminDeleteUser',
    'AdminUpdateUserAttributes',
    'AdminListGroupsForUser',
    'AdminAddUserToGroup',
    'AdminRemoveUserFromGroup',
  ),
  sign,
};
